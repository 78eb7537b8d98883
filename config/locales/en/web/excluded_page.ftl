# Who may not take part any more. Only staff read this.

webdesk-nav-excluded = Excluded
webdesk-excluded-title = Who is excluded
webdesk-excluded-about = Who stands here may not take part any more. It holds until the desk lets somebody in again. That you look at the list is noted.
webdesk-excluded-go = Show the list
webdesk-excluded-count = { $count ->
    [0] Nobody is excluded now.
    [one] One person is excluded.
   *[other] { $count } people are excluded.
 }
webdesk-excluded-waits = Disagrees: a colleague must look
webdesk-excluded-case = To case { $ref }
webdesk-excluded-let-in = Let in again: { $name }
webdesk-did-list_excluded = looked at who is excluded
webdesk-did-unban = let somebody in again
webdesk-did-ban_stays = looked again: stays excluded
webdesk-did-appeal = does not agree with being excluded
