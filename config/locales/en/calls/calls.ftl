# The call list of the day
calls-head =
    { $place }. { $count ->
        [one] There is one person to call now.
       *[other] There are { $count } people to call now.
    }
    Choose a number. Then you see who it is.
calls-line = { $number }. { $why }. Waiting { $age }.{ $tries ->
        [0] { "" }
       *[other] {" "}Already called { $tries } times.
    }
calls-line-urgent = ⚠️ { $number }. { $why }. Waiting { $age }.{ $tries ->
        [0] { "" }
       *[other] {" "}Already called { $tries } times.
    }
calls-more = And { $count } more. They come after these.
calls-none = { $place }. There is nobody to call now.
calls-waiting = 📞 Call list: { $count ->
        [one] someone is waiting.
       *[other] { $count } people are waiting.
    }
calls-not-you =
    You can call people once the desk knows you well.

    Would you like that? Ask the desk. Choose below or send /person.
call-for-you =
    Could you call someone today? It is about: { $why }.

    If it does not suit you, that is no problem. Then we will ask someone else.
call-taken = Someone else was just before you, or it has already been done. Thank you very much.
call-gone = This call is not yours (any more). Nothing is lost. Look at the call list.
call-passed = Thank you for telling us. We will ask someone else.
call-card =
    Call now: { $name }
    { $phone }
call-about =
    Why: { $why }
    { $ask }
call-words = “{ $words }”
call-has-bot = Uses the bot now as well. Last wrote there: { $at }.
call-tried = { $count ->
        [one] They were called once before, without an answer.
       *[other] They were called { $count } times before, without an answer.
    }
call-last = Last conversation: { $at }.
call-never = We have not talked to them here before.
call-also = { $also }
call-also-circle-member = Is in a telephone circle as well.
call-also-circle-heard = Telephone circle: already spoken to today.
call-also-circle-now = Telephone circle: is being called at this moment.
call-also-circle-later = Telephone circle: is called later today.
call-also-buddy = Has a buddy as well.
call-also-check-in = Check-ins: { $days }, { $clock }.
call-notes =
    Notes:
    { $notes }
call-lease =
    This call is yours for { $minutes } minutes. Afterwards, say what came of it.

    Is there danger? Call first:
    112
call-how = Good that you talked. How are things there?
call-when = When can they be called again?
call-later-typed = When? For example, write: tomorrow at 10.
call-later-sure = So { $at }. Is that right?
call-let-go =
    No need to call any more: what you wanted to know is known.

    Did you speak to this neighbour, and are you worried? Then press below.
call-thanks =
    Thank you. It has been noted.

    Did you hear anything the next caller should know? Then write it down.
call-needed-yes =
    Thank you. The request stays.

    Did you hear anything the next caller should know? Then write it down.
call-needed-no =
    Thank you. The request is cancelled. Nobody is asked or on the way any more.

    Did you hear anything the next caller should know? Then write it down.
call-tried-again =
    Thank you for trying. We will call again later.

    Do you know anything that helps? Then write it down.
call-tried-once =
    Thank you for trying. The telephone circle goes on.

    Do you know anything that helps? Then write it down.
call-to-desk =
    Thank you. They could not be reached a few times. The desk takes it from here.

    Do you know anything that helps? Then write it down.
call-let-be = Thank you for trying. This is no longer needed.
call-put-off = All right. We will call at that time.
call-worried-told =
    Thank you for saying so. The desk has it now, as urgent.

    Write down what you heard, if you can. Is there danger? Call:
    112
call-answered = Thank you. The answer has been noted.
call-worried-there =
    Thank you for saying so. The desk has it now, as urgent.

    Write what you heard in the case. Is there danger? Call:
    112
call-given-back = All right. It is back on the list. What you wrote has been saved.
call-lease-over =
    The call is back on the list. Nothing is lost.

    Did you talk to them after all? Then choose below. It still counts.
call-noted = Written down.
ask-call-note = What should the next caller know? Write only what is needed. The person you called may read it later. What you write after “{ button-call-worried }” is for the desk alone.

button-calls = 📞 Call list
button-call-number = { $number }. I'll call
button-i-call = I'll call
button-spoken = Talked to them
button-no-answer = No answer
button-call-later = Call again at ...
button-call-worried = I am worried
button-call-note = Write something down
button-give-back = Put back
button-call-yes = Yes: { $why }
button-call-no = No: { $why }
button-needed-yes = Still needed
button-needed-no = Not needed any more: cancel
button-how-good = Fine
button-how-so_so = So-so
button-how-bad = Not well
button-how-spoken = I'd rather not say
button-at = { $at }
button-other-time = Another time

# What the desk reads in a case
case-call-about = This was on the call list: { $why }. { $tries ->
        [0] Nobody called.
        [one] They were called once, without an answer.
       *[other] They were called { $tries } times, without an answer.
    }
not-reached-not_reached = nobody answered
not-reached-not_called = nobody called in time
not-reached-no_number = there is no number

# Why somebody is called, and what to ask
call-why-check_in = check-in
call-ask-check_in = Ask how they are. Also ask if they need anything.
call-why-call_me = asked for a call
call-ask-call_me = This neighbour would like a call. Ask what it is about.
call-why-ring_back = how is the request going?
call-ask-ring_back = Tell them how it is going, and ask if it is still needed.
call-request = Request { $ref }: { $kind }
call-why-buddy_ask = would they like this buddy?
call-ask-buddy_ask = Ask if this neighbour would like to meet the buddy below. Then press yes or no below. You can also do that later at /buddies.
call-why-buddy_begins = has a buddy
call-ask-buddy_begins = Tell them that the buddy below said yes. If there is a number, pass it on. Ask how often they would like it, and press that.
call-why-buddy_none = there was no buddy
call-ask-buddy_none = Tell them that no buddy was found. Would they like to go on looking? Then write it down again at /buddies.
call-why-buddy_looks_on = this buddy did not work out
call-ask-buddy_looks_on = Tell them that it did not work out with this buddy. Looking goes on by itself.
call-why-buddy_goes = how is it going with the buddy?
call-ask-buddy_goes = Ask if they talked to the buddy below lately. Stopping is fine too. Press the answer below.
call-why-buddy_ended = buddy stops
call-ask-buddy_ended = Tell them that their buddy is stopping. Ask if they would like a new buddy, and press the answer below.

# Something was switched on or off
calls-stops = { $activity } stops. { $count ->
        [one] One person who takes part only has a phone. They are on the call list.
       *[other] Of those taking part, { $count } people only have a phone. Please call them, they are on the call list.
    }
calls-goes-on = { $activity } is starting again. { $count ->
        [one] One person who takes part only has a phone. They are on the call list.
       *[other] Of those taking part, { $count } people only have a phone. Please call them, they are on the call list.
    }
call-why-circles_stops = telephone circle stops
call-ask-circles_stops = Tell them that the telephone circle stops for now. Ask if they can manage, and if they need anything.
call-why-circles_goes_on = telephone circle starts again
call-ask-circles_goes_on = Tell them that the telephone circle is starting again.
call-why-check_ins_stops = check-ins stop
call-ask-check_ins_stops = Tell them that the check-ins stop for now. Ask if they can manage, and if they need anything.
call-why-check_ins_goes_on = check-ins start again
call-ask-check_ins_goes_on = Tell them that the check-ins are starting again.
call-why-buddies_stops = buddies stop
call-ask-buddies_stops = Tell them that there are no new buddies for now. People who have a buddy can go on calling or meeting.
call-why-buddies_goes_on = buddies start again
call-ask-buddies_goes_on = Tell them that there are new buddies again.
call-why-sharing_stops = sharing stops
call-ask-sharing_stops = Tell them that sharing stops for now. What has been agreed goes on.
call-why-sharing_goes_on = sharing starts again
call-ask-sharing_goes_on = Tell them that sharing is starting again.

# Sharing
call-why-share_ask = a neighbour is sharing something
call-ask-share_ask = Tell them what there is, and ask if they want it. Saying no is fine.
call-why-share_news = news about sharing
call-ask-share_news = Tell them this. Ask if there is anything to pass on.
call-why-named = do they want to hear from us?
call-ask-named =
    Someone named this neighbour, who knows about it. First ask: may I call, and would you like to hear from us?
    The number is only for this call. If they say no, everything is erased straight away.
