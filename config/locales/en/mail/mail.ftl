# E-mail: only a reference and a link, never whom it is about.

# Nobody answers a case.
mail-alarm-subject = { $ref }, { $place }: look now
mail-ours-subject = { $place }: look at the buurtbot now
mail-alarm =
    { $why }

    { $where }
    You cannot look? Then call a colleague.

    This e-mail does not say whom it is about, on purpose.
mail-in-group = Look in the group of the desk now: { $link }
mail-at-web-desk = Look at the web desk now: { $link }
mail-at-desk = Look at the desk now.
mail-why-danger =
    Somebody may be in danger. Nobody of the desk has this case yet.
    When a life is in danger right now, call:

    112
mail-why =
    Nobody of the desk has this case yet.
    It is about: { $reason }.
mail-ours-desk_unreachable = Messages of the buurtbot do not arrive in the group of the desk.
mail-ours-bot_removed = The buurtbot was taken out of the group of the desk. Put it back in.
mail-ours-desk_hears_nobody = What people write to the bot of the desk does not arrive. Ask whoever runs the buurtbot to look.
mail-ours-nearly_full = The buurtbot has nearly no room left. Ask whoever runs it to look.
mail-ours-nothing_kept = The buurtbot can keep nothing now. People are shown your phone number.
mail-ours-kept_again = The buurtbot works again. You need do nothing.

# A worker signs in.
mail-sign-in-subject = Your link to sign in
mail-sign-in =
    With this link you sign in at the desk:

    { $link }

    The link works for a quarter of an hour, and once.
    You did not ask for it? Then you need do nothing. Give the link to nobody.

mail-codes-begun-subject = Codes for the web desk on a telephone
mail-codes-begun =
    Somebody signed in at the web desk with your mail address.
    There are codes on a telephone now.
    Was it you? Then you need not do anything.
    Was it not you? Call whoever runs the web desk where you work now.
mail-codes-gone-subject = Your codes for the web desk no longer work
mail-codes-gone =
    The codes on your telephone and on paper for the web desk no longer work.
    Whoever runs the web desk did that. Sign in with your mail address. Then you make new codes.
    You did not ask for it? Call whoever runs the web desk where you work.

# What comes back, in the group of the desk.
mail-came-back =
    ✉️ E-mail to { $address } does not arrive.
    Is the address right? Ask whoever keeps the settings to look.
mail-came-back-about = ✉️ An e-mail about { $ref } does not arrive. Call if you need to.
mail-came-back-other = ✉️ An e-mail of the desk does not arrive. Ask whoever runs the buurtbot to look.

# The day of the desk, for who asked for it.
mail-day-subject = { $place }: the desk today
mail-day =
    The desk of { $place }, today.

    { $day }

    { $where }

    You do not want this e-mail any more? Tell whoever keeps the settings.
mail-day-urgent = Urgent ({ $count }): { $refs }{ $more }
mail-day-other = Other cases ({ $count }): { $refs }{ $more }
mail-day-more = {" "}and { $count } more
mail-day-nobodys =
    { $count ->
        [0] Somebody has each open case.
        [one] Nobody has 1 case yet.
       *[other] Nobody has { $count } cases yet.
    }
mail-day-nothing = No case is open.
mail-day-calls =
    { $count ->
        [0] The call list is empty.
        [one] 1 person is on the call list.
       *[other] { $count } people are on the call list.
    }
mail-day-duty = Outside the hours: { $who }

# What comes in by e-mail.
mail-heard =
    ✉️ { $who } wrote this by e-mail.
    Not verified: anybody can mail under any name.

    “{ $words }”
mail-heard-attached =
    { $count ->
        [one] ✉️ { $who } attached a file. It is in the mailbox only.
       *[other] ✉️ { $who } attached { $count } files. They are in the mailbox only.
    }
mail-astray =
    ✉️ The buurtbot does not know to which case an e-mail belongs.
    Look in the mailbox: it is there, unread, with a flag.
mail-answer-subject = Your e-mail to { $place }
mail-answer-attached =
    Your words arrived at the desk of { $place }. The attachment did not.

    You want to show something? Call the desk: { $phone }
    In immediate danger call:

    112
mail-answer-astray =
    Thank you for your e-mail to { $place }.
    The buurtbot could not read what it is about.

    You need help? Call the desk: { $phone }
    In immediate danger call:

    112

# Something new stands on the page of a resident. Never what.
news-mail-first-subject = Buurtbot { $place }: is this your mail address?
news-mail-first =
    Somebody asked on the page of Buurtbot { $place } for e-mail to this address.
    Was that you? Then open this link, and press the button:

    { $link }

    The link works for three days.
    Was it not you? Then you need do nothing. You will get no e-mail.

    Rather a person? Ring { $organisation }: { $phone }
news-mail-subject = Buurtbot { $place }: there is something new for you
news-mail =
    Something new stands on your page of Buurtbot { $place }.
    You read it here:

    { $link }

    Does the page ask for four words? They are on your paper.
    What stands there, this e-mail does not say, on purpose.

    Do you want no e-mail any more? Stop it here:
    { $stop }

    Rather a person? Ring { $organisation }: { $phone }
    When a life is in danger right now, ring:

    112
