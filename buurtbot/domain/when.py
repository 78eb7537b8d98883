"""When help is wanted, and when people are left in peace.

All clocks are those of Europe/Amsterdam, also on the two nights a year that last 23 or 25 hours;
everything that leaves this module is UTC.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from buurtbot.domain.help_request import HelpRequest, Urgency
from buurtbot.domain.messages import Text, text
from buurtbot.domain.person import DAYPARTS, Daypart
from config.policy import QuietHours

AMSTERDAM: Final = ZoneInfo("Europe/Amsterdam")
# When help may begin and end, by the words people use for it.
HOURS: Final[dict[Daypart, tuple[time, time]]] = {
    "morning": (time(8), time(12)),
    "afternoon": (time(12), time(18)),
    "evening": (time(18), time(22)),
}
# Who offers evenings may still be asked at eleven, who offers mornings at half past six.
AWAKE: Final[dict[Daypart, tuple[int, int]]] = {
    "morning": (6, 12),
    "afternoon": (12, 18),
    "evening": (18, 24),
}
AT_LEAST = timedelta(hours=2)  # what is asked late in the evening still gets some time
FURTHEST = timedelta(days=366)


@dataclass(frozen=True)
class Wanted:
    """When help is wanted: how soon, and between which two moments (UTC)."""

    urgency: Urgency
    starts: datetime
    ends: datetime
    daypart: Daypart | None = None


def local_day(at: datetime) -> date:
    """The day on the calendar in Amsterdam."""
    return at.astimezone(AMSTERDAM).date()


def on_clock(day: date, clock: time) -> datetime:
    """The moment (UTC) when the clocks in Amsterdam show this."""
    return datetime.combine(day, clock, AMSTERDAM).astimezone(UTC)


def when_wanted(*, when: str, day: str, daypart: str, now: datetime) -> Wanted | None:
    """Read the answers of a resident: today, tomorrow, a day, every week from a day on.

    `day` is an ISO date. None when this is not a time to come, or no time at all.
    """
    wanted_day = _day(when, day, local_day(now))
    part = next((known for known in DAYPARTS if known == daypart), None)
    if wanted_day is None:
        return None
    starts, ends = _frame(wanted_day, part, now)
    if not now <= starts <= now + FURTHEST:
        return None
    return Wanted(_urgency(when, wanted_day, now), starts, ends, part)


def _day(when: str, day: str, today: date) -> date | None:
    if when == "today":
        return today
    if when == "tomorrow" or (when == "weekly" and not day):
        return today + timedelta(days=1)
    try:
        return date.fromisoformat(day)
    except ValueError:
        return None


def _frame(day: date, part: Daypart | None, now: datetime) -> tuple[datetime, datetime]:
    """From when till when on this day. What has passed already moves on to what is still to come.

    Who asks for today in the middle of the night does not mean the middle of the night.
    """
    begin, end = HOURS[part] if part else (HOURS["morning"][0], HOURS["evening"][1])
    starts, ends = on_clock(day, begin), on_clock(day, end)
    if day != local_day(now):
        return starts, ends
    return max(starts, now), max(ends, now + AT_LEAST)


def _urgency(when: str, day: date, now: datetime) -> Urgency:
    return "weekly" if when == "weekly" else how_soon(day, now, further="later")


def how_soon(day: date, now: datetime, *, further: Urgency) -> Urgency:
    """How soon a day is, seen from now; `further` when it is after tomorrow."""
    days = (day - local_day(now)).days
    if days <= 0:
        return "today"
    return "tomorrow" if days == 1 else further


def dayparts_of(starts: datetime, ends: datetime) -> frozenset[Daypart]:
    """The parts of the day in which someone could help between two moments."""
    first, last = starts.astimezone(AMSTERDAM), ends.astimezone(AMSTERDAM)
    nights = (last.date() - first.date()).days
    begin, end = first.hour + first.minute / 60, 24 * nights + last.hour + last.minute / 60
    return frozenset(
        part for part, (wakes, sleeps) in AWAKE.items() if begin < sleeps and wakes < end
    )


def quiet_until(now: datetime, quiet: QuietHours) -> datetime | None:
    """When the quiet hours end that it is in now; None outside them."""
    there = now.astimezone(AMSTERDAM)
    over_midnight = quiet.begin > quiet.end
    late, early = there.time() >= quiet.begin, there.time() < quiet.end
    is_quiet = (late or early) if over_midnight else (late and early)
    if not is_quiet:
        return None
    next_day = timedelta(days=1 if over_midnight and late else 0)
    return on_clock(there.date() + next_day, quiet.end)


def wanted_text(request: HelpRequest, *, now: datetime) -> Text:
    """When help is wanted, as people say it: "woensdag 25 november, in de middag"."""
    day = local_day(request.starts)
    shown = text(
        "wanted-day",
        weekday=text(f"weekday-{day.isoweekday()}"),
        day=day.day,
        month=text(f"month-{day.month}"),
    )
    if request.urgency == "weekly":
        shown = text("wanted-weekly", day=shown)
    if request.daypart:
        return text(f"wanted-{request.daypart}", day=shown)
    asap = request.urgency == "today" and day == local_day(now)
    return text("wanted-soon", day=shown) if asap else shown
