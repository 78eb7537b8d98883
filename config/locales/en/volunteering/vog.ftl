# A VOG (certificate of good conduct) that ends
vog-ends =
    Your VOG counts with { $organisation } until { $until }. After that you only get calls that need no VOG.

    Would you like a new one? Call { $organisation }: { $phone }. You can show it there. We keep no copy.
vog-ended =
    Your VOG does not count any more ({ $until }). You now only get calls that need no VOG. What you already took just goes on.

    Do you have a new one? Show it to { $organisation }, or call { $phone }. Thank you for what you do.
whole-day = { $day } { $month } { $year }
