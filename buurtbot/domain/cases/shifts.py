"""When a shift at the desk begins and ends: then its colleagues see what is still open."""

from datetime import datetime, timedelta
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.cases.cases import LOOKS_AHEAD_DAYS, shifts_around
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Timer
from buurtbot.domain.core.timing import timers
from config.core.hours import Hours

LATE: Final = timedelta(hours=1)  # after which the summary of a service that was down is no news


def _edges(hours: Hours, now: datetime) -> list[datetime]:
    """The beginnings and ends of the shifts around `now` (UTC), in order."""
    shifts = shifts_around(hours, now, back=8, ahead=LOOKS_AHEAD_DAYS)
    return [edge for shift in shifts for edge in shift]


def next_edge(hours: Hours, now: datetime) -> datetime:
    """When the next shift begins, or this one ends (UTC)."""
    last = now + timedelta(days=LOOKS_AHEAD_DAYS)
    return next((edge for edge in _edges(hours, now) if edge > now), last)


def is_edge(hours: Hours, now: datetime) -> bool:
    """Whether a shift began or ended just now."""
    return any(edge <= now < edge + LATE for edge in _edges(hours, now))


def shift_timer(neighbourhood: str, hours: Hours, now: datetime) -> Timer:
    """The next summary of what is still open there."""
    act = deeds.still_open(neighbourhood=neighbourhood)
    return Timer(timers.still_open(neighbourhood), next_edge(hours, now), act)


def shifts_of(case: Case, hours: Hours, now: datetime) -> tuple[Timer, ...]:
    """A case that is open is told of when the shift changes."""
    return () if case.closed else (shift_timer(case.neighbourhood, hours, now),)
