# E-mail: only a reference and a link, never whom it is about.

# Nobody answers a case.
mail-alarm-subject = { $ref }, { $place }: look now
mail-ours-subject = { $place }: please look at the buurtbot now
mail-alarm =
    { $why }

    { $where }
    If you cannot look, call a colleague.

    On purpose, this email does not say who it is about.
mail-in-group = Look in the desk's group now: { $link }
mail-at-web-desk = Look at the web desk now: { $link }
mail-at-desk = Look at the desk now.
mail-why-danger =
    Someone may be in danger. Nobody at the desk has taken this case yet.
    If a life is in immediate danger, call:

    112
mail-why =
    Nobody at the desk has taken this case yet.
    It is about: { $reason }.
mail-ours-desk_unreachable = Messages from the buurtbot do not arrive in the desk's group.
mail-ours-bot_removed = The buurtbot was removed from the desk's group. Please add it again.
mail-ours-desk_hears_nobody = What people write to the desk's bot does not arrive. Ask the administrator to look.
mail-ours-nearly_full = The buurtbot has almost no room left. Ask the administrator to look.
mail-ours-nothing_kept = The buurtbot cannot save anything now. People are shown your phone number.
mail-ours-kept_again = The buurtbot works again. You do not have to do anything.

# A worker signs in.
mail-sign-in-subject = Your sign-in link
mail-sign-in =
    Sign in to the desk with this link:

    { $link }

    The link works once, for fifteen minutes.
    If you did not ask for it, you do not have to do anything. Do not give the link to anyone.

mail-codes-begun-subject = Codes for the web desk on a phone
mail-codes-begun =
    Someone signed in to the web desk with your email address.
    There are now codes on a phone.
    If it was you, you do not have to do anything.
    If it was not you, call the administrator of the web desk now.
mail-codes-gone-subject = Your codes for the web desk no longer work
mail-codes-gone =
    The codes on your phone and on paper for the web desk no longer work.
    The administrator of the web desk did this. Sign in with your email address. Then you make new codes.
    If you did not ask for this, call the administrator.

# What comes back, in the group of the desk.
mail-came-back =
    ✉️ Emails to { $address } do not arrive.
    Is the address right? Ask the administrator to look.
mail-came-back-full =
    ✉️ Emails to { $address } do not arrive: that mailbox is full.
    Please make room. Not possible? Ask the administrator to look.
mail-came-back-late =
    ✉️ Emails to { $address } do not arrive, even after trying for long.
    Something may be out of order there. Ask the administrator to look.
mail-is-late =
    ✉️ Emails to { $address } keep arriving late, or have not arrived yet.
    For now, look here more often. Ask the administrator to look.
mail-is-late-full =
    ✉️ Emails to { $address } are waiting: that mailbox is full.
    Please make room, and look here more often for now.
mail-is-late-other = ✉️ Emails from the desk keep arriving late, or have not arrived yet. Ask the administrator to look.
mail-came-back-about = ✉️ An email about { $ref } did not arrive. Please call if needed.
mail-came-back-other = ✉️ An email from the desk did not arrive. Ask the administrator to look.
desk-mail-lost-helper = ✉️ { $ref }: the volunteer gets no more email, because it does not arrive. News is now only on their own page. Does something change? Then call, if you have the number. Not possible? Ask someone else.
desk-mail-late-helper = ✉️ { $ref }: emails to the volunteer keep arriving late, or have not arrived yet. News is on their own page. Does something change? Then call, if you have the number.
desk-mail-late-resident = ✉️ { $ref }: emails to the resident keep arriving late, or have not arrived yet. News is on their own page. Is there something that cannot wait? Then call, or go there.
desk-mail-lost-resident = ✉️ { $ref }: the resident gets no more email, because it does not arrive. News is now only on their own page. Is there something that cannot wait? Then call, or go there.

# The day of the desk, for who asked for it.
mail-day-subject = { $place }: the desk today
mail-day =
    The desk of { $place }, today.

    { $day }

    { $where }

    { $link ->
        [none] Would you like to stop these emails? Tell your administrator.
       *[other] Would you like to stop these emails? Then press here: { $link }
    }
mail-day-urgent = Urgent ({ $count }): { $refs }{ $more }
mail-day-other = Other cases ({ $count }): { $refs }{ $more }
mail-day-more = {" "}and { $count } more
mail-day-nobodys =
    { $count ->
        [0] All open cases have been taken.
        [one] 1 case has not been taken yet.
       *[other] { $count } cases have not been taken yet.
    }
mail-day-nothing = There are no open cases.
mail-day-calls =
    { $count ->
        [0] The call list is empty.
        [one] 1 person is on the call list.
       *[other] { $count } people are on the call list.
    }
mail-day-duty = Outside opening hours: { $who }

# What comes in by e-mail.
mail-heard =
    ✉️ { $who } wrote this by email.
    Not checked: anyone can send email under any name.

    “{ $words }”
mail-heard-attached =
    { $count ->
        [one] ✉️ { $who } attached a file. It is only in the mailbox.
       *[other] ✉️ { $who } attached { $count } files. They are only in the mailbox.
    }
mail-astray =
    ✉️ The buurtbot does not know which case an email belongs to.
    Look in the mailbox: it is there, unread, with a flag.
mail-answer-subject = Your email to { $place }
mail-answer-attached =
    Your words reached the desk of { $place }. The attachment did not.

    Would you like to show us something? Call the desk: { $phone }
    If there is immediate danger, call:

    112
mail-answer-astray =
    Thank you for your email to { $place }.
    The buurtbot could not tell what it is about.

    Do you need help? Call the desk: { $phone }
    If there is immediate danger, call:

    112

# Something new stands on the page of a resident. Never what.
news-mail-first-subject = Buurtbot { $place }: is this your email address?
news-mail-first =
    On the page of Buurtbot { $place }, someone asked for emails to this address.
    Was that you? Then open this link, and press the button:

    { $link }

    The link works for three days.
    If it was not you, you do not have to do anything. You will get no emails.

    Would you rather speak to a person? Call { $organisation }: { $phone }
news-mail-subject = Buurtbot { $place }: there is something new for you
news-mail =
    There is something new on your page of Buurtbot { $place }.
    You can read it here:

    { $link }

    Does the page ask for four words? They are on your piece of paper.
    On purpose, this email does not say what is new.

    Do you want to stop these emails? Stop them here:
    { $stop }

    Would you rather speak to a person? Call { $organisation }: { $phone }
    If a life is in immediate danger, call:

    112
