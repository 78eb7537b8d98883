// Every word on the page, Dutch first. Promise: one line per text, both languages side by side.

/** @type {Object<string, [string, string]>} */
const TEXTS = {
  // The page
  practice_street: ["de oefenstraat", "the practice street"],
  tagline: ["De oefenstraat: een nagemaakte Telegram, niets gaat de deur uit", "The practice street: a pretend Telegram, nothing leaves this computer"],
  status: ["Stand van zaken", "State of things"],
  clock: ["Klok:", "Clock:"],
  clock_move: ["de klok vooruit zetten", "move the clock ahead"],
  clock_words: ["Zet de klok vooruit. Zo zie je wat er gebeurt als niemand komt.", "Move the clock ahead, to see what happens when nobody comes."],
  clock_hour: ["Een uur verder", "An hour on"],
  clock_morning: ["Naar morgen 10:00", "To tomorrow 10:00"],
  step_done: ["gedaan", "done"],
  connected: ["verbonden", "connected"],
  connecting: ["verbinden…", "connecting…"],
  reconnecting: ["geen verbinding, probeert opnieuw…", "no connection, trying again…"],
  help: ["Uitleg", "How to play"],
  add_phone: ["Telefoon erbij", "Add a phone"],
  phones: ["Telefoons", "Phones"],
  skip: ["Snel naar", "Skip to"],
  skip_to_phone: ["Naar telefoon {number}: {name}", "To phone {number}: {name}"],
  someone: ["iemand", "someone"],
  no_answer: ["Het is niet gelukt: er kwam geen antwoord. Probeer het zo nog eens.", "That did not work: no answer came. Please try again in a moment."],
  ok: ["Begrepen", "OK"],
  alert: ["Bericht", "Message"],
  close: ["Sluiten", "Close"],
  cancel: ["Niet doen", "Cancel"],

  // How to play
  howto: ["In vijf minuten gespeeld", "Play it in five minutes"],
  step: ["stap", "step"],
  step_of: ["{at} van {of}", "{at} of {of}"],
  previous_step: ["Vorige stap", "Previous step"],
  next_step: ["Volgende stap", "Next step"],
  put_away: ["Uitleg wegzetten", "Put the steps away"],
  show_me: ["Wijs aan", "Show me"],
  the_volunteer: ["de vrijwilliger", "the volunteer"],
  step_1: ["Je bent {resident}. Druk bij {bot} op Start en vraag om boodschappen.", "You are {resident}. Press Start with {bot} and ask for groceries."],
  step_2: ["Nu ben je {volunteer}. De oproep komt vanzelf binnen: druk op “Ik help”.", "Now you are {volunteer}. The call comes in by itself: press “Ik help”."],
  step_3: ["De lijn is open. Wat de een schrijft, leest de ander; nummers blijven verborgen.", "The line is open. What one writes, the other reads; numbers stay hidden."],
  step_4: ["Schrijf als {resident}: “Ik wil een mens”. De balie krijgt er een onderwerp bij.", "As {resident}, write: “I want a person”. The desk gets a new topic."],
  step_5: ["Open aan de balie het onderwerp, antwoord, en sluit de melding.", "At the desk, open the topic, answer, and close the case."],

  // What neighbours do together
  together: ["Wat buren samen doen", "What neighbours do together"],
  to_together: ["Daarna: wat buren samen doen", "Next: what neighbours do together"],
  to_howto: ["Terug naar de eerste vijf minuten", "Back to the first five minutes"],
  story: ["verhaal", "story"],
  story_circle: ["Telefooncirkel. Druk als {2} op Start. Typ in de groep /cirkel, kies Ochtendcirkel, en druk bij {2} op “Begin nu”. {1} belt als eerste.", "Telephone circle. As {2}, press Start. Type /cirkel in the group, choose Ochtendcirkel, and press “Begin nu” at {2}. {1} is the first to call."],
  story_check_in: ["Nabellen. Zet de klok voorbij half elf ’s morgens: de bot vraagt {1} hoe het gaat. Druk op “Gaat wel”. Typ aan de balie /bellijst.", "Ringing round. Move the clock past half past ten in the morning: the bot asks {1} how it goes. Press “Gaat wel”. At the desk, type /bellijst."],
  story_buddies: ["Maatjes. Typ als {1} /menu, en zoek via “Samen in de buurt” een maatje om te wandelen. {2} zoekt er ook een. Eerst zeggen ze allebei ja.", "Buddies. As {1}, type /menu, and look for a walking buddy in “Samen in de buurt”. {2} looks for one too. First both say yes."],
  story_sharing: ["Delen. {2} heeft soep voor drie. {1} hoort het, en zegt ja zonder om hulp te vragen. /delen laat het de balie zien.", "Sharing. {2} has soup for three. {1} hears of it, and says yes without asking for help. /delen shows it to the desk."],
  story_staying: ["Wie blijft. Typ als {1} /menu: “Wat ik deed” vertelt wat de hulp betekende. Aan de balie toont /vrijwilligers wie uit beeld raakt.", "Who stays. As {1}, type /menu: “Wat ik deed” tells what the help meant. At the desk /vrijwilligers shows who drifts away."],

  // A phone
  phone_of: ["Telefoon {number}, van {name}", "Phone {number}, held by {name}"],
  switch_holder: ["Iemand anders laten vasthouden", "Let someone else hold it"],
  remove_phone: ["Telefoon {number} weghalen", "Remove phone {number}"],
  last_phone: ["Dit is de laatste telefoon; die blijft.", "This is the last phone; it stays."],
  role_resident: ["vraagt hulp", "asks for help"],
  role_volunteer: ["vrijwilliger", "volunteer"],
  role_moderator: ["de balie", "the desk"],
  who_holds: ["Wie houdt deze telefoon vast?", "Who holds this phone?"],
  find_person: ["Zoek iemand", "Find someone"],
  people_found: ["{count} gevonden", "{count} found"],
  new_person: ["Nieuwe buurtgenoot", "New neighbour"],
  name: ["Naam", "Name"],
  app_language: ["Taal van de app", "Language of the app"],
  make_person: ["Maak en pak de telefoon", "Make and pick up the phone"],

  // Chats and topics
  chats: ["Gesprekken", "Chats"],
  unknown_chat: ["Gesprek", "Chat"],
  unread: ["{count} ongelezen", "{count} unread"],
  group: ["groep", "group"],
  group_with_topics: ["groep met onderwerpen", "group with topics"],
  members: ["{count} leden", "{count} members"],
  general: ["Algemeen", "General"],
  topic: ["Onderwerp", "Topic"],
  closed: ["gesloten", "closed"],
  no_messages: ["Nog geen berichten", "No messages yet"],
  not_seen_yet: ["Nog niet opgehaald", "Not fetched yet"],
  back_to_chats: ["Terug naar de gesprekken", "Back to chats"],
  back_to_topics: ["Terug naar de onderwerpen", "Back to topics"],
  about_chat: ["Over {title}", "About {title}"],
  status_creator: ["eigenaar", "owner"],
  status_administrator: ["beheerder", "administrator"],
  status_member: ["lid", "member"],
  status_restricted: ["beperkt", "restricted"],
  status_left: ["vertrokken", "left"],
  status_kicked: ["verwijderd", "removed"],

  // A conversation
  messages_with: ["Berichten: {title}, op telefoon {number} van {name}", "Messages: {title}, on phone {number} of {name}"],
  older: ["Oudere berichten", "Older messages"],
  to_newest: ["Naar het nieuwste bericht", "To the newest message"],
  today: ["vandaag", "today"],
  you: ["Jij", "You"],
  anonymous: ["anoniem", "anonymous"],
  edited: ["bewerkt", "edited"],
  reacted: ["reactie", "reaction"],
  deleted: ["verwijderd", "deleted"],
  pinned: ["Vastgezet", "Pinned"],
  pinned_count: ["Vastgezet ({count})", "Pinned ({count})"],
  message: ["bericht", "message"],
  forwarded_from: ["Doorgestuurd van", "Forwarded from"],
  in_reply_to: ["Antwoord op", "In reply to"],
  message_far: ["Dat bericht staat hier niet meer.", "That message is not here any more."],
  message_menu: ["Wat kan ik met", "What can I do with"],
  spoiler_show: ["Verborgen tekst tonen", "Show hidden text"],
  buttons_of_message: ["Knoppen bij dit bericht", "Buttons of this message"],
  new_window: [" (nieuw venster)", " (new window)"],
  button_not_here: ["Deze knop doet hier niets: hij opent iets dat alleen in Telegram bestaat.", "This button does nothing here: it opens something only Telegram has."],
  no_callback_answer: ["De bot heeft de druk op de knop nog niet beantwoord.", "The bot has not answered the press yet."],
  not_in_this_world: ["{name} bestaat hier niet.", "{name} does not exist here."],
  copied: ["Gekopieerd: {text}", "Copied: {text}"],
  svc_joined: ["{who} doet mee", "{who} joined"],
  svc_left: ["{who} is weg", "{who} left"],
  svc_topic_new: ["Nieuw onderwerp: {name}", "New topic: {name}"],
  svc_topic_renamed: ["Onderwerp heet nu: {name}", "The topic is now called: {name}"],
  svc_topic_closed: ["{who} sloot dit onderwerp", "{who} closed this topic"],
  svc_topic_reopened: ["{who} opende dit onderwerp weer", "{who} reopened this topic"],
  svc_pinned: ["{who} zette een bericht vast", "{who} pinned a message"],
  svc_title: ["De groep heet nu: {name}", "The group is now called: {name}"],
  svc_migrated: ["Deze groep is nu een supergroep", "This group is now a supergroup"],
  svc_group_new: ["De groep is gemaakt", "The group was made"],

  // Writing
  message_placeholder: ["Bericht", "Message"],
  message_to: ["Bericht aan {title}", "Message to {title}"],
  send: ["Versturen", "Send"],
  attach: ["Iets meesturen", "Attach something"],
  commands: ["Opdrachten", "Commands"],
  reply_keyboard: ["Antwoordknoppen", "Reply buttons"],
  show_keyboard: ["Antwoordknoppen tonen", "Show reply buttons"],
  hide_keyboard: ["Antwoordknoppen verbergen", "Hide reply buttons"],
  post_anonymously: ["Anoniem, namens de groep", "Anonymously, for the group"],
  topic_closed: ["Dit onderwerp is gesloten.", "This topic is closed."],
  topic_closed_admin: ["Dit onderwerp is gesloten; als beheerder kun je nog schrijven.", "This topic is closed; as an administrator you can still write."],
  editing: ["Je bewerkt", "Editing"],
  replying: ["Je antwoordt op", "Replying to"],
  this_message: ["Dit bericht", "This message"],
  reply: ["Beantwoorden", "Reply"],
  forward: ["Doorsturen", "Forward"],
  forward_to: ["Doorsturen naar", "Forward to"],
  copy: ["Kopiëren", "Copy"],
  edit: ["Bewerken", "Edit"],
  delete: ["Verwijderen", "Delete"],
  start: ["Start", "Start"],
  start_code: ["Ik kom via een link met een startcode", "I come by a link with a start code"],
  start_code_label: ["Startcode", "Start code"],
  block: ["Blokkeren", "Block"],
  unblock: ["Niet meer blokkeren", "Unblock"],
  blocked: ["geblokkeerd", "blocked"],
  you_blocked: ["Je hebt deze bot geblokkeerd. Hij kan je niets sturen.", "You have blocked this bot. It cannot send you anything."],
  now_blocked: ["Geblokkeerd", "Blocked"],
  now_unblocked: ["Niet meer geblokkeerd", "No longer blocked"],

  // Media
  location: ["Locatie", "Location"],
  venue: ["Plek", "Venue"],
  voice: ["Spraakbericht", "Voice message"],
  photo: ["Foto", "Photo"],
  photo_standin: ["Foto (een plaatje dat ervoor in de plaats staat)", "Photo (a stand-in picture)"],
  sticker: ["Sticker", "Sticker"],
  sticker_thumb: ["Sticker: duim", "Sticker: thumb up"],
  sticker_heart: ["Sticker: hart", "Sticker: heart"],
  sticker_party: ["Sticker: feest", "Sticker: party"],
  sticker_thanks: ["Sticker: dank je", "Sticker: thank you"],
  contact: ["Contact", "Contact"],
  video: ["Video", "Video"],
  video_note: ["Videobericht", "Video note"],
  audio: ["Geluid", "Audio"],
  document: ["Bestand", "File"],
  poll: ["Peiling", "Poll"],
  dice: ["Dobbelsteen", "Dice"],
  share_number: ["Je nummer delen?", "Share your number?"],
  share_number_words: ["De bot krijgt je telefoonnummer. Andere buurtgenoten zien het niet.", "The bot gets your phone number. Other neighbours do not see it."],
  share_contact: ["Een contact delen", "Share a contact"],
  whose_number: ["Van wie?", "Whose?"],
  myself: ["{name} (jijzelf)", "{name} (yourself)"],
  share: ["Delen", "Share"],

  // Places
  share_location: ["Je plek delen?", "Share your place?"],
  map: ["Kaart van de buurten", "Map of the neighbourhoods"],
  map_hint: ["Klik of tik op de kaart, of schuif de speld met de pijltjestoetsen.", "Click or tap the map, or move the pin with the arrow keys."],
  quick_places: ["Snel kiezen", "Quick choices"],
  home: ["Thuis", "Home"],
  near: ["bij {place}", "near {place}"],
  inside: ["In {name}", "In {name}"],
  outside: ["Buiten de buurten", "Outside the neighbourhoods"],
  lat_lon: ["Of typ: breedtegraad, lengtegraad", "Or type: latitude, longitude"],
  not_a_point: ["Typ twee getallen met een komma ertussen, zoals 52.05612, 4.29641", "Type two numbers with a comma between, like 52.05612, 4.29641"],
  send_location: ["Stuur deze plek", "Send this place"],

  // The map beside the phones
  map_beside: ["Kaart", "Map"],
  other_doors: ["Zonder Telegram, in een browser:", "Without Telegram, in a browser:"],
  map_of: ["Kaart van {name}", "Map of {name}"],
  skip_to_map: ["Naar de kaart", "To the map"],
  put_map_away: ["Kaart wegzetten", "Put the map away"],
  nobody_walks: ["Nog niemand op weg. Wordt er iemand gevraagd, dan staat de weg hier.", "Nobody is on the way yet. When someone is asked, the walk shows here."],
  a_neighbour: ["een buur", "a neighbour"],
  walk_asked: ["{from} is gevraagd voor {to}", "{from} is asked to help {to}"],
  walk_taken: ["{from} helpt {to}", "{from} helps {to}"],
  walk_on_the_way: ["{from} is onderweg naar {to}", "{from} is on the way to {to}"],
  walk_measured: ["{minutes} minuten · {metres} m over straat", "{minutes} minutes · {metres} m by street"],
  walk_estimated: ["ongeveer {minutes} minuten · {metres} m, een schatting", "about {minutes} minutes · {metres} m, an estimate"],
  short_time: ["{minutes} min", "{minutes} min"],
  short_time_about: ["± {minutes} min", "± {minutes} min"],

  // Faults
  faults: ["Storingen", "Faults"],
  faults_on: ["{count} aan", "{count} on"],
  faults_words: ["Zo gaat het soms ook met de echte Telegram. Zet iets aan en kijk of er een hulpvraag zoekraakt. Dat mag niet gebeuren.", "The real Telegram does these things too, now and then. Turn one on and see whether a request for help gets lost. It must not."],
  on_now: ["Nu aan", "On now"],
  no_faults: ["Niets: alles werkt gewoon.", "Nothing: all is working."],
  try_one: ["Probeer er een", "Try one"],
  for_which_bot: ["Voor welke bot?", "For which bot?"],
  all_bots: ["alle bots", "all bots"],
  turn_on: ["Aanzetten", "Turn on"],
  turn_off: ["Uitzetten", "Turn off"],
  all_off: ["Alles uitzetten", "Turn all off"],
  times: ["keer", "times"],
  seconds: ["seconden", "seconds"],
  fired: ["{fired} keer geraakt", "hit {fired} times"],
  fired_of: ["{fired} van {count} keer geraakt", "hit {fired} of {count} times"],
  fault_429: ["Te druk (429)", "Too busy (429)"],
  fault_429_words: ["Telegram zegt: te veel berichten, wacht even. De bot moet wachten en het daarna nog eens proberen.", "Telegram says: too many messages, wait. The bot has to wait and then try again."],
  fault_500: ["Kapot antwoord (500)", "Broken answer (500)"],
  fault_500_words: ["Telegram heeft zelf een fout. Niemand weet of het bericht is aangekomen.", "Telegram itself has an error. Nobody knows whether the message arrived."],
  fault_slow: ["Traag", "Slow"],
  fault_slow_words: ["Elk antwoord laat zo veel seconden op zich wachten.", "Every answer takes this many seconds to come."],
  fault_drop: ["Lijn valt weg", "Dropped line"],
  fault_drop_words: ["De verbinding breekt midden in een antwoord af; het bericht kan er toch al zijn.", "The connection breaks in the middle of an answer; the message may have gone out all the same."],
  fault_duplicate: ["Dubbel", "Double"],
  fault_duplicate_words: ["Wat mensen sturen komt twee keer bij de bot. Er mag maar één keer iets gebeuren.", "What people send reaches the bot twice. It may have its effect only once."],
  fault_reorder: ["Door elkaar", "Out of order"],
  fault_reorder_words: ["Berichten worden zo lang vastgehouden en komen in een andere volgorde.", "Messages are held back this long and come in another order."],
  fault_outage: ["Telegram ligt eruit", "Telegram is down"],
  fault_outage_words: ["De bot kan Telegram niet bereiken. Mensen schrijven door; daarna moet alles nog gebeuren.", "The bot cannot reach Telegram. People keep writing; afterwards all of it must still happen."],
};

const COLUMN = { nl: 0, en: 1 };
let chosen = "nl";

export const language = () => chosen;

export function chooseLanguage(code) {
  chosen = code in COLUMN ? code : "nl";
  document.documentElement.lang = chosen;
}

// Signs that only say which way to read: a name with them turns round what stands behind it.
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]/;

/**
 * A text in the language of the page.
 * @param {string} key
 * @param {Object<string, string|number>} [values] for `{name}` in the text
 */
export function t(key, values = {}) {
  const words = TEXTS[key]?.[COLUMN[chosen]] ?? key;
  return words.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? beside(String(values[name])) : whole));
}

/**
 * Words as they may stand beside others: they turn nothing round but themselves.
 * @param {string} words
 */
export function beside(words) {
  const plain = words.replace(TURNS, "");
  return FROM_RIGHT.test(plain) ? `\u2068${plain}\u2069` : plain;
}
