# Done: who says so, the questions afterwards, the thank you
resident-you-finished = Good, then this is done. { $still }
resident-volunteer-done = { $name } says that it is done. { $still }
volunteer-you-did = Lovely, thank you! { $name } knows that it is done. { $still }
volunteer-resident-finished = { $name } says that it is done. Thank you! { $still }
still-write = You can still send each other a message, until { $until }.
still-write-not = I do not pass on messages any more.
still-to-desk = Is there something else to pass on? Write it here, until { $until }. The desk then calls.
card-done = Done: { $kind }, for { $name }. Thank you!
done-early-resident = It is only due { $when }. Is it done already?
done-early-volunteer = It is only due { $when }. Have you done it already?

# The questions
ask-how-resident-went = Did everything work out?
answer-how-resident-went-yes = Yes
answer-how-resident-went-partly = Partly
answer-how-resident-went-no = No
ask-how-resident-again = Would you like to see { $name } more often?
answer-how-resident-again-yes = Yes, please
answer-how-resident-again-maybe = Either way is fine
answer-how-resident-again-no = I would rather not
ask-how-volunteer-went = How did it go at { $name }'s?
answer-how-volunteer-went-good = Well
answer-how-volunteer-went-okay = All right
answer-how-volunteer-went-bad = Not well
ask-how-volunteer-again = Would you like to help { $name } more often?
answer-how-volunteer-again-yes = Yes, please
answer-how-volunteer-again-maybe = Either way is fine
answer-how-volunteer-again-no = I would rather not
how-answered = { $question } { $answer }.
how-noted-already = I had noted that already. Thank you.
sorry-to-hear = I am sorry to hear that. Would you like to talk about it? Write it here, or record it. Only the desk hears it, not { $name }.
ask-what-is-left = What is still needed? I can ask a neighbour.
button-something-left = I still need something
button-nothing-left = No, it is fine so
button-write-to-other = Write to { $name } after all
writes-to-other = Fine. What you write now goes to { $name } again.
resident-questions-done = Thank you, that was all. Would you like to send { $name } a thank you? You don't have to.
resident-questions-done-apart = Thank you. You and { $name } will not meet through the buurtbot any more. Only you hear that. I do not pass on messages any more either.
volunteer-questions-done-apart = Thank you. You and { $name } will not meet through the buurtbot any more. Only you hear that. I do not pass on messages any more either.
volunteer-questions-done = Thank you, that was all. It was good to have you!

# Thanking
button-thank = Write a thank you
button-thank-for = Thank the helper for { $name }
ask-thank = What would you like to say? Type it here. I will pass it on.
thanks-ready-1 = Thank you very much!
thanks-ready-2 = It was good to have you here.
thanks-ready-3 = You made my day.
thanks-for-you =
    A thank you from { $name }:
    { $words }

    { $meant }
thanks-sent = { $name } has your thank you. I am sure it is welcome.
thanks-not-sent = I cannot bring this thank you now. It was a kind idea.
thanked-already = Your thank you has been brought already. One is enough, and it was welcome.
thanks-read-again = May { $name } read your words again later? Only { $name } sees them. After { $days } days they go.
button-thanks-read-again = Yes, that is fine
thanks-again = Good. { $name } can read your words again later.
thanks-not-again = All right. I do not keep your words.
thanks-meant-ask = What did it mean to you? { $name } hears what you choose. You may also skip this.
thanks-meant-ask-for = What did it mean to { $name }? Ask when you call. { $helper } hears what you choose.
thanks-meant-sent = Passed on to { $name }. Thank you.
thanks-meant = { $name } lets you know what it meant: “{ $meant }”
meant-says-less_worry = I had one worry less
meant-says-less_alone = I felt less alone
meant-says-some_rest = I could rest a little
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
meant-chores = { $name } has one worry less in the house, thanks to you.
meant-going_along = { $name } did not have to go alone, thanks to you.
meant-paperwork = { $name } can go on with the paperwork, thanks to you.
meant-other = { $name } was helped, thanks to you.

# Reporting and keeping apart
too-young = I read that you are younger than { $minimum }. So this message did not go to { $name }. Only the desk reads it. Is it not true? Then write so here. { $by_when }
reported =
    The other one hears nothing of this, only the desk does.
    Is there danger now? Call now:
    112
blocked = You and this neighbour will not be put together any more. The other one does not hear that from me.
blocked-writing = You and this neighbour will not be put together any more. I do not pass on messages any more either. The other one does not hear that from me.
blocked-held = After this, you and this neighbour will not be put together any more. The other one does not hear that from me. This appointment still stands. Do you not want that either? Choose below.
