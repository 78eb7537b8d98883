# A VOG (certificate of good conduct) that the desk saw
volunteer-vog = VOG seen on { $seen }. It counts until { $until }.
vog-which-month =
    Of which month is the VOG of { $name }? The paper says so. It counts { $months } months.

    Only look at it. Take no photo or copy, and do not send it on.
vog-which-of-year = Of which month of { $year } is the VOG of { $name }?
vog-not-of = A VOG of that month does not count for { $name }. It counts { $months } months. Choose another month, or ask for a new VOG.
month-of-year = { $month } { $year }
year-of = Earlier: { $year }
button-vog-again = New VOG seen
button-volunteer-vog = { $volunteer } · VOG until { $until }
volunteers-vog-ends = VOG ends soon: { $count }
desk-vog-ends = The VOG of { $name } counts until { $until }. After that the level is 1. The volunteer knows too.
desk-vog-ended = The VOG of { $name } does not count any more ({ $until }). The level is 1 now. The volunteer knows too.
vog-no-day = it ended
