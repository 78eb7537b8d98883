# Sharing: offered first. Who lives near and wants to, hears of it
share-kind-food = Food
share-kind-ride = A lift
share-kind-thing = Something to give or lend
share-kind-other = Something else
share-not-said = nothing special
share-not-said-food = nothing special was said. Do you have an allergy? Then ask first what is in it.
share-told =
    { $kind }: { $what }
    Until: { $until }
    Where: { $where }
    Please note: { $limits }
share-offered =
    A neighbour is sharing something. It is about { $minutes } minutes on foot.

    { $share }

    Would you like this? You do not have to make a request. You can always say no.
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
        [one] There is room for 1 neighbour. Nobody has said yes yet.
       *[other] There is room for { $places } neighbours. Nobody has said yes yet.
    }
share-who-come = { $free ->
        [0] Coming: { $names }. Everything is taken.
       *[other] Coming: { $names }. There is room for { $free } more.
    }

# The talk of who offers something
share-ask-kind = How nice that you want to share something. What is it?
share-ask-what-food = What is it? For example: vegetable soup, or a pan of nasi.
share-ask-what-ride = Where are you driving to, and when? For example: Thursday at 10 to the market and back.
share-ask-what-thing = What would you like to give or lend? For example: a ladder, or a bag of children’s clothes.
share-ask-what-other = What would you like to share? Write it in one or two sentences.
share-ask-places = How many neighbours is there room for? You can also type a number.
share-home = At which address is it? That is how I find who lives nearby. Type the postcode and house number. If you see a button to share your location, you can use that too. I round the place to about 25 metres. I do not keep the address itself, and neighbours do not read it.
share-home-ride = At which address does the ride begin? That is how I find who lives nearby. Type the postcode and house number. If you see a button to share your location, you can use that too. I round the place to about 25 metres. I do not keep the address itself, and neighbours do not read it.
desk-share-home = At which address is it, or does the ride begin? Then it is seen who lives nearby. Type the postcode and house number. Only the place is kept, rounded to about 25 metres. Not the address itself.
share-words-again = Write it in a few words. Neighbours read it.
share-without-house = Neighbours who live close by read this. Write it without a house number, for example: Erasmusweg. You give the number later, only to who comes.
share-places-again = I do not understand that number. Type a number from 1 to { $most }.
share-ask-until = Until when can a neighbour say yes? Choose or type it. For example: tonight at 6.
share-too-far-ahead = That is too far ahead. Choose a day in the next { $days } days.
share-ask-where =
    Where is it, or are you bringing it? Roughly is enough, for example: near the square.
    Do not give a house number here. You can tell that yourself to the neighbour who comes.
share-ask-limits-food = What should a neighbour know? Think of allergies: nuts, milk, gluten. For example: there are nuts in it, or: no meat.
share-ask-limits-other = What should a neighbour know? For example: there are stairs.
share-read-back =
    This is what your neighbours read. Is it right?

    { $kind }: { $what }
    For how many neighbours: { $places }
    Until: { $until }
    Where: { $where }
    Please note: { $limits }

    Your name is not in it. Only neighbours who say yes can see your name.
button-share-send = That's right, tell them
share-change-kind = Change the kind
share-change-what = Change what it is
share-change-places = Change the number
share-change-until = Change the time
share-change-where = Change the place
share-change-limits = Change what to note
recap-offer-share = We were working on something you want to share.
share-incomplete = Something was missing, or the time has passed. Please start again.
share-too-many = You are already sharing a few things. Let one end first, or stop one.
share-not-you = You cannot share anything here now. Would you like to know why? Ask for a person in the menu.
sharing-is-off = Sharing is switched off in this neighbourhood now. Other help goes on as usual.

# Who shares something
share-goes-out =
    Thank you! Neighbours nearby will hear about it now, the nearest first. If it is evening or night, they will hear in the morning.

    { $coming }
share-goes-out-now =
    The desk has had a look. Neighbours nearby hear about it now.

    { $coming }
share-desk-looks =
    Thank you! The desk does not know you very well yet. So someone there will have a look first. After that you will hear more.

    { $coming }
share-desk-careful =
    Thank you! The desk will have a look first. It contains a link, an account number, or something about money first. Or you name another app. After that you will hear more.

    { $coming }
share-not-told = The desk is not sharing this with the neighbourhood. Would you like to know why? Ask for a person.
share-somebody-comes =
    { $name } said yes. You can write to each other now: just type your message.

    { $coming }
share-somebody-else-comes =
    { $name } is coming now, because someone else cannot. You can write to each other.

    { $coming }
share-same-person =
    { $other } and { $name } are the same neighbour, who comes once.

    { $coming }
share-somebody-left =
    A neighbour cannot come after all. Other neighbours hear about it again.

    { $coming }
share-somebody-left-late =
    A neighbour cannot come after all. It is nearly time. Perhaps nobody else comes.

    { $coming }
share-still-place =
    A place came free. Can you make it in time? Whoever says yes first comes.

    { $share }
share-still-asked =
    This neighbour waited for a place. There is one now. Ask whether they can make it in time.
    { $share }
share-over-giver =
    The time is up. Thank you for sharing this!

    { $coming }
share-over-nobody = The time is up. This time nobody said yes. It is not because of you. It was kind of you to offer!
share-stop-sure = { $count ->
        [one] 1 neighbour has already said yes. If you stop, they will hear straight away.
       *[other] { $count } neighbours have already said yes. If you stop, they will hear straight away.
    }
share-you-stopped = All right, it has stopped. Everyone who said yes knows. Thank you for offering it.
share-thanks = { $name } thanks you for what you shared ({ $kind }). It meant a lot!

# Who says yes
share-you-come =
    Good news, there is room for you! { $name } is sharing this with you. You can write to each other: just type your message. Agree on where and when.

    { $share }

    Pay nothing for it and never give a PIN.
share-place-came-free =
    Good news: there is room for you after all! { $name } is sharing this with you. You can write to each other.

    { $share }

    If you can no longer come, press the button. That is no problem.
share-asked =
    It is about { $minutes } minutes on foot.
    { $share }
share-you-come-phone =
    Good news, there is room for you! { $name } is sharing this with you. { $how }

    { $share }

    Pay nothing for it and never give a PIN.
share-place-came-free-phone =
    Good news: there is room for you after all! { $name } is sharing this with you. { $how }

    { $share }

    If you can no longer come, please say so. That is no problem.
share-comes-phone =
    { $name } said yes. { $how }

    { $coming }
share-how-ring = Call { $name } to agree on where and when: { $phone }
share-how-rung = { $name } has your number and can call you to arrange it.
share-how-desk = You can arrange it through the desk. For that, ask for a person in the menu.
share-all-gone = { $before ->
        [0] Sorry, everything is taken. You are now first on the list. If someone cannot come, it is yours.
       *[other] Sorry, everything is taken. You are on the list, after { $before } others. If there is room, you will hear.
    }
share-gone = This is already taken. Would you like to hear if there is room after all? Then press the button.
share-answered-yes = You said yes to something a neighbour is sharing.
share-answered-wait = You are on the list for something a neighbour is sharing.
share-answered-no = All right, not this time. Perhaps another time!
share-answered-reported = Thank you for reporting it. The desk will look at it.
share-yes-already = You have already said yes to this. Look under Shared now to see it.
share-is-yours = You are sharing this yourself.
share-is-past = This is no longer possible: it has ended or stopped. Perhaps another time!
share-past = This has ended. You do not have to do anything.
share-left = Thank you for telling us. Your place is now for someone else. Perhaps another time!
share-waits-no-more = All right, you are no longer on the list.
share-not-coming-already = You were not (or no longer) part of this. You do not have to do anything.
share-over-came = What { $name } shared has ended. Was it nice? You can say thank you with one press.
share-over-waited = Sorry, there was no more room. Perhaps next time!
share-stopped = The neighbour who was sharing this ({ $kind }) cannot after all. So it is off. Sorry! Do you need something now? Ask for help in the menu.
share-apart =
    { $kind }: this is off for you for now. You do not have to come. The desk is looking at it first.
    That says nothing about what you did. Questions? Call { $organisation }: { $phone }.
share-thanked-already = You have already said thank you. That is kind!
share-thanks-sent = Your thank-you has been delivered.
sharing-stops = Sharing stops in this neighbourhood now. What you have agreed still stands, and you can still write to each other. Do you have a question? Call { $organisation }: { $phone }.
sharing-goes-on = Sharing is starting again in this neighbourhood. Do you have a question? Call { $organisation }: { $phone }.

# Who wants to hear of it
share-ask-consent =
    Would you like to hear when a neighbour shares something? These are neighbours within { $minutes } minutes on foot.
    You will get at most { $most } messages a day, never at night. You say yes or no, and you can always stop.
    For this, I only keep roughly where you live.
share-hear-not = All right, then you do not hear about it.
share-hear-incomplete = Something was missing. Please start again.
share-hears-now = All right, you will hear when a neighbour nearby shares something.
share-hears-no-more = All right, you do not hear about it any more. I no longer keep anything about you for this.
share-hears-already = You already hear what neighbours nearby share. See what there is now, or stop it.
shared-now-none = Nobody is sharing anything now. Do you have something to share?
shared-now-free = { $share }
shared-now-gone =
    { $share }

    Everything is taken. You can join the list.
shared-now-coming =
    { $share }

    You said yes to this.
shared-now-waits =
    { $share }

    You are on the list.
shared-now-yours =
    { $share }

    You are sharing this yourself.

# I would like to do something too
something-too =
    Great! People who get help can also mean a lot to others. It does not have to be big.
    You can share something. You can also keep a neighbour company. A call from your chair is enough.
button-something-too = I'd like to do something too
button-company-too = Company, also by phone

# May someone call my neighbour?
neighbour-ask-knows =
    You are thinking of a neighbour. That is good of you! Someone at { $organisation } can call your neighbour.
    Does your neighbour know that you are asking, and is it all right with them?
neighbour-ask-first =
    Please ask your neighbour first. If they say yes, come back here.
    Are you worried? Ask for a person in the menu. Is there danger now? Call:
    112
neighbour-ask-name = What is your neighbour's name? A first name is enough.
neighbour-ask-phone = What number can your neighbour be called on?
neighbour-phone-again = I do not see a phone number. Type it like this: 06 12 34 56 78. Or call the desk together with your neighbour.
neighbour-ask-words = What could the call be about, and when is a good time? Write it briefly, or skip it.
neighbour-read-back =
    Is this right?

    Name: { $name }
    Number: { $phone }
    Also: { $words }

    { $organisation } will call, and first ask if your neighbour wants this. If not, we keep nothing. If nobody answers a few times, we will erase it, after { $days } days at most.
button-neighbour-send = That's right, ask them
neighbour-change-name = Change the name
neighbour-change-phone = Change the number
neighbour-change-words = Change what you added
recap-name-neighbour = We were working on a neighbour who may be called.
neighbour-incomplete = Something was missing. Please start again.
neighbour-too-many = You have already named a few neighbours. Wait until they are called, or ask for a person in the menu.
neighbour-sent = Thank you for thinking of your neighbour. Someone at the desk will call, and first ask if your neighbour wants this. Your neighbour can tell you how it goes on.
neighbour-called = We have done what you asked for your neighbour. They can tell you how it went. Thank you for thinking of them!

# The open line between two neighbours
pair-can-write = You and { $name } can write to each other here now. Just type your message.
pair-now-called = { $before } is called { $name } here now. It is the same neighbour.
pair-is-over = This was not passed on: the time to write to each other has ended. Is there anything else? Choose /menu, or ask for a person.
pair-parted = All right. You hear nothing more from this neighbour, and they hear nothing from you. We do not bring you together again. The other person does not know this.
for-whom-pair = { $name } · { $about }

button-share-caller = Someone on the phone
button-share-for-found = Share with this caller
button-share-for = Has something to share
button-share-hear-for = Wants to be called about this
button-name-for = Suggests a neighbour we may call
button-share-hear-no-more-for = Wants no more calls about this
button-share-yes-for = Says yes
button-share-wait-for = On the list
button-share-not-for = Can't after all
button-share-number = Number may be passed on
button-share-stop-for = Can't share it after all
button-share-rings-no = No, through the desk
button-share-yes = Yes please
button-share-no = Not now
button-share-wrong = Something is not right
button-share-wait = Put me on the list
button-share-wait-no-more = Take me off the list
button-share-not-coming = I can't after all
button-share-stop = I can't share it after all
button-share-stop-sure = Yes, stop it
button-share-thank = Thank you!
button-share-hear = Yes, tell me about it
button-share-hear-no-more = Stop telling me
button-share-something = I have something to share
button-share-want-to-hear = Tell me what neighbours are sharing
button-shared-now = Shared now
button-name-neighbour = May someone call my neighbour?
button-neighbour-knows = Yes, my neighbour agrees
button-neighbour-knows-not = No, not yet

# For the desk
desk-share-check =
    You do not know this person very well yet. They want to share this with { $places } neighbours:

    { $share }

    Do you trust it? Then let them know. If in doubt, call first.
desk-share-careful =
    Someone wants to share this with { $places } neighbours:

    { $share }

    It contains a link, an account number, or something about money first. Or another app is named. Do you trust it? Then let them know. If in doubt, call first.
button-share-check-yes = Let neighbours know
button-share-check-no = Do not let them know
desk-share-goes-out = Neighbours nearby hear about this now.
desk-share-not-told = This does not go to the neighbourhood. The person who offered it knows.
desk-share-gone = This offer is gone, or a colleague has already chosen.
desk-shares-none = Nobody is sharing anything in { $place } now.
desk-shares =
    Shared now in { $place }. Read it out to people who call.

    { $shares }
desk-share =
    { $share }
    Free: { $free }
desk-named-yes = This neighbour would like to hear from us. Name and number have now been saved. Ask what they would like:
desk-named-no = This neighbour does not want this. Nothing about them has been saved.
desk-named-gone = Someone has already talked to this neighbour, or they are no longer here.

# The desk shares for who rings
share-caller = { $name } is on the line. What is shared now is listed above. Or choose something else:
share-caller-none = { $name } is on the line. Nobody is sharing anything now. What would they like?
share-caller-consent =
    Ask it like this: may we keep your name and number, and may we call you about this?
share-ask-rings = May people who say yes have your number, to arrange it? Otherwise it goes through the desk.
share-ask-consent-phone =
    Would you like a call when a neighbour shares something? These neighbours live at most { $minutes } minutes away on foot.
    That is at most { $most } times a day, between { $begin } and { $end } o’clock. You say yes or no, and you can stop.
    For this, only roughly where you live is kept.
share-desk-reported = Reported. There is no contact with { $name } any more. It is on the list as a case.
share-desk-report-whom = Who is it about?
share-desk-not-noted = Nothing has been noted. Start again with /sharing.
share-desk-hears-no-more = All right. They are no longer called about what neighbours share.
share-desk-number-given = All right. The person sharing this now has the number.
