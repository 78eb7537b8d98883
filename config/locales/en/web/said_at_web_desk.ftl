# What takes a command in a group ("Send /open"), as it stands at the web desk: with a button or a page.

webdesk-says-desk-old-button = This button no longer works. See what is open now at “{ webdesk-nav-open }”.
webdesk-says-desk-unknown-command = I do not know this command. Nothing was sent. Choose a button or a page. The page of the desk has “{ webdesk-command-hulp }”.
webdesk-says-desk-note-where = A note belongs with a case. Open the case and choose “{ webdesk-note }” there.
webdesk-says-still-open-more = And { $count } more. The whole list is at “{ webdesk-nav-open }”.
webdesk-says-desk-many = 🔔 It is busy: { $count } cases are waiting for someone. The oldest has waited { $age }. You see them at “{ webdesk-nav-open }”.
webdesk-says-find-how = Go to “{ webdesk-nav-search }”. Write what you are looking for: a number such as M-4K7P, a name, or a phone number.
webdesk-says-desk-not-shown = { $ref }: there was a message here that cannot be shown. Look at this case. Call the resident if needed.
webdesk-says-case-why-taking = Why here: { $what } This volunteer gets nothing new until tomorrow. Ask how things are. If you do not trust it, find this volunteer at “{ webdesk-nav-volunteers }”. Go to the desk, and choose “{ button-refuse }” there.
webdesk-says-intake-none = No question is waiting for you here now. Is someone on the phone? Go to “{ webdesk-nav-intake }”. Do you want to call someone? Go to “{ webdesk-nav-calls }”. Everything else is at “{ webdesk-nav-open }”.
webdesk-says-desk-misread-where = This cannot be done here: nothing was saved. Did the computer misread something? Tell your administrator, without a name.
webdesk-says-desk-missed-where = Should this have been an alarm? Choose “{ desk-button-missed }” below that line, or on the card of the case.
webdesk-says-desk-help =
    What you write at a case goes to the resident. With “{ webdesk-note }” it stays here.
    “{ webdesk-nav-open }”: what is still open
    “{ webdesk-nav-intake }”: a request for someone on the phone
    “{ webdesk-nav-calls }”: who needs a call today
    “{ webdesk-nav-search }”: a number, a name or a phone number
    “{ webdesk-nav-excluded }”: who cannot take part
    “{ webdesk-command-vrijwilligers }”, above: approve volunteers
    “{ webdesk-command-wijzer }”, above: places and lines in the neighbourhood
    “{ webdesk-command-onderdelen }”, above: what neighbours do together
    “{ desk-button-missed }”, on a card or below a line: then the computer can learn from it

webdesk-says-circle-desk-off = Telephone circles are switched off in { $place }. Switch them on with “{ webdesk-command-onderdelen }”.
webdesk-says-check-in-is-off-desk = Check-ins are switched off. Switch them on at the page of the desk, with “{ webdesk-command-onderdelen }”.
webdesk-says-desk-ask-on =
    Do you still have { $name } on the phone? Read out:
    Good that this worked out. Is there something else that is hard just now? It can be something small.

    Is there something? Write it down at “{ webdesk-nav-intake }”.
webdesk-says-buddy-desk-off = Buddies are switched off in { $place }. Switch them on with “{ webdesk-command-onderdelen }”.
webdesk-says-buddy-desk-goes-along = Two buddies are meeting in { $place }. Someone at the desk comes along the first time. See “{ webdesk-command-maatjes }”.
webdesk-says-buddy-desk-has-one = This neighbour already has a buddy, or a suggestion. See “{ webdesk-command-maatjes }” at the page of the desk.
webdesk-says-buddy-desk-held = This neighbour cannot look for a buddy yet. Something was reported. Has that been looked at? Then it can be allowed with “{ webdesk-command-maatjes }” on the desk page.
webdesk-says-call-ask-buddy_none = Tell them that no buddy was found. Would they like to go on looking? Then write it down again with “{ webdesk-command-maatjes }” on the desk page.
webdesk-says-call-ask-buddy_ask = Ask if this neighbour would like to meet the buddy below. Then press yes or no. You can also do that later at the page of the desk, at “{ webdesk-command-maatjes }”.
webdesk-says-signals-count = Signals in this neighbourhood: { $count }. They are only for the contact person: “{ webdesk-nav-own }”, then “{ webdesk-command-signalen }”.
webdesk-says-signals-away-deputy = Noted. You are here again on { $day }. Your deputy gets the signals now, also what you have not read yet. What you have read stays with you. Back earlier? Choose “{ webdesk-command-signalen }”.
webdesk-says-signals-away-contact = Noted. You are here again on { $day }. The contact person gets the signals now, also what you have not read yet. What you have read stays with you. Back earlier? Choose “{ webdesk-command-signalen }”.
webdesk-says-desk-caller-excluded = Nothing was noted: this number belongs to someone who is excluded. Say so calmly, and talk to your team about it. The list is at “{ webdesk-nav-excluded }”.
webdesk-says-share-desk-not-noted = Nothing has been noted. Start again at the page of the desk, at “{ webdesk-command-delen }”.

webdesk-says-desk-bot-here = The bot is now in the Telegram group of this desk. { $what }
webdesk-says-desk-bot-bare = It is not an administrator there with the right "Manage topics". So it only hears replies to its own messages there. Ask who runs the group for that right. At the web desk everything works as usual.
webdesk-says-desk-bot-changed = The rights of the bot in the Telegram group of this desk have changed. { $what }
webdesk-says-desk-was-away = The bot could not reach the Telegram group of this desk for { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}. What waited is there now.
webdesk-says-desk-has-moved = The Telegram group of this desk was given a new number. Everything goes on as it was. Ask the administrator to put this number in the file of the neighbourhood: { $chat }
webdesk-says-desk-moved-here = The desk of { $name } now has a new group in Telegram. At the web desk everything goes on as it was.{ $cases ->
        [0] {""}
        [one] {" "}The one open case is there now too.
       *[other] {" "}The { $cases } open cases are there now too.
    }
webdesk-says-desk-signals-reader-left = Who reads worry signals here has left the Telegram group of this desk. Signals now go to the deputy. Is there no deputy? Ask the administrator for a new contact person.
webdesk-says-topic-stays-open = In Telegram the topic of this case was closed. The case is not finished yet, so it is open again. Is it finished? Then choose “{ desk-button-close }”.
webdesk-says-desk-hands-over = { $name } would like to hand this over. Who can take it? Choose “{ desk-button-take-over }”. Until then { $name } keeps it. Is there something to know? Write it below, with “{ webdesk-note }”. The person who takes over reads that first. The resident does not see it.
webdesk-says-topic-nothing-done = { $name }, you have this. Nothing has been done for a while. In { $minutes } minutes it goes back on the list. To keep it, choose “{ webdesk-note }” or press the button.
webdesk-says-home-map-is-away = The map is not working right now. Try again in a few minutes.
