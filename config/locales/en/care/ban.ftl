# Somebody may not take part any more: what they read, and not agreeing

banned =
    You can no longer take part in the buurtbot. { $why }
    Anything you asked for or agreed to do is off. Do you need help yourself? Call { $organisation }: { $phone }.
    If you disagree, press “{ button-appeal }”.
banned-not-now = This is not possible, because you can no longer take part in the buurtbot. Do you need help? Call { $organisation }: { $phone }. If you disagree, press “{ button-appeal }”.
ban-why-threat = The reason: someone felt threatened or insulted.
ban-why-money = The reason: someone was asked for money, a card or a code.
ban-why-unwanted = The reason: someone was contacted when they did not want it.
ban-why-agreements = The reason: agreements were broken more than once.
ban-why-safety = The reason: the desk feels this is not safe enough for others.
ban-why-before = The desk decided this earlier.
button-appeal = I disagree
ask-appeal = Why do you disagree? Write it here, in your own words. Only the desk reads it. If more than one person works there, someone other than the decider looks at it.
case-told-appeal = The desk now has what you wrote.
ban-over = You can take part in the buurtbot again. If you offered help, { $organisation } would like to speak to you first. Questions? Call: { $phone }.
ban-stays = We looked at it again. The decision stays: you cannot take part in the buurtbot. If you disagree, call { $organisation }: { $phone }, and ask how to complain.

# For the desk
case-short-appeal = Disagrees
case-reason-appeal = Disagrees with being excluded
case-why-appeal = Why here: someone was excluded and disagrees. Whoever made that decision does not also decide on this.
card-banned = Excluded. Reason: { $why }.
desk-button-ban = Exclude
desk-button-unban = Let back in
desk-button-ban-stays = Keep excluded
desk-ban-why = Why are you excluding this person? They read the reason in plain words, and how they can disagree. A note written here is only for the desk.
desk-ban-threat = threats or abuse
desk-ban-money = money, card or code
desk-ban-unwanted = contact the other person does not want
desk-ban-agreements = breaking agreements
desk-ban-safety = not safe
desk-ban-before = was excluded before
desk-preview-ban =
    { $name } then reads this, and can no longer take part. Anything open is cancelled, or goes to others:

    { $words }
desk-ban-nobody = We do not know (any more) who this is about. Nothing has changed.
desk-ban-already = This person is already excluded. Nothing has changed.
desk-ban-not = This person is not excluded (any more). Nothing has changed.
desk-ban-elsewhere = This volunteer belongs to another municipality. Call the desk there: they can exclude them. You can keep two people apart here.
desk-ban-not-you = You decided this yourself. Let a colleague look at it. You may let this person back in.
desk-banned = Excluded. The person has read why, and how they can disagree. If they only have a phone, please call them yourself.
desk-unbanned = Let back in. If this person offered help, check again which level fits.
desk-ban-stays = They stay excluded. The person has been told.

# The list of who is excluded
excluded-none = Nobody is excluded in this neighbourhood now. It has been recorded that you looked.
excluded-head = Excluded: { $count }. This holds until the desk lets someone back in. It has been recorded that you looked.
excluded-line = { $name } ({ $place }): since { $at }. Reason: { $why }.
excluded-case = Decided in { $ref }.
excluded-appealed = Disagrees, since { $at }. A colleague still has to look at it.
excluded-looked = Disagreed. A colleague looked at it on { $at }, and nothing changed.
excluded-button-let-in = Let back in: { $name }
excluded-sure = Let { $name } back in? They will read it straight away.
excluded-button-sure = Yes, let back in
excluded-button-back = Back to the list

# Who is excluded rings
intake-excluded =
    Careful: this number belongs to someone who has been excluded since { $at }. Reason: { $why }.
    If it is urgent, or there is no other way, take the request. No neighbour is asked then: the desk will arrange it.
    Otherwise: refer them, or say when you will call back. Do they disagree with being excluded? A colleague can look at it.
intake-excluded-case = Decided in { $ref }.
intake-excluded-take = Take it anyway, for the desk
intake-excluded-not = Do not take it
desk-caller-excluded = Nothing was noted: this number belongs to someone who is excluded. Say so calmly, and talk to your team about it. The list is under /excluded.
intake-not-taken = No request was taken: this number belongs to someone who is excluded. Nothing was saved.
