# Offering help
offer-about =
    How nice that you want to help neighbours in { $neighbourhood }!

    Now and then you get an invitation from a neighbour close by. You choose if you say yes. No is always fine. You are not tied to anything.

    It is not care and not paid work. You do not have to solve things alone. Someone is at the desk on { $hours }.
offer-rules =
    This is what we agree on:
    • Never accept a bank card or PIN.
    • Do not accept a key or the code of a door. Did you get one? Give it back at once, and tell { $organisation }.
    • Never leave with money without a receipt or a note.
    • Do not lend money, and do not give it.
    • Do not pass on what you hear or see.
    • Do not give medicine or care.
    • Does something feel wrong? Leave and tell { $organisation }.
    • Is there danger? Call 112.
button-accept-rules = I will keep to that
offer-kinds = What do you want to help with? Choose one or more. Then press “{ button-ready }”.
offer-minutes = How far do you want to walk to a neighbour?
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
wishes-noted = I wrote that down. On the way: { $wishes }.
wishes-none = All right. Then there is nothing to keep in mind.
walk-minutes = { $minutes } minutes
offer-dayparts = When do you usually have time? Choose one or more. Then press “{ button-ready }”.
offer-languages = Which languages do you speak? Choose one or more. Then press “{ button-ready }”.
offer-home = Where do you usually start from? Type your postcode and house number. Do you see a button to share your location? That is fine too. I round the place to about 25 metres. I do not keep your address itself.
home-rounded = Thank you. I rounded the place to about 25 metres.
home-known = the place I know from you
home-too-far = This is too far to walk to { $neighbourhood }. Type an address that is closer. Or type: stop.
home-map-is-away = The map does not work at the moment. Try again in a few minutes. Do you see a button to share your location? Then you can do that too.
offer-consent =
    May I keep this, for { $organisation }? What you help with, when, which languages and the rounded place. Also what you need on the way, if you chose that. And how often you were asked and helped.

    You can always stop. Then I erase it. Do I hear nothing for { $silent_days } days? Then I ask if I may forget you.
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
kinds-ticked = I have ticked this. Is it right? Then press “{ button-ready }”.
button-send-offer = Yes, this is right
button-change-kinds = Change: what
button-change-minutes = Change: how far
button-change-wishes = Change: on the way
button-change-dayparts = Change: when
button-change-languages = Change: languages
button-change-home = Change: from where
recap-offer-help = Good to see you again. You were telling me what you want to do for neighbours. We go on where you were.

# Afterwards
offer-received = Thank you! A person of { $organisation } first gets to know you. You will get a message here. After that you can get invitations.
offer-changed = It is changed. New invitations fit what you have chosen now.
offer-refused = I have changed it. You do not get invitations now. Do you want to know why? Call { $organisation }: { $phone }.
offer-kinds-later = For { $kinds }, { $organisation } first wants to know you better. You do not get invitations for that yet.
offer-incomplete = One answer is missing. Press “{ button-go-on }”, and we will finish it together.
no-offer = You are not on the list of helpers now. Do you want to help? Then press “{ button-offer-help }”.

# Pause
pause-how-long = How long do you want no invitations? What you already took on simply goes on.
pause-evening = Until tomorrow morning
pause-week = A week
pause-open = Until I say so
pause-until-day = Until a day I choose
pause-which-day = From which day do you want invitations again?
confirm-pause = So a pause until { $day }. Is that right?
pause-too-long = I cannot count that far ahead. Choose a day within { $days } days. Or press “{ pause-open }”.
pause-set = All right. You get no invitations until { $at }.
pause-open-set = All right. You get no invitations until you start again yourself.
pause-but-busy = { $said } Please note: a neighbour still counts on you. Can you not go? Then press the first button.
pause-over = Your pause is over. You can get invitations again. Is it not a good time yet? Then pause again.
pause-over-by-you = Good to have you back. You can get invitations again.
button-pause = Take a pause
button-resume = Get invitations again

# What I did
what-i-did = { $times ->
        [one] You helped once.
       *[other] You helped { $times } times.
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
    } It is good that you are there. Thank you.

# Stop helping
stop-sure = Do you want to stop helping? I will erase what you help with and where you live. You can still ask for help yourself. Just need a rest? Then a pause is enough.
stop-sure-held = { $count ->
        [one] One neighbour still counts on you.
       *[other] { $count } neighbours still count on you.
    } If you stop now, I look for someone else at once. I erase what you help with and where you live. Just need a rest? Then a pause is enough.
button-stop-sure = Yes, stop helping
stopped-offering = You have stopped helping. Thank you for everything. You can still ask for help yourself.
