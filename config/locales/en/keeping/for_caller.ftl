# Rights of who only has a telephone: what the desk sees and chooses
button-caller-data = Data of the caller
button-caller-forget = Forget the caller
button-caller-forget-sure = Yes, delete everything
desk-caller-not-by-phone = This is not possible here. This person is gone, or does it themselves in the bot.
desk-caller-data-alone = This does not belong in the group. Choose it in your own chat with the bot, or at the web desk.
desk-caller-data = This is all that is kept about { $name }. Are you sure who is calling? Otherwise ring back first. Read it out, or print it for { $name }. Throw the file away afterwards.
desk-caller-forgotten = Everything is deleted. Tell the caller: nothing is kept any more, except what you just read out.

# Who only had a telephone, and uses the bot or the page now
button-caller-join = The caller gets the bot
desk-join-code =
    Code for { $name }: { $code }. The code works for two days, once. Ring { $name } on the number you know, and read out:
    Open the neighbourhood bot in Telegram, or the page of the neighbourhood. Answer the first questions. Then type: /link { $code }
desk-joined = { $name } uses the bot now. What was there is there too. No need to ring any more.
desk-joined-still-rung = { $name } uses the bot now. What was there is there too. What is or comes on the call list is still rung about.
desk-joined-circle = { $name } was in { $circle } twice: from the phone, and from the bot. That is once now. Members: { $left }.
desk-joined-helper = { $name } helped under two names. That is one volunteer now.
desk-joined-helper-phone = From the phone: { $level }
desk-joined-helper-bot = From the bot: { $level }
desk-joined-helper-least = The one that may do least counts. Is that not right? Then choose on the card below.
desk-joined-refused = { $name } helped by phone. In the bot the caller was not asked as a volunteer before. That holds for both now. Is that not right? Then choose on the card below.
desk-joined-banned = { $name } is excluded. What was still going on in the bot has stopped as well.
join-done = Welcome! You are the same person as on the phone. Everything you asked, offered or agreed is here now as well.
join-unknown = I do not know this code, or it is too old. Call the desk for a new one.
join-asks = { $count ->
        [0] Something of yours is here already.
        [one] You already asked for help here. That is still open.
       *[other] You already asked for help here { $count } times. That is still open.
    }
    May I put it together with what you asked or agreed on the phone? Nothing goes away.
button-join-both = Yes, put it together
join-asks-offers =
    {""}
    You help neighbours as well, and on the phone in another way than here. Which counts?
join-offer-phone = On the phone: { $kinds }. { $minutes } minutes' walk. { $dayparts }. { $languages }.
join-offer-here = Here: { $kinds }. { $minutes } minutes' walk. { $dayparts }. { $languages }.
join-offers-home = Your home is in another spot as well.
button-join-here = Yes, and I help as here
button-join-phone = Yes, as on the phone
join-helps-once = You help under one name now. You can change things in the menu.
join-helps-by-phone = You stopped helping here. On the phone you still help. Do you want to stop that too? Then press below.
join-helps-less = You help under one name now. The desk decides anew what you may do. Until then you may be asked less often.
join-called-on = On the agreed days we still call you. Would you rather have a message? Then press “{ button-check-in-change }”.
join-share-once = You stood twice with the same offer: from the phone, and here. That is once now. If a place comes free, it is for another neighbour.
desk-join-both = { $name } is here twice: from the phone, and in the bot or on the page. That cannot be put together by itself. Ring, and settle what stands below. After that a new code works.
desk-join-stays-joined = This chat is already of someone from the phone. It cannot be put together once more.
desk-join-stays-offer = Helping: the caller helps in another municipality as well. Let the caller finish in the bot what is going on, and then stop helping. Write it down after that with “{ button-offer-caller }”.
desk-join-stays-helped = Helping: the one helped the other. They may be two people. Ask who got the code. Are they one person after all? Then let the caller choose “{ button-forget-me }” in the bot. Give a new code after that.
desk-join-stays-share = Sharing: the caller shares with a neighbour, and one of the two does not want that. Let the caller stop it in the bot.
desk-join-stays-call = Call list: someone is ringing the caller now. Finish that call first.
desk-join-stays-check_in = Check-ins: there are two, or the caller does not want to meet the contact. Ask which one stays, and stop the other.
desk-join-stays-buddy = Buddy: there are two buddies, or the caller does not want to meet the buddy. Ask which buddy stays, and let the caller stop with the other.
desk-join-stays-circle = Telephone circle: the caller is in two circles. Ask in which they want to stay, and take them out of the other.
join-both = Something of yours is here already. Ask a person at the desk to put it together: press “{ button-person }”.
