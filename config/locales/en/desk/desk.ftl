# The desk: what staff see, and what residents hear when a person looks.

two-lines =
    { $first }
    { $rest }
list-two = { $first }, { $rest }
list-nothing = nothing

# What tells cases apart: a word of at most eleven letters, then the reference
case-called = { $word } { $ref }
case-called-kind = { $word } { $ref } · { $kind }
case-short-unmatched = No helper
case-short-wants_person = Talk wanted
case-short-sensitive = Worrying
case-short-not_come = Nobody came
case-short-behaviour = Complaint
case-short-place_unknown = No address
case-short-place_known = Has address
case-short-parked = Fault
case-short-scam = Scam
case-short-under_age = Under 16
case-short-dropped = Dropped out
case-short-unreachable = No answer
case-short-new_volunteer = New helper
case-short-excluded_rang = Excluded
case-short-by_phone = By phone
case-short-closing = Bot closing
case-short-circle = Circle
case-short-withdrawn = Cancelled
case-short-taking = Takes a lot
case-short-hard_times = Hard times
case-short-not_reached = Call list
case-short-caller_worried = Worried
case-short-share = Sharing
danger-acute_danger = Danger now
danger-suicide = Suicide
danger-child = Child
danger-violence = Violence
danger-sexual_violence = Abuse
danger-threat_to_others = Threat
danger-lost = Confused
danger-scam = Scam
danger-not_safe = Not safe
danger-wants_person = Talk wanted
danger-distress = Hard times
danger-loneliness = Lonely

# The title of a topic (never anything personal)
case-title-urgent = ❗ { $what } · { $place }
case-title-new = 🔴 { $what } · { $place }
case-title-taken = 🟡 { $what } · { $place }
case-title-closed = ✅ { $what } · { $place }

case-reason-unmatched = Nobody found
case-reason-wants_person = Wants a person
case-reason-sensitive = Worrying message
case-reason-not_come = Nobody came
case-reason-behaviour = Complaint about behaviour
case-reason-place_unknown = Address unknown
case-reason-parked = Message not processed
case-reason-scam = Possible scam
case-reason-under_age = Under 16
case-reason-dropped = Volunteer dropped out
case-reason-unreachable = Cannot be reached
case-reason-new_volunteer = New volunteer
case-reason-excluded_rang = Caller is excluded
case-reason-by_phone = By phone
case-reason-closing = The buurtbot is stopping
case-reason-circle = Telephone circle: could not be reached
case-reason-taking = Takes or gives back a lot
case-reason-hard_times = Hard times or loneliness
case-reason-not_reached = Call list: could not be reached
case-reason-caller_worried = The caller is worried
case-reason-share = Wants to share something with the neighbourhood

# The card in the topic
card =
    { $do }

    { $known }
card-urgent = ❗ This cannot wait.
card-not-safe = ❗ Last answer: NOT SAFE.
card-silent = ❗ No answer since { $at }. Call, or ask someone to go and look.
card-silent-at-home = ❗ No answer since { $at }. Do not just call, and do not send anyone there: someone else may be watching. Ask Veilig Thuis. If there is danger, call 112.
card-head = { $what } · { $place }
card-who = About: { $name } ({ $language }). What you write here goes to this person.
card-who-nobody = From someone you cannot answer here. Their name is not known. Leave the case open as long as you are in doubt.
card-who-on-phone = On the phone: { $who }.
card-phone = May be called on: { $phone }.
card-who-phone = About: { $name }, by phone only: { $phone }.
card-for-other = The help is for { $name }, who knows about it.
card-may-ring = The helper may call too, and sees the number with the address.
card-tried = Tried: { $waves ->
    [0] { $asked } asked
    [one] 1 round, { $asked } asked
   *[other] { $waves } rounds, { $asked } asked
}{ $refused ->
    [0] .
   *[other] , { $refused } said no.
}
card-when = When: { $when }.
card-address = Address, as it was typed: { $address }
card-words = Words: { $words }
card-by-caller = Noted by the caller: { $words }
topic-by-caller = The caller wrote down: { $words }
card-handover = 🤝 { $name } added when handing over: { $words }
card-child = 🧒 Writes that they are under 18. Ask which adult they trust, and if that adult can be with them now. Do not send a neighbour.
card-of-whom = ❗ This may be about someone else. Please ask. The writer was answered as if it is about themselves.
card-times = This came in { $times } times.
card-new = 👉 Nobody has this yet. Please look, { $by } at the latest.
card-new-urgent = 👉 Nobody has this yet. Look now.
card-do-address = 👉 Ask where it is. Then press “{ desk-button-address }”. Neighbours are asked only after that.
card-taken = 🟡 { $name } has this.
card-closed = ✅ Closed { $at }: { $outcome }.

case-why-unmatched = Why here: no volunteer was found in time.
case-why-withdrawn = Why here: this help is no longer needed.
case-why-wants_person = Why here: this person would like to speak to a person.
case-why-sensitive = Why here: there was something worrying in a message ({ $what }). A computer read it and may be wrong. Please read it yourself.
case-why-not_come = Why here: the volunteer did not come.
case-why-behaviour = Why here: someone reports how another person behaved. Only the desk sees this.
case-why-place_unknown = Why here: the address was not found, or this person would rather tell a person.
case-why-parked = Why here: a message could not be processed ({ $what }). The contents were not kept. If you see this often, call the administrator.
case-why-scam = Why here: a conversation contained a link, a code or an account number. Or someone asked for money, a card or another app. Ask if all is well.
case-why-under_age = Why here: this person says they are younger than 16. Check if that is so, and who should know.
case-why-dropped = Why here: the volunteer cannot come after all.
case-why-unreachable = Why here: we can no longer reach this person in Telegram.
case-why-new_volunteer = Why here: someone wants to volunteer.
case-why-excluded_rang = Why here: the caller is excluded. The system does not ask neighbours for this. Please do not ask any yourself either. If help is needed, arrange it yourself.
case-why-by_phone = Why here: this request came in by phone. News for the resident appears here. Please call and tell them.
case-why-closing = Why here: this buurtbot is stopping, and this request was still open. Get in touch while the bot is still there.
case-why-circle = Why here: this member of a telephone circle did not answer. Call now. If you reach nobody, call the person with the key, or go and look.
case-why-hard_times = Why here: this is not an alarm. A message mentioned { $what }. A computer read it and may be wrong. Call or write at a quiet moment, today or the next working day.
case-why-not_reached = Why here: they were on the call list and { $what }. Nobody knows how they are now.
case-why-caller_worried = Why here: the person who called is worried about this neighbour.
case-why-share = Why here: this person wants to share something, and you do not know them well yet. See if it is all right, and choose.

case-why-taking = Why here: { $what } This volunteer gets nothing new until tomorrow. Ask how things are. If you do not trust it, choose “{ button-refuse }” in /volunteers.
enough-of-gave_back = this volunteer has given back requests a few times today.
enough-of-took = this volunteer has taken very many requests today.

concern-acute_danger = danger now
concern-suicide = thoughts of suicide
concern-child = a child
concern-violence = violence at home
concern-sexual_violence = sexual violence
concern-threat_to_others = a threat
concern-lost = confused or lost
concern-not_safe = says they are not safe
concern-wants_person = wants to speak to a person
concern-scam = a scam
concern-distress = hard times
concern-loneliness = loneliness

# The lines in the general topic (never anything personal)
line-new = 🔔 New: { $what } · { $place }
line-quiet = 💬 No alarm: { $what } · { $place }. Who can call or write, when there is time?
line-urgent = ❗ Needed now: { $what } · { $place }. Please take this straight away.
line-taken = 🟡 Taken: { $what } · { $place }
line-closed = ✅ Closed: { $what } · { $place }
line-hands-over = 🤝 Who can take this over? { $what } · { $place }
line-calls = 🔔 Waiting for { $waited }: { $what } · { $place }. Who can take this?
line-promise = ⏰ The promised time has passed: { $what } · { $place }. The resident has heard nothing yet. Who can call or write now?
line-calls-urgent = ❗ Waiting for { $waited } and cannot wait any longer: { $what } · { $place }. Who can take this now?
line-calls-silent = ❗ Waiting for { $waited } and not answering: { $what } · { $place }. Who can call now?
line-calls-silent-at-home = ❗ Waiting for { $waited } and not answering: { $what } · { $place }. Who can take this now? Read the card first.

# Buttons for staff
desk-button-mine = I'll take this
desk-button-take-over = Take over
desk-button-give-back = Put back on the list
desk-button-hand-over = Hand over
desk-button-at-it = I'm working on it
desk-button-ask-wider = Ask more people
desk-button-address = Fill in the address
desk-button-choose = Choose a volunteer
desk-button-call-back = Call back
desk-button-refer = Refer to others
desk-button-close = Close
desk-button-close-withdrawn = All done: close
desk-button-still-open = Update
desk-button-reopen = Open again
button-show-case = Show { $ref }
button-show-case-word = Show { $ref } · { $word }
button-show-case-since = Show { $ref } · { $word } · { $at }
button-next-page = More →
choose-walk-measured = { $minutes } min
choose-walk-estimated = about { $minutes } min
choose-walk-unsure = { $minutes } min or more
button-choose = { $name } · { $walk } · { $helped ->
    [0] level { $level }
   *[other] level { $level } · helped { $helped }×
}

# Taking and taking over
desk-taken = { $name } has taken this.
desk-already-yours = This is already yours.
desk-handed-over = { $name } has handed this over.
desk-hands-over = { $name } would like to hand this over. Who can take it? Press “{ desk-button-take-over }”. Until then { $name } keeps it. Is there something to know? Write it here, starting with //. The person who takes over reads that first. The resident does not see it.
desk-handover = 🤝 A note from { $name }: { $words }
desk-nobody-took-over = Nobody has taken this over yet. { $name } still has it.
desk-held-by = { $name } already has this. Would you like to take it over? Then press the button.
desk-case-gone = This case is no longer here. It is no longer kept, or the person asked to be forgotten.
desk-is-closed = This case is closed. What you write here does not go to the resident. Open the case again first.
desk-is-open = This case is already open.
desk-about-nobody = There is no person in this case we can reach. What you write here stays here.
desk-unreachable = This person has blocked the bot. Your message did not arrive. Try calling or going there.
desk-only-phone = { $name } only has a phone. Your message was not sent. Call { $phone }.
desk-call-number = Call { $name }: { $phone }. The resident knows that someone will call.
desk-call-who = Call { $name }: { $phone }.
desk-call-ask-number = We do not have a number for { $name }. We are asking for it now. The answer comes here.
desk-refer-where = Where would you like to refer them? First you will see what the resident gets.
desk-referred = Referred to: { $where }. The details have been sent.
desk-referred-aloud-to = Referred to: { $where }. You read it out.
desk-what-outcome = How did it end?
desk-only-words = Only the words go to the resident. The bot cannot pass on the rest. A photo or a voice message is fine.
desk-close-why = ❗ The last thing this person said was: NOT SAFE. How is it now? You cannot close this case without a reason.
desk-close-sure = You have chosen: { $why }. The resident then gets a last message with the numbers. Is this right?
desk-close-sure-again = ❗ This person has just said again that they are not safe. You have chosen: { $why }. Is this still right?
desk-button-close-sure = Yes, close it
desk-button-stay-open = No, leave it open
desk-stays-open = This case stays open.
desk-stays-open-came = Something was said or done just now. So this case stays open.
desk-button-close-not = Do not close it after all
desk-button-close-now = Right now
close-why-safe_now = Spoke to them: safe now
close-why-help_is_there = 112 or the crisis team is there
close-why-handed_over = Handed over to care or police
close-why-others_look = Not reached, others go to look
desk-cannot-pass-on = The bot cannot pass this on. Send text, a photo, a voice message or a location.
desk-not-handled = I could not process this message. It was not passed on. Send it again, or send only the text.
desk-no-live-place = We do not pass on a live location. Please send a fixed location.

# Asking someone
desk-no-request = There is no request in this case.
desk-request-ended = This request is already done.
desk-request-held = A volunteer already has this request.
desk-request-no-place = We do not know where it is yet. Press “{ desk-button-address }” on the card.
desk-address-ask = What is the address? Write it here: the postcode and the house number, or the street and the number. This does not go to the resident.
desk-address-elsewhere = This address is not in { $neighbourhood }. I cannot ask anyone there. Is the address right? Then help the resident in another way.
desk-address-map-is-away = The map is not working now. Try again in a few minutes. Or send a location here.
desk-address-filled-in = Address: { $address }. Neighbours are being asked. News about this request appears with this case.
desk-address-day-past = The address has been added. But the time for this request has passed, so nobody is asked. Agree on a new day with the resident.
desk-address-not-needed = No address is needed here any more. Look at the card to see how things are.
desk-address-left = The address was not filled in. The button is still on the card.
desk-asked-wider = { $count ->
    [one] 1 more volunteer was asked.
   *[other] { $count } more volunteers were asked.
}
desk-nobody-near = No volunteer lives within walking distance.
desk-nobody-to-ask = There was nobody to ask. Why not: { $reasons }.
desk-why-not = { $count }× { $why }
why-not-self = is the resident
why-not-no_offer = no longer helps
why-not-unreachable = cannot be reached
why-not-asked_before = already asked
why-not-blocked = does not want this contact
why-not-kind = does not offer this
why-not-level = level too low
why-not-language = speaks another language
why-not-daypart = not free then
why-not-too_far = too far to walk
why-not-paused = taking a break
why-not-busy = already helping others
why-not-resting = asked only recently
desk-choose-whom = Whom would you like to ask? They get the invitation, and can say no.
desk-chosen = { $name } has been asked.
desk-not-chosen = { $name } cannot be asked now: already asked, cannot be reached, or one of the two does not want this contact.

# Passing on
desk-says =
    { $name } from { $organisation }:
    { $words }
desk-says-media = From { $name } ({ $organisation }).
desk-says-changed =
    { $name } from { $organisation } (changed):
    { $words }
desk-says-changed-media = From { $name } ({ $organisation }, changed).
desk-heard-alarm = ❗ { $name }: { $words }
desk-heard-alarm-media = ❗ From { $name }.
desk-heard-times = { $said } ({ $times }×)
desk-heard = { $name }: { $words }
desk-heard-media = From { $name }.
desk-not-listened = 🎙 Nobody listened to it, and no computer either. Listen yourself, it may be a cry for help.
desk-request-spoken =
    This was said aloud with the request.
    { desk-not-listened }
desk-heard-changed = { $name } (changed): { $words }
desk-heard-changed-media = From { $name } (changed).
desk-said-in-group = { $name } (in the group): { $words }
desk-said-in-group-media = From { $name } (in the group).
desk-said-on-web = { $name } (at the web desk): { $words }
desk-said-on-web-media = From { $name } (at the web desk).

topic-again = This came in again ({ $times } times now).
topic-comes-back = 🔔 { $reason }. This case needs you again. Who can take it?
topic-beside = There is another case about this request: { $what }. It stands on its own.
topic-withdrawn-ask = The request was cancelled. If there is still something to do, this case stays open. If everything is done, press the button.
topic-withdrawn-closed = The request was cancelled. Nobody had taken this yet. So this case is closed.
topic-closed = Closed by { $name }: { $outcome }.
topic-reopened-moderator = This case is open again.
topic-reopened-person = The resident has something else to say. This case is open again.
topic-forgotten-open = The person asked to be forgotten. Name, address and words have been erased. This case stays open, because one of you still has to decide about it.
topic-forgotten = The person asked to be forgotten. This case is closed. In a day what stands here is gone as well.
topic-safe-yes = Answer to "Are you safe now?": yes.
topic-safe-no = ❗ Answer to "Are you safe now?": NO. Please get in touch now.
topic-silent = ❗ No answer for { $minutes } minutes after the last message. Silence can be danger. Call, if there is a number.
topic-silent-at-home = ❗ No answer for { $minutes } minutes after the last message. Silence can be danger. Someone else may be watching or listening: read “{ desk-button-advice }” first.
topic-not-silent = This person is writing again.
topic-night-rung = 🌙 This came when the desk was closed. The second channel was called straight away.
topic-night-silent = 🌙 This came when the desk was closed. Only the desk knows. Nobody was called.
topic-night-duty = On duty: { $who }.
topic-nothing-done = { $name }, you have this. Nothing has been done for a while. In { $minutes } minutes it goes back on the list. To keep it, write a note (//) or press the button.
topic-went-back = Nothing was done, and there is no note. { $name } no longer has this. Who can take it?
desk-still-yours = Good, you keep this.
topic-wants-person = ❗ This person wants to speak to a person.
topic-call-me = This person would like someone to call or write.

outcome-helped = Helped
outcome-referred = Referred
outcome-not_needed = No longer needed
outcome-not_reached = Not reached
outcome-nothing = It was nothing: a joke or a false alarm
outcome-wrong_number = Wrong number or wrong person
outcome-other = Other

# What the resident hears
case-told =
    { $what }
    { $by_when }
    Number: { $ref }.
case-told-unmatched = We have not found a neighbour yet. I have asked the desk.
case-told-wants_person = You would like to speak to a person. You can. Just write here. Someone at the desk will read it.
case-told-sensitive = Someone at the desk will read your message.
case-told-not_come = We are sorry that nobody came. I have told the desk straight away.
case-told-behaviour = Thank you for telling us. Only the desk reads it.
case-told-place_unknown = We do not know yet where you need help. Someone at the desk will ask you. You can also write it here.
case-told-under_age = You are younger than 16. Someone at the desk will help you.
case-told-closing = The buurtbot is stopping. Someone at the desk will look at your request.
case-told-not_reached = We tried to call you, but could not reach you. Someone at the desk will look at it now. You can also write here how you are.
case-told-share = You would like to share something with the neighbourhood. Someone at the desk will have a look first.
desk-is-there = I am a computer. The desk is there now. You will hear from us, { $by } at the latest. You can also call: { $organisation }, { $phone }.
desk-is-back =
    I am a computer. The desk is back { $at }. You will hear from us then, { $by } at the latest. You can also call then: { $organisation }, { $phone }.
    Is there danger now? Call now:
    112
desk-is-late =
    I am a computer. This is taking longer than I said. You can also call: { $organisation }, { $phone }. Someone is there on { $hours }.
    Is there danger now? Call now:
    112
desk-has-it = { $name } from { $organisation } is dealing with it. You can also call, on { $hours }: { $phone }.
desk-knows = The desk knows. You can also call, on { $hours }: { $organisation }, { $phone }.
desk-days = { $first } to { $last }
desk-hours = { $days }, { $times }
desk-shift = from { $begin } to { $end }
desk-shifts-two = { $first } and { $second }
desk-hours-no-holidays = { $hours }, not on public holidays

# When the promised time has passed
promise-passed =
    You should have heard from us, { $by } at the latest. That did not happen. I am sorry.
    This is about: { $what }. Number: { $ref }.

    { $now } Your request stays open.
    Would you rather not wait? Call { $organisation }:
    { $phone }
    Someone is there on { $hours }.
    Is there danger now? Call now:
    112
promise-calls-now = I am calling the desk again now.
promise-calls-then = The desk is back { $at }. I will call them again then.
promise-your-message = your message to the desk
case-told-again = I have passed it on. { $by_when }
case-has-person = { $name } from { $organisation } has seen your message and will help you. You can write here.
case-will-call = Someone at { $organisation } will call you. If that does not happen, say so here, or call { $phone }.
case-what-number = Someone at { $organisation } would like to call you. What number can they use? Write it here, or share your contact card. Only the desk sees it.
number-whose = This is someone else's number: { $phone }. May the desk call it?
button-number-yes = Yes, call this number
button-number-no = No, another number
number-which = All right, I do not keep that number. What number may the desk call? Write it here.
number-noted = Thank you. The desk can call you on { $phone }. Only the desk sees this number.
case-closed-helped = { $organisation } has closed your request. Good that it worked out. Is there anything else? Press the button.
case-closed-referred = { $organisation } has closed your request. Others can help you further. If that does not work, press the button.
case-closed-not_needed = { $organisation } has closed your request, because it is no longer needed. If it is needed after all, press the button.
case-closed-not_reached = { $organisation } could not reach you and has closed your request. Do you still want help? Press the button, or call { $phone }.
case-closed-nothing = { $organisation } has closed this. Is something wrong after all? Press the button, or call { $phone }.
case-closed-wrong_number = { $organisation } has closed this. Do you need something yourself? Press the button, or call { $phone }.
case-closed-other = { $organisation } has closed your request. Is there anything else? Press the button.
button-something-more = There is something else
case-is-over = This conversation with the desk has ended. Would you like to speak to a person again? Send /person.
case-go-on = You can just write here. It goes to the desk.
case-go-on-by =
    You can write here again. It goes to the desk.
    { $by_when }
case-thanks-passed-on = I am passing it on to the desk.

# Referring
referral-gp = GP
referral-district_team = Wijkteam (district team)
referral-suicide_line = 113
referral-safe_home = Veilig Thuis
referral-other = Other
referred-gp = { $organisation } suggests: call your GP. In the evening and at the weekend, call the out-of-hours GP service. You will hear its number when you call your GP. If that does not work, call { $phone }.
referred-district_team = { $organisation } suggests: talk to the wijkteam (district team) in your area. We help you to make an appointment: call { $phone }, or write here.
referred-suicide_line =
    { $organisation } suggests: talk to 113. Calling is free, day and night. You do not have to give your name:
    { $suicide_line }

    Or chat at 113.nl. You can also keep writing here.

    Our number is:
    { $phone }
referred-safe_home =
    { $organisation } suggests: call Veilig Thuis. It is free, day and night. You can also just ask for advice:
    { $safe_home }

    Our number is:
    { $phone }
referred-other = { $organisation } is referring you to someone else. Are you not sure where to go? Ask here, or call { $phone }.

# Volunteers
volunteer-head = { $name } · { $place } · since { $since }
volunteer-kinds = Wants to help with: { $kinds }.
volunteer-times = Walks up to { $minutes } minutes. Free: { $dayparts }. Speaks: { $languages }.
volunteer-rhythm = Would like to be asked at most once every { $days } days.
volunteer-wishes = On the way: { $wishes }.
volunteer-record = So far.{ $helped ->
    [0] {""}
   *[other] {" "}Helped: { $helped }×.
}{ $dropped ->
    [0] {""}
   *[other] {" "}Dropped out: { $dropped }×.
}{ $addresses ->
    [0] {""}
   *[other] {" "}Address seen: { $addresses }×.
}
volunteer-level-0 = Not approved yet. Please talk to each other first.
volunteer-level-1 = Level 1: has talked to the desk.
volunteer-level-2 = Level 2: VOG seen.
volunteer-level-refused = Not asked.
volunteer-decided = Decided by { $by }.
volunteers-head = Volunteers.{ $waiting ->
    [0] {""}
    [one] {" "}1 is waiting for you.
   *[other] {" "}{ $waiting } are waiting for you.
}{ $one ->
    [0] {""}
   *[other] {" "}Level 1: { $one }.
}{ $two ->
    [0] {""}
   *[other] {" "}Level 2: { $two }.
}
volunteers-of-kind = { $kind }: { $count }
button-level-1 = Level 1
button-level-2 = Level 2
button-refuse = Do not ask (any more)
button-volunteer-waits = 🔴 { $name } is waiting
button-volunteer-level = { $name } · level { $level }
desk-volunteer-gone = This volunteer is no longer here.
desk-refused-holds = Please note: this volunteer is still helping with { $count ->
    [one] 1 request.
   *[other] { $count } requests.
} Call the resident.
volunteer-approved-1 = Good news: { $organisation } has approved you. From now on you can get invitations. You can always say no.
volunteer-approved-2 = Good news: { $organisation } now knows you well. You can also get invitations that need more trust.
volunteer-refused = { $organisation } is not asking you to help now. Would you like to know why? Call { $phone }.

# Lists
find-request-open = { $ref } · { $kind } · { $wanted } · neighbours are being asked
find-request-taken = { $ref } · { $kind } · { $wanted } · a neighbour is helping
find-request-on_the_way = { $ref } · { $kind } · { $wanted } · a neighbour is on the way
find-request-with_desk = { $ref } · { $kind } · { $wanted } · with the desk
find-request-done = { $ref } · { $kind } · { $wanted } · done
find-request-withdrawn = { $ref } · { $kind } · { $wanted } · cancelled
find-request-closed = { $ref } · { $kind } · { $wanted } · closed
find-case-new = 🔴 { $ref } · { $reason } · { $at }
find-case-taken = 🟡 { $ref } · { $reason } · { $at }
find-case-closed = ✅ { $ref } · { $reason } · { $at }
find-how = Add what you are looking for: /find M-4K7P, a name, or a phone number.
find-takes-part = This person only has a phone, and takes part in:
find-several-take-part = Several people have that name. Type the whole name, or the number.
button-find-check-in = Check-ins
button-find-buddy-of = Buddy
button-find-circle = Telephone circle
find-nothing = I cannot find { $ref } in this neighbourhood. Is every letter right? Old numbers disappear after a while.
find-nobody = I cannot find anyone with this name or phone number. The case may already be gone.
button-make-case = Open { $ref } as a case
open-nothing = Nothing is open.
open-head = Open: { $count }.{ $new ->
    [0] {""}
    [one] {" "}Of these, 1 is still waiting for someone.
   *[other] {" "}Of these, { $new } are still waiting for someone.
}
open-line-new = 🔴 { $ref } · { $reason } · { $age }
open-line-taken = 🟡 { $ref } · { $reason } · { $age }
open-line-closed = ✅ { $ref } · { $reason } · { $age }
open-count = { $count }× { $reason }
still-open-begins = ☀️ Still open: { $count }. Not taken yet: { $new }.
still-open-ends = 🌙 The desk is closing. Still open: { $count }. Not taken yet: { $new }.
still-open-urgent = ❗ { $ref } · { $reason } · waiting { $age }
still-open-new = 🔴 { $ref } · { $reason } · waiting { $age }
still-open-held = 🟡 { $ref } · { $reason } · with { $name }, { $age }
still-open-more = And { $count } more. Send /open for the whole list.
desk-many = 🔔 It is busy: { $count } cases are waiting for someone. The oldest has waited { $age }. Send /open to see them.
age-minutes = { $count ->
    [0] less than 1 min
   *[other] { $count } min
}
age-hours = { $count } hours
age-days = { $count } days
desk-help =
    Each case has its own topic. What you write there goes to the resident. Start with // for a note that stays here.
    /open: what is still open
    /calls: who needs a call today
    /volunteers: approve volunteers
    /find M-4K7P: find a number, a name or a phone number
    /activities: what neighbours do together, on or off
    /directory: where else people can go
    /excluded: who cannot take part
    /intake: a request for someone on the phone
    /missed, as a reply to a message: that should have been an alarm
    /misread, as a reply to a message: the bot misread this
    /help: this explanation

# Who may do what
desk-not-allowed = Good that you are reading along, { $name }. You cannot do anything here yet. You are not on the list of staff. Or you are not in this group now. The administrator can add you. I say this once. What you write here does not go to the resident.
desk-too-many = These are very many messages in a row. What you send now is not passed on. Wait a minute and then send it again.
desk-anonymous = You are writing here anonymously, so I do not know who you are. Switch off "remain anonymous" in your admin rights and try again. Nothing has been done.
desk-other-group = This button belongs to another group. Nothing has been done.
desk-old-button = This button no longer works. Send /open for what is open now.
desk-unknown-command = I do not know this command. Send /help for what I can do.
desk-note-where = A note belongs in the topic of a case. Write // there, and then your note.
desk-for-staff =
    This bot is only for staff. Would you like to ask for help, or give it? Go to the bot of your neighbourhood: { $bots }
    Is there danger now? Call now:
    112
desk-unknown-group = I do not know this group. Is it a new desk? Then put this number in the file of the neighbourhood: { $chat }

# Intake on the phone
intake-agreed = Does the caller say yes? Say: "I will write down your name, number and address to find a volunteer. We delete them again afterwards. Is that all right?"
intake-button-agreed-yes = Yes, the caller says yes
intake-button-agreed-no = No
intake-not-agreed = Without a yes we write nothing down. Nothing has been saved. Help the caller in another way.
intake-name = What is the caller's name? Or type everything on one line: name, number, address, what and when.
intake-line-held = I have read this. Without a yes it is deleted.
intake-line-read = I have read this. You can change everything at the end.
caller-name = What is the caller's name?
intake-phone = What number can we call?
intake-phone-again = This does not look like a phone number. Write it like this: 070 123 45 67.
intake-phone-danger = That is an emergency or help number, not a personal one. What number can we call this person on?
intake-may-ring = May the helper call? Say: "May the volunteer call you? They then see your number with the address. Otherwise we call you."
intake-button-ring-yes = Yes, the helper may call
intake-button-ring-no = No, we call
intake-whom-caller = For the caller
intake-other-agreed = Does { $name } know that the caller is asking? And is { $name } happy with it?
intake-known = Something is already open for this number:
intake-button-go-on = Go on with { $ref }
intake-button-new = New request
intake-known-there = The card of { $ref } is now at the bottom of that case. Press “{ button-how-is-it }” there to change or cancel it.
intake-goes-on-there = Nothing new has been written down.
intake-place = Where is the help needed? Type the postcode and house number, or the street and number.
intake-place-skip = Without an address
intake-kind = What help is needed?
intake-words = What should the volunteer know? Please leave out illness, money and codes.
intake-check =
    Is this right? Read it out.
    { $name }, { $phone }
    { $ring }
    { $kind }, { $when }
    { $place }
    For the helper: { $words }
intake-check-whom = The help is for { $name }.
intake-check-ring = The helper may call: yes.
intake-check-ring-not = The helper may call: no, we call.
intake-whom-must-agree = Then it is not possible yet. The caller should talk to that person first. Is there a worry? Talk to a colleague.
intake-at-night = Neighbours do not come at night. Choose a time between { $first } and { $last }. If it cannot wait, ask a colleague who can help now.
intake-button-send = Send
intake-no-place = (address not known yet)
intake-sent = Request { $ref } has been sent. News appears at case { $ref }. Then call { $name } to pass it on.
intake-sent-rings =
    Request { $ref } has been sent. News appears at case { $ref }. Then call { $name } to pass it on.

    The call list also says: call { $name }, { $at }. Then you tell the caller how it is going. If you call before that, it comes off the list.
intake-stopped = The intake has stopped. Nothing has been saved.
intake-recap = You were in the middle of an intake.
intake-no-day = (day not known yet)
intake-change-name = Name
intake-change-phone = Number
intake-change-may_ring = Who calls
intake-change-whom = For whom
intake-change-where = Address
intake-change-kind = Kind of help
intake-change-when = When
intake-change-words = Words
intake-no-words = (no words added)
intake-yours = 📞 { $name } is doing an intake. The questions are in their private chat with this bot.
button-own-chat = To my own chat
intake-goes-on = This intake goes on in the private chat with the bot.
own-talk-yours = { $name } is going on in their private chat with this bot.
own-talk-waits = A question is waiting in your private chat with this bot. Press Start there.
own-talk-stopped = You have stopped. Nothing has changed.
desk-ask-on =
    Do you still have { $name } on the phone? Read out:
    Good that this worked out. Is there something else that is hard just now? It can be something small.

    Is there something? Write it down with /intake.
intake-none = Here you do an intake for someone who calls. Send /intake to start. Send /calls to call someone. Everything else is at the desk.
intake-read-out =
    Say this to the caller now:
    { $message }
intake-stopped-open = The intake has stopped. No request was sent. Case { $ref } stays open, because there was danger.
intake-stopped-as-it-was = You have stopped. Request { $ref } stays as it was.
intake-alarm-suicide = Ask about it calmly, and listen. Put them through to 113 if needed.
intake-alarm = Ask if the caller is safe now.
intake-alarm-told =
    ❗ This does not go to a helper. Stay on the line. { $what }
    Is there danger now? Ask a colleague to call:
    { $emergency }

    To talk about not wanting to live any more, day and night:
    { $suicide_line }

    Your colleagues now see case { $ref }. If the intake goes on, leave this out.

# Each month, when there is something to check
helplines-old = 📞 To check: these help lines have not been checked for { $days } days, or were never confirmed: { $lines }. Call each number, open its site, and give the administrator the date (helplines.toml).
