# The invitation: never a name, an address or the words of the other
invitation =
    Can you help a neighbour?

    { $kind }, { $whom }
    When: { $wanted }
    { $walk }
invitation-walk-measured = About { $minutes } minutes' walk
invitation-walk-estimated = About { $minutes } minutes' walk (an estimate)
invitation-walk-unsure = Perhaps { $minutes } minutes' walk (an estimate). It may be further than you would like.
invitation-for-self = for a neighbour
invitation-for-other = for someone near you; another person is asking for them
invitation-more =
    { $invitation }

    What would you do? { $what }
    Your neighbour speaks: { $language }.

    If you say yes, you will get the first name and the street. You will get the address and a door word as soon as you go. You can write to each other. Your number stays secret.
    Never take a bank card or PIN. Always give a receipt.
    You can always say no.
invitation-taken = Another neighbour is already helping ({ $kind }). You do not have to do anything.
invitation-again-late =
    This request is free again. Someone else can't come after all.

    { $invitation }
invitation-again-beaten =
    You wanted to help here. You still can: someone else can't come after all.

    { $invitation }
invitation-not-needed = This help is no longer needed ({ $kind }). Thank you for being ready to help!
invitation-yours = You said yes to this invitation: { $kind }.
invitation-level = We are asking someone else ({ $kind }). Thank you for wanting to help!
invitation-enough = We are now asking someone else ({ $kind }). Thank you for wanting to help!
invitation-refused = Thank you for saying so ({ $kind }). We will ask someone else. Perhaps another time!
invitation-never-this-kind = Thank you for saying so. We will no longer ask you for: { $kind }. You can change that in the menu.

button-take = I'll help
button-not-now = Not now
button-more = More
button-not-this-kind = Don't ask me for this again
button-worried = I am worried

# What you do, for each kind of help
helping-groceries = You do the shopping. You agree together how to pay. You give the receipt.
helping-medicines = You collect medicines from the pharmacy and take them to your neighbour. You do not open the bag.
helping-cooking = You cook an extra portion and take it to your neighbour.
helping-dog = You walk the dog, for about half an hour.
helping-company = You visit, call, or go for a walk together.
helping-chores = You do a small job in the house or the garden.
helping-going_along = You go with them, for example on the bus or to the hospital.
helping-paperwork = You help with a letter, a form or the computer. You do not log in anywhere for someone else.
helping-other = It does not fit in a list. You will read what it is when you say yes. If it does not suit you, you can give it back.

# After a press on a button
invitation-over = This invitation has ended.
take-gone = This invitation is no longer there. You do not have to do anything. We will gladly ask you another time.
take-yours-already = You are already helping with this. Everything you need to know is in the message above.
take-level = For this help, { $organisation } would like to know you better first. Sometimes a VOG is needed. Would you like that? Call { $phone }.
take-no-volunteer = You are not a helper at the moment. Would you like to help again? Then press “{ button-offer-help }”.
take-not-needed = This help is no longer needed. Thank you for wanting to help!
take-too-late = How kind that you want to help. Another neighbour was just before you ({ $kind }). You do not have to do anything. Until next time!

# To who goes to help
taken-card =
    It is good that you are helping!
    { $kind } – { $wanted }. Number: { $ref }.
taken-for = For: { $name }
taken-for-other = For someone in your neighbourhood. { $name } is asking for them.
taken-address = Address: { $address }
taken-street = Street: { $street }
taken-address-later = You will get the house number and the door word with “{ button-on-my-way }”. Would you like to see them earlier? Press “{ button-show-address }”.
taken-words = Your neighbour writes: “{ $words }”
taken-words-desk = Written down by the desk: “{ $words }”
taken-words-other = { $name } writes: “{ $words }”
door-for = This is the home of { $name }.
door-word = Door word: { $word }. Say it at the door. Your neighbour knows it too.
door-word-other = Door word: { $word }. Say it at the door. { $name } passes it on to the person who lives there.
door-on-the-map = Where: on the map below.
door-taken-away = The address and the door word have been removed here.
button-show-address = Address and door word
taken-rules = Please note: never take a bank card, PIN or key. Are you given money? Always give a receipt.
taken-open-line = Is there anything to ask or say? Write it here. We will pass it on. You do not see each other's number.
taken-open-line-desk = Your neighbour only has a phone. Is there anything to ask or say? Write it here. Then the desk will call, and you will read the answer here.
taken-open-line-ring = Your neighbour only has a telephone, and agrees that you call. The number is with the address. You can also write it here. The desk then calls.
door-ring = You may call { $name }: { $phone }. Please use this number for this help only.
taken-voice = Your neighbour recorded this:
taken-voice-other = { $name } recorded this:
taken-map = Here it is:

# To who is helped
word-at-your-door = Door word: { $word }. Ask for it at the door. If they say something else, do not open the door.
word-to-pass-on = Door word: { $word }. Pass it on to { $other } now, with the name of the person who is coming. At the door, { $other } asks for it. If they say something else, the door stays closed.
taken-neighbour-waits =
    A neighbour wants to help: { $name }.
    { $kind } – { $wanted }.

    It is the first time for { $name } in a home. That is why { $organisation } has a look first. You will read here whether it goes on.
taken-neighbour-comes =
    A neighbour is coming: { $name }.
    { $kind } – { $wanted }.

    { $word }
    Never give your bank card or PIN.
    Is there anything to ask or say? Write it here. We will pass it on.

# Who cannot after all
cannot-thanks = Thank you for saying so. That is fine: something can always come up. We are looking for someone else ({ $kind }). You do not have to do anything else.
enough-gave_back = You gave back a few requests today. That can happen, and it is all right. Until { $until } we will ask you nothing new. I will ask the desk to have a look. Would you like to talk about it? Then press the button.
enough-took = You have already done a lot today, thank you! Until { $until } we will ask you nothing new. I will ask the desk to have a look. Would you still like to do more? Then press the button.
cannot-not-yours = This request is not (or no longer) yours. You do not have to do anything.
card-given-back = You gave this request back: { $kind }. Thank you for saying so.

back-again = It is good to have you back.

desk-taken-after-all = A neighbour has taken { $ref } after all. You will hear when the help is done. This case stays open until then.
