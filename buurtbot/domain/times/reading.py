"""A typed line becomes a time: days, a part of the day, an hour; or nothing was understood."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from buurtbot.domain.core.people.person import Daypart
from buurtbot.domain.times import days as calendar
from buurtbot.domain.times.gathering import gather
from buurtbot.domain.times.hours import Hour, Hours, Line
from buurtbot.domain.times.other_tongues import day_in_other_tongue
from buurtbot.domain.times.said import Said
from buurtbot.domain.times.tokens import tokens
from buurtbot.domain.times.when import AMSTERDAM, HOURS
from config.meaning.time_words import time_words

DAY_ENDS: Final = HOURS["evening"][1]
NIGHT_ENDS: Final = time(6)
LEADS: Final = frozenset(
    {"op", "om", "in", "de", "het", "s", "t", "deze", "dit", "aanstaande", "komende", "rond"}
    | {"on", "at", "the", "this", "coming", "around", "about"}
)
EDGES: Final = {"early": (1, 2), "late": (4, 5)}  # "eind van de week" is no weekend


@dataclass(frozen=True)
class SaidTime:
    """What was said. `days` are several when one of them is to be chosen: "in het weekend".

    `at` is the hour, or with `until` the first of a range; `until` alone means before it. `any`:
    every time is good, which is not `soon`, as soon as possible. `night`: nobody comes then.
    `weekday`: the day was told by its weekday alone.
    """

    days: tuple[date, ...] = ()
    part: Daypart | None = None
    at: time | None = None
    until: time | None = None
    any: bool = False
    soon: bool = False
    weekly: bool = False
    night: bool = False
    weekday: bool = False

    @property
    def day(self) -> date | None:
        """The day, or the first of those that may be meant."""
        return self.days[0] if self.days else None


def read_time(words: str, sent: datetime) -> SaidTime | None:
    """Read what was typed at `sent`; None when it holds no time. Never raises."""
    said = _gathered(words, sent)
    if said.too_often:
        return None
    found = _said_time(said)
    if found != SaidTime():
        return found
    day = day_in_other_tongue(words, said.sent)
    return SaidTime(days=(day,)) if day else None


def time_and_rest(words: str, sent: datetime) -> tuple[SaidTime | None, str]:
    """A time said among other things, in Dutch or English; and those other things, as typed."""
    said = _gathered(words, sent)
    found = _said_time(said)
    if said.too_often or found == SaidTime():
        return None, words
    return found, _beside(said, words)


def _gathered(words: str, sent: datetime) -> Said:
    said = Said(Line(tokens(words)), time_words(), sent.astimezone(AMSTERDAM))
    gather(said)
    return said


def _beside(said: Said, words: str) -> str:
    """What is left without the chunks that tell the time, and the "op" and "om" before them."""
    line = said.line.tokens
    told = {line[at].chunk for at in said.read}
    for at in range(len(line) - 1, -1, -1):
        if line[at].text in LEADS and line[at].chunk + 1 in told:
            told.add(line[at].chunk)
    chunks = words.split()
    return " ".join(chunk for at, chunk in enumerate(chunks) if at not in told)


def _said_time(said: Said) -> SaidTime:
    days, parts = _days(said), list(dict.fromkeys(said.parts))
    said_part = parts[0] if len(parts) == 1 else ""
    at, until = _clock(said, said_part, days)
    return SaidTime(
        days=days,
        part=_part(said_part, at, until),
        at=at,
        until=until,
        any=said.any,
        soon=said.soon and not (days and days[0] > said.today),
        weekly=said.weekly,
        weekday=bool(said.weekdays) and not said.dates and said.weeks is None,
        night=said_part == "night" or _is_night(at),
    )


# -- which day


def _days(said: Said) -> tuple[date, ...]:
    told = (*said.dates, *_weekdays(said))
    if said.moment:
        return (said.moment.date(),)
    if said.ahead and (not told or said.ahead % 7):
        return (said.today + timedelta(days=said.ahead),)
    told = tuple(day + timedelta(days=said.ahead) for day in told)
    if not told and not said.other:
        told = tuple(said.doubtful)
    if not told and said.soon:
        told = (_soonest(said),)
    return tuple(dict.fromkeys(told)) or _of_span(said)


def _weekdays(said: Said) -> list[date]:
    """The weekdays; "vrijdag 18 december" is one day, said twice."""
    known = {day.isoweekday() for day in said.dates}
    named = (weekday for weekday in said.weekdays if weekday not in known)
    if said.weeks is not None:
        return [calendar.in_week(weekday, said.weeks, said.today) for weekday in named]
    return [calendar.next_weekday(weekday, said.today) for weekday in named]


def _soonest(said: Said) -> date:
    """Today, or tomorrow when nobody comes any more today."""
    return said.today + timedelta(days=int(said.sent.time() >= DAY_ENDS))


def _of_span(said: Said) -> tuple[date, ...]:
    meant = EDGES.get(said.edge, range(1, 8))
    return tuple(day for day in said.span if day.isoweekday() in meant)


# -- at what hour


def _clock(said: Said, part: str, days: tuple[date, ...]) -> tuple[time | None, time | None]:
    if said.moment:
        return said.moment.time().replace(second=0, microsecond=0, tzinfo=None), None
    hours = said.hours or (said.doubtful_hours if days or not said.other else None)
    if hours is None:
        return None, None
    first = _ahead(said, hours.first, part, days)
    if hours.bound == "at":
        return first, None
    if hours.bound == "until":
        return None, first
    return first, _last(hours, first, part)


def _ahead(said: Said, hour: Hour, part: str, days: tuple[date, ...]) -> time:
    """The hour that was meant; "9 uur" is in the evening when the morning has gone by."""
    at = hour.at(part)
    later = time(at.hour + 12, at.minute) if hour.may_be_later and not part else at
    gone = days == (said.today,) and at <= said.sent.time()
    return later if gone and later > said.sent.time() else at


def _last(hours: Hours, first: time, part: str) -> time:
    """Until when: "tussen 10 en 2" ends in the afternoon, "na 3 uur" with the day."""
    if hours.last is None:
        return max(DAY_ENDS, first)
    last = hours.last.at(part)
    if last <= first and last.hour < 12:
        return time(last.hour + 12, last.minute)
    return last


def _is_night(at: time | None) -> bool:
    return at is not None and not NIGHT_ENDS <= at < DAY_ENDS


def _part(said: str, at: time | None, until: time | None) -> Daypart | None:
    """The part of the day: of its hour, or as it was said; "voor 12 uur" is in the morning."""
    if at is not None:
        return None if at < NIGHT_ENDS else _of_hour(at)
    if until is not None and until <= HOURS["morning"][1]:
        return "morning"
    known: tuple[Daypart, ...] = ("morning", "afternoon", "evening")
    return next((part for part in known if part == said), None)


def _of_hour(at: time) -> Daypart:
    if at < HOURS["morning"][1]:
        return "morning"
    return "afternoon" if at < HOURS["afternoon"][1] else "evening"
