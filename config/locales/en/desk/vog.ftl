# A VOG (certificate of good conduct) that the desk saw
volunteer-vog = VOG seen on { $seen }. It is valid until { $until }.
vog-which-month =
    What month is { $name }'s VOG from? It says so on the paper. It is valid for { $months } months.

    Only look at it. Do not take a photo or copy, and do not send it on.
vog-which-of-year = What month of { $year } is { $name }'s VOG from?
vog-not-of = A VOG from that month is not valid for { $name }. It is valid for { $months } months. Choose another month, or ask for a new VOG.
month-of-year = { $month } { $year }
year-of = Earlier: { $year }
button-vog-again = New VOG seen
button-volunteer-vog = { $volunteer } · VOG until { $until }
volunteers-vog-ends = VOG about to expire: { $count }
desk-vog-ends = { $name }'s VOG is valid until { $until }. After that they are on level 1. The volunteer knows too.
desk-vog-ended = { $name }'s VOG is no longer valid ({ $until }). They are now on level 1. The volunteer knows too.
desk-vog-ends-rung = The VOG of { $name } counts until { $until }. After that the level is 1. The volunteer only has a telephone, and is on the call list.
desk-vog-ended-rung = The VOG of { $name } no longer counts ({ $until }). The level is now 1. The volunteer only has a telephone, and is on the call list.
vog-no-day = it has expired
