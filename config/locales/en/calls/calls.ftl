# The call list of the day
calls-head =
    { $place }. { $count ->
        [one] There is somebody to call now.
       *[other] There are { $count } people to call now.
    }
    Choose a number. Then you see who it is.
calls-line = { $number }. { $why }. Waits { $age }.{ $tries ->
        [0] { "" }
       *[other] {" "}Called { $tries } times already.
    }
calls-line-urgent = ⚠️ { $number }. { $why }. Waits { $age }.{ $tries ->
        [0] { "" }
       *[other] {" "}Called { $tries } times already.
    }
calls-more = And { $count } more. They come after these.
calls-none = { $place }. There is nobody to call now.
calls-waiting = 📞 Call list: { $count ->
        [one] somebody waits.
       *[other] { $count } people wait.
    }
calls-not-you =
    You can call people once the desk knows you well.

    Would you like that? Ask the desk. Choose below or send /person.
call-for-you =
    Can you call somebody today? It is about: { $why }.

    Does it not suit you? No problem. Then we ask another.
call-taken = Somebody else was just before you, or it is done already. Thank you.
call-gone = This call is not yours (any more). Nothing is lost. Look at the call list.
call-passed = Good that you say so. We ask another.
call-card =
    Call now: { $name }
    { $phone }
call-about =
    Why: { $why }
    { $ask }
call-words = “{ $words }”
call-tried = { $count ->
        [one] They were called once, without an answer.
       *[other] They were called { $count } times, without an answer.
    }
call-last = Last spoken: { $at }.
call-never = We have not spoken here before.
call-notes =
    Noted:
    { $notes }
call-lease =
    This call is yours for { $minutes } minutes. Say afterwards what came of it.

    Is there danger? Call first:
    112
call-how = Good that you spoke. How are things there?
call-when = When can they be called again?
call-later-typed = When? Write for example: tomorrow at 10.
call-later-sure = So { $at }. Is that right?
call-thanks =
    Thank you. It is noted.

    Did you hear something that the next must know? Then write it down.
call-tried-again =
    Thank you for trying. We call again later.

    Do you know something that helps? Then write it down.
call-tried-once =
    Thank you for trying. The telephone circle goes on.

    Do you know something that helps? Then write it down.
call-to-desk =
    Thank you. It did not work a few times. The desk looks further now.

    Do you know something that helps? Then write it down.
call-let-be = Thank you for trying. It is not needed any more.
call-put-off = All right. We call at that moment.
call-worried-told =
    Good that you say so. The desk has it now, urgently.

    Write down what you heard, if you can. Is there danger? Call:
    112
call-answered = Thank you. The answer is noted.
call-worried-there =
    Good that you say so. The desk has it now, urgently.

    Write in the case what you heard. Is there danger? Call:
    112
call-given-back = All right. It is on the list again. What you wrote is kept.
call-lease-over =
    The call is on the list again. Nothing is lost.

    Did you speak after all? Then choose below. It still counts.
call-noted = Written down.
ask-call-note = What must the next one know? Write only what is needed.

button-calls = 📞 Call list
button-call-number = { $number }. I call
button-i-call = I call
button-spoken = Spoken
button-no-answer = No answer
button-call-later = Call again at ...
button-call-worried = I am worried
button-call-note = Write something down
button-give-back = Give back
button-call-yes = Yes: { $why }
button-call-no = No: { $why }
button-how-good = Fine
button-how-so_so = So-so
button-how-bad = Not well
button-how-spoken = I would rather not say
button-at = { $at }
button-other-time = Another moment

# What the desk reads in a case
case-call-about = On the call list stood: { $why }. { $tries ->
        [0] Nobody called.
        [one] They were called once, without an answer.
       *[other] They were called { $tries } times, without an answer.
    }
not-reached-not_reached = nobody picked up
not-reached-not_called = nobody called in time
not-reached-no_number = no number is known

# Why somebody is called, and what to ask
call-why-check_in = ringing round
call-ask-check_in = Ask how they are. Ask too whether they need anything.
call-why-call_me = asked for a call
call-ask-call_me = This neighbour would like a call. Ask what it is about.
call-why-ring_back = how is the request?
call-ask-ring_back = Say how it stands. Is there nobody yet? Ask whether it is still needed.
call-request = Request { $ref }: { $kind }
call-why-buddy_ask = wants this buddy?
call-ask-buddy_ask = Ask whether this neighbour would like to meet the buddy below. Note yes or no at /buddies.
call-why-buddy_begins = has a buddy
call-ask-buddy_begins = Tell them that the buddy below said yes. Is there a number? Pass it on.
call-why-buddy_goes = how is it with the buddy?
call-ask-buddy_goes = Ask how it goes with the buddy below. Stopping is all right too.
call-why-buddy_ended = buddy stops
call-ask-buddy_ended = Tell them that the buddy below stops. That is not because of them. Ask whether a new buddy is welcome.

# Something was switched on or off
calls-stops = { $activity } stops. { $count ->
        [one] Somebody takes part who only has a phone. They are on the call list.
       *[other] Of who takes part, { $count } people only have a phone. They are on the call list.
    }
calls-goes-on = { $activity } goes on. { $count ->
        [one] Somebody takes part who only has a phone. They are on the call list.
       *[other] Of who takes part, { $count } people only have a phone. They are on the call list.
    }
call-why-circles_stops = telephone circle stops
call-ask-circles_stops = Tell them that the telephone circle stops for now. Ask whether they manage, and whether anything is needed.
call-why-circles_goes_on = telephone circle goes on
call-ask-circles_goes_on = Tell them that the telephone circle goes on again.
call-why-check_ins_stops = ringing round stops
call-ask-check_ins_stops = Tell them that ringing round stops for now. Ask whether they manage, and whether anything is needed.
call-why-check_ins_goes_on = ringing round goes on
call-ask-check_ins_goes_on = Tell them that ringing round goes on again.
call-why-buddies_stops = buddies stop
call-ask-buddies_stops = Tell them that there are no new buddies for now. Who has a buddy may go on ringing or meeting.
call-why-buddies_goes_on = buddies go on
call-ask-buddies_goes_on = Tell them that there are buddies again.
call-why-sharing_stops = sharing stops
call-ask-sharing_stops = Tell them that sharing stops for now. What was agreed goes on.
call-why-sharing_goes_on = sharing goes on
call-ask-sharing_goes_on = Tell them that sharing goes on again.

# Sharing
call-why-share_ask = a neighbour shares something
call-ask-share_ask = Tell them what there is, and ask whether they want it. Saying no is fine.
call-why-share_news = news of sharing
call-ask-share_news = Tell them this. Ask whether there is something to pass on.
call-why-named = do they want to hear from us?
call-ask-named =
    Somebody named this neighbour, who knows of it. Ask first: may I call, and do you want to hear from us?
    The number is for this one call. Do they say no? Then all of it is erased at once.
