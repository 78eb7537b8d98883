# The telephone circle: what members, staff and sheets on paper say.

button-my-circle = Telephone circle
button-circle-spoken = Spoken
button-circle-no-answer = No answer
button-circle-skip = Skip today
button-circle-going = Goes to look
button-circle-key-no-answer = No answer either
button-circle-well = All is well
button-circle-not-well = Not well, or I do not know
button-circle-here = I am well
button-circle-i-call = I call

# -- the round

circle-call =
    📞 It is your turn in the telephone circle.
    Call { $name }: { $phone }
    Then press a button below.
circle-again =
    📞 Call { $name } once more: { $phone }
    Then press a button below.
circle-soon = { $name } did not answer. In { $minutes } minutes the bot asks you to call once more.
circle-no-answer = { $name } did not answer.
circle-key =
    { $name } still does not answer.
    Now call the person who has the key: { $key }
    Ask them to go and look. Do you see danger yourself? Call:
    112
circle-going = Thank you. Do you know how { $name } is? Then press a button below.
circle-not-needed = { $name } was heard from. You do not need to call any more.
circle-other-calls = Somebody else calls { $name } now.
circle-passed-by = You did not press a button. Somebody else calls now. You will be called soon too. Are you well? Then press below.
circle-missed = Somebody of the telephone circle called you just now. Are you well? Then press below.
circle-with-desk = { $name } was not reached. The desk knows now. There is nothing more for you to do.
circle-round = The round is done. Everybody was heard from. Thank you.
circle-stopped = The telephone circle stops for now. You do not need to call { $name }.
circle-spoken = ✓ You spoke with { $name }.
circle-found = ✓ { $name } is well. Thank you.
circle-over = This turn is over. Thank you.
circle-good-to-hear = Good to hear. Thank you.
circle-skipped = All right. You do not take part today. Somebody else calls for you.
circle-rests = The telephone circle has stopped for now. Nobody calls you. Do you need somebody? Call { $organisation }: { $phone }
circle-holidays =
    The telephone circle does not ring on { $days }. That is a public holiday.
    You ring again on { $next }.
    Do you need somebody before that? Call { $organisation }: { $phone }
    Is there danger? Call:
    112
circle-pass-on = Please tell them too: on { $days } there is no telephone circle, because that is a public holiday. On { $next } there is again.
circle-goes-on = The telephone circle goes on again. Here you read whom you call. Questions? Call { $organisation }: { $phone }

# -- the member

circle-welcome =
    You are in the telephone circle { $name }. It begins at { $starts }.
    Is it your turn? Then you read here whom you call.
    A day off? Press “{ button-my-circle }”.
circle-what = In a telephone circle neighbours call each other on fixed days. So somebody notices when things go wrong. Would you like to join?
circle-none-here = There is no telephone circle in this neighbourhood now.
circle-button-wish = I want to join
circle-you-wait = You want to be in a telephone circle. You are on the list of the desk.
circle-yours = You are in the telephone circle { $name }: { $days }, at { $starts }.
circle-button-be-away = I am away for a while
circle-button-leave = I want to stop
circle-leave-sure = Do you want to stop with the telephone circle? Then nobody calls you in the morning any more.
circle-button-leave-sure = Yes, I stop
circle-button-stay = No, I stay
circle-left = You are no longer in a telephone circle. What was kept for it is gone.
circle-wish-explained =
    One neighbour of your circle sees your name and number, and calls you. The desk of { $organisation } sees it too.
    You call the next one yourself. Does somebody not answer? Then in the end the desk acts.
    Do you want that?
circle-wish-phone = On which number may your neighbour call you?
circle-wish-noted = Thank you. { $organisation } looks for a circle for you. There is a circle once there are enough neighbours.
circle-wish-over = No telephone circle was found for you yet. Your number is gone from here. Would you like to talk to somebody? Call { $organisation }: { $phone }
circle-ask-away-first = From which day do you not take part?
circle-ask-away-last = Up to and including which day? The first day is { $day }.
circle-away-again = Choose a day from today on, no later than half a year.
circle-away-noted = All right. From { $first } up to and including { $last } you are not called.
circle-taken-out = You are no longer in the telephone circle. Questions? Call { $organisation }: { $phone }

# -- the desk

circle-button-list = Circles
circle-desk-off = In { $place } telephone circles are off. Switch them on with /activities.
circle-desk-list =
    Telephone circles in { $place }: { $circles }
    Waiting for a circle: { $wishes }
circle-button-wish-for = Somebody on the telephone wants to take part
circle-wished-for = Noted. { $count } wait for a circle now. Set one up when there are enough.
circle-wish-not-noted = Nothing was noted.
circle-button-new = New circle
circle-desk-wish = Somebody wants to be in a telephone circle. { $count } wait now.
circle-desk-left = A member left the telephone circle { $circle }. { $left } are left.
circle-desk-call = 📞 Telephone circle { $circle }: a member must be called now. Who calls?
circle-desk-soon = 📞 Telephone circle { $circle }: no answer. Soon the question comes once more.
circle-desk-called = Telephone circle { $circle }: nobody needs to call here any more.
circle-desk-holidays = Telephone circle { $circle } does not ring on { $days }, and does again on { $next }. Members with the bot read it now. The others hear it from who calls them.
circle-desk-late = ❗ Telephone circle { $circle }: the bot was away, and there was no round today. Call the members yourselves.
call-why-circle_none = waits for a telephone circle
call-ask-circle_none = Tell them that there is no telephone circle yet. Ask whether they would like something else: a buddy, or ringing round.
call-why-circle = telephone circle
call-ask-circle = Nobody of the circle can call this member now. Ask how they are. No answer? Say so with the button.
call-circle-key = Has the key: { $key }
circle-not-known = not known
circle-case =
    Telephone circle { $circle }: this member was not reached.
    Telephone: { $phone }
    Address: { $address }
    Has the key: { $key }
circle-reached-after-all = This member was spoken to after all, says a neighbour of the circle.

circle-ask-name = What do you call this circle? For example: Morning circle.
circle-ask-days = On which days do they call each other?
circle-no-days = Choose at least one day first.
circle-ask-starts = At what time does the circle begin?
circle-hour = { $hour }
circle-starts-again = Choose a time between 7:00 and 19:00.
circle-ask-holidays = On public holidays too?
circle-ask-limit = Somebody does not answer? After how long must the desk know?
circle-limit = Within { $minutes } minutes
circle-ask-who = Member { $number }: what is the name? The order is the order of calling.
circle-ask-who-wishes = Member { $number }: choose who signed up, or write a name. The order is the order of calling.
circle-ask-agrees = Does { $name } agree that a neighbour sees name and number, and calls?
circle-not-agreed = Then this member is not in the circle. Nothing was kept.
circle-ask-phone = On which number can { $name } be called?
circle-ask-address = What is the address of { $name }? Only the desk sees it.
circle-ask-key = Who has the key of { $name }? Write name and number. Who has the key must know this.
circle-numbered = { $number }. { $name }
circle-so-far =
    In this order they call each other. The last calls the first.
    { $members }
circle-button-more = One more
circle-button-ready = Ready
circle-too-few = A circle has at least { $fewest } members. Six to ten is good.
circle-check =
    Is this right?
    { $name }: { $days }, at { $starts }.
    On public holidays too: { $holidays }
    The desk knows within { $limit } minutes.
    { $members }
circle-button-make = Make the circle
circle-made = The circle { $name } is ready. Call the members without the bot yourself, and say when it begins.
circle-page =
    Telephone circle { $name }
    { $members }
circle-nobody = There are no members any more.
circle-member-bot = { $number }. { $name }
circle-member-phone = { $number }. { $name } (telephone only)
circle-member-away = { $number }. { $name } (not today)
circle-button-add = Add a member
circle-button-heard = Was heard of
circle-button-up = Call earlier
circle-button-out = Take out
circle-button-away = Is away
circle-button-begin = Begin now
circle-button-month = Two months
circle-button-sheet = Sheet to print
circle-button-pause = Pause
circle-button-go-on = Go on again
circle-button-end = Circle ends
circle-button-back = Back to the circle
circle-ask-heard = Of whom is there news today? Then nobody needs to call this member.
circle-ask-up = Who moves one place up?
circle-ask-out = Who is taken out?
circle-ask-away = Who is away for a while?
circle-ask-joins = { $name } joins, behind the others. Is that right?
circle-button-joins = Yes, add
circle-sure-end = Then the circle { $name } ends for everybody. Are you sure?
circle-sure-out = Then { $name } leaves the circle. Are you sure?
circle-button-sure = Yes, sure
circle-gone = This circle or this member is not there any more.
circle-joined = This member takes part.
circle-in-another = This member is in a circle already, or is not known any more.
circle-heard-of = Noted. Nobody needs to call this member today.
circle-not-running = No round goes on now.
circle-order-changed = The order has changed.
circle-out = This member is out of the circle.
circle-away-by-desk = That is noted.
circle-paused = The circle rests. Members with the bot know. Call the others yourself.
circle-begun = The round has begun.
circle-runs = The round of today still runs.
circle-on-again = The circle goes on again. Call the members without the bot yourself.
circle-ended = The circle has ended. Call the members without the bot yourself.
circle-months =
    Telephone circle { $name }
    { $months }
circle-month = { $month }: rang on { $days } days.
circle-month-of = { $name }: heard { $heard } times, skipped { $skipped } times, with the desk { $desk } times.
circle-sheets = Telephone circle { $name }: a sheet for each member.
circle-sheets-how = Open the file on a computer and print it. Each sheet only says whom this member calls.

# -- on paper

circle-paper-title = Telephone circle
circle-paper-head = Telephone circle of { $name }
circle-paper-call =
    You call: { $name }
    { $phone }
circle-paper-when = Days: { $days }. The circle begins at { $starts }.
circle-paper-again = Nobody answers? Wait { $minutes } minutes and call once more.
circle-paper-desk = Still nobody? Call { $organisation }: { $phone }. In danger: 112.
