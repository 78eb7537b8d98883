# Who may not take part any more. Only staff read this.

webdesk-nav-excluded = Excluded
webdesk-excluded-title = Who is excluded
webdesk-excluded-about = People on this list can no longer take part. This holds until the desk lets someone back in. Looking at the list is recorded in the log.
webdesk-excluded-go = Show the list
webdesk-excluded-count = { $count ->
    [0] Nobody is excluded now.
    [one] One person is excluded.
   *[other] { $count } people are excluded.
 }
webdesk-excluded-waits = Disagrees: a colleague must look at it
webdesk-excluded-case = To case { $ref }
webdesk-excluded-let-in = Let back in: { $name }
webdesk-did-list_excluded = looked at who is excluded
webdesk-did-unban = let someone back in
webdesk-did-ban_stays = looked again: stays excluded
webdesk-did-appeal = disagrees with being excluded
