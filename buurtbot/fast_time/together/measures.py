"""Weeks in which all goes well, and troubles one by one: what each way makes of them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

import numpy as np

from buurtbot.domain.times.when import local_day
from buurtbot.fast_time.measures import Mean, mean
from buurtbot.fast_time.together import guesses as g
from buurtbot.fast_time.together.guesses import Guesses
from buurtbot.fast_time.together.lives import WEEKS, YEAR, Group, Trouble
from buurtbot.fast_time.together.ways import Way

TROUBLES: Final = 30  # of each group
MINUTE: Final = timedelta(minutes=1)
MONTH_DAYS: Final = 30
TOO_LONG_HOURS: Final = 72
Numbers = dict[str, float]

MEASURES: Final[dict[str, str]] = {
    "p50 min": "until it is noticed that somebody in trouble is silent; half sooner",
    "p90 min": "the same; nine in ten sooner",
    "72 h %": "of those in trouble for whom it takes longer than that",
    "by way %": "of those in trouble, noticed by this way before family or neighbours",
    "false/month": f"for {g.PER_WORKER} members: somebody well was gone to, or with the desk",
    "worker/week": f"calls by staff for {g.PER_WORKER} members; going to look is no call",
    "member/week": "calls by members, each of them",
    "passed/month": f"for {g.PER_WORKER} members: asked to call, did not react in time, was well",
    "round min": "half of the rounds are over sooner; half an hour is usual (Humanitas)",
}


def noticed(way: Way, group: Group, trouble: Trouble) -> tuple[float, bool]:
    """After how many minutes it is noticed, and whether by this way."""
    day = local_day(trouble.at)
    while day <= local_day(trouble.noticed):
        at = way.day(group, day, trouble).looked_after.get(trouble.who)
        if at is not None and trouble.at <= at < trouble.noticed:
            return (at - trouble.at) / MINUTE, True
        day += timedelta(days=1)
    return (trouble.noticed - trouble.at) / MINUTE, False


def _troubles(way: Way, group: Group) -> Numbers:
    found = [noticed(way, group.anew(), group.trouble(number)) for number in range(TROUBLES)]
    minutes = [each for each, _ in found]
    return {
        "p50 min": float(np.percentile(minutes, 50)),
        "p90 min": float(np.percentile(minutes, 90)),
        "72 h %": 100 * float(np.mean([each > TOO_LONG_HOURS * 60 for each in minutes])),
        "by way %": 100 * float(np.mean([by_way for _, by_way in found])),
    }


def _quiet(way: Way, group: Group, days: int) -> Numbers:
    """Days on which all are well: whoever is looked after then, was so for nothing."""
    happened = [way.day(group, day) for day in _days(group.seed, days)]
    workers = g.PER_WORKER / g.MEMBERS
    a_week, a_month = 7 / days, MONTH_DAYS / days * workers
    return {
        "false/month": a_month * sum(len(each.looked_after) for each in happened),
        "worker/week": a_week * workers * sum(each.worker_calls for each in happened),
        "member/week": a_week / g.MEMBERS * sum(each.member_calls for each in happened),
        "passed/month": a_month * sum(each.passed_by for each in happened),
        "round min": _median(each.minutes for each in happened if each.minutes is not None),
    }


def _median(minutes: Iterable[float]) -> float:
    found = list(minutes)
    return float(np.median(found)) if found else float("nan")


def _days(seed: int, days: int) -> Iterator[date]:
    """Some weeks of the year, others for each group."""
    first = YEAR + timedelta(weeks=seed * 7 % WEEKS)
    return (first + timedelta(days=number) for number in range(days))


@dataclass(frozen=True)
class Beside:
    """Under one set of guesses: for each way its numbers, one for each group."""

    guesses: Guesses
    plays: dict[str, tuple[Numbers, ...]]

    def mean(self, way: str, measure: str) -> Mean:
        """Over the groups."""
        return mean(numbers[measure] for numbers in self.plays[way])


def beside(
    ways: Sequence[Way],
    sets: Sequence[Guesses],
    seeds: Sequence[int],
    *,
    days: int,
    step: Callable[[int, int], None] = lambda _done, _all: None,
) -> list[Beside]:
    """All ways with the same people and the same luck. `step` hears how far it is."""
    found: list[Beside] = []
    everything = len(sets) * len(ways)
    for guesses in sets:
        plays: dict[str, tuple[Numbers, ...]] = {}
        for way in ways:
            groups = [Group(seed, guesses) for seed in seeds]
            plays[way.name] = tuple(
                _troubles(way, group) | _quiet(way, group.anew(), days) for group in groups
            )
            step(len(found) * len(ways) + len(plays), everything)
        found.append(Beside(guesses, plays))
    return found
