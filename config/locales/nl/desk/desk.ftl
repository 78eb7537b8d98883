# De balie: wat medewerkers zien, en wat bewoners horen als een mens meekijkt.

two-lines =
    { $first }
    { $rest }
list-two = { $first }, { $rest }
list-nothing = niets

# Wat meldingen uit elkaar houdt: een woord van hoogstens elf letters, dan het nummer
case-called = { $word } { $ref }
case-called-kind = { $word } { $ref } · { $kind }
case-short-unmatched = Geen helper
case-short-wants_person = Wil praten
case-short-sensitive = Zorgelijk
case-short-not_come = Kwam niet
case-short-behaviour = Klacht
case-short-place_unknown = Geen adres
case-short-place_known = Met adres
case-short-parked = Storing
case-short-scam = Oplichting
case-short-under_age = Onder de 16
case-short-dropped = Uitgevallen
case-short-unreachable = Geen gehoor
case-short-new_volunteer = Nieuwe hulp
case-short-excluded_rang = Uitgesloten
case-short-by_phone = Telefoon
case-short-closing = Bot stopt
case-short-circle = Cirkel
case-short-withdrawn = Ingetrokken
case-short-taking = Neemt veel
case-short-hard_times = Zware tijd
case-short-not_reached = Bellijst
case-short-caller_worried = Bezorgd
case-short-share = Delen
danger-acute_danger = Gevaar nu
danger-suicide = Zelfmoord
danger-child = Kind
danger-violence = Geweld
danger-sexual_violence = Misbruik
danger-threat_to_others = Dreiging
danger-lost = Verward
danger-scam = Oplichting
danger-not_safe = Niet veilig
danger-wants_person = Wil praten
danger-distress = Zware tijd
danger-loneliness = Eenzaam

# De titel van een onderwerp (nooit iets persoonlijks)
case-title-urgent = ❗ { $what } · { $place }
case-title-new = 🔴 { $what } · { $place }
case-title-taken = 🟡 { $what } · { $place }
case-title-closed = ✅ { $what } · { $place }

case-reason-unmatched = Niemand gevonden
case-reason-wants_person = Wil een mens
case-reason-sensitive = Zorgelijk bericht
case-reason-not_come = Niemand gekomen
case-reason-behaviour = Klacht over gedrag
case-reason-place_unknown = Adres onbekend
case-reason-parked = Bericht niet verwerkt
case-reason-scam = Mogelijk oplichting
case-reason-under_age = Jonger dan 16
case-reason-dropped = Vrijwilliger viel uit
case-reason-unreachable = Niet bereikbaar
case-reason-new_volunteer = Nieuwe vrijwilliger
case-reason-excluded_rang = Beller is uitgesloten
case-reason-by_phone = Via de telefoon
case-reason-closing = De buurtbot stopt
case-reason-circle = Telefooncirkel: niet bereikt
case-reason-taking = Veel aangenomen of teruggegeven
case-reason-hard_times = Zware tijd of eenzaam
case-reason-not_reached = Niet bereikt van de bellijst
case-reason-caller_worried = Zorg van wie belde
case-reason-share = Wil iets delen met de buurt

# De kaart in het onderwerp
card =
    { $do }

    { $known }
card-urgent = ❗ Dit kan niet wachten.
card-not-safe = ❗ Laatste antwoord: NIET VEILIG.
card-silent = ❗ Geen antwoord meer, gezien { $at }. Bel, of vraag een ander om te gaan kijken.
card-silent-at-home = ❗ Geen antwoord meer, gezien { $at }. Bel niet zomaar, en stuur niemand langs: een ander kan meekijken. Overleg met Veilig Thuis. Bel bij gevaar 112.
card-head = { $what } · { $place }
card-who = Over: { $name } ({ $language }). Schrijf hier, dan gaat het naar deze persoon.
card-who-nobody = Van iemand die u hier niet kunt antwoorden. De naam is niet bekend. Laat de melding open zolang u twijfelt.
card-who-on-phone = Aan de telefoon: { $who }.
card-phone = Mag gebeld worden op: { $phone }.
card-who-phone = Over: { $name }, alleen te bellen: { $phone }.
card-for-other = De hulp is voor { $name }, die dit weet.
card-may-ring = Wie helpt mag ook bellen, en ziet het nummer bij het adres.
card-tried = Geprobeerd: { $waves ->
    [0] { $asked } gevraagd
    [one] 1 ronde, { $asked } gevraagd
   *[other] { $waves } rondes, { $asked } gevraagd
}{ $refused ->
    [0] .
    [one] , 1 zei nee.
   *[other] , { $refused } zeiden nee.
}
card-when = Wanneer: { $when }.
card-address = Adres, zoals het is getypt: { $address }
card-words = Woorden: { $words }
card-by-caller = Genoteerd door wie belde: { $words }
topic-by-caller = Wie belde, schreef op: { $words }
card-handover = 🤝 { $name } gaf mee bij het overdragen: { $words }
card-child = 🧒 Schrijft jonger dan 18 te zijn. Vraag welke volwassene het kind vertrouwt, en of die er nu bij kan zijn. Stuur geen buur.
card-of-whom = ❗ Misschien gaat dit over iemand anders. Vraag het. De schrijver kreeg antwoord alsof het over zichzelf gaat.
card-times = Dit kwam { $times } keer binnen.
card-new = 👉 Nog niemand heeft dit. Kijk ernaar, uiterlijk { $by }.
card-new-urgent = 👉 Nog niemand heeft dit. Kijk nu.
card-do-address = 👉 Vraag waar het is. Druk dan op “{ desk-button-address }”. Pas daarna worden buren gevraagd.
card-taken = 🟡 { $name } heeft dit.
card-closed = ✅ Klaar, { $at }: { $outcome }.

case-why-unmatched = Waarom hier: op tijd is er geen vrijwilliger gevonden.
case-why-withdrawn = Waarom hier: deze hulp is niet meer nodig.
case-why-wants_person = Waarom hier: deze persoon vraagt om een mens.
case-why-sensitive = Waarom hier: in een bericht stond iets zorgelijks ({ $what }). Een computer las mee en kan het mis hebben. Lees zelf.
case-why-not_come = Waarom hier: de vrijwilliger is niet gekomen.
case-why-behaviour = Waarom hier: iemand meldt hoe een ander zich gedroeg. Alleen de balie ziet dit.
case-why-place_unknown = Waarom hier: het adres is niet gevonden, of deze persoon zegt het liever tegen een mens.
case-why-parked = Waarom hier: een bericht kon niet worden verwerkt ({ $what }). De inhoud is niet bewaard. Ziet u dit vaak? Bel dan de beheerder.
case-why-scam = Waarom hier: in een gesprek stond een link, een code of een rekeningnummer. Of er werd om geld, een pas of een andere app gevraagd. Vraag of alles goed is.
case-why-under_age = Waarom hier: deze persoon zegt jonger dan 16 te zijn. Kijk of dat klopt, en wie erbij moet.
case-why-dropped = Waarom hier: de vrijwilliger kan toch niet.
case-why-unreachable = Waarom hier: we kunnen deze persoon niet meer bereiken in Telegram.
case-why-new_volunteer = Waarom hier: iemand wil vrijwilliger worden.
case-why-excluded_rang = Waarom hier: wie belde, is uitgesloten. Het systeem vraagt hiervoor geen buren. Doe dat ook niet met de hand. Is er hulp nodig? Regel die zelf.
case-why-by_phone = Waarom hier: deze hulpvraag kwam binnen via de telefoon. Wat de bewoner moet weten, komt hier. Bel het dan door.
case-why-closing = Waarom hier: deze buurtbot stopt en deze hulpvraag liep nog. Neem contact op, zolang de bot er nog is.
case-why-circle = Waarom hier: dit lid van een telefooncirkel nam niet op. Bel nu. Bereikt u niemand? Bel wie de sleutel heeft, of ga kijken.
case-why-hard_times = Waarom hier: dit is geen alarm. In een bericht klonk { $what }. Een computer las mee en kan het mis hebben. Bel of schrijf op een rustig moment, vandaag of de volgende werkdag.
case-why-not_reached = Waarom hier: stond op de bellijst en { $what }. Niemand weet nu hoe het gaat.
case-why-caller_worried = Waarom hier: wie belde, is bezorgd over deze buur.
case-why-share = Waarom hier: deze persoon wil iets delen en is bij u nog niet zo bekend. Kijk of het goed is en kies.

case-why-taking = Waarom hier: { $what } Tot morgen krijgt deze vrijwilliger niets nieuws. Vraag hoe het gaat. Vertrouwt u het niet? Kies dan bij /volunteers “{ button-refuse }”.
enough-of-gave_back = deze vrijwilliger gaf vandaag een paar keer een hulpvraag terug.
enough-of-took = deze vrijwilliger nam vandaag heel veel hulpvragen aan.

concern-acute_danger = gevaar nu
concern-suicide = gedachten aan zelfmoord
concern-child = een kind
concern-violence = geweld thuis
concern-sexual_violence = seksueel geweld
concern-threat_to_others = een dreigement
concern-lost = verward of verdwaald
concern-not_safe = zegt niet veilig te zijn
concern-wants_person = wil een mens
concern-scam = oplichting
concern-distress = een zware tijd
concern-loneliness = eenzaamheid

# De regels in het algemene onderwerp (nooit iets persoonlijks)
line-new = 🔔 Nieuw: { $what } · { $place }
line-quiet = 💬 Geen alarm: { $what } · { $place }. Wie belt of schrijft, als er tijd is?
line-urgent = ❗ Nu nodig: { $what } · { $place }. Pak dit alstublieft meteen op.
line-taken = 🟡 Opgepakt: { $what } · { $place }
line-closed = ✅ Klaar: { $what } · { $place }
line-hands-over = 🤝 Wie neemt dit over? { $what } · { $place }
line-calls = 🔔 Wacht al { $waited }: { $what } · { $place }. Wie pakt dit op?
line-promise = ⏰ De beloofde tijd is voorbij: { $what } · { $place }. De bewoner hoorde nog niets. Wie belt of schrijft nu?
line-calls-urgent = ❗ Wacht al { $waited } en kan niet wachten: { $what } · { $place }. Wie pakt dit nu op?
line-calls-silent = ❗ Wacht al { $waited } en antwoordt niet: { $what } · { $place }. Wie belt nu?
line-calls-silent-at-home = ❗ Wacht al { $waited } en antwoordt niet: { $what } · { $place }. Wie pakt dit nu op? Lees eerst de kaart.

# Knoppen voor medewerkers
desk-button-mine = Ik pak dit op
desk-button-take-over = Overnemen
desk-button-give-back = Terug op de lijst
desk-button-hand-over = Overdragen
desk-button-at-it = Ik ben ermee bezig
desk-button-ask-wider = Meer mensen vragen
desk-button-address = Adres invullen
desk-button-choose = Vrijwilliger kiezen
desk-button-call-back = Terugbellen
desk-button-refer = Doorverwijzen
desk-button-close = Afsluiten
desk-button-close-withdrawn = Alles is klaar: afsluiten
desk-button-still-open = Bijwerken
desk-button-reopen = Weer openen
button-show-case = Toon { $ref }
button-show-case-word = Toon { $ref } · { $word }
button-show-case-since = Toon { $ref } · { $word } · { $at }
button-next-page = Meer →
choose-walk-measured = { $minutes } min
choose-walk-estimated = { $minutes } min geschat
choose-walk-unsure = { $minutes } min of meer
button-choose = { $name } · { $walk } · { $helped ->
    [0] niveau { $level }
   *[other] niveau { $level } · { $helped }× geholpen
}

# Oppakken en overnemen
desk-taken = { $name } heeft dit opgepakt.
desk-already-yours = Dit is al van u.
desk-handed-over = { $name } heeft dit overgedragen.
desk-hands-over = { $name } wil dit overdragen. Wie neemt het over? Druk op “{ desk-button-take-over }”. Tot dan houdt { $name } het. Iets om te weten? Schrijf het hier met // ervoor. Wie het overneemt leest dat het eerst. De bewoner ziet het niet.
desk-handover = 🤝 { $name } geeft u mee: { $words }
desk-nobody-took-over = Nog niemand nam dit over. { $name } heeft het nog.
desk-held-by = { $name } heeft dit al. Wilt u het overnemen? Druk dan op de knop.
desk-case-gone = Deze melding is er niet meer. De bewaartijd is voorbij, of de persoon heeft zich laten vergeten.
desk-is-closed = Deze melding is afgesloten. Wat u hier schrijft, gaat niet naar de bewoner. Open de melding eerst weer.
desk-is-open = Deze melding is al open.
desk-about-nobody = Bij deze melding hoort geen persoon die we kunnen bereiken. Wat u hier schrijft, blijft hier.
desk-unreachable = Deze persoon heeft de bot geblokkeerd. Uw bericht is niet aangekomen. Probeer te bellen of ga langs.
desk-only-phone = { $name } heeft alleen een telefoon. Uw bericht is niet verstuurd. Bel { $phone }.
desk-call-number = Bel { $name }: { $phone }. De bewoner weet dat iemand belt.
desk-call-who = Bel { $name }: { $phone }.
desk-call-ask-number = We hebben geen nummer van { $name }. We vragen het nu. Het antwoord komt hier.
desk-refer-where = Waarheen verwijst u door? U ziet eerst wat de bewoner krijgt.
desk-referred = Doorverwezen: { $where }. De gegevens zijn verstuurd.
desk-referred-aloud-to = Doorverwezen: { $where }. U las het voor.
desk-what-outcome = Hoe is het afgelopen?
desk-only-words = Alleen de woorden gaan door naar de bewoner. De rest kan de bot niet doorsturen. Een foto of een spraakbericht kan wel.
desk-close-why = ❗ Deze persoon zei als laatste: NIET VEILIG. Hoe is het nu? Zonder reden kunt u deze melding niet afsluiten.
desk-close-sure = U kiest: { $why }. De bewoner krijgt dan een laatste bericht met de nummers. Klopt dit echt?
desk-close-sure-again = ❗ Deze persoon zei net opnieuw niet veilig te zijn. U kiest: { $why }. Klopt dit nog?
desk-button-close-sure = Ja, sluit af
desk-button-stay-open = Nee, laat open
desk-stays-open = Deze melding blijft open.
desk-stays-open-came = Er is net nog iets gezegd of gedaan. Daarom blijft deze melding open.
desk-button-close-not = Toch niet afsluiten
desk-button-close-now = Nu meteen
close-why-safe_now = Zelf gesproken: nu veilig
close-why-help_is_there = 112 of crisisdienst is erbij
close-why-handed_over = Overgedragen aan zorg of politie
close-why-others_look = Niet bereikt, anderen gaan kijken
desk-cannot-pass-on = Dit kan de bot niet doorsturen. Stuur tekst, een foto, een spraakbericht of een locatie.
desk-not-handled = Dit bericht kon ik niet verwerken. Het is niet doorgestuurd. Stuur het nog een keer, of stuur alleen de tekst.
desk-no-live-place = Een locatie die meebeweegt sturen we niet door. Stuur een vaste locatie.

# Iemand vragen
desk-no-request = Bij deze melding hoort geen hulpvraag.
desk-request-ended = Deze hulpvraag is al klaar.
desk-request-held = Een vrijwilliger heeft deze hulpvraag al.
desk-request-no-place = We weten nog niet waar het is. Druk op de kaart op “{ desk-button-address }”.
desk-address-ask = Wat is het adres? Schrijf het hier: de postcode en het huisnummer, of de straat en het nummer. Dit gaat niet naar de bewoner.
desk-address-elsewhere = Dit adres ligt niet in { $neighbourhood }. Daar kan ik niemand vragen. Klopt het? Help de bewoner dan op een andere manier.
desk-address-map-is-away = De kaart doet het nu niet. Probeer het over een paar minuten opnieuw. Of stuur hier een locatie.
desk-address-filled-in = Adres: { $address }. Buren worden gevraagd. Nieuws over deze hulpvraag staat bij deze melding.
desk-address-day-past = Het adres staat erbij. Maar de tijd voor deze hulpvraag is voorbij, dus er wordt niemand gevraagd. Spreek met de bewoner een nieuwe dag af.
desk-address-not-needed = Hier is geen adres meer nodig. Kijk op de kaart hoe het ervoor staat.
desk-address-left = Het adres is niet ingevuld. De knop staat nog op de kaart.
desk-asked-wider = { $count ->
    [one] Er is nog 1 vrijwilliger gevraagd.
   *[other] Er zijn nog { $count } vrijwilligers gevraagd.
}
desk-nobody-near = Er woont geen vrijwilliger op loopafstand.
desk-nobody-to-ask = Niemand kon gevraagd worden. Waarom niet: { $reasons }.
desk-why-not = { $count }× { $why }
why-not-self = is het zelf
why-not-no_offer = helpt niet meer
why-not-unreachable = niet bereikbaar
why-not-asked_before = al gevraagd
why-not-blocked = wil dit contact niet
why-not-kind = biedt dit niet aan
why-not-level = niveau te laag
why-not-language = andere taal
why-not-daypart = kan dan niet
why-not-too_far = te ver lopen
why-not-paused = heeft pauze
why-not-busy = helpt al anderen
why-not-resting = net nog gevraagd
desk-choose-whom = Wie wilt u vragen? Deze vrijwilliger krijgt de vraag, en mag nee zeggen.
desk-chosen = { $name } is gevraagd.
desk-not-chosen = { $name } kan nu niet gevraagd worden: al gevraagd, niet bereikbaar, of een van beiden wil dit contact niet.

# Doorgeven
desk-says =
    { $name } van { $organisation }:
    { $words }
desk-says-media = Van { $name } ({ $organisation }).
desk-says-changed =
    { $name } van { $organisation } (gewijzigd):
    { $words }
desk-says-changed-media = Van { $name } ({ $organisation }, gewijzigd).
desk-heard-alarm = ❗ { $name }: { $words }
desk-heard-alarm-media = ❗ Van { $name }.
desk-heard-times = { $said } ({ $times }×)
desk-heard = { $name }: { $words }
desk-heard-media = Van { $name }.
desk-not-listened = 🎙 Niet beluisterd, ook niet door de computer. Luister zelf, het kan een noodkreet zijn.
desk-request-spoken =
    Dit is bij de vraag ingesproken.
    { desk-not-listened }
desk-heard-changed = { $name } (gewijzigd): { $words }
desk-heard-changed-media = Van { $name } (gewijzigd).
desk-said-in-group = { $name } (in de groep): { $words }
desk-said-in-group-media = Van { $name } (in de groep).
desk-said-on-web = { $name } (op de webbalie): { $words }
desk-said-on-web-media = Van { $name } (op de webbalie).

topic-again = Dit kwam opnieuw binnen ({ $times } keer nu).
topic-comes-back = 🔔 { $reason }. Deze melding heeft u weer nodig. Wie pakt dit op?
topic-beside = Bij deze hulpvraag kwam nog een melding: { $what }. Die staat apart.
topic-withdrawn-ask = De hulpvraag is ingetrokken. Is hier nog iets te doen? Dan blijft deze melding open. Is alles klaar? Druk dan op de knop.
topic-withdrawn-closed = De hulpvraag is ingetrokken. Nog niemand had dit opgepakt. Daarom is deze melding klaar.
topic-closed = Afgesloten door { $name }: { $outcome }.
topic-reopened-moderator = Deze melding is weer open.
topic-reopened-person = De bewoner heeft nog iets te zeggen. Deze melding is weer open.
topic-forgotten-open = De persoon heeft zich laten vergeten. Naam, adres en woorden zijn gewist. Deze melding blijft open, want iemand van u moet hier nog over beslissen.
topic-forgotten = De persoon heeft zich laten vergeten. Deze melding is afgesloten. Over een dag is ook weg wat hier staat.
topic-safe-yes = Antwoord op "Bent u nu veilig?": ja.
topic-safe-no = ❗ Antwoord op "Bent u nu veilig?": NEE. Neem nu contact op.
topic-silent = ❗ Al { $minutes } minuten geen antwoord na het laatste bericht. Stilte kan gevaar zijn. Bel, als er een nummer is.
topic-silent-at-home = ❗ Al { $minutes } minuten geen antwoord na het laatste bericht. Stilte kan gevaar zijn. Misschien kijkt of luistert een ander mee: lees eerst “{ desk-button-advice }”.
topic-not-silent = Er komt weer iets van deze persoon.
topic-night-rung = 🌙 Dit kwam toen de balie dicht was. De tweede weg is meteen gebeld.
topic-night-silent = 🌙 Dit kwam toen de balie dicht was. Alleen de balie weet het. Er is niemand gebeld.
topic-night-duty = Dienst: { $who }.
topic-nothing-done = { $name }, u hebt dit. Er is een tijd niets gedaan. Over { $minutes } minuten gaat het terug naar de lijst. Een notitie (//) of de knop houdt het bij u.
topic-went-back = Er gebeurde niets, en er is geen notitie. { $name } heeft dit niet meer. Wie pakt het op?
desk-still-yours = Goed, u houdt dit.
topic-wants-person = ❗ Deze persoon wil een mens spreken.
topic-call-me = Deze persoon wil dat iemand belt of schrijft.

outcome-helped = Geholpen
outcome-referred = Doorverwezen
outcome-not_needed = Niet meer nodig
outcome-not_reached = Niet bereikt
outcome-nothing = Was niets: grapje of vals alarm
outcome-wrong_number = Verkeerd nummer of verkeerde persoon
outcome-other = Anders

# Wat de bewoner hoort
case-told =
    { $what }
    { $by_when }
    Nummer: { $ref }.
case-told-unmatched = Het is nog niet gelukt om een buur te vinden. Ik heb het aan de balie gevraagd.
case-told-wants_person = U wilt een mens spreken. Dat kan. U kunt hier gewoon schrijven. Iemand van de balie leest het.
case-told-sensitive = Iemand van de balie leest uw bericht.
case-told-not_come = Wat vervelend dat er niemand kwam. Ik heb het meteen aan de balie verteld.
case-told-behaviour = Dank u dat u dit meldt. Alleen de balie leest het.
case-told-place_unknown = We weten nog niet waar u hulp nodig hebt. Iemand van de balie vraagt het u. U kunt het hier ook schrijven.
case-told-under_age = U bent jonger dan 16. Iemand van de balie kijkt met u mee.
case-told-closing = De buurtbot stopt. Iemand van de balie kijkt naar uw vraag.
case-told-not_reached = Wij wilden u bellen. Dat lukte niet. Iemand van de balie kijkt er nu naar. U kunt hier ook schrijven hoe het gaat.
case-told-share = U wilt iets delen met de buurt. Iemand van de balie kijkt eerst mee.
desk-is-there = Ik ben een computer. De balie is er nu. U hoort iets, uiterlijk { $by }. Bellen kan ook: { $organisation }, { $phone }.
desk-is-back =
    Ik ben een computer. De balie is er weer { $at }. U hoort dan iets, uiterlijk { $by }. Bellen kan dan ook: { $organisation }, { $phone }.
    Is er nu gevaar? Bel nu:
    112
desk-is-late =
    Ik ben een computer. Het duurt langer dan ik zei. Bellen kan ook: { $organisation }, { $phone }. Daar is iemand op { $hours }.
    Is er nu gevaar? Bel nu:
    112
desk-has-it = { $name } van { $organisation } heeft het opgepakt. Bellen kan ook, op { $hours }: { $phone }.
desk-knows = De balie weet het. Bellen kan ook, op { $hours }: { $organisation }, { $phone }.
desk-days = { $first } tot en met { $last }
desk-hours = { $days }, { $times }
desk-shift = van { $begin } tot { $end }
desk-shifts-two = { $first } en { $second }
desk-hours-no-holidays = { $hours }, niet op feestdagen

# Als de beloofde tijd voorbijging
promise-passed =
    U zou iets horen, uiterlijk { $by }. Dat is niet gebeurd. Het spijt me.
    Het gaat om: { $what }. Nummer: { $ref }.

    { $now } Uw vraag blijft open.
    Wacht u liever niet? Bel { $organisation }:
    { $phone }
    Daar is iemand op { $hours }.
    Is er nu gevaar? Bel nu:
    112
promise-calls-now = Ik roep de balie nu opnieuw.
promise-calls-then = De balie is er weer { $at }. Dan roep ik die opnieuw.
promise-your-message = uw bericht aan de balie
case-told-again = Ik heb het doorgegeven. { $by_when }
case-has-person = { $name } van { $organisation } heeft uw bericht gezien en helpt u verder. U kunt hier schrijven.
case-will-call = Iemand van { $organisation } belt u. Gebeurt dat niet? Schrijf het hier, of bel { $phone }.
case-what-number = Iemand van { $organisation } wil u graag bellen. Op welk nummer kan dat? Schrijf het hier, of deel uw contactkaart. Alleen de balie ziet het.
number-whose = Dit is het nummer van iemand anders: { $phone }. Mag de balie daarop bellen?
button-number-yes = Ja, bel dit nummer
button-number-no = Nee, een ander nummer
number-which = Goed, dat nummer bewaar ik niet. Op welk nummer kan het wel? Schrijf het hier.
number-noted = Dank u. De balie kan u bellen op { $phone }. Alleen de balie ziet dit nummer.
case-closed-helped = { $organisation } heeft uw vraag afgesloten. Fijn dat het gelukt is. Is er toch nog iets? Druk dan op de knop.
case-closed-referred = { $organisation } heeft uw vraag afgesloten. Anderen kunnen u verder helpen. Lukt dat niet? Druk dan op de knop.
case-closed-not_needed = { $organisation } heeft uw vraag afgesloten, omdat het niet meer nodig is. Toch wel? Druk dan op de knop.
case-closed-not_reached = { $organisation } kon u niet bereiken en heeft uw vraag afgesloten. Wilt u toch hulp? Druk op de knop, of bel { $phone }.
case-closed-nothing = { $organisation } heeft dit afgesloten. Is er toch iets? Druk dan op de knop, of bel { $phone }.
case-closed-wrong_number = { $organisation } heeft dit afgesloten. Hebt u zelf iets nodig? Druk dan op de knop, of bel { $phone }.
case-closed-other = { $organisation } heeft uw vraag afgesloten. Is er nog iets? Druk dan op de knop.
button-something-more = Ik heb nog iets
case-is-over = Dit gesprek met de balie is afgelopen. Wilt u weer een mens spreken? Stuur /mens.
case-go-on = U kunt hier gewoon schrijven. Het gaat naar de balie.
case-go-on-by =
    U kunt hier weer schrijven. Het gaat naar de balie.
    { $by_when }
case-thanks-passed-on = Ik geef het door aan de balie.

# Doorverwijzen
referral-gp = Huisarts
referral-district_team = Wijkteam
referral-suicide_line = 113
referral-safe_home = Veilig Thuis
referral-other = Anders
referred-gp = { $organisation } raadt aan: bel uw huisarts. In de avond en het weekend: bel de huisartsenpost. Het nummer hoort u als u uw huisarts belt. Lukt het niet? Bel { $phone }.
referred-district_team = { $organisation } raadt aan: praat met het wijkteam in uw buurt. Wij helpen u om een afspraak te maken: bel { $phone }, of schrijf hier.
referred-suicide_line =
    { $organisation } raadt aan: praat met 113. Bellen is gratis, dag en nacht, en u hoeft uw naam niet te zeggen:
    { $suicide_line }

    Of chat op 113.nl. U kunt hier ook blijven schrijven.

    Ons nummer is:
    { $phone }
referred-safe_home =
    { $organisation } raadt aan: bel Veilig Thuis. Het is gratis, dag en nacht. U mag ook alleen om raad vragen:
    { $safe_home }

    Ons nummer is:
    { $phone }
referred-other = { $organisation } verwijst u door. Weet u niet waarheen? Vraag het hier, of bel { $phone }.

# Vrijwilligers
volunteer-head = { $name } · { $place } · sinds { $since }
volunteer-kinds = Wil helpen met: { $kinds }.
volunteer-times = Loopt { $minutes } minuten. Kan: { $dayparts }. Spreekt: { $languages }.
volunteer-rhythm = Wil hooguit eens per { $days } dagen gevraagd worden.
volunteer-wishes = Onderweg: { $wishes }.
volunteer-record = Tot nu toe.{ $helped ->
    [0] {""}
   *[other] {" "}Geholpen: { $helped }×.
}{ $dropped ->
    [0] {""}
   *[other] {" "}Afgehaakt: { $dropped }×.
}{ $addresses ->
    [0] {""}
   *[other] {" "}Adres gezien: { $addresses }×.
}
volunteer-level-0 = Nog niet goedgekeurd. Spreek elkaar eerst.
volunteer-level-1 = Niveau 1: gesproken met de balie.
volunteer-level-2 = Niveau 2: VOG gezien.
volunteer-level-refused = Wordt niet gevraagd.
volunteer-decided = Besloten door { $by }.
volunteers-head = Vrijwilligers.{ $waiting ->
    [0] {""}
    [one] {" "}1 wacht op u.
   *[other] {" "}{ $waiting } wachten op u.
}{ $one ->
    [0] {""}
   *[other] {" "}Niveau 1: { $one }.
}{ $two ->
    [0] {""}
   *[other] {" "}Niveau 2: { $two }.
}
volunteers-of-kind = { $kind }: { $count }
button-level-1 = Niveau 1
button-level-2 = Niveau 2
button-refuse = Niet (meer) vragen
button-volunteer-waits = 🔴 { $name } wacht
button-volunteer-level = { $name } · niveau { $level }
desk-volunteer-gone = Deze vrijwilliger is er niet meer.
desk-refused-holds = Let op: deze vrijwilliger helpt nu nog { $count ->
    [one] bij 1 hulpvraag.
   *[other] bij { $count } hulpvragen.
} Bel de bewoner.
volunteer-approved-1 = Goed nieuws: { $organisation } heeft u goedgekeurd. Vanaf nu kunt u een oproep krijgen. U mag altijd nee zeggen.
volunteer-approved-2 = Goed nieuws: { $organisation } kent u nu goed. U kunt ook oproepen krijgen waarvoor meer vertrouwen nodig is.
volunteer-refused = { $organisation } vraagt u nu niet om te helpen. Wilt u weten waarom? Bel { $phone }.

# Lijsten
find-request-open = { $ref } · { $kind } · { $wanted } · buren worden gevraagd
find-request-taken = { $ref } · { $kind } · { $wanted } · een buur helpt
find-request-on_the_way = { $ref } · { $kind } · { $wanted } · een buur is onderweg
find-request-with_desk = { $ref } · { $kind } · { $wanted } · bij de balie
find-request-done = { $ref } · { $kind } · { $wanted } · klaar
find-request-withdrawn = { $ref } · { $kind } · { $wanted } · ingetrokken
find-request-closed = { $ref } · { $kind } · { $wanted } · afgesloten
find-case-new = 🔴 { $ref } · { $reason } · { $at }
find-case-taken = 🟡 { $ref } · { $reason } · { $at }
find-case-closed = ✅ { $ref } · { $reason } · { $at }
find-how = Schrijf erachter wat u zoekt: /find M-4K7P, een naam, of een telefoonnummer.
find-takes-part = Deze persoon heeft alleen een telefoon, en doet hieraan mee:
find-several-take-part = Er zijn er meer die zo heten. Typ de hele naam, of het nummer.
button-find-check-in = Nabellen
button-find-buddy-of = Maatje
button-find-circle = Telefooncirkel
find-nothing = { $ref } vind ik niet in deze buurt. Klopt elke letter? Een oud nummer gaat na een tijd weg.
find-nobody = Ik vind niemand met deze naam of dit telefoonnummer. Misschien is de melding al weg.
button-make-case = Open { $ref } als melding
open-nothing = Er is niets open.
open-head = Open: { $count }.{ $new ->
    [0] {""}
   *[other] {" "}Daarvan wacht nog op iemand: { $new }.
}
open-line-new = 🔴 { $ref } · { $reason } · { $age }
open-line-taken = 🟡 { $ref } · { $reason } · { $age }
open-line-closed = ✅ { $ref } · { $reason } · { $age }
open-count = { $count }× { $reason }
still-open-begins = ☀️ Nog open: { $count }. Nog van niemand: { $new }.
still-open-ends = 🌙 De balie sluit. Nog open: { $count }. Nog van niemand: { $new }.
still-open-urgent = ❗ { $ref } · { $reason } · wacht { $age }
still-open-new = 🔴 { $ref } · { $reason } · wacht { $age }
still-open-held = 🟡 { $ref } · { $reason } · bij { $name }, { $age }
still-open-more = En nog { $count }. Stuur /open voor de hele lijst.
desk-many = 🔔 Het is druk: { $count } meldingen wachten op iemand. De oudste wacht { $age }. Stuur /open om ze te zien.
age-minutes = { $count ->
    [0] minder dan 1 min
   *[other] { $count } min
}
age-hours = { $count } uur
age-days = { $count } dagen
desk-help =
    Elke melding heeft een eigen onderwerp. Wat u daar schrijft, gaat naar de bewoner. Begin met // voor een notitie die hier blijft.
    /open: wat nog open is
    /bellijst: wie er vandaag gebeld wordt
    /volunteers: vrijwilligers goedkeuren
    /find M-4K7P: zoek een nummer, een naam of een telefoonnummer
    /onderdelen: wat buren samen doen, aan of uit
    /wijzer: waar iemand ook terechtkan
    /uitgesloten: wie niet mag meedoen
    /intake: een hulpvraag aan de telefoon
    /missed, als antwoord op een bericht: dat had alarm moeten zijn
    /misread, als antwoord op een bericht: dit las de bot verkeerd
    /help: deze uitleg

# Wie wat mag
desk-not-allowed = Fijn dat u meeleest, { $name }. U kunt hier nog niets doen. U staat niet op de lijst van medewerkers. Of u bent nu geen lid van deze groep. De beheerder kan u erop zetten. Ik zeg dit één keer. Wat u hier schrijft, gaat niet naar de bewoner.
desk-too-many = Dit zijn heel veel berichten achter elkaar. Wat u nu stuurt, gaat niet door. Wacht een minuut en stuur het dan opnieuw.
desk-anonymous = U schrijft hier anoniem, dus ik weet niet wie u bent. Zet "anoniem blijven" uit bij uw beheerdersrechten en probeer het opnieuw. Er is niets gedaan.
desk-other-group = Deze knop hoort bij een andere groep. Er is niets gedaan.
desk-old-button = Deze knop werkt niet meer. Stuur /open voor wat nu open is.
desk-unknown-command = Deze opdracht ken ik niet. Stuur /help voor wat ik kan.
desk-note-where = Een notitie hoort in het onderwerp van een melding. Schrijf daar // en dan uw notitie.
desk-for-staff =
    Deze bot is alleen voor medewerkers. Wilt u hulp vragen of geven? Ga naar de bot van uw buurt: { $bots }
    Is er nu gevaar? Bel nu:
    112
desk-unknown-group = Deze groep ken ik niet. Is dit een nieuwe balie? Zet dan dit nummer in het bestand van de buurt: { $chat }

# Intake aan de telefoon
intake-agreed = Zegt de beller ja? Zeg: "Ik schrijf uw naam, nummer en adres op om een vrijwilliger te vinden. Na afloop halen we dat weer weg. Is dat goed?"
intake-button-agreed-yes = Ja, de beller zegt ja
intake-button-agreed-no = Nee
intake-not-agreed = Zonder ja schrijven we niets op. Er is niets bewaard. Help de beller op een andere manier.
intake-name = Hoe heet de beller? Of typ alles in één regel: naam, nummer, adres, wat en wanneer.
intake-line-held = Dit heb ik gelezen. Zonder ja gaat het weer weg.
intake-line-read = Dit heb ik gelezen. Aan het eind kunt u alles wijzigen.
caller-name = Hoe heet de beller?
intake-phone = Op welk nummer kunnen we bellen?
intake-phone-again = Dit lijkt geen telefoonnummer. Schrijf het zo: 070 123 45 67.
intake-phone-danger = Dat is een nummer voor nood of hulp, en van niemand zelf. Op welk nummer kunnen we deze persoon bellen?
intake-may-ring = Mag wie helpt zelf bellen? Zeg: "Mag de vrijwilliger u bellen? Die ziet dan uw nummer bij het adres. Anders bellen wij u."
intake-button-ring-yes = Ja, wie helpt mag bellen
intake-button-ring-no = Nee, wij bellen
intake-whom-caller = Voor de beller zelf
intake-other-agreed = Weet { $name } dat de beller dit vraagt? En vindt { $name } het goed?
intake-known = Van dit nummer is al iets open:
intake-button-go-on = Verder met { $ref }
intake-button-new = Nieuwe hulpvraag
intake-known-there = De kaart van { $ref } staat nu onderaan bij die melding. Druk daar op “{ button-how-is-it }” om te wijzigen of in te trekken.
intake-goes-on-there = Er is niets nieuws opgeschreven.
intake-place = Waar is de hulp nodig? Schrijf de postcode en het huisnummer, of de straat en het nummer.
intake-place-skip = Zonder adres
intake-kind = Welke hulp is nodig?
intake-words = Wat moet de vrijwilliger weten? Schrijf geen ziekte, geld of codes op.
intake-check =
    Klopt dit? Lees het voor.
    { $name }, { $phone }
    { $ring }
    { $kind }, { $when }
    { $place }
    Voor de helper: { $words }
intake-check-whom = De hulp is voor { $name }.
intake-check-ring = Wie helpt mag bellen: ja.
intake-check-ring-not = Wie helpt mag bellen: nee, wij bellen.
intake-whom-must-agree = Dan kan het nog niet. Laat de beller het eerst met die persoon bespreken. Zijn er zorgen? Overleg met een collega.
intake-at-night = In de nacht komen er geen buren. Kies een tijd tussen { $first } en { $last }. Kan het niet wachten? Overleg met een collega wie er nu kan helpen.
intake-button-send = Versturen
intake-no-place = (adres nog niet bekend)
intake-sent = De hulpvraag { $ref } is verstuurd. Nieuws komt bij melding { $ref }. Bel het dan door aan { $name }.
intake-sent-rings =
    De hulpvraag { $ref } is verstuurd. Nieuws komt bij melding { $ref }. Bel het dan door aan { $name }.

    Op de bellijst staat ook: { $name } bellen, { $at }. Dan hoort de beller hoe het staat. Belde u eerder? Dan gaat het van de lijst.
intake-stopped = De intake is gestopt. Er is niets bewaard.
intake-recap = U was bezig met een intake.
intake-no-day = (dag nog niet bekend)
intake-change-name = Naam
intake-change-phone = Nummer
intake-change-may_ring = Wie belt
intake-change-whom = Voor wie
intake-change-where = Adres
intake-change-kind = Soort hulp
intake-change-when = Wanneer
intake-change-words = Woorden
intake-no-words = (geen woorden erbij)
intake-yours = 📞 { $name } doet een intake. De vragen staan in het eigen gesprek met deze bot.
button-own-chat = Naar mijn eigen gesprek
intake-goes-on = Deze intake gaat verder in het eigen gesprek met de bot.
own-talk-yours = { $name } gaat verder in het eigen gesprek met deze bot.
own-talk-waits = Er wacht een vraag in uw eigen gesprek met deze bot. Druk daar op Start.
own-talk-stopped = U bent gestopt. Er is niets veranderd.
desk-ask-on =
    Hebt u { $name } nog aan de telefoon? Lees voor:
    Fijn dat dit gelukt is. Is er nu nog iets anders lastig? Het mag ook iets kleins zijn.

    Is er iets? Schrijf het op met /intake.
intake-none = Hier doet u een intake voor wie belt. Stuur /intake om te beginnen. Stuur /bellijst om iemand te bellen. Al het andere staat bij de balie.
intake-read-out =
    Zeg nu tegen de beller:
    { $message }
intake-stopped-open = De intake is gestopt. Er is geen hulpvraag verstuurd. De melding { $ref } blijft open, want er was gevaar.
intake-stopped-as-it-was = U bent gestopt. De hulpvraag { $ref } blijft zoals hij was.
intake-alarm-suicide = Vraag er rustig naar, en luister. Verbind zo nodig door met 113.
intake-alarm = Vraag of de beller nu veilig is.
intake-alarm-told =
    ❗ Dit gaat niet naar een helper. Blijf aan de lijn. { $what }
    Is er nu gevaar? Laat een collega bellen:
    { $emergency }

    Praten over niet meer willen leven, dag en nacht:
    { $suicide_line }

    Uw collega's zien nu de melding { $ref }. Gaat de intake toch verder? Laat dit dan weg.

# Elke maand, als er iets na te kijken is
helplines-old = 📞 Nakijken: deze hulplijnen zijn { $days } dagen niet nagekeken, of nooit bevestigd: { $lines }. Bel elk nummer, open de site, en geef de beheerder de datum (helplines.toml).
