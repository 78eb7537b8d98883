"""When help is wanted, and when people are left in peace.

All clocks are those of Europe/Amsterdam, also on the two nights a year that last 23 or 25 hours;
everything that leaves this module is UTC.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from buurtbot.domain.core.help_request import HelpRequest, Hours, Urgency
from buurtbot.domain.core.messages import At, Text, text
from buurtbot.domain.core.people.person import DAYPARTS, Daypart
from config.network.policy import QuietHours

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


LATE = timedelta(minutes=30)  # an hour that was named may go by while the talk goes on
ANY_DAYS = timedelta(days=7)  # who does not mind when, is helped within a week


@dataclass(frozen=True)
class Wanted:
    """When help is wanted: how soon, and between which two moments (UTC)."""

    urgency: Urgency
    starts: datetime
    ends: datetime
    daypart: Daypart | None = None
    hours: Hours = ""


def local_day(at: datetime) -> date:
    """The day on the calendar in Amsterdam."""
    return at.astimezone(AMSTERDAM).date()


def next_day(now: datetime) -> date:
    """Tomorrow on the calendar; a day later is not always 24 hours later."""
    return local_day(now) + timedelta(days=1)


def on_clock(day: date, clock: time) -> datetime:
    """The moment (UTC) when the clocks in Amsterdam show this.

    An hour that is there twice is the first of the two; one that is skipped is an hour later.
    """
    return datetime.combine(day, clock, AMSTERDAM).astimezone(UTC)


def when_wanted(
    *, when: str, day: str, daypart: str, now: datetime, at: str = "", until: str = ""
) -> Wanted | None:
    """Read the answers of a resident: today, tomorrow, a day, any day, every week from a day on.

    `day` is an ISO date, `at` and `until` are hours as "14:30": at this hour, between two, or
    before the last. None when this is not a time to come, or no time at all.
    """
    wanted_day = _day(when, day, local_day(now))
    part = next((known for known in DAYPARTS if known == daypart), None)
    if wanted_day is None:
        return None
    first, last = clock(at), clock(until)
    if first or last:
        return _at_hours(when, wanted_day, (first, last), part, now)
    starts, ends = _frame(wanted_day, part, now)
    if when == "any":
        ends = on_clock(local_day(now) + ANY_DAYS, HOURS[part or "evening"][1])
    if not now <= starts <= now + FURTHEST:
        return None
    return Wanted(_urgency(when, wanted_day, now), starts, ends, part)


def _at_hours(
    when: str,
    day: date,
    hours: tuple[time | None, time | None],
    part: Daypart | None,
    now: datetime,
) -> Wanted | None:
    first, last = hours
    starts = on_clock(day, first or HOURS["morning"][0])
    ends = on_clock(day, last) if last else starts + AT_LEAST
    gone = ends <= now if last else starts + LATE < now
    if gone or ends <= starts or starts > now + FURTHEST:
        return None
    how: Hours = ("between" if last else "at") if first else "before"
    return Wanted(_urgency(when, day, now), starts, ends, part, how)


def clock(told: str) -> time | None:
    """An hour as it stands in a draft: "14:30"."""
    try:
        return time.fromisoformat(told)
    except ValueError:
        return None


def _day(when: str, day: str, today: date) -> date | None:
    """The day that was chosen; one that was not written down is seen from now."""
    tomorrow = today + timedelta(days=1)
    seen = {"today": today, "tomorrow": tomorrow, "any": tomorrow, "weekly": tomorrow}
    if not day or when == "any":
        return seen.get(when)
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
    if when == "weekly":
        return "weekly"
    return "later" if when == "any" else how_soon(day, now, further="later")


def is_any_day(starts: datetime, ends: datetime) -> bool:
    """Whether it may be on any of several days. The evening itself may end after midnight."""
    return local_day(ends) - local_day(starts) > timedelta(days=1)


def last_day(starts: datetime, ends: datetime) -> date:
    """The day on which it must be done."""
    return local_day(ends) if is_any_day(starts, ends) else local_day(starts)


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
    return said_when(
        day,
        last=local_day(request.ends) if is_any_day(request.starts, request.ends) else None,
        weekly=request.urgency == "weekly",
        daypart=request.daypart or "",
        hours=hours_of(request),
        soon=request.urgency == "today" and day == local_day(now),
    )


def wanted_that_day(request: HelpRequest) -> Text:
    """The same where it stands for days: there no day is called today."""
    said = wanted_text(request, now=request.created)
    return text("wanted-soon-then", **said.args) if said.key == "wanted-soon" else said


def begins(request: HelpRequest) -> At | Text:
    """When it begins; of who named hours, or does not mind the day, as they said it."""
    if request.hours or is_any_day(request.starts, request.ends):
        return wanted_text(request, now=request.created)
    return At(request.starts)


def hours_of(request: HelpRequest) -> tuple[time | None, time | None]:
    """The hours that were named: at the first, between both, or before the last."""
    first = request.starts.astimezone(AMSTERDAM).time()
    last = request.ends.astimezone(AMSTERDAM).time()
    named: dict[Hours, tuple[time | None, time | None]] = {
        "at": (first, None),
        "between": (first, last),
        "before": (None, last),
    }
    return named.get(request.hours, (None, None))


def day_text(day: date) -> Text:
    """A day as people say it: "woensdag 25 november"."""
    month, weekday = text(f"month-{day.month}"), text(f"weekday-{day.isoweekday()}")
    return text("wanted-day", weekday=weekday, day=day.day, month=month)


def said_when(
    day: date,
    *,
    last: date | None = None,
    weekly: bool = False,
    daypart: str = "",
    hours: tuple[time | None, time | None] = (None, None),
    soon: bool = False,
) -> Text:
    """A time as people say it. `last`: on any day until then; `soon`: as soon as possible.

    `hours`: from when, and until when.
    """
    shown = day_text(day)
    if last is not None:
        shown = text("wanted-any", first=shown, last=day_text(last))
    if weekly:
        shown = text("wanted-weekly", day=shown)
    if any(hours):
        return _hours_text(shown, *hours)
    if daypart:
        return text(f"wanted-{daypart}", day=shown)
    return text("wanted-soon", day=shown) if soon else shown


def _hours_text(day: Text, at: time | None, until: time | None) -> Text:
    if at and until:
        return text("wanted-between", day=day, first=clock_text(at), last=clock_text(until))
    if until:
        return text("wanted-before", day=day, time=clock_text(until))
    return text("wanted-at", day=day, time=clock_text(at or time()))


def clock_text(at: time) -> Text:
    """An hour as people say it: "14 uur", "14:30 uur"."""
    if at.minute == 0:
        return text("clock-hour", hour=str(at.hour))
    return text("clock-time", time=f"{at.hour}:{at.minute:02}")
