# The invitation: never a name, an address or the words of the other
invitation =
    Can you help a neighbour?

    { $kind }, { $whom }
    When: { $wanted }
    { $walk }
invitation-walk-measured = About { $minutes } minutes' walk
invitation-walk-estimated = About { $minutes } minutes' walk (an estimate)
invitation-walk-unsure = Perhaps { $minutes } minutes' walk (an estimate). It may be further than you want.
invitation-for-self = for a neighbour
invitation-for-other = for someone near you; someone else asks it for them
invitation-more =
    { $invitation }

    What do you do? { $what }
    Your neighbour speaks: { $language }.

    Do you say yes? Then you get the first name and the street. The address and a door word come as soon as you go. You can write to each other. Your number stays secret.
    Never take a bank card or PIN. Always give a receipt.
    You may always say no.
invitation-taken = Another neighbour is helping already ({ $kind }). You need not do anything.
invitation-again-late =
    This request is free again. Someone else cannot come after all.

    { $invitation }
invitation-again-beaten =
    You wanted to help here. You still can: someone else cannot come after all.

    { $invitation }
invitation-not-needed = This help is no longer needed ({ $kind }). Thank you for being there!
invitation-yours = You said yes to this invitation: { $kind }.
invitation-level = We ask someone else ({ $kind }). Thank you for wanting to help!
invitation-enough = We ask someone else now ({ $kind }). Thank you for wanting to help!
invitation-refused = Good that you say so ({ $kind }). We ask someone else. Perhaps another time!
invitation-never-this-kind = Good that you say so. We do not ask you any more for: { $kind }. You can change that in the menu.

button-take = I'll help
button-not-now = Not now
button-more = More
button-not-this-kind = Don't ask me for this
button-worried = I am worried

# What you do, for each kind of help
helping-groceries = You do the shopping. You agree together how it is paid. You give the receipt.
helping-medicines = You fetch medicines at the pharmacy and bring them. You do not open the bag.
helping-cooking = You cook one portion more and bring it.
helping-dog = You walk the dog, about half an hour.
helping-company = You visit, call, or take a walk together.
helping-chores = You do a small job in the house or the garden.
helping-going_along = You go along, for example by bus or to the hospital.
helping-paperwork = You help with a letter, a form or the computer. You do not log in anywhere for someone else.
helping-other = It does not fit in a list. You read what it is as soon as you say yes. Does it not suit you? Then you give it back.

# After a press on a button
invitation-over = This invitation is over.
take-gone = This invitation is no longer there. You do not need to do anything. We will gladly ask you another time.
take-yours-already = You are helping with this already. All you need to know is in the message above.
take-level = For this help { $organisation } wants to know you better first. Sometimes a VOG is needed. Would you like that? Call { $phone }.
take-no-volunteer = You are not a helper at the moment. Do you want to help again? Then press “{ button-offer-help }”.
take-not-needed = This help is no longer needed. Thank you for wanting to help!
take-too-late = How kind that you want to help. Another neighbour was just a little earlier ({ $kind }). You do not need to do anything. Until next time!

# To who goes to help
taken-card =
    Good that you help!
    { $kind } – { $wanted }. Number: { $ref }.
taken-for = For: { $name }
taken-for-other = For somebody in your neighbourhood. { $name } asks it for this person.
taken-address = Address: { $address }
taken-street = Street: { $street }
taken-address-later = The house number and the door word come with “{ button-on-my-way }”. Do you want to see them earlier? Then press “{ button-show-address }”.
taken-words = Your neighbour writes: “{ $words }”
taken-words-desk = Written down by the desk: “{ $words }”
taken-words-other = { $name } writes: “{ $words }”
door-for = This is the home of { $name }.
door-word = Door word: { $word }. Say it at the door. Your neighbour knows it too.
door-word-other = Door word: { $word }. Say it at the door. { $name } passes it on to who lives there.
door-on-the-map = Where: on the map below.
door-taken-away = The address and the door word are not here any more.
button-show-address = Address and door word
taken-rules = Please note: never take a bank card, PIN or key. Do you get money? Always give a receipt.
taken-open-line = Do you want to ask or say something? Write it here. We pass it on. You do not see each other's number.
taken-open-line-desk = Your neighbour only has a phone. Do you want to ask or say something? Write it here. The desk then calls, and you hear the answer here.
taken-voice = Your neighbour said this:
taken-voice-other = { $name } said this:
taken-map = Here it is:

# To who is helped
word-at-your-door = Door word: { $word }. Ask for it at the door. Does someone say something else? Then do not open.
word-to-pass-on = Door word: { $word }. Pass it on to { $other } now, with the name of who comes. At the door { $other } asks for it. Does someone say something else? Then the door stays closed.
taken-neighbour-comes =
    A neighbour is coming: { $name }.
    { $kind } – { $wanted }.

    { $word }
    Never give your bank card or PIN.
    Do you want to ask or say something? Write it here. We pass it on.

# Who cannot after all
cannot-thanks = Thank you for saying so. That is fine: something can always come up. We look for someone else ({ $kind }). You do not need to do anything more.
enough-gave_back = You gave a request back a few times today. That can happen, and it is no problem. Until { $until } we ask you nothing new. I ask the desk to have a look. Do you want to talk about it? Then press the button.
enough-took = You have done very much today already, thank you! Until { $until } we ask you nothing new. I ask the desk to have a look. Do you want to do more? Say so with the button.
cannot-not-yours = This request is not in your name (any more). You do not need to do anything.
card-given-back = You gave this request back: { $kind }. Thank you for saying so.

back-again = Good to have you back.

desk-taken-after-all = A neighbour has taken { $ref } after all. You hear when the help is done. This case stays open until then.
