# A signal: only the contact reads it
button-signal-read = Read
signal-there = There is a signal ({ $ref }). Someone is worried about another person. It is only for the contact person.
signal-there-urgent = There is an urgent signal ({ $ref }). Someone may be in danger. It is only for the contact person.
signal-waits = There is still a signal that nobody has read ({ $ref }). Press “{ button-signal-read }”.
signal-unread = There is a signal ({ $ref }) that nobody has read yet. Only the contact person and their deputy can read it. Call one of them.
signal-passed-on = Signal { $ref } is for you now. The contact person is away.
signal-why = Why are you reading { $ref } now? This is recorded in the log, with your name and the time.
signal-why-assess = To see if something must be done
signal-why-follow = I am working on it
signal-why-asked = Someone asked me about it
signal-head = Signal { $ref }
signal-urgent = Someone may be in danger. Look now.
signal-knows-yes = The person knows that this was told.
signal-knows-no = The person does not know about this.
signal-words = “{ $words }”
signal-giver = From { $name }. You may ask them about it.
signal-giver-not = The person who told us does not want to be asked.
signal-rules = Do not share this with the rest of the desk. Do not send it on. Follow your own reporting code (meldcode).
button-signal-ask = Ask the person who told us to call
button-signal-follows = Action follows, keep it
button-signal-over = Done, erase it now
button-signal = Signal { $ref }
signals-there = Signals: { $count }.
signals-count = Signals in this neighbourhood: { $count }. They are only for the contact person, with /signals in their own chat.
button-signals-away = I am away for a while
button-signals-back = I am here again
signals-away-how-long = How long are you away? Your deputy gets the signals in that time. Also what you have not read yet.
signals-away-deputy = Noted. You are here again on { $day }. Your deputy gets the signals now, also what you have not read yet. What you have read stays with you. Back earlier? Type /signals.
signals-away-how-long-second = How long are you away? The contact person gets the signals in that time. Also what you have not read yet.
signals-away-contact = Noted. You are here again on { $day }. The contact person gets the signals now, also what you have not read yet. What you have read stays with you. Back earlier? Type /signals.
signals-away-nobody = Noted. You are here again on { $day }. Nobody else may read signals now. Does one come in? Then the second channel rings at once. The desk reads that there is a signal, not what it says. Ask the operator for a deputy.
signals-are-back = You are here again. Signals come to you again.
desk-signals-reader-left = Who reads worry signals here has left this group. Signals now go to the deputy. Is there no deputy? Ask the operator for a new contact person.
signal-not-yours = This signal is only for the contact person.
signal-gone = This signal is no longer there.
signal-asked = The person who told us about { $ref } was asked to call.
signal-asked-nobody = The person who told us about { $ref } can no longer be reached. Nobody was asked.
signal-kept = { $ref } is kept for { $days } more days. Then it is gone.
signal-wiped = { $ref } has been erased.

# A caller worries about someone
button-signal-for-caller = A caller's worry ({ $place })
ask-signal-caller-knows =
    The caller worries about someone. Is there danger now? Let the caller ring 112.

    Ask the caller: does that person know you are telling this? Talking about it together is best. You do not have to.
signal-caller-talks-first = The caller talks about it first
ask-signal-caller-what =
    What does the caller see, and roughly where? Write as little as you can, without names.

    Only the contact person reads this. The rest of the desk does not.
ask-signal-caller-urgent = Might someone be in danger?
signal-caller-given =
    The contact person has it. Now say to the caller:

    One person reads this. They look at what can be done. Often no answer to you follows.
signal-caller-nobody = Nobody reads signals here. Discuss it with your team, and follow your own reporting code.
signal-caller-talks =
    Nothing was written down. Now say to the caller:

    Say calmly what you see, and ask how they are. You can ring again later.
