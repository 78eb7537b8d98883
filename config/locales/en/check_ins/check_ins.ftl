# Ringing round: asking how somebody is
button-check-in = Ask me how I am
button-my-calls = Call somebody
check-in-what =
    Shall we ask you now and then how you are?

    You choose the days and the hour. Here, or with a phone call. You can always stop.
button-check-in-begin = Yes, I would like that
check-in-agree =
    This is how it goes. { $organisation } asks you on fixed days how you are.

    No answer? After { $second } minutes we ask once more. Then somebody calls: somebody of the desk or a helper.

    Who reads your answers? Only your contact. Are they worse { $answers } times? Then they hear that. So do you.

    You can always stop. Do you want this?
button-check-in-yes = Yes, please
button-check-in-no = Rather not
check-in-days = On which days? On other days there is nobody who can call.
check-in-clock = At what time?
check-in-no-days = no day yet
button-clock = { $clock }
check-in-which-way = How would you like it?
button-check-in-way-bot = A message here
button-check-in-way-call = A phone call
check-in-phone-maybe =
    On which number can we call you, if needed?

    It can be without. Then the desk can only write to you.
check-in-phone = On which number can we call you?
check-in-phone-again = I do not recognise that number. Write it like this: 06 12345678.
check-in-phone-danger =
    That is a number for emergencies. Is there danger now? Call:
    112
    On which number can you be reached?
check-in-check =
    Is this right?
    { $when }
    Number: { $phone }
check-in-no-phone = not given
button-check-in-change-days = Other days
button-check-in-change-clock = Another hour
check-in-when = { $days }, at { $clock }, { $way }.
check-in-way-bot = with a message
check-in-way-call = with a phone call
check-in-agreed =
    Good that you take part. You hear from us:
    { $when }

    Away or stopping? That is always possible in the menu.
check-in-is-off = There is no ringing round here now. The desk is there for you. Send /person.
check-in-is-off-desk = Ringing round is off. Switch it on with /activities.
check-in-page =
    This is how we ask how you are:
    { $when }
    Your contact: { $contact }
check-in-the-desk = the desk
check-in-is-away = You are away. We ask again from { $at }.
button-check-in-course = The answers
button-check-in-away = I am away for a while
button-check-in-back = I am back
button-check-in-change = Change this
button-check-in-stop = Stop this
check-in-away-how-long = How long are you away? For so long we ask nothing.
button-away-days = { $count ->
        [one] 1 day
       *[other] { $count } days
    }
check-in-stopped = It has stopped. Your answers are gone. You can always begin again.
check-in-over = This is over. Nothing is lost. Look in the menu.

check-in-asks = Hello { $name }. How are you today? You may also write.
check-in-asks-again = Once more: how are you? One word is enough. Rather not type? Then somebody calls you.
button-check-in-good = Fine
button-check-in-so_so = So-so
button-check-in-call_me = Call me
button-check-in-no_call = Rather no call today
check-in-so-so = Thank you for saying so. Shall we call? You may also write what it is.
check-in-good = Good to hear. Until next time.
check-in-somebody-calls =
    Thank you. Somebody calls you. Is there danger now? Then call:
    112
check-in-noted = Thank you. The desk reads this and writes to you.
check-in-no-call = All right. We do not call today. Tomorrow somebody asks once more.
check-in-falls-told =
    Your answers say that things are less good lately. Your contact or the desk hears that now, as agreed.

    Somebody calls. Would you rather not? Just say so to the person who calls.
check-in-pauses = Ringing round stops here for now. Need help? Call { $organisation }: { $phone }. Does it begin again? Then you hear it.
check-in-goes-on = Ringing round goes on again. Would you rather stop? You can do that in the menu.
check-in-your-contact = Your contact is { $name }.

check-in-course = Answers of { $name }:
check-in-course-none = There are no answers yet.
check-in-course-line = { $at }: { $how }
check-in-how-good = fine
check-in-how-so_so = so-so
check-in-how-call_me = wanted a call
check-in-how-words = wrote something
check-in-how-bad = not well
check-in-how-spoken = spoken
check-in-how-silent = no answer
check-in-not-your-course = These answers are for the contact alone.
check-in-falls = The answers of { $name } get worse. Can you make contact? The call list knows it too.
check-in-may-be =
    { $name } takes part in ringing round. Would you be the contact?

    You read the answers then. Are they worse? Then you hear it first. You may say no.
check-in-is-contact =
    You are now the contact of { $name }.
    { $when }
    Are the answers worse? Then you hear it here.
button-contact-no-more = I cannot do this any more
check-in-fine-then = Thank you for saying so. The desk looks for somebody else.
check-in-contact-over = You are no longer the contact: this has stopped. Thank you for your care.

check-in-contact-gone = Your contact does not do this any more. Do things get worse? Then the desk hears it, until there is another. Questions? Send /person.
check-in-contacts-gone = { $count ->
        [one] 📞 Somebody in ringing round has no contact any more. Who takes this on?
       *[other] 📞 In ringing round { $count } people have no contact any more. Who takes this on?
    }
button-ringing-round = To ringing round
check-in-falls-desk = 📞 The answers of somebody in ringing round get worse, and there is no contact. They are on the call list. Who takes this on?
ringing-round = { $place }. In ringing round { $count } people take part. Without a contact: { $alone }.
check-in-takes-part = 📞 Somebody takes part in ringing round and has no contact yet. Who takes this on?
button-i-am-contact = I will be the contact
button-volunteer-contact = Ask a helper
button-contact-for = { $number }. I will be the contact
button-course-of = Answers { $number }
button-check-in-by-phone = Somebody on the phone takes part
check-in-has-contact = There is a contact already.
check-in-which-volunteer = Whom do you ask? The helper may say no.
check-in-no-volunteer = There is no helper whom you know well. Be the contact yourself.
check-in-volunteer-asked = Asked. Does the helper say no? Then it stands in the group again.
button-named = { $name }
desk-check-in-agreed =
    Ask on the phone: would you like a call on fixed days?

    Somebody of the desk or a helper calls. Only the contact reads how it went. You can always stop.
check-in-by-phone =
    It is noted. We call:
    { $when }
check-in-not-agreed = All right. Nothing was kept.
button-check-in-back-for = Is back
button-check-in-stop-for = Wants to stop ringing round
button-away-days-for = { $count ->
        [one] Is away for a day
       *[other] Is away for { $count } days
    }
check-in-caller = Ringing round of { $name }: { $when }.
check-in-caller-away = Not just now. Again from { $at }.
check-in-stopped-desk = It has stopped. The answers are gone.

call-why-silent = gave no answer
call-ask-silent = This neighbour did not answer twice. Ask how they are. Is something wrong? Say so with the button.
call-why-so_so = said so-so
call-ask-so_so = Ask what it is, and listen. Nothing has to be solved.
call-why-words = wrote something
call-ask-words = Read it first. Then ask on.
call-why-falls = the answers get worse
call-ask-falls = Ask how they really are, and what would help.
