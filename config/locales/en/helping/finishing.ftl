# Done: who says so, the questions afterwards, the thank you
resident-you-finished = Good, then this is done. { $still }
resident-volunteer-done = { $name } says that it is done. { $still }
volunteer-you-did = Lovely, thank you! { $name } knows that it is done. { $still }
volunteer-resident-finished = { $name } says that it is done. Thank you! { $still }
still-write = You can still send each other messages until { $until }.
still-write-not = I no longer pass on messages.
still-to-desk = Is there anything else to pass on? Write it here, until { $until }. Then the desk will call.
card-done = Done: { $kind }, for { $name }. Thank you!
done-early-resident = You agreed on { $when }. Is it done already?
done-early-volunteer = You agreed on { $when }. Have you finished already?

# The questions
ask-how-resident-went = Did everything go well?
answer-how-resident-went-yes = Yes
answer-how-resident-went-partly = Partly
answer-how-resident-went-no = No
ask-how-resident-again = Would you like to see { $name } more often?
answer-how-resident-again-yes = Yes, please
answer-how-resident-again-maybe = Either way is fine
answer-how-resident-again-no = I'd rather not
ask-how-volunteer-went = How did it go at { $name }'s?
answer-how-volunteer-went-good = Well
answer-how-volunteer-went-okay = All right
answer-how-volunteer-went-bad = Not well
ask-how-volunteer-again = Would you like to help { $name } more often?
answer-how-volunteer-again-yes = Yes, please
answer-how-volunteer-again-maybe = Either way is fine
answer-how-volunteer-again-no = I'd rather not
how-answered = { $question } { $answer }.
how-noted-already = I already have that answer. Thank you.
sorry-to-hear = I am sorry to hear that. Would you like to talk about it? Write it here, or record it. Only the desk hears it, not { $name }.
ask-what-is-left = What is still needed? I can ask a neighbour.
button-something-left = I still need something
button-nothing-left = No, that is all
button-write-to-other = Write to { $name } after all
writes-to-other = All right. What you write now goes to { $name } again.
resident-questions-done = Thank you, that was all. Would you like to send { $name } a thank-you? You do not have to.
resident-questions-done-apart = Thank you. You and { $name } will not meet through the buurtbot again. Only you are told this. I no longer pass on messages either.
volunteer-questions-done-apart = Thank you, that was all. You and { $name } will not meet through the buurtbot again. Only you are told this. I no longer pass on messages either.
volunteer-questions-done = Thank you, that was all. It was good that you were there!

# Thanking
button-thank = Write a thank-you
button-thank-for = Thank the helper on behalf of { $name }
ask-thank = What would you like to say? Type it here. I will pass it on.
thanks-ready-1 = Thank you very much!
thanks-ready-2 = It was good to have you here.
thanks-ready-3 = You made my day.
thanks-for-you =
    A thank-you from { $name }:
    { $words }

    { $meant }
thanks-sent = Your thank-you has reached { $name }. I am sure it is welcome.
thanks-not-sent = I cannot deliver this thank-you now. It was a kind idea.
thanked-already = Your thank-you has already been delivered. One is enough, and it was welcome.
thanks-read-again = May { $name } read your words again later? Only { $name } sees them. After { $days } days they are deleted.
button-thanks-read-again = Yes, that is fine
thanks-again = Good. { $name } can read your words again later.
thanks-not-again = All right. I do not keep your words.
thanks-meant-ask = What did it mean to you? { $name } sees what you choose. You can also skip this.
thanks-meant-ask-for = What did it mean to { $name }? Ask when you call. { $helper } sees what you choose.
thanks-meant-sent = Passed on to { $name }. Thank you.
thanks-meant = { $name } lets you know what it meant: “{ $meant }”
meant-says-less_worry = I had one less worry
meant-says-less_alone = I felt less alone
meant-says-some_rest = I could rest for a while
meant-says-good_day = It was a good day
meant =
    { $what } { $times ->
        [0] Thank you.
        [1] This was your first time.
       *[other] You have now helped { $times } times.
    }
meant-groceries = { $name } has food in the house again, thanks to you.
meant-medicines = { $name } has the medicines, thanks to you.
meant-cooking = { $name } had a warm meal today, thanks to you.
meant-dog = { $name }'s dog got out, thanks to you.
meant-company = { $name } had company today, thanks to you.
meant-chores = { $name } has one less worry at home, thanks to you.
meant-going_along = { $name } did not have to go alone, thanks to you.
meant-paperwork = { $name } can go on with the paperwork, thanks to you.
meant-other = { $name } got help, thanks to you.

# Reporting and keeping apart
too-young = I understand that you are younger than { $minimum }. So this message did not go to { $name }. Only the desk reads it. If that is wrong, say so here. { $by_when }
reported =
    The other person is not told about this. Only the desk is.
    Is there danger now? Call now:
    112
blocked = You and this neighbour will not be matched again. I do not tell the other person.
blocked-writing = You and this neighbour will not be matched again. I no longer pass on messages either. I do not tell the other person.
blocked-held = You and this neighbour will not be matched again after this. I do not tell the other person. This appointment still stands. Would you like to cancel that too? Choose below.
