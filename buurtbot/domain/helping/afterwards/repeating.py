"""A weekly request comes back by itself: next week, the same day and time on the clock.

It is made well ahead, so that there is time to find a neighbour; the last helper is asked first.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Timer
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.timing import timers
from buurtbot.domain.helping.sides import mark_of
from buurtbot.domain.times.when import AMSTERDAM

AHEAD: Final = timedelta(days=1)  # less than this before it starts is too late to ask neighbours
SKIPPED: Final = "resident.skips"  # not this week, but next week again
AFTER: Final = timedelta(days=5)  # as long after the end; the address is still known then


def weeks_later(at: datetime, weeks: int) -> datetime:
    """The same time on the clock of Amsterdam so many weeks later, in UTC."""
    return (at.astimezone(AMSTERDAM) + timedelta(weeks=weeks)).astimezone(UTC)


def weeks_on(request: HelpRequest, now: datetime) -> int:
    """How many weeks further the next time is that still lies a day ahead. At least one."""
    weeks = 1
    while weeks_later(request.starts, weeks) < now + AHEAD:
        weeks += 1
    return weeks


def repeats(request: HelpRequest) -> bool:
    """Whether it comes back: weekly, not stopped, and not taken back (for more than one week)."""
    if request.urgency != "weekly" or request.last_time:
        return False
    return request.state != "withdrawn" or mark_of(request, SKIPPED) == "yes"


def plan_next_week(request: HelpRequest, now: datetime) -> tuple[Timer, ...]:
    """For a weekly request that ended: when the next one is made."""
    if not repeats(request):
        return (Timer(timers.next_week(request.id), None),) if request.urgency == "weekly" else ()
    latest = weeks_later(request.starts, weeks_on(request, now)) - AHEAD
    at = max(now, min(now + AFTER, latest))
    return (Timer(timers.next_week(request.id), at, deeds.next_week(request=request.id)),)


def next_of(request: HelpRequest, *, id_: str, ref: str, now: datetime) -> HelpRequest:
    """Next week's request, for the same help; whoever helped last is asked first.

    By when a person looks (`look_by`) is for the caller to say: that depends on the desk's hours.
    """
    weeks = weeks_on(request, now)
    starts = weeks_later(request.starts, weeks)
    return replace(
        request,
        id=id_,
        ref=ref,
        created=now,
        starts=starts,
        ends=weeks_later(request.ends, weeks),
        state="open",
        holder="",
        taken_at=None,
        invited=(),
        wave=0,
        case="",
        ended=None,
        answers=(),
        door_word="",
        follows=request.id,
        first_ask=request.holder or request.first_ask,
    )
