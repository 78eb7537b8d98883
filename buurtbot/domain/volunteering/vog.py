"""A VOG that the desk saw: until when it counts. Only dates are kept, and never a copy.

Of the paper the month is asked, no day: it counts from the first of that month. So it never
counts longer than it should, and whoever types it has nothing to look up twice.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Timer
from buurtbot.domain.core.messages import Text, text
from buurtbot.domain.core.people.person import Offer
from buurtbot.domain.core.timing import timers
from buurtbot.domain.times.when import local_day, on_clock
from config.network.policy import Trust

RECENT: Final = 4  # months that have a button at once; most people hand in a new one
MORNING: Final = time(8)  # nobody is woken for a paper
MONTHS: Final = 12


def month_of(written: str) -> date | None:
    """The first day of the month in "2026-03"; None when it is none."""
    try:
        return date.fromisoformat(f"{written}-01")
    except ValueError:
        return None


def counts_until(month: date, trust: Trust) -> date:
    """The first day on which a VOG of this month does not count any more."""
    return _on(month, trust.vog_months)


def _on(month: date, months: int) -> date:
    years, at = divmod(month.month - 1 + months, MONTHS)
    return date(month.year + years, at + 1, 1)


def recent(now: datetime) -> tuple[date, ...]:
    """The last months, the newest first."""
    this = local_day(now).replace(day=1)
    return tuple(_on(this, -back) for back in range(RECENT))


def months_of(year: int, now: datetime, trust: Trust) -> tuple[date, ...]:
    """The months of this year of which a VOG may still count."""
    return tuple(month for month in _of(year) if may_count(month, now, trust))


def _of(year: int) -> Iterator[date]:
    return (date(year, month, 1) for month in range(1, MONTHS + 1))


def years(now: datetime, trust: Trust) -> tuple[int, ...]:
    """The years of which a VOG may still count, the newest first."""
    this = local_day(now).year
    back = range(trust.vog_months // MONTHS + 2)
    return tuple(this - one for one in back if months_of(this - one, now, trust))


def may_count(month: date, now: datetime, trust: Trust) -> bool:
    """Whether a VOG of this month is there already, and not over yet."""
    today = local_day(now)
    return month <= today < counts_until(month, trust)


# -- a volunteer with one


def with_vog(offer: Offer, until: date, now: datetime) -> Offer:
    """The desk saw it."""
    return replace(offer, level=2, refused=False, vog_seen=now, vog_until=until)


def without_vog(offer: Offer, level: int) -> Offer:
    """It does not count (any more)."""
    return replace(offer, level=level, vog_seen=None, vog_until=None)


def is_over(offer: Offer, now: datetime) -> bool:
    """Whether it has ended by now."""
    return offer.vog_until is not None and now >= ends_at(offer.vog_until)


def ends_soon(offer: Offer, now: datetime, trust: Trust) -> bool:
    """Whether it is time for a new one."""
    return offer.vog_until is not None and now >= _reminded_at(offer.vog_until, trust)


def ends_at(until: date) -> datetime:
    """The moment at which the level falls."""
    return on_clock(until, MORNING)


def _reminded_at(until: date, trust: Trust) -> datetime:
    return on_clock(until - timedelta(days=trust.vog_remind_days), MORNING)


def next_look(person: str, until: date, now: datetime, trust: Trust) -> Timer:
    """When something must be said or done about it: before its end, and at its end."""
    remind = _reminded_at(until, trust)
    at = remind if remind > now else ends_at(until)
    return Timer(timers.vog_ends(person), at, deeds.vog_ends(person=person))


def day_of(day: date) -> Text:
    """A day that may be years away: "1 maart 2029"."""
    return text("whole-day", day=day.day, month=text(f"month-{day.month}"), year=str(day.year))
