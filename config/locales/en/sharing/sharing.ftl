# Sharing: offered first. Who lives near and wants to, hears of it
share-kind-food = Food
share-kind-ride = A lift
share-kind-thing = Something to give or lend
share-kind-other = Something else
share-not-said = nothing special
share-told =
    { $kind }: { $what }
    Until: { $until }
    Where: { $where }
    Please note: { $limits }
share-offered =
    A neighbour shares something. It is about { $minutes } minutes on foot.

    { $share }

    Would you like this? You need not ask for anything. Saying no is always fine.
share-places = { $places ->
        [one] For 1 neighbour
       *[other] For { $places } neighbours
    }
share-until = Until { $at }
share-name = { $name }
share-lines =
    { $first }

    { $rest }
share-nobody-yet = { $places ->
        [one] There is room for 1 neighbour. Nobody said yes yet.
       *[other] There is room for { $places } neighbours. Nobody said yes yet.
    }
share-who-come = { $free ->
        [0] Coming: { $names }. All of it is given away.
       *[other] Coming: { $names }. There is room for { $free } more.
    }

# The talk of who offers something
share-ask-kind = How nice that you want to share. What is it?
share-ask-what-food = What is it? For example: vegetable soup, or a pan of nasi.
share-ask-what-ride = Where do you drive, and when? For example: Thursday at 10 to the market and back.
share-ask-what-thing = What do you want to give or lend? For example: a ladder, or a bag of children’s clothes.
share-ask-what-other = What do you want to share? Write it in one or two sentences.
share-ask-places = For how many neighbours is there room? You can also type a number.
share-places-again = I do not understand that number. Type a number from 1 to { $most }.
share-ask-until = Until when can a neighbour say yes? Choose or type it. For example: tonight at 18.
share-too-far-ahead = That is far ahead. Choose a day in the next { $days } days.
share-ask-where =
    Where is it, or do you bring it? Write it roughly, for example: near the square.
    Do not give a house number here. You write that yourself to who comes.
share-ask-limits-food = What should a neighbour know? For example: there are nuts in it, or: no meat.
share-ask-limits-other = What should a neighbour know? For example: there are stairs.
share-read-back =
    This is how your neighbours read it. Is it right?

    { $kind }: { $what }
    For how many neighbours: { $places }
    Until: { $until }
    Where: { $where }
    Please note: { $limits }

    Your name is not in it. Only who says yes sees that.
button-share-send = That is right, tell them
share-change-kind = Change the kind
share-change-what = Change what it is
share-change-places = Change the number
share-change-until = Change the time
share-change-where = Change the place
share-change-limits = Change the note
recap-offer-share = We were busy with something you want to share.
share-incomplete = Something was missing, or the time was over. Please begin again.
share-too-many = You share a few things already. Let one end first, or stop one.
share-not-you = You cannot share anything here now. Do you want to know why? Choose a person in the menu.
sharing-is-off = Sharing is off in this neighbourhood now. Other help simply goes on.

# Who shares something
share-goes-out =
    Thank you! Neighbours nearby hear of it now, the nearest first. Is it evening or night? Then they hear it in the morning.

    { $coming }
share-goes-out-now =
    The desk had a look. Neighbours nearby hear of it now.

    { $coming }
share-desk-looks =
    Thank you! The desk does not know you so well yet. So somebody there has a look first. After that you hear more.

    { $coming }
share-not-told = The desk does not tell this to the neighbourhood. Do you want to know why? Then choose a person.
share-somebody-comes =
    { $name } said yes. You can write to each other now: simply type your message.

    { $coming }
share-somebody-else-comes =
    { $name } comes now, because somebody else cannot. You can write to each other.

    { $coming }
share-somebody-left =
    A neighbour cannot come after all. Other neighbours hear of it again.

    { $coming }
share-over-giver =
    The time is over. Thank you for sharing this!

    { $coming }
share-over-nobody =
    The time is over. This time nobody said yes. It is not you. It was kind to offer it!
share-stop-sure = { $count ->
        [one] 1 neighbour said yes already. Do you stop? Then they hear it at once.
       *[other] { $count } neighbours said yes already. Do you stop? Then they hear it at once.
    }
share-you-stopped = Good, it has stopped. Who said yes knows it now. Thank you for offering it.
share-thanks = { $name } thanks you for what you shared ({ $kind }). It did good!

# Who says yes
share-you-come =
    Good, there is a place for you! { $name } shares this with you. You can write to each other: simply type your message. Agree on where and when.

    { $share }

    Pay nothing for it and never give a PIN.
share-place-came-free =
    Good news: there is a place for you after all! { $name } shares this with you. You can write to each other.

    { $share }

    Is it no longer possible? Then press the button. That is no problem.
share-asked =
    It is about { $minutes } minutes on foot.
    { $share }
share-you-come-phone =
    Good, there is a place for you! { $name } shares this with you. { $how }

    { $share }

    Pay nothing for it and never give a PIN.
share-place-came-free-phone =
    Good news: there is a place for you after all! { $name } shares this with you. { $how }

    { $share }

    Can you not come any more? Then say so. That is no problem.
share-comes-phone =
    { $name } said yes. { $how }

    { $coming }
share-how-ring = Ring { $name } to arrange where and at what time: { $phone }
share-how-rung = { $name } has your number and can ring you to arrange it.
share-how-desk = Arranging it goes through the desk. Choose a person in the menu for that.
share-all-gone = { $before ->
        [0] Sorry, all of it is given away. You are now first on the list. Can somebody not come? Then it is for you.
       *[other] Sorry, all of it is given away. You are on the list, after { $before } others. Does a place come free? Then you hear it.
    }
share-gone = This is given away already. Do you want to hear when a place comes free? Then press the button.
share-answered-yes = You said yes to something a neighbour shares.
share-answered-wait = You are on the list for something a neighbour shares.
share-answered-no = Fine, not this time. Perhaps another time!
share-answered-reported = Thank you for reporting it. The desk looks at it.
share-yes-already = You said yes to this already. Look at Shared now for what is going on.
share-is-yours = This is what you share yourself.
share-is-past = This is not possible any more: it is over or has stopped. Perhaps another time!
share-past = This is over. You need not do anything.
share-left = Good that you say so. Your place is now for somebody else. Perhaps another time!
share-waits-no-more = Good, you are not on the list any more.
share-not-coming-already = You were not (any more) in this. You need not do anything.
share-over-came = The time is over of what { $name } shared. Was it nice? Then you can say thanks with one press.
share-over-waited = No place came free any more. A pity! Perhaps next time.
share-stopped = The neighbour who shared this ({ $kind }) cannot after all. So it does not go on. Sorry! Do you need something now? Ask for help in the menu.
share-apart =
    { $kind }: this does not go on for you now. You need not come. The desk looks first.
    That says nothing about what you did. Questions? Call { $organisation }: { $phone }.
share-thanked-already = You said thanks already. Thank you!
share-thanks-sent = Your thanks have arrived.
sharing-stops = Sharing stops in this neighbourhood now. What you agreed stays, and you can still write to each other. Do you have a question? Call { $organisation }: { $phone }.
sharing-goes-on = Sharing goes on again in this neighbourhood. Do you have a question? Call { $organisation }: { $phone }.

# Who wants to hear of it
share-ask-consent =
    Do you want to hear when a neighbour shares something? It is about neighbours within { $minutes } minutes on foot.
    You get at most { $most } messages a day, never at night. You say yes or no, and you can always stop.
    Of you I only keep roughly where you live for this.
share-hear-not = Fine, then you hear nothing of it.
share-hear-incomplete = Something was missing. Please begin again.
share-hears-now = Good, you hear it when a neighbour nearby shares something.
share-hears-no-more = Good, you hear nothing of it any more. I keep nothing more of you for this.
share-hears-already = You hear already what neighbours nearby share. See what there is now, or stop it.
shared-now-none = Nobody shares anything now. Do you have something yourself?
shared-now-free = { $share }
shared-now-gone =
    { $share }

    All of it is given away. You can be on the list.
shared-now-coming =
    { $share }

    You said yes to this.
shared-now-waits =
    { $share }

    You are on the list.
shared-now-yours =
    { $share }

    This is what you share yourself.

# I would like to do something too
something-too =
    Great! Who is helped can also mean a lot to others. It need not be big.
    You can share something. You can also keep a neighbour company. A call from your chair will do.
button-something-too = I want to do something too
button-company-too = Company, also by phone

# May someone call my neighbour?
neighbour-ask-knows =
    You are thinking of a neighbour. That is good of you! Somebody of { $organisation } can call your neighbour.
    Does your neighbour know that you ask this, and is it fine with them?
neighbour-ask-first =
    Ask your neighbour first. Does your neighbour say yes? Then come back.
    Are you worried? Choose a person in the menu. Is there danger now? Call:
    112
neighbour-ask-name = What is your neighbour called? A first name is enough.
neighbour-ask-phone = On which number can your neighbour be called?
neighbour-phone-again = I see no telephone number. Type it like this: 06 12 34 56 78. Or call the desk together with your neighbour.
neighbour-ask-words = What may the talk be about, or when is it best to call? Write it briefly, or skip it.
neighbour-read-back =
    Is this right?

    Name: { $name }
    Number: { $phone }
    Also: { $words }

    { $organisation } calls and first asks whether your neighbour wants it. Do they not? Then we keep nothing. If nobody answers a few times, we erase it, after { $days } days at most.
button-neighbour-send = That is right, ask it
neighbour-change-name = Change the name
neighbour-change-phone = Change the number
neighbour-change-words = Change the rest
recap-name-neighbour = We were busy with a neighbour who may be called.
neighbour-incomplete = Something was missing. Please begin again.
neighbour-too-many = You named a few neighbours already. Wait until they are called, or choose a person in the menu.
neighbour-sent = Thank you for thinking of your neighbour. Somebody of the desk calls, and first asks whether your neighbour wants it. How it goes on, you hear from your neighbour.
neighbour-called = We did what you asked for your neighbour. How it goes, you hear from your neighbour. Thank you for thinking of it!

# The open line between two neighbours
pair-is-over = This was not passed on: the time that you could write to each other is over. Do you need something else? Choose /menu, or choose a person.
pair-parted = Good. You hear nothing more from this neighbour, nor the neighbour from you. We do not bring you together again. The other does not know this.
for-whom-pair = { $name } · { $about }

button-share-caller = Somebody on the phone
button-share-for-found = Share with this caller
button-share-for = Has something to share
button-share-hear-for = Wants to be rung about it
button-name-for = Names a neighbour who may be called
button-share-hear-no-more-for = Wants no more calls
button-share-yes-for = Says yes
button-share-wait-for = On the list
button-share-not-for = Cannot after all
button-share-number = Number may go to who shares it
button-share-stop-for = Cannot share it after all
button-share-rings-no = No, through the desk
button-share-yes = Yes please
button-share-no = Not now
button-share-wrong = Something is not right
button-share-wait = Put me on the list
button-share-wait-no-more = Off the list
button-share-not-coming = I cannot after all
button-share-stop = I cannot share it after all
button-share-stop-sure = Yes, stop it
button-share-thank = Thank you!
button-share-hear = Yes, I want to hear it
button-share-hear-no-more = Tell me no more
button-share-something = I have something to share
button-share-want-to-hear = Tell me what neighbours share
button-shared-now = Shared now
button-name-neighbour = May someone call my neighbour?
button-neighbour-knows = Yes, it is fine with my neighbour
button-neighbour-knows-not = No, not yet

# For the desk
desk-share-check =
    You do not know this person so well yet. They want to share this with { $places } neighbours:

    { $share }

    Do you trust it? Then let them hear. When in doubt, call first.
button-share-check-yes = Let them hear
button-share-check-no = Do not tell them
desk-share-goes-out = Neighbours nearby hear this now.
desk-share-not-told = This does not go to the neighbourhood. Who offered it knows that.
desk-share-gone = This offer is gone, or a colleague has chosen already.
desk-shares-none = In { $place } nobody shares anything now.
desk-shares =
    Shared now in { $place }. Read it out to who calls.

    { $shares }
desk-share =
    { $share }
    Free: { $free }
desk-named-yes = This neighbour wants to hear from us. Name and number are kept now. Ask what they would like:
desk-named-no = This neighbour does not want it. Nothing of them is kept.
desk-named-gone = This neighbour was spoken already, or is not here any more.

# The desk shares for who rings
share-caller = { $name } is on the line. Above stands what is shared now. Or choose something else:
share-caller-none = { $name } is on the line. Nobody shares anything now. What would they like?
share-caller-consent =
    Ask it like this: may your name and number be kept, and may you be rung about this?
share-ask-rings = May who says yes have your number, to arrange it? Otherwise it goes through the desk.
share-ask-consent-phone =
    Would you like to be rung when a neighbour shares something? It is about neighbours at most { $minutes } minutes on foot.
    That is at most { $most } times a day, between { $begin } and { $end } o’clock. You say yes or no, and may stop.
    Only roughly where you live is kept for it.
share-desk-not-noted = Nothing was noted. Begin again with /sharing.
share-desk-hears-no-more = All right. They are not rung any more about what neighbours share.
share-desk-number-given = All right. Who shares this has the number now.
