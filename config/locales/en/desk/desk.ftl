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
case-short-wants_person = Wants talk
case-short-sensitive = Worrying
case-short-not_come = Nobody came
case-short-behaviour = Complaint
case-short-place_unknown = No address
case-short-place_known = Has address
case-short-parked = Failure
case-short-scam = Scam
case-short-under_age = Under 16
case-short-dropped = Dropped out
case-short-unreachable = No contact
case-short-new_volunteer = Volunteer
case-short-excluded_rang = Excluded
case-short-by_phone = By phone
case-short-closing = Bot stops
case-short-circle = Circle
case-short-withdrawn = Withdrawn
case-short-taking = Takes much
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
danger-wants_person = Wants talk
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
case-reason-behaviour = Report of behaviour
case-reason-place_unknown = Place unknown
case-reason-parked = Message not handled
case-reason-scam = Possible scam
case-reason-under_age = Younger than 16
case-reason-dropped = Volunteer dropped out
case-reason-unreachable = Cannot be reached
case-reason-new_volunteer = New volunteer
case-reason-excluded_rang = Caller is excluded
case-reason-by_phone = By phone
case-reason-closing = The bot stops
case-reason-circle = Telephone circle: not reached
case-reason-taking = Takes or gives back very much
case-reason-hard_times = Hard times or lonely
case-reason-not_reached = Not reached from the call list
case-reason-caller_worried = Worry of who called
case-reason-share = Wants to share something with the neighbourhood

# The card in the topic
card =
    { $do }

    { $known }
card-urgent = ❗ This cannot wait.
card-not-safe = ❗ Last answer: NOT SAFE.
card-silent = ❗ No answer any more, seen { $at }. Call, or ask another to go and look.
card-silent-at-home = ❗ No answer any more, seen { $at }. Do not just call, and send nobody there: another may be watching. Ask Veilig Thuis. Call 112 in danger.
card-head = { $what } · { $place }
card-who = About: { $name } ({ $language }). What you write here goes to this person.
card-who-nobody = Of somebody you cannot answer here. The name is not known. Leave the case open while you are in doubt.
card-who-on-phone = On the phone: { $who }.
card-phone = May be called on: { $phone }.
card-who-phone = About: { $name }, by phone only: { $phone }.
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
card-handover = 🤝 { $name } said when handing over: { $words }
card-of-whom = ❗ This may be about someone else. Ask. Who writes was answered as if it is about themselves.
card-times = This came in { $times } times.
card-new = 👉 Nobody has this yet. Please look, at the latest { $by }.
card-new-urgent = 👉 Nobody has this yet. Look now.
card-do-address = 👉 Ask where it is. Then press “{ desk-button-address }”. Neighbours are asked only after that.
card-taken = 🟡 { $name } has this.
card-closed = ✅ Closed { $at }: { $outcome }.

case-why-unmatched = Why here: no volunteer was found in time.
case-why-withdrawn = Why here: this help is no longer needed.
case-why-wants_person = Why here: this person asks for a person.
case-why-sensitive = Why here: a message held something worrying ({ $what }). A computer read it and may be wrong. Please read it yourself.
case-why-not_come = Why here: the volunteer did not come.
case-why-behaviour = Why here: someone reports how another person behaved. Only the desk sees this.
case-why-place_unknown = Why here: the address was not found, or this person would rather tell a person.
case-why-parked = Why here: a message could not be handled ({ $what }). What it said was not kept. If you see this often, call whoever runs the bot.
case-why-scam = Why here: a talk held a link, or something like a PIN or an account number. Ask if all is well.
case-why-under_age = Why here: this person says to be younger than 16. See whether it is so, and who should know.
case-why-dropped = Why here: the volunteer cannot come after all.
case-why-unreachable = Why here: we can no longer reach this person in Telegram.
case-why-new_volunteer = Why here: someone wants to volunteer.
case-why-excluded_rang = Why here: the person who rang is excluded. The system asks no neighbours for this. Do not ask any by hand either. Is help needed? Arrange it yourself.
case-why-by_phone = Why here: this request came in by phone. What the resident must know comes here. Please call and tell them.
case-why-closing = Why here: this bot stops, and this request was still open. Get in touch while the bot is still there.
case-why-circle = Why here: this member of a telephone circle did not answer. Call now. You reach nobody? Call who has the key, or go and look.
case-why-hard_times = Why here: this is no alarm. A message spoke of { $what }. A computer read along and may be wrong. Call or write at a quiet moment, today or the next working day.
case-why-not_reached = Why here: they were on the call list and { $what }. Nobody knows now how they are.
case-why-caller_worried = Why here: who called is worried about this neighbour.
case-why-share = Why here: this person wants to share something, and you do not know them so well yet. See whether it is fine and choose.

case-why-taking = Why here: { $what } Until tomorrow this volunteer gets nothing new. Ask how things are. Do you not trust it? Then choose “{ button-refuse }” in /volunteers.
enough-of-gave_back = this volunteer gave a request back a few times today.
enough-of-took = this volunteer took very many requests today.

concern-acute_danger = danger now
concern-suicide = thoughts of suicide
concern-child = a child
concern-violence = violence at home
concern-sexual_violence = sexual violence
concern-threat_to_others = a threat
concern-lost = confused or lost
concern-not_safe = says not to be safe
concern-wants_person = wants a person
concern-scam = a scam
concern-distress = hard times
concern-loneliness = being lonely

# The lines in the general topic (never anything personal)
line-new = 🔔 New: { $what } · { $place }
line-quiet = 💬 No alarm: { $what } · { $place }. Who calls or writes, when there is time?
line-urgent = ❗ Needed now: { $what } · { $place }. Please take this at once.
line-taken = 🟡 Taken: { $what } · { $place }
line-closed = ✅ Closed: { $what } · { $place }
line-hands-over = 🤝 Who takes this over? { $what } · { $place }
line-calls = 🔔 Waiting for { $waited }: { $what } · { $place }. Who takes this?
line-promise = ⏰ The promised time has passed: { $what } · { $place }. The resident has heard nothing yet. Who calls or writes now?
line-calls-urgent = ❗ Waiting for { $waited } and cannot wait: { $what } · { $place }. Who takes this now?
line-calls-silent = ❗ Waits for { $waited } and does not answer: { $what } · { $place }. Who calls now?
line-calls-silent-at-home = ❗ Waits for { $waited } and does not answer: { $what } · { $place }. Who takes this now? Read the card first.

# Buttons for staff
desk-button-mine = I take this
desk-button-take-over = Take over
desk-button-give-back = Back on the list
desk-button-hand-over = Hand over
desk-button-at-it = I am at it
desk-button-ask-wider = Ask more people
desk-button-address = Fill in address
desk-button-choose = Choose a volunteer
desk-button-call-back = Call back
desk-button-refer = Refer
desk-button-close = Close
desk-button-close-withdrawn = All done: close
desk-button-still-open = Bring up to date
desk-button-reopen = Open again
button-show-case = Show { $ref }
button-show-case-word = Show { $ref } · { $word }
button-show-case-since = Show { $ref } · { $word } · { $at }
button-next-page = More →
choose-walk-measured = { $minutes } min
choose-walk-estimated = { $minutes } min estimated
choose-walk-unsure = { $minutes } min or more
button-choose = { $name } · { $walk } · { $helped ->
    [0] level { $level }
   *[other] level { $level } · helped { $helped }×
}

# Taking and taking over
desk-taken = { $name } has taken this.
desk-already-yours = This is yours already.
desk-handed-over = { $name } has handed this over.
desk-hands-over = { $name } wants to hand this over. Who takes it? Press “{ desk-button-take-over }”. Until then { $name } keeps it. Something to know? Write it here with // before it. Who takes over reads that first. The resident does not see it.
desk-handover = 🤝 { $name } tells you: { $words }
desk-nobody-took-over = Nobody took this over yet. { $name } still has it.
desk-held-by = { $name } has this already. Do you want to take it over? Then press the button.
desk-case-gone = This case is no longer here. Its time is over, or the person asked to be forgotten.
desk-is-closed = This case is closed. What you write here does not go to the resident. Open the case again first.
desk-is-open = This case is open already.
desk-about-nobody = No person we can reach belongs to this case. What you write here stays here.
desk-unreachable = This person has blocked the bot. Your message did not arrive. Try to call, or go there.
desk-only-phone = { $name } has no Telegram. Your message was not sent. Call { $phone }.
desk-call-number = Call { $name }: { $phone }. The resident knows that someone will call.
desk-call-who = Call { $name }: { $phone }.
desk-call-ask-number = We have no number of { $name }. We are asking for it now. The answer comes here.
desk-refer-where = Where do you refer to? You first see what the resident will get.
desk-referred = Referred: { $where }. The details were sent.
desk-referred-aloud-to = Referred: { $where }. You read it out.
desk-what-outcome = How did it end?
desk-only-words = Only the words go on to the resident. The bot cannot pass on the rest. A photo or a voice message does work.
desk-close-why = ❗ The last this person said: NOT SAFE. How is it now? Without a reason you cannot close this case.
desk-close-sure = You choose: { $why }. The resident then gets a last message with the numbers. Is this really so?
desk-close-sure-again = ❗ This person just said again not to be safe. You choose: { $why }. Is this still so?
desk-button-close-sure = Yes, close it
desk-button-stay-open = No, leave it open
desk-stays-open = This case stays open.
close-why-safe_now = Spoke to them: safe now
close-why-help_is_there = 112 or crisis team is there
close-why-handed_over = Handed over to care or police
close-why-others_look = Not reached, others go and look
desk-cannot-pass-on = The bot cannot pass this on. Send text, a photo, a voice message or a place.
desk-not-handled = I could not handle this message. It was not passed on. Send it once more, or send the text alone.
desk-no-live-place = We do not pass on a place that moves. Send a fixed place.

# Asking someone
desk-no-request = No request belongs to this case.
desk-request-ended = This request has ended.
desk-request-held = A volunteer has this request already.
desk-request-no-place = We do not know yet where it is. Press “{ desk-button-address }” on the card.
desk-address-ask = What is the address? Write it here: the postcode and the house number, or the street and the number. This does not go to the resident.
desk-address-elsewhere = This address is not in { $neighbourhood }. I cannot ask anybody there. Is it right? Then help the resident in another way.
desk-address-map-is-away = The map does not work now. Try again in a few minutes. Or send a place here.
desk-address-filled-in = Address: { $address }. Neighbours are asked. News about this request stands in this topic.
desk-address-day-past = The address is noted. But the time for this request has passed, so nobody is asked. Agree on a new day with the resident.
desk-address-not-needed = No address is needed here any more. See the card for how it stands.
desk-address-left = The address was not filled in. The button is still on the card.
desk-asked-wider = { $count ->
    [one] 1 more volunteer was asked.
   *[other] { $count } more volunteers were asked.
}
desk-nobody-near = No volunteer lives within walking distance.
desk-nobody-to-ask = Nobody could be asked. Why not: { $reasons }.
desk-why-not = { $count }× { $why }
why-not-self = is this person
why-not-no_offer = no longer helps
why-not-unreachable = cannot be reached
why-not-asked_before = asked already
why-not-blocked = does not want this contact
why-not-kind = does not offer this
why-not-level = level too low
why-not-language = other language
why-not-daypart = not free then
why-not-too_far = too far to walk
why-not-paused = taking a break
why-not-busy = helping others now
why-not-resting = asked just now
desk-choose-whom = Whom do you want to ask? This volunteer gets the question, and may say no.
desk-chosen = { $name } has been asked.
desk-not-chosen = { $name } cannot be asked now: asked already, not reachable, or one of the two does not want this contact.

# Passing on
desk-says =
    { $name } of { $organisation }:
    { $words }
desk-says-media = From { $name } ({ $organisation }).
desk-says-changed =
    { $name } of { $organisation } (changed):
    { $words }
desk-says-changed-media = From { $name } ({ $organisation }, changed).
desk-heard-alarm = ❗ { $name }: { $words }
desk-heard-alarm-media = ❗ From { $name }.
desk-heard-times = { $said } ({ $times }×)
desk-heard = { $name }: { $words }
desk-heard-media = From { $name }.
desk-heard-changed = { $name } (changed): { $words }
desk-heard-changed-media = From { $name } (changed).
desk-said-in-group = { $name } (in the group): { $words }
desk-said-in-group-media = From { $name } (in the group).
desk-said-on-web = { $name } (at the web desk): { $words }
desk-said-on-web-media = From { $name } (at the web desk).

topic-again = This came in again ({ $times } times now).
topic-comes-back = 🔔 { $reason }. This case needs you again. Who takes it?
topic-beside = Another case came of this request: { $what }. It has its own topic.
topic-withdrawn-ask = The request was withdrawn. Is there still something to do? Then this case stays open. Is all done? Press the button.
topic-withdrawn-closed = The request was withdrawn. Nobody had taken this yet. So this case is closed.
topic-closed = Closed by { $name }: { $outcome }.
topic-reopened-moderator = This case is open again.
topic-reopened-person = The resident has more to say. This case is open again.
topic-forgotten-open = The person asked to be forgotten. Name, address and words were erased. This case stays open, because one of you still has to decide about it.
topic-forgotten = The person asked to be forgotten. This case is closed, and the topic goes in a day.
topic-safe-yes = Answer to "Are you safe now?": yes.
topic-safe-no = ❗ Answer to "Are you safe now?": NO. Please get in touch now.
topic-silent = ❗ No answer for { $minutes } minutes after the last message. Silence can be danger. Call, if there is a number.
topic-silent-at-home = ❗ No answer for { $minutes } minutes after the last message. Silence can be danger. Another may be watching or listening: read “{ desk-button-advice }” first.
topic-not-silent = This person is heard again.
topic-night-rung = 🌙 This came when the desk was closed. The second channel was called at once.
topic-night-silent = 🌙 This came when the desk was closed. Only this group knows.
topic-night-duty = On duty: { $who }.
topic-nothing-done = { $name }, you have this. Nothing was done for a while. In { $minutes } minutes it goes back to the list. A note (//) or the button keeps it yours.
topic-went-back = Nothing was done, and there is no note. { $name } does not have this any more. Who takes it?
desk-still-yours = Good, you keep this.
topic-wants-person = ❗ This person wants to speak to a person.
topic-call-me = This person wants someone to call or write.

outcome-helped = Helped
outcome-referred = Referred
outcome-not_needed = No longer needed
outcome-not_reached = Not reached
outcome-nothing = Was nothing: a joke or a false alarm
outcome-wrong_number = Wrong number or wrong person
outcome-other = Other

# What the resident hears
case-told =
    { $what }
    { $by_when }
    Number: { $ref }.
case-told-unmatched = We have not found a neighbour yet. I have asked the desk.
case-told-wants_person = You want to talk to a person. You can. Just write here. Someone at the desk reads it.
case-told-sensitive = Someone at the desk reads your message.
case-told-not_come = We are sorry that nobody came. I have told the desk at once.
case-told-behaviour = Thank you for telling us. Only the desk reads it.
case-told-place_unknown = We do not know yet where you need help. Someone at the desk will ask you. You can also write it here.
case-told-under_age = You are younger than 16. Someone at the desk will help you.
case-told-closing = The bot stops. Someone at the desk looks at your request.
case-told-not_reached = We wanted to call you. That did not work. Somebody of the desk looks at it now. You can also write here how you are.
case-told-share = You want to share something with the neighbourhood. Somebody of the desk has a look first.
desk-is-there = I am a computer. The desk is there now. You will hear from us, at the latest { $by }. You can also call: { $organisation }, { $phone }.
desk-is-back =
    I am a computer. The desk is back { $at }. You will hear from us then, at the latest { $by }. You can also call then: { $organisation }, { $phone }.
    Is there danger now? Call now:
    112
desk-is-late =
    I am a computer. This takes longer than I said. You can also call: { $organisation }, { $phone }. Someone is there on { $hours }.
    Is there danger now? Call now:
    112
desk-has-it = { $name } of { $organisation } has taken it on. You can also call, on { $hours }: { $phone }.
desk-knows = The desk knows. You can also call, on { $hours }: { $organisation }, { $phone }.
desk-days = { $first } to { $last }
desk-hours = { $days }, { $times }
desk-shift = from { $begin } to { $end }
desk-shifts-two = { $first } and { $second }
desk-hours-no-holidays = { $hours }, not on public holidays

# When the promised time has passed
promise-passed =
    You would hear from us, at the latest { $by }. That did not happen. I am sorry.
    It is about: { $what }. Number: { $ref }.

    { $now } Your question stays open.
    Would you rather not wait? Call { $organisation }:
    { $phone }
    Someone is there on { $hours }.
    Is there danger now? Call now:
    112
promise-calls-now = I am calling the desk again now.
promise-calls-then = The desk is back { $at }. I will call them again then.
promise-your-message = your message to the desk
case-told-again = I have passed it on. { $by_when }
case-has-person = { $name } of { $organisation } has seen your message and will help you. You can write here.
case-will-call = Someone of { $organisation } will call you. Does that not happen? Write it here, or call { $phone }.
case-what-number = Someone of { $organisation } would like to call you. On which number? Write it here, or share your contact card. Only the desk sees it.
number-whose = This is somebody else's number: { $phone }. May the desk call on it?
button-number-yes = Yes, call this number
button-number-no = No, another number
number-which = Fine, I do not keep that number. On which number may the desk call? Write it here.
number-noted = Thank you. The desk can call you on { $phone }. Only the desk sees this number.
case-closed-helped = { $organisation } has closed your question. Good that it worked out. Is there something else? Press the button.
case-closed-referred = { $organisation } has closed your question. Others can help you further. Does it not work? Press the button.
case-closed-not_needed = { $organisation } has closed your question, because it is no longer needed. Is it needed after all? Press the button.
case-closed-not_reached = { $organisation } could not reach you and has closed your question. Do you still want help? Press the button, or call { $phone }.
case-closed-nothing = { $organisation } has closed this. Is something the matter after all? Press the button, or call { $phone }.
case-closed-wrong_number = { $organisation } has closed this. Do you need something yourself? Press the button, or call { $phone }.
case-closed-other = { $organisation } has closed your question. Is there something else? Press the button.
button-something-more = There is something else
case-is-over = This talk with the desk has ended. Do you want a person again? Send /person.
case-go-on = You can just write here. It goes to the desk.
case-go-on-by =
    You can write here again. It goes to the desk.
    { $by_when }
case-thanks-passed-on = I will tell the desk.

# Referring
referral-gp = GP
referral-district_team = District team
referral-suicide_line = 113
referral-safe_home = Veilig Thuis
referral-other = Other
referred-gp = { $organisation } advises: call your GP. In the evening and at the weekend: call the out-of-hours GP post. You hear its number when you call your GP. Does it not work? Call { $phone }.
referred-district_team = { $organisation } advises: talk to the district team (wijkteam). We help you to make an appointment: call { $phone }, or write here.
referred-suicide_line =
    { $organisation } advises: talk to 113. Calling is free, day and night, and you need not say your name:
    { $suicide_line }

    Or chat at 113.nl. You can also go on writing here.

    Our number is:
    { $phone }
referred-safe_home =
    { $organisation } advises: call Veilig Thuis. It is free, day and night. You may also just ask for advice:
    { $safe_home }

    Our number is:
    { $phone }
referred-other = { $organisation } refers you to someone else. Do you not know where to go? Ask here, or call { $phone }.

# Volunteers
volunteer-head = { $name } · { $place } · since { $since }
volunteer-kinds = Wants to help with: { $kinds }.
volunteer-times = Walks { $minutes } minutes. Free: { $dayparts }. Speaks: { $languages }.
volunteer-rhythm = Wants to be asked at most once in { $days } days.
volunteer-wishes = On the way: { $wishes }.
volunteer-record = So far.{ $helped ->
    [0] {""}
   *[other] {" "}Helped: { $helped }×.
}{ $dropped ->
    [0] {""}
   *[other] {" "}Dropped out: { $dropped }×.
}{ $addresses ->
    [0] {""}
   *[other] {" "}Saw an address: { $addresses }×.
}
volunteer-level-0 = Not approved yet. Please talk to each other first.
volunteer-level-1 = Level 1: spoken to by the desk.
volunteer-level-2 = Level 2: VOG seen.
volunteer-level-refused = Is not asked.
volunteer-decided = Decided by { $by }.
volunteers-head = Volunteers.{ $waiting ->
    [0] {""}
    [one] {" "}1 waits for you.
   *[other] {" "}{ $waiting } wait for you.
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
button-volunteer-waits = 🔴 { $name } waits
button-volunteer-level = { $name } · level { $level }
desk-volunteer-gone = This volunteer is no longer here.
desk-refused-holds = Note: this volunteer is still helping with { $count ->
    [one] 1 request.
   *[other] { $count } requests.
} Call the resident.
volunteer-approved-1 = Good news: { $organisation } has approved you. From now on you may get a call for help. You may always say no.
volunteer-approved-2 = Good news: { $organisation } knows you well now. You may also get calls for help that need more trust.
volunteer-refused = { $organisation } does not ask you to help now. Do you want to know why? Call { $phone }.

# Lists
find-request-open = { $ref } · { $kind } · { $wanted } · neighbours are being asked
find-request-taken = { $ref } · { $kind } · { $wanted } · a neighbour helps
find-request-on_the_way = { $ref } · { $kind } · { $wanted } · a neighbour is on the way
find-request-with_desk = { $ref } · { $kind } · { $wanted } · with the desk
find-request-done = { $ref } · { $kind } · { $wanted } · done
find-request-withdrawn = { $ref } · { $kind } · { $wanted } · taken back
find-request-closed = { $ref } · { $kind } · { $wanted } · closed
find-case-new = 🔴 { $ref } · { $reason } · { $at }
find-case-taken = 🟡 { $ref } · { $reason } · { $at }
find-case-closed = ✅ { $ref } · { $reason } · { $at }
find-how = Write behind it what you look for: /find M-4K7P, a name, or a phone number.
find-takes-part = This person only has a telephone, and takes part in:
find-several-take-part = Several are called so. Type the whole name, or the number.
button-find-check-in = Ringing round
button-find-buddy-of = Buddy
button-find-circle = Telephone circle
find-nothing = I cannot find { $ref } in this neighbourhood. Is every letter right? An old number goes away after a while.
find-nobody = I find nobody with this name or phone number. The case may be gone already.
button-make-case = Open { $ref } as a case
open-nothing = Nothing is open.
open-head = Open: { $count }.{ $new ->
    [0] {""}
    [one] {" "}Of these, 1 still waits for someone.
   *[other] {" "}Of these, { $new } still wait for someone.
}
open-line-new = 🔴 { $ref } · { $reason } · { $age }
open-line-taken = 🟡 { $ref } · { $reason } · { $age }
open-line-closed = ✅ { $ref } · { $reason } · { $age }
open-count = { $count }× { $reason }
still-open-begins = ☀️ Still open: { $count }. With nobody yet: { $new }.
still-open-ends = 🌙 The desk closes. Still open: { $count }. With nobody yet: { $new }.
still-open-urgent = ❗ { $ref } · { $reason } · waits { $age }
still-open-new = 🔴 { $ref } · { $reason } · waits { $age }
still-open-held = 🟡 { $ref } · { $reason } · with { $name }, { $age }
still-open-more = And { $count } more. Send /open for the whole list.
desk-many = 🔔 It is busy: { $count } cases wait for someone. The oldest waits { $age }. Send /open to see them.
age-minutes = { $count ->
    [0] less than 1 min
   *[other] { $count } min
}
age-hours = { $count } hours
age-days = { $count } days
desk-help =
    Each case has its own topic. What you write there goes to the resident. Begin with // for a note that stays here.
    /open: what is still open
    /calls: who is called today
    /volunteers: approve volunteers
    /find M-4K7P: look for a number, a name or a phone number
    /activities: what neighbours do together, on or off
    /directory: where else somebody can go, and what is open now
    /excluded: who may not take part
    /intake: a request for someone on the phone
    /missed, as an answer to a message: that should have been an alarm
    /misread, as an answer to a message: the bot read this wrongly
    /help: this text

# Who may do what
desk-not-allowed = Good that you read along, { $name }. You cannot do anything here yet. You are not on the list of staff. Or you are not a member of this group now. Whoever runs the bot can put you on it. I say this once; what you write here does not go to the resident.
desk-too-many = These are very many messages in a row. What you send now does not go on. Wait a minute and then send it again.
desk-anonymous = You write here anonymously, so I do not know who you are. Switch off "remain anonymous" in your admin rights and try again. Nothing was done.
desk-other-group = This button belongs to another group. Nothing was done.
desk-old-button = This button no longer works. Send /open for what is open now.
desk-unknown-command = I do not know this command. Send /help for what I can do.
desk-note-where = A note belongs in the topic of a case. Write // there, and then your note.
desk-for-staff =
    This bot is for staff only. Do you want to ask for help, or to give it? Go to the bot of your neighbourhood: { $bots }
    Is there danger now? Call now:
    112
desk-unknown-group = I do not know this group. Is it a new desk? Then put this number in the file of the neighbourhood: { $chat }

# Intake on the phone
intake-agreed = Does the caller say yes? Say: "I will write down your name, number and address to find a volunteer. Afterwards we take them away again. Is that all right?"
intake-button-agreed-yes = Yes, the caller says yes
intake-button-agreed-no = No
intake-not-agreed = Without a yes we write nothing down. Nothing was kept. Help the caller in another way.
intake-name = What is the caller's name? Or type all in one line: name, number, address, what and when.
intake-line-held = I have read this. Without a yes it goes away again.
intake-line-read = I have read this. At the end you can change everything.
caller-name = What is the caller called?
intake-phone = On which number can we call?
intake-phone-again = This does not look like a phone number. Write it like this: 070 123 45 67.
intake-phone-danger = That is a number for danger or help, and nobody's own. On which number can we call this person?
intake-known = This number has something open already:
intake-button-go-on = Go on with { $ref }
intake-button-new = New request
intake-known-there = The card of { $ref } is now last in its topic. Press “{ button-how-is-it }” there to change or withdraw it.
intake-goes-on-there = Nothing new was written down.
intake-place = Where is help needed? Write the postcode and house number, or the street and number.
intake-place-skip = Without an address
intake-kind = Which help is needed?
intake-words = What should the volunteer know? Do not write down illness, money or codes.
intake-check =
    Is this right? Read it out.
    { $name }, { $phone }
    { $kind }, { $when }
    { $place }
    For the helper: { $words }
intake-check-whom = The help is for { $name }.
intake-whom-must-agree = The help is for somebody else. Does that person know, and agree? Then tick the box on the page “{ webdesk-nav-intake }”. Otherwise it cannot be done.
intake-at-night = At night no neighbours come. Choose a time between { $first } and { $last }. Can it not wait? Ask a colleague who can help now.
intake-button-send = Send
intake-no-place = (address not known yet)
intake-sent = The request { $ref } was sent. News comes in the topic { $ref } in the group. Then ring { $name } about it.
intake-sent-rings =
    Request { $ref } is sent. News comes in topic { $ref } in the group. Then ring { $name } and say it.

    On the call list stands too: call { $name }, { $at }. Then the caller hears how it stands. Did you call before? Then it goes from the list.
intake-stopped = The intake has stopped. Nothing was kept.
intake-recap = You were doing an intake.
intake-no-day = (day not known yet)
intake-change-name = Name
intake-change-phone = Number
intake-change-where = Address
intake-change-kind = Kind of help
intake-change-when = When
intake-change-words = Words
intake-no-words = (no words added)
intake-yours = 📞 { $name } does an intake. The questions are in the private chat with this bot.
button-own-chat = To my own chat
intake-goes-on = This intake goes on in the private chat with the bot.
own-talk-yours = { $name } goes on in the private chat with this bot.
own-talk-waits = A question waits in your private chat with this bot. Press Start there.
own-talk-stopped = You have stopped. Nothing was changed.
intake-none = Here you do an intake for who calls. Send /intake to begin. Send /calls to call somebody. Everything else is in the group.
intake-read-out =
    Say this to the caller now:
    { $message }
intake-stopped-open = The intake has stopped. No request was sent. The case { $ref } stays open, because there was danger.
intake-stopped-as-it-was = You have stopped. The request { $ref } stays as it was.
intake-alarm-suicide = Ask about it calmly, and listen. Put them through to 113 if needed.
intake-alarm = Ask whether the caller is safe now.
intake-alarm-told =
    ❗ This does not go to a helper. Stay on the line. { $what }
    Is there danger now? Let a colleague call:
    { $emergency }

    To talk about not wanting to live, day and night:
    { $suicide_line }

    Your colleagues now see the case { $ref }. Does the intake go on? Then leave this out.

# Each month, when there is something to check
helplines-old = 📞 To check: these help lines were not checked for { $days } days, or never confirmed: { $lines }. Call each number, open its site, and give the operator the date (helplines.toml).
