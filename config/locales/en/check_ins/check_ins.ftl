# Check-ins: asking how somebody is
button-check-in = Ask me how I am
button-my-calls = Call someone
check-in-what =
    Would you like us to ask you now and then how you are?

    You choose the days and the time. We can do it here, or by phone. You can always stop. Would you like it? Then press the button.
button-check-in-begin = Yes, I would like that
check-in-agree =
    This is how it works. { $organisation } asks you how you are, on fixed days.

    No answer? After { $second } minutes we will ask again. Then someone will call you: someone at the desk or a helper.

    Who reads your answers? Only your contact person. If you feel worse { $answers } times, they are told. So are you.

    You can always stop. Would you like this?
button-check-in-yes = Yes, please
button-check-in-no = I'd rather not
check-in-days = Which days suit you? On other days nobody is there to call.
check-in-clock = What time suits you?
check-in-clock-again = That time is not possible. Choose one of these.
check-in-no-days = no day yet
button-clock = { $clock }
check-in-which-way = How would you like it?
button-check-in-way-bot = A message here
button-check-in-way-call = A phone call
check-in-phone-maybe =
    What number can we call you on, if needed?

    You can leave it out. Then the desk can only write to you.
check-in-phone = What number can we call you on?
check-in-phone-again = I do not recognise that number. Write it like this: 06 12345678.
check-in-phone-danger =
    That is an emergency number. Is there danger now? Call:
    112
    What number can we reach you on?
check-in-check =
    Is this right?
    { $when }
    Number: { $phone }
check-in-no-phone = not given
button-check-in-change-days = Other days
button-check-in-change-clock = Another time
check-in-when = { $days }, at { $clock }, { $way }.
check-in-way-bot = by message
check-in-way-call = by phone
check-in-agreed =
    It is good that you are taking part. You will hear from us:
    { $when }

    Are you going away, or do you want to stop? You can always do that in the menu.
check-in-is-off = There are no check-ins here at the moment. The desk is there for you. Send /person.
check-in-is-off-desk = Check-ins are switched off. Switch them on with /activities.
check-in-page =
    This is how we ask how you are:
    { $when }
    Your contact person: { $contact }
check-in-the-desk = the desk
check-in-is-away = You are away. We will ask again from { $at }.
button-check-in-course = The answers
button-check-in-away = I am away for a while
button-check-in-back = I am back
button-check-in-change = Change this arrangement
button-check-in-stop = Stop the check-ins
check-in-away-how-long = How long are you away? We do not ask you anything in that time.
button-away-days = { $count ->
        [one] 1 day
       *[other] { $count } days
    }
check-in-stopped = We have stopped. Your answers have been deleted. You can always start again.
check-in-over = This has ended. Nothing is lost. Have a look in the menu.

check-in-asks = Hello { $name }. How are you today? You can also write something.
check-in-asks-again = May I ask again: how are you? One word is enough. If you do not feel like typing, someone will call you.
button-check-in-good = Fine
button-check-in-so_so = So-so
button-check-in-call_me = Call me
button-check-in-no_call = Please don't call today
check-in-so-so = Thank you for telling me. Shall we call you? You can also write what is wrong.
check-in-good = Good to hear. Until next time.
check-in-somebody-calls =
    Thank you. Someone will call you. Is there danger now? Then call:
    112
check-in-noted = Thank you. The desk will read this and write to you.
check-in-no-call = All right. We will not call today. Tomorrow someone will ask again.
check-in-falls-told =
    Your answers show that things are not so good lately. Your contact person or the desk is told now, as agreed.

    Someone will call you. Would you rather not talk? Just say so when they call.
check-in-falls-told-later =
    Your answers show that things are not so good lately. Your contact person or the desk is told now, as agreed.

    Nobody calls today, as you wish.
check-in-pauses = The check-ins stop here for now. Do you need help? Call { $organisation }: { $phone }. If they start again, you will hear about it.
check-in-goes-on = The check-ins are starting again. Would you rather stop? You can do that in the menu.
check-in-your-contact = Your contact person is { $name }.

check-in-course = { $name }'s answers:
check-in-course-none = There are no answers yet.
check-in-course-line = { $at }: { $how }
check-in-how-good = fine
check-in-how-so_so = so-so
check-in-how-call_me = wanted a call
check-in-how-words = wrote a message
check-in-how-bad = not well
check-in-how-spoken = talked to us
check-in-how-silent = no answer
check-in-not-your-course = Only the contact person can see these answers.
check-in-falls = { $name }'s answers are getting worse. The last ones: { $last }. Could you get in touch? This is also on the call list.
check-in-may-be =
    { $name } takes part in the check-ins. Would you be the contact person?

    You would read the answers. If things get worse, you are the first to know. You can say no.
check-in-is-contact =
    You are now { $name }'s contact person.
    { $when }
    If things get worse, you are told here.
button-contact-no-more = I can no longer do this
check-in-fine-then = Thank you for telling us. The desk will look for someone else.
check-in-contact-over = You are no longer the contact person: this has ended. Thank you for your care.

check-in-contact-gone = Your contact person can no longer do this. If things get worse, the desk is told, until there is someone new. Questions? Send /person.
check-in-contacts-gone = { $count ->
        [one] 📞 Someone in the check-ins no longer has a contact person. Who can do this?
       *[other] 📞 In the check-ins, { $count } people no longer have a contact person. Who can do this?
    }
button-ringing-round = Go to check-ins
check-in-falls-not-today = They would rather not be called today. Tomorrow is fine.
check-in-falls-desk = 📞 Someone's check-in answers are getting worse, and they have no contact person. They are on the call list. Who can be their contact person?
ringing-round = { $place }. { $count ->
        [0] Nobody takes part in the check-ins now.
        [one] One person takes part in the check-ins. Without a contact person: { $alone }.
       *[other] { $count } people take part in the check-ins. Without a contact person: { $alone }.
    }
check-in-takes-part = 📞 Someone has joined the check-ins and has no contact person yet. Who can do this?
button-i-am-contact = I'll be the contact person
button-volunteer-contact = Ask a helper
button-contact-for = { $number }. I'll be the contact person
button-course-of = Answers { $number }
button-check-in-by-phone = Someone on the phone wants to join
check-in-also-circle = The telephone circle calls you on { $days } as well. Is that too much for one day? Then choose other days.
check-in-also-circle-for = The telephone circle calls this neighbour on { $days } as well. Ask whether that is too much for one day.
check-in-has-contact = There is already a contact person.
check-in-which-volunteer = Whom would you like to ask? The helper can say no.
check-in-no-volunteer = There is no helper you know well. Please be the contact person yourself.
check-in-volunteer-asked = Asked. If the helper says no, it comes back to the desk.
button-named = { $name }
desk-check-in-agreed =
    Ask on the phone: would you like a call on fixed days?

    Someone at the desk or a helper will call. Only the contact person reads how it went. You can always stop.
check-in-by-phone =
    This has been noted. We will call:
    { $when }
check-in-not-agreed = All right. Nothing has been saved.
button-check-in-back-for = Is back
button-check-in-stop-for = Wants to stop the check-ins
button-away-days-for = { $count ->
        [one] Is away for a day
       *[other] Is away for { $count } days
    }
check-in-caller = Check-ins with { $name }: { $when }.
check-in-away-circle = The telephone circle calls you as well. Shall it skip you too, until and including { $last }?
check-in-button-not-called = Yes, skip me there too
check-in-caller-circle = This neighbour is in a telephone circle as well. Note it there too: send /circle.
webdesk-says-check-in-caller-circle = This neighbour is in a telephone circle as well. Note it there too.
check-in-caller-away = Not at the moment. Again from { $at }.
check-in-stopped-desk = It has stopped. The answers have been deleted.

call-why-silent = did not answer
call-ask-silent = This neighbour did not answer twice. Ask how they are. Is something wrong? Press the button to say so.
call-why-so_so = said they were so-so
call-ask-so_so = Ask what is wrong, and listen. You do not have to solve anything.
call-why-words = wrote a message
call-ask-words = Read it first. Then ask about it.
call-why-falls = answers are getting worse
call-ask-falls = Ask how they really are, and what would help.
