"""The days on which hardly anybody works in the Netherlands, by year."""

from datetime import date, timedelta
from functools import cache

from dateutil.easter import easter

AFTER_EASTER = (0, 1, 39, 49, 50)  # Easter, Ascension Day, Whitsun
SUNDAY = 7


@cache
def holidays_of(year: int) -> frozenset[date]:
    """Those that the law names, but for 5 May, on which most people work."""
    from_easter = (easter(year) + timedelta(days=days) for days in AFTER_EASTER)
    kings_day = date(year, 4, 27)
    if kings_day.isoweekday() == SUNDAY:
        kings_day -= timedelta(days=1)
    fixed = (date(year, 1, 1), kings_day, date(year, 12, 25), date(year, 12, 26))
    return frozenset((*from_easter, *fixed))
