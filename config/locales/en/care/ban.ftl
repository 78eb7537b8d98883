# Somebody may not take part any more: what they read, and not agreeing

banned =
    You cannot take part in the neighbourhood bot any more. { $why }
    What you asked for or would do does not go on. Do you need help yourself? Call { $organisation }: { $phone }.
    You do not agree? Press “{ button-appeal }”.
banned-not-now = This cannot be done, as you cannot take part in the neighbourhood bot any more. Do you need help? Call { $organisation }: { $phone }. You do not agree? Press “{ button-appeal }”.
ban-why-threat = The reason: somebody felt threatened or abused.
ban-why-money = The reason: money, a card or a code was asked for.
ban-why-unwanted = The reason: somebody was contacted who did not want that.
ban-why-agreements = The reason: what was agreed was not done, more than once.
ban-why-safety = The reason: the desk does not find it safe enough for others.
ban-why-before = The desk decided that earlier.
button-appeal = I do not agree
ask-appeal = Why do you not agree? Write it here, in your own words. Only the desk reads it. When more than one person works there, another looks at it than who decided.
case-told-appeal = What you wrote is with the desk now.
ban-over = You can take part in the neighbourhood bot again. Did you offer help? Then { $organisation } speaks with you first. Questions? Call: { $phone }.
ban-stays = It was looked at again. It stays so: you cannot take part in the neighbourhood bot. You do not agree? Call { $organisation }: { $phone }, and ask how to complain.

# For the desk
case-short-appeal = Disagrees
case-reason-appeal = Disagrees with exclusion
case-why-appeal = Why here: somebody was excluded, and does not agree. Who decided that does not decide about this too.
card-banned = Excluded. Reason: { $why }.
desk-button-ban = Exclude
desk-button-unban = Let in again
desk-button-ban-stays = Stays excluded
desk-ban-why = Why do you exclude this person? They read the reason in plain words, and how they can disagree. A note here is read by the desk alone.
desk-ban-threat = threats or abuse
desk-ban-money = money, card or code
desk-ban-unwanted = contact the other does not want
desk-ban-agreements = does not keep agreements
desk-ban-safety = not safe
desk-ban-before = was excluded before
desk-preview-ban =
    { $name } then reads this, and cannot take part any more. What is open is withdrawn, or goes to others:

    { $words }
desk-ban-nobody = Who this is about is not known (any more). Nothing has changed.
desk-ban-already = This person is excluded already. Nothing has changed.
desk-ban-not = This person is not excluded (any more). Nothing has changed.
desk-ban-elsewhere = This volunteer belongs to another municipality. Call the desk there: it can exclude them. You can keep two people apart here.
desk-ban-not-you = You decided this yourself. Let a colleague look at it. You may let this person in again.
desk-banned = Excluded. The person has read why, and how they can disagree. Do they only have a phone? Then call them yourself.
desk-unbanned = Let in again. Did this person offer help? Then look anew which level fits.
desk-ban-stays = They stay excluded. The person has read that.

# The list of who is excluded
excluded-none = Nobody is excluded in this neighbourhood now. That you looked is noted.
excluded-head = Excluded: { $count }. It holds until the desk lets somebody in again. That you looked is noted.
excluded-line = { $name } ({ $place }): since { $at }. Reason: { $why }.
excluded-case = Decided at { $ref }.
excluded-appealed = Does not agree, since { $at }. A colleague has yet to look at it.
excluded-looked = Did not agree. A colleague looked on { $at }, and it stayed so.
excluded-button-let-in = Let in again: { $name }
excluded-sure = Let { $name } in again? They read that at once.
excluded-button-sure = Yes, let in again
excluded-button-back = Back to the list

# Who is excluded rings
intake-excluded =
    Mind: this number is of somebody who is excluded, since { $at }. Reason: { $why }.
    Is it urgent, or is there no other way? Take it. No neighbour is asked then: the desk sees to it itself.
    Else: refer them, or say when you call back. They do not agree with being excluded? A colleague can look at it.
intake-excluded-case = Decided at { $ref }.
intake-excluded-take = Take it all the same, for the desk
intake-excluded-not = Do not take it
intake-not-taken = Nothing was taken: this number is of somebody who is excluded. Nothing was kept.
