# The telephone circle: what members, staff and sheets on paper say.

button-my-circle = Telephone circle
button-circle-spoken = I talked to them
button-circle-no-answer = No answer
button-circle-skip = Skip today
button-circle-going = They are going to look
button-circle-key-no-answer = No answer either
button-circle-i-go = I go and look
button-circle-cannot-go = I cannot go
button-circle-well = All is well
button-circle-not-well = Not well, or I don't know
button-circle-here = I am well
button-circle-i-call = I'll call

# -- the round

circle-call =
    📞 It is your turn in the telephone circle.
    Call { $name }: { $phone }
    Then press a button below.
circle-again =
    📞 Please call { $name } again: { $phone }
    Then press a button below.
circle-soon = { $name } did not answer. In { $minutes } minutes the bot asks you to call again.
circle-no-answer = { $name } did not answer.
circle-key =
    { $name } is still not answering.
    Now call the person who has the key: { $key }
    Ask them to go and look. Do you see danger yourself? Call:
    112
circle-key-yours =
    { $name } still does not answer.
    You have the key yourself. Can you go and look now? Do you see danger? Call:
    112
circle-going = Thank you. When you know how { $name } is, press a button below.
circle-not-needed = We have heard from { $name }. You do not need to call any more.
circle-other-calls = Someone else is calling { $name } now.
circle-passed-by = You did not press a button. Someone else is calling instead of you. You will be called soon too. Are you well? Then press below.
circle-missed = Someone from the telephone circle has just called you. Are you well? Then press below.
circle-with-desk = { $name } could not be reached. The desk knows now. You do not have to do anything else.
circle-round = The round is complete. We heard from everyone. Thank you.
circle-stopped = The telephone circle has stopped for now. You do not need to call { $name }.
circle-spoken = ✓ You talked to { $name }.
circle-found = ✓ { $name } is well. Thank you.
circle-over = This turn is over. Thank you.
circle-good-to-hear = Good to hear. Thank you.
circle-button-wrong = { $name }: this does not feel right
circle-skipped = All right. You are not taking part today. Someone else calls for you.
circle-rests = The telephone circle has stopped for now. Nobody calls you. Do you need someone? Call { $organisation }: { $phone }
circle-holidays =
    The telephone circle does not call on { $days }. That is a public holiday.
    You call again on { $next }.
    Do you need someone before that? Call { $organisation }: { $phone }
    Is there danger? Call:
    112
circle-pass-on = Please also tell them: there is no telephone circle on { $days }, because of a public holiday. It is back on { $next }.
circle-goes-on = The telephone circle is starting again. You can read here whom to call. Questions? Call { $organisation }: { $phone }

# -- the member

circle-welcome =
    You are in the telephone circle { $name }. It begins at { $starts }.
    When it is your turn, you read here whom to call.
    Would you like a day off? Press “{ button-my-circle }”.
circle-what = In a telephone circle, neighbours call each other on fixed days. That way someone notices if things are not going well. Would you like to join? Then press the button.
circle-none-here = There is no telephone circle in this neighbourhood at the moment.
circle-button-wish = I would like to join
circle-you-wait = You would like to join a telephone circle. You are on the desk's list.
circle-yours = You are in the telephone circle { $name }: { $days }, at { $starts }.
circle-button-be-away = I am going away for a while
circle-button-leave = I want to stop
circle-leave-sure = Do you want to leave the telephone circle? Nobody calls you in the morning any more after that.
circle-button-leave-sure = Yes, I want to leave
circle-button-stay = No, I'll stay
circle-left = You are no longer in a telephone circle. What was kept for it has been deleted.
circle-wish-explained =
    One neighbour in your circle sees your name and number, and calls you. The desk at { $organisation } sees them too.
    You call the next person yourself. If someone does not answer, in the end the desk checks.
    Would you like that?
circle-wish-phone = What number may your neighbour call you on?
circle-wish-noted = Thank you. { $organisation } is looking for a circle for you. A circle starts once there are enough neighbours.
circle-wish-over = We have not found a telephone circle for you yet. Your number has been deleted here. Would you still like to talk to someone? Call { $organisation }: { $phone }
circle-ask-away-first = What is the first day you are away?
circle-ask-away-last = What is the last day you are away? The first day is { $day }.
circle-away-again = Choose a day from today, at most half a year ahead.
circle-away-noted = All right. From { $first } up to and including { $last } nobody calls you.
circle-away-asked-too = You have check-ins as well. Skip those too, until and including { $last }?
circle-away-asked-too-for = This neighbour has check-ins as well. Skip those too, until and including { $last }?
circle-button-not-asked = Yes, skip those too
circle-button-asked-page = See the check-ins
circle-you-are-away = You take no part from { $first } up to and including { $last }. Nobody calls you on those days.
circle-button-i-am-back = I take part again
circle-back-not-asked = Your check-ins begin again on { $until } only. Would you like them back now too?
circle-back-not-asked-for = The check-ins begin again on { $until } only. Does this neighbour want them back now too?
circle-button-asked-again = Yes, check-ins again too
circle-back-noted = All right, you take part again. You will be called on { $day }.
circle-changed =
    The telephone circle { $name } changes:
    { $when }
    The first time is { $day }. Does that not suit you? Press “{ button-my-circle }”, or choose a person.
circle-new-name = The telephone circle { $before } is now called { $name }. Nothing else changes.
circle-taken-out = You are no longer in the telephone circle. Questions? Call { $organisation }: { $phone }

# -- the desk

circle-button-list = Circles
circle-desk-off = Telephone circles are switched off in { $place }. Switch them on with /activities.
circle-desk-list =
    Telephone circles in { $place }: { $circles }
    Waiting for a circle: { $wishes }
circle-button-wish-for = Someone on the phone would like to join
circle-wished-for = Noted. { $count } are now waiting for a circle. Set one up when there are enough.
circle-wish-not-noted = Nothing has been noted.
circle-button-new = New circle
circle-desk-wish = Someone would like to join a telephone circle. { $count } are waiting now.
circle-desk-left = A member has left the telephone circle { $circle }. { $left } are left.
circle-desk-asked-too = Telephone circle { $circle }: { $count ->
        [one] one new member has
       *[other] { $count } new members have
    } check-ins on the same days. Ask whether that is too much.
circle-desk-call = 📞 Telephone circle { $circle }: a member needs a call now. Who can call?
circle-desk-soon = 📞 Telephone circle { $circle }: no answer. You are asked again in a moment.
circle-desk-called = Telephone circle { $circle }: nobody needs to call here any more.
circle-desk-holidays = Telephone circle { $circle } does not call on { $days }, and starts again on { $next }. Members with the bot read it now. The others hear it from the person who calls them.
circle-desk-late = ❗ Telephone circle { $circle }: the bot was down, and there was no round today. Please call the members yourselves.
call-why-circle_none = is waiting for a telephone circle
call-ask-circle_none = Tell them that there is no telephone circle yet. Ask if they would like something else: a buddy, or check-ins.
call-why-circle = telephone circle
call-ask-circle = Nobody in the circle can call this member now. Ask how they are. No answer? Press the button to say so.
call-circle-key = The key is with: { $key }
circle-not-known = not known
circle-case =
    Telephone circle { $circle }: this member could not be reached.
    Phone: { $phone }
    Address: { $address }
    The key is with: { $key }
circle-reached-after-all = A neighbour in the circle says they reached this member after all.

circle-ask-name = What is this circle called? For example: Morning circle.
circle-ask-days = On which days do they call each other?
circle-no-days = Please choose at least one day first.
circle-ask-starts = What time does the circle begin?
circle-hour = { $hour }
circle-starts-again = Choose a time between 7:00 and 19:00.
circle-ask-holidays = On public holidays too?
circle-ask-limit = What if someone does not answer? After how long must the desk know?
circle-limit = Within { $minutes } minutes
circle-ask-who = Member { $number }: what is their name? They call each other in the order you enter them.
circle-ask-who-wishes = Member { $number }: choose someone who signed up, or type a name. They call each other in this order.
circle-ask-agrees = Does { $name } agree that a neighbour sees their name and number, and calls?
circle-not-agreed = Then this member is not in the circle. Nothing has been saved.
circle-ask-phone = What number can { $name } be called on?
circle-ask-address = What is { $name }'s address? Only the desk sees it.
circle-ask-key = Who has { $name }'s key? Type a name and number. The person with the key must know about this.
circle-numbered = { $number }. { $name }
circle-so-far =
    They call each other in this order. The last one calls the first. Six to ten members is good.
    { $members }
circle-button-more = Add another
circle-button-ready = Done
circle-too-few = A circle has at least { $fewest } members. Six to ten is good.
circle-check =
    Is this right?
    { $name }: { $days }, at { $starts }.
    On public holidays too: { $holidays }
    The desk knows within { $limit } minutes.
    { $members }
circle-few = Fewer than six members: with one away, few are left to call. Look for another.
circle-many = More than ten members: the last is called late. Would two circles fit better?
circle-button-make = Set up the circle
circle-made = The circle { $name } is ready. Please call the members without the bot, and tell them when it begins.
circle-member-excluded = Careful: one number belongs to someone who is excluded. That person does not take part. Talk to your team about it.
circle-member-apart = Careful: one member does not go together with someone in this circle. One of the two wants that. That person does not take part here. See whether another circle fits.
circle-page =
    Telephone circle { $name }
    { $members }
circle-two-apart = Note: two members do not go together. One of the two wants it so. They do not call each other. Another member calls. If nobody can, the bot asks the desk.
circle-nobody = There are no members left.
circle-member-bot = { $number }. { $name }
circle-member-phone = { $number }. { $name } (phone only)
circle-member-away = { $number }. { $name } (not today)
circle-member-days = { $member }, { $days }
circle-away-until = away until { $last }
circle-away-from = away from { $first } up to and including { $last }
circle-button-add = Add a member
circle-button-heard = Heard from them
circle-button-up = Call earlier
circle-button-out = Remove a member
circle-button-away = Is away for a while
circle-button-is-back = Takes part again
circle-button-report = Reports another member
circle-button-change = Change something
circle-ask-change = What changes?
circle-change-new_phone = A member's number
circle-change-new_address = A member's address
circle-change-new_key = Who has a key
circle-change-days = Days
circle-change-starts = Time
circle-change-holidays = Public holidays
circle-change-limit = Time until the desk
circle-change-new_name = Name
circle-ask-whose = Whose?
circle-button-none = Not known, remove it
circle-when =
    { $days }, at { $starts }.
    On public holidays too: { $holidays }
circle-page-limit = The desk knows within { $minutes } minutes.
circle-noted = That is noted. Is it on a printed sheet? Print that again.
circle-limit-changed = Noted. It also counts for a round that goes on now.
circle-renamed = Noted. The circle is now called { $name }. Members with the bot read it now. Print the sheet again.
circle-when-changed =
    Noted. The first time is { $day }.
    Members with the bot read it now. Please call the members without the bot, and print their sheet again.
circle-button-begin = Begin now
circle-button-month = The last two months
circle-button-sheet = Sheet to print
circle-button-pause = Pause
circle-button-go-on = Start again
circle-button-end = End the circle
circle-button-back = Back to the circle
circle-ask-heard = Who has been heard from today? Nobody needs to call that member any more.
circle-ask-up = Who moves up one place, to be called earlier?
circle-ask-out = Who would you like to remove?
circle-ask-away = Who is away for a while?
circle-ask-back = Who takes part again?
circle-ask-report = Who reports something?
circle-ask-about = About whom? These two then do not ring each other any more. Someone else in the circle rings.
circle-reported = Reported. These two do not ring each other any more. It is on the list as a case.
circle-ask-joins = { $name } joins, at the end. Is that right?
circle-button-joins = Yes, add them
circle-sure-end = Then the circle { $name } ends for everybody. Are you sure?
circle-sure-out = Then { $name } leaves the circle. Are you sure?
circle-button-sure = Yes, I'm sure
circle-gone = This circle or member is no longer there.
circle-joined = This member has joined.
circle-in-another = This member is already in a circle, or is no longer known.
circle-heard-of = Noted. Nobody needs to call this member today.
circle-not-running = There is no round going on now.
circle-order-changed = The order has changed.
circle-out = This member is out of the circle.
circle-away-by-desk = That is noted.
circle-back-by-desk = Noted. This member will be called again on { $day }.
circle-paused = The circle is paused. Members with the bot know. Please call the others yourself.
circle-begun = The round has begun.
circle-runs = Today's round is still going on.
circle-on-again = The circle is starting again. Please call the members without the bot.
circle-ended = The circle has ended. Please call the members without the bot.
circle-months =
    Telephone circle { $name }
    { $months }
circle-month = { $month }: calls on { $days } days.
circle-month-of = { $name }: heard from { $heard } times, skipped { $skipped } times, passed to the desk { $desk } times.
circle-sheets = Telephone circle { $name }: a sheet for each member.
circle-sheets-how = Open the file on a computer and print it. Each sheet only shows whom that member calls.

# -- on paper

circle-paper-title = Telephone circle
circle-paper-head = Telephone circle of { $name }
circle-paper-call =
    You call: { $name }
    { $phone }
circle-paper-when = Days: { $days }. The circle begins at { $starts }.
circle-paper-again = No answer? Wait { $minutes } minutes and call again.
circle-paper-desk = Still no answer? Call { $organisation }: { $phone }. If there is danger: 112.
