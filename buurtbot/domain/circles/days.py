"""On which days a circle rings, and when: its own days, holidays or not, Amsterdam's clock."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from buurtbot.domain.core.together.circle import Away, Circle, CircleMember, How
from buurtbot.domain.times.when import AMSTERDAM, local_day
from config.core.holidays import holidays_of

EARLIEST: Final = time(7)
LATEST: Final = time(19)  # so that it is over before people go to bed
LATE: Final = timedelta(hours=3)  # a service that was down for longer begins no round any more
AHEAD: Final = 30  # days in which there is always one, also on Fridays with Christmas and New Year
LONGEST_AWAY: Final = 2 * 183  # days: half a year from a day within half a year
REMEMBERED: Final = timedelta(days=62)  # this month and the one before


def rings_on(circle: Circle, day: date) -> bool:
    """Whether it rings on that day."""
    free = day in holidays_of(day.year) and not circle.on_holidays
    return day.isoweekday() in circle.days and not free


def start_on(circle: Circle, day: date) -> datetime:
    """When it begins on that day (UTC)."""
    return datetime.combine(day, circle.starts, AMSTERDAM).astimezone(UTC)


def next_start(circle: Circle, after: datetime) -> datetime:
    """The first beginning after `after` (UTC)."""
    today = local_day(after)
    days = (today + timedelta(days=ahead) for ahead in range(AHEAD))
    starts = (start_on(circle, day) for day in days if rings_on(circle, day))
    return next(at for at in starts if at > after)


def skipped(circle: Circle, day: date) -> tuple[date, ...]:
    """The holidays on which it would ring, between this day and when it rings next."""
    return tuple(
        one for one in _until(day, next_day_of(circle, day)) if one.isoweekday() in circle.days
    )


def _until(day: date, end: date) -> tuple[date, ...]:
    return tuple(day + timedelta(days=ahead) for ahead in range(1, (end - day).days))


def next_day_of(circle: Circle, day: date) -> date:
    """On which day after this one it rings."""
    days = (day + timedelta(days=ahead) for ahead in range(1, AHEAD))
    return next(one for one in days if rings_on(circle, one))


def to_tell(circle: Circle, day: date) -> tuple[date, ...]:
    """Of which holidays its members are told on this day: the day before, and once."""
    missed = skipped(circle, day)
    if not missed or missed[0] != day + timedelta(days=1):
        return ()
    return () if circle.told and missed[-1] <= circle.told else missed


def told_now(circle: Circle, now: datetime) -> tuple[date, ...]:
    """The same at this moment: from the hour at which it rings, and not when it is late."""
    today = local_day(now)
    begun = now - start_on(circle, today)
    return to_tell(circle, today) if timedelta() <= begun <= LATE else ()


def next_look(circle: Circle, after: datetime) -> datetime:
    """When it begins, or its members are told of a holiday; whichever is first (UTC)."""
    starts, today = next_start(circle, after), local_day(after)
    days = (today + timedelta(days=ahead) for ahead in range(AHEAD))
    tells = (start_on(circle, day) for day in days if to_tell(circle, day))
    return min([starts, *(at for at in tells if after < at < starts)])


def start_due(circle: Circle, now: datetime) -> date | None:
    """The day whose round should have begun by now, and has not; None when there is none."""
    day = local_day(now)
    done = (circle.round and circle.round.day == day) or day in circle.ran
    if done or not rings_on(circle, day) or now < start_on(circle, day):
        return None
    return day


def comes_late(circle: Circle, now: datetime) -> bool:
    """Whether it is too late today to let people ring each other."""
    return now - start_on(circle, local_day(now)) > LATE


def remembered(days: tuple[date, ...], today: date) -> tuple[date, ...]:
    """Those that are kept still."""
    return tuple(day for day in days if today - day <= REMEMBERED)


def away_from(member: CircleMember, away: Away, today: date) -> tuple[Away, ...]:
    """Their days away with these, without what is past."""
    return (*(one for one in member.away if one.last >= today and one != away), away)


def announced(member: CircleMember, today: date) -> Away | None:
    """The days away that go on today, or else come next."""
    now = [one for one in member.away if one.first <= today <= one.last]
    if now:
        return Away(min(one.first for one in now), max(one.last for one in now))
    coming = (one for one in member.away if one.first > today)
    return min(coming, key=lambda one: one.first, default=None)


def back(member: CircleMember, today: date) -> CircleMember:
    """They are away no more, or do not go; days away that come later still hold."""
    over = announced(member, today)
    kept = (one for one in member.away if over is None or one.first > over.last)
    return replace(member, away=tuple(kept))


def takes_part_on(circle: Circle, member: CircleMember, after: datetime) -> date:
    """On which day they are called next: it rings, and they are not away."""
    first = local_day(next_start(circle, after))
    days = (first + timedelta(days=ahead) for ahead in range(LONGEST_AWAY + AHEAD))
    return next((one for one in days if rings_on(circle, one) and not member.is_away(one)), first)


def heard_on(member: CircleMember, day: date, how: How | None) -> CircleMember:
    """How they were heard that day, with what is kept still of the days before."""
    kept = (one for one in member.heard if day - one[0] <= REMEMBERED)
    if how is None:
        return replace(member, heard=tuple(kept))
    return replace(member, heard=(*(one for one in kept if one[0] != day), (day, how)))
