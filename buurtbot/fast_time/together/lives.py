"""Eight people with their days: when they pick up, what they forget, and who else misses them.

The luck of a day belongs to a person and that day, not to a way of looking after them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from math import exp
from random import Random
from typing import Final

import numpy as np

from buurtbot.domain.times.when import AMSTERDAM, local_day, on_clock
from buurtbot.fast_time.chance import stream
from buurtbot.fast_time.together import guesses as g
from buurtbot.fast_time.together.guesses import Guesses
from config.core.hours import Hours

# Streams that touch neither each other nor those of the requests.
MEMBER, TROUBLE = range(100, 102)
UP, IN_BED = time(7, 30), time(22)
LEAVES, COMES_HOME = time(8), time(18)
YEAR: Final = date(2026, 1, 5)  # a Monday
WEEKS: Final = 50
OPEN: Final = Hours(not_on_holidays=True)


@dataclass(frozen=True)
class Trouble:
    """From this moment somebody can neither pick up nor press; and when others would notice."""

    who: int
    at: datetime
    noticed: datetime


class Day:
    """One day of one person. What is not the same whoever asks is drawn when it is needed."""

    def __init__(self, luck: Random, day: date, guesses: Guesses) -> None:
        self._luck, often = luck, guesses.missed
        gone = luck.random() < g.GONE * guesses.gone
        self.reads = luck.random() >= g.FORGETS * guesses.forgets and not gone
        self._misses = (
            *_misses(luck, day, part=g.MISSED * often, minutes=g.MISSED_MINUTES),
            *_misses(luck, day, part=g.EXPECTED * often, minutes=g.EXPECTED_MINUTES, always=True),
        )
        if gone:
            away = Miss(on_clock(day, LEAVES), on_clock(day, COMES_HOME), always=True)
            self._misses = (*self._misses, away)

    def picks_up(self, at: datetime, *, expects: bool = False) -> bool:
        """Whether they would, now; who `expects` a call does not go into the shower."""
        return not any(
            miss.begins <= at < miss.ends and (miss.always or not expects) for miss in self._misses
        )

    def after(self, minutes: float, spread: float) -> timedelta:
        """A time with that median, and that sigma of the logarithm."""
        return timedelta(minutes=minutes * exp(spread * self._luck.gauss()))

    def happens(self, part: float) -> bool:
        """Whether what happens so often (0 to 1) happens now."""
        return self._luck.random() < part


@dataclass(frozen=True)
class Miss:
    """From when to when nobody picks up; `always`: also when a call is expected."""

    begins: datetime
    ends: datetime
    always: bool


def _misses(
    luck: Random, day: date, *, part: float, minutes: float, always: bool = False
) -> Iterator[Miss]:
    """Together that part of the time they are up; half of them last less than so many minutes."""
    if not part:
        return
    at, ends = on_clock(day, UP), on_clock(day, IN_BED)
    between = minutes * exp(g.MISSED_SPREAD**2 / 2) / part
    while (at := at + timedelta(minutes=luck.expovariate(1 / between))) < ends:
        lasts = minutes * exp(luck.gauss(0, g.MISSED_SPREAD))
        yield Miss(at, at + timedelta(minutes=lasts), always)


@dataclass(frozen=True)
class Group:
    """The members of one circle, `0` to `MEMBERS - 1`, with all their days."""

    seed: int
    guesses: Guesses = g.BASE

    @cached_property
    def bot(self) -> frozenset[int]:
        """Who has the bot: at least one, or it is no circle of ours."""
        return frozenset({0, *self._those(0, g.HAS_BOT)})

    @cached_property
    def key(self) -> frozenset[int]:
        """Of whom somebody has the key."""
        return frozenset(self._those(1, g.HAS_KEY))

    @cached_property
    def place_in_line(self) -> int:
        """After how many others of a worker who rings everyone this group comes."""
        groups = g.PER_WORKER // g.MEMBERS
        return g.MEMBERS * int(stream(self.seed, MEMBER, 2).integers(groups))

    @cached_property
    def _days(self) -> dict[tuple[int, date], Day]:
        return {}

    def day(self, who: int, day: date) -> Day:
        """That day of theirs."""
        if (who, day) not in self._days:
            luck = Random(f"{self.seed} {who} {day}")
            self._days[who, day] = Day(luck, day, self.guesses)
        return self._days[who, day]

    def anew(self) -> "Group":
        """The same people with the same luck, of whom nothing was asked yet."""
        return Group(self.seed, self.guesses)

    def trouble(self, number: int) -> Trouble:
        """Somebody, at some moment of the year: by night as well as by day."""
        luck = stream(self.seed, TROUBLE, number)
        who, at, kind, days = int(luck.integers(g.MEMBERS)), *luck.random(2), luck.exponential()
        begins = datetime.combine(YEAR, time(), AMSTERDAM).astimezone(UTC)
        falls = begins + timedelta(weeks=WEEKS) * float(at)
        return Trouble(who, falls, by_day(falls + float(days) * self._others_come(float(kind))))

    def _others_come(self, kind: float) -> timedelta:
        parts = np.cumsum([part for part, _ in g.SEEN_EVERY])
        _, days = g.SEEN_EVERY[min(int(np.searchsorted(parts, kind)), len(g.SEEN_EVERY) - 1)]
        return timedelta(days=days * self.guesses.alone)

    def _those(self, which: int, part: float) -> list[int]:
        luck = stream(self.seed, MEMBER, which).random(g.MEMBERS)
        return [who for who in range(g.MEMBERS) if luck[who] < part]

    def desk_reads(self, who: int, at: datetime) -> datetime:
        """When a worker reads a case about them that came `at`: sooner when the desk is open."""
        day = local_day(at)
        begins, ends = on_clock(day, OPEN.begin), on_clock(day, OPEN.end)
        luck, slow = self.day(who, day), self.guesses.desk
        soon = max(at, begins) + luck.after(g.DESK_MINUTES * slow, g.DESK_SPREAD)
        on_duty = at + luck.after(g.ON_DUTY_MINUTES * slow, g.DESK_SPREAD)
        return min(soon, on_duty) if OPEN.opens_on(day) and at < ends else on_duty


def by_day(at: datetime) -> datetime:
    """The same moment, or the next morning: nobody comes by at night."""
    day = local_day(at)
    if at < on_clock(day, UP):
        return on_clock(day, UP)
    return at if at < on_clock(day, IN_BED) else on_clock(day + timedelta(days=1), UP)
