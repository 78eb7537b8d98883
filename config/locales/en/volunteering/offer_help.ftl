# Offering help
offer-about =
    How nice that you want to help neighbours in { $neighbourhood }!

    Now and then you will get an invitation from a neighbour close by. You decide if you say yes. No is always fine. You are not tied to anything.

    It is not care and not paid work. You do not have to solve anything alone. Someone is at the desk on { $hours }.
offer-rules =
    This is what we agree on:
    • Never accept a bank card or PIN.
    • Do not accept a key or a door code. If you do get one, give it back straight away, and tell { $organisation }.
    • Never leave with money without a receipt or a note.
    • Do not lend or give money.
    • Do not repeat what you hear or see.
    • Do not give medicine or care.
    • Does something feel wrong? Leave and tell { $organisation }.
    • Is there danger? Call 112.
button-accept-rules = I will keep to these
offer-kinds = What would you like to help with? Choose one or more. Then press “{ button-ready }”.
offer-minutes = How far are you happy to walk to a neighbour?
button-wishes = No stairs, wheelchair, pram …
offer-wishes =
    What should I keep in mind for the walk to a neighbour? Choose what suits you. Or choose nothing. Then press “{ button-ready }”.

    I keep this with what you offer. { $organisation } can see it. Neighbours do not see it.
button-wish-no_stairs = No stairs
button-wish-no_ferry = No ferry
button-wish-wheelchair = Wheelchair or mobility scooter
button-wish-pram = With pram or stroller
wish-no_stairs = no stairs
wish-no_ferry = no ferry
wish-wheelchair = with wheelchair or mobility scooter
wish-pram = with pram or stroller
wishes-noted = I have noted that. On the way: { $wishes }.
wishes-none = All right. Then there is nothing to keep in mind.
walk-minutes = { $minutes } minutes
offer-dayparts = When do you usually have time? Choose one or more. Then press “{ button-ready }”.
offer-languages = Which languages do you speak? Choose one or more. Then press “{ button-ready }”.
offer-home = Where do you usually start from? Type your postcode and house number. If you see a button to share your location, you can use that too. I round the place to about 25 metres. I do not keep your address itself.
home-rounded = Thank you. I rounded the place to about 25 metres.
home-known = the place I know for you
home-too-far = This is too far to walk to { $neighbourhood }. Type a closer address. Or type: stop.
home-map-is-away = The map is not working right now. Try again in a few minutes. If you see a button to share your location, you can use that too.
offer-consent =
    May I keep this, for { $organisation }? What you help with, when, which languages and the rounded place. Also what you need on the way, if you chose that. And how often you were asked and helped.

    You can always stop. Then I will erase it. If I hear nothing for { $silent_days } days, I will ask if I may forget you.
offer-no-consent = That is fine. I keep nothing about helping.
offer-overview =
    Is this right?

    I help with: { $kinds }
    Walking: { $walk } at most
    When: { $dayparts }
    Languages: { $languages }
    From: { $home }
offer-overview-wishes =
    { $overview }
    On the way: { $wishes }
kinds-ticked = I have ticked these. If they are right, press “{ button-ready }”.
button-send-offer = Yes, this is right
button-change-kinds = Change: what
button-change-minutes = Change: how far
button-change-wishes = Change: on the way
button-change-dayparts = Change: when
button-change-languages = Change: languages
button-change-home = Change: from where
recap-offer-help = Welcome back. You were telling me what you would like to do for neighbours. Let us go on where you were.

# Afterwards
offer-received = Thank you! Someone at { $organisation } would first like to get to know you. You will get a message here. After that you can get invitations.
offer-changed = This has been changed. New invitations fit what you have chosen now.
offer-refused = I have changed it. You do not get invitations now. Would you like to know why? Call { $organisation }: { $phone }.
offer-kinds-later = For { $kinds }, { $organisation } would first like to know you better. You do not get invitations for that yet.
offer-incomplete = One answer is missing. Press “{ button-go-on }”, and we will finish it together.
no-offer = You are not on the list of helpers now. Do you want to help? Then press “{ button-offer-help }”.

# Pause
pause-how-long = For how long would you like no invitations? What you have already agreed to simply goes on.
pause-evening = Until tomorrow morning
pause-week = A week
pause-open = Until I say so
pause-until-day = Until a day I choose
pause-which-day = From which day would you like invitations again?
confirm-pause = So a break until { $day }. Is that right?
pause-too-long = I cannot count that far ahead. Choose a day within { $days } days. Or press “{ pause-open }”.
pause-set = All right. You will get no invitations until { $at }.
pause-open-set = All right. You will get no invitations until you start again.
pause-but-busy = { $said } Please note: a neighbour is still counting on you. If you can't go, press the first button.
pause-over = Your break is over. You can get invitations again. Is it not a good time yet? Then take another break.
pause-over-by-you = It is good to have you back. You can get invitations again.
button-pause = Take a break
button-resume = Get invitations again

# What I did
what-i-did = { $times ->
        [one] You have helped once.
       *[other] You have helped { $times } times.
    } { $people ->
        [one] One neighbour is happy with that.
       *[other] { $people } neighbours are happy with that.
    } { $asked ->
        [0] Thank you.
        [one] In the last { $days } days I asked you once. Thank you.
       *[other] In the last { $days } days I asked you { $asked } times. Thank you.
    } It really makes a difference.
did-nothing-yet = You have not helped anyone through me yet. { $asked ->
        [0] In the last { $days } days I did not ask you either.
        [one] In the last { $days } days I asked you once.
       *[other] In the last { $days } days I asked you { $asked } times.
    } It is good that you are ready to help. Thank you.

# Stop helping
stop-sure = Do you want to stop helping? I will erase what you help with and where you live. You can still ask for help yourself. Do you just need a rest? Then a break is enough.
stop-sure-held = { $count ->
        [one] One neighbour is still counting on you.
       *[other] { $count } neighbours are still counting on you.
    } If you stop now, I will look for someone else straight away. I will erase what you help with and where you live. Do you just need a rest? Then a break is enough.
button-stop-sure = Yes, stop helping
stopped-offering = You have stopped helping. Thank you for everything. You can still ask for help yourself.
