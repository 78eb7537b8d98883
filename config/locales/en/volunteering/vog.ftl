# A VOG (certificate of good conduct) that ends
vog-ends =
    Your VOG is valid at { $organisation } until { $until }. After that you will only get invitations that need no VOG.

    Would you like a new one? Call { $organisation }: { $phone }. You can show it there. We do not keep a copy.
vog-ended =
    Your VOG is no longer valid ({ $until }). You now only get invitations that need no VOG. What you have already agreed to simply goes on.

    Do you have a new one? Show it at { $organisation }, or call { $phone }. Thank you for what you do.
whole-day = { $day } { $month } { $year }
