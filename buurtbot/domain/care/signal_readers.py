"""Who reads worry signals now: the contact, and the deputy as soon as the contact is away.

Nothing that only one person may read waits for somebody who said that they are not there.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import Button, Rows, Text, text
from buurtbot.domain.core.people.signal import Absent, SignalList
from buurtbot.domain.times.when import day_text, local_day, on_clock

AWAY_DAYS: Final = (1, 3, 7, 14, 28)
LONGEST_AWAY: Final = 366  # days; who left the group is away so long, and then looked for again


def is_away(listed: SignalList, who: str, now: datetime) -> bool:
    """Whether this reader said not to be there now."""
    return any(one.who == who and now < one.until for one in listed.absent)


def there(listed: SignalList, readers: Sequence[str], now: datetime) -> list[str]:
    """The readers who did not say that they are away, in the order in which they are asked."""
    return [one for one in readers if not is_away(listed, one, now)]


def hear_first(listed: SignalList, readers: Sequence[str], now: datetime) -> list[str]:
    """Who hears of it first: the first who is there; all of them when nobody is."""
    return there(listed, readers, now)[:1] or list(readers)


def back_on(days: int, now: datetime) -> date:
    """The first day on which they are there again."""
    return local_day(now) + timedelta(days=min(days, LONGEST_AWAY))


def away(listed: SignalList, who: str, days: int, now: datetime) -> SignalList:
    """Not there for so many days; with 0 they are back."""
    others = tuple(one for one in listed.absent if one.who != who and now < one.until)
    until = on_clock(back_on(days, now), time())
    return replace(listed, absent=(*others, *((Absent(who, until),) if days else ())))


# -- what a reader sees of it


def says_away(slugs: str, listed: SignalList, who: str, now: datetime) -> Rows:
    """The button to be away, or to be back."""
    if is_away(listed, who, now):
        back = deeds.reader_away(neighbourhoods=slugs, days_away="0")
        return ((Button(text("button-signals-back"), back),),)
    return ((Button(text("button-signals-away"), deeds.reader_away(neighbourhoods=slugs)),),)


def how_long(slugs: str, *, first: bool) -> tuple[Text, Rows]:
    """For how long?"""
    rows = tuple(
        (
            Button(
                text("button-away-days", count=days),
                deeds.reader_away(neighbourhoods=slugs, days_away=str(days)),
            ),
        )
        for days in AWAY_DAYS
    )
    return text("signals-away-how-long" if first else "signals-away-how-long-second"), rows


def noted(days: int, now: datetime, *, somebody: bool, first: bool) -> Text:
    """They are away, and who hears of signals meanwhile; or they are back."""
    if not days:
        return text("signals-are-back")
    until = day_text(back_on(days, now))
    if not somebody:
        return text("signals-away-nobody", day=until)
    return text("signals-away-deputy" if first else "signals-away-contact", day=until)
