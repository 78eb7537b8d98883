"""What is measured of a play, and how sure we are after several."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

import numpy as np
from numpy.typing import NDArray

from buurtbot.domain.times.when import quiet_until
from buurtbot.fast_time.play import Course, Played
from config.network.policy import QuietHours
from geo.walking import METRES_PER_MINUTE

MONTH: Final = timedelta(days=30)
COUNTED_DAYS: Final = 14.0  # who was here for a shorter time says nothing about evenness
MINUTE: Final = timedelta(minutes=1)
DAY_MINUTES: Final = 24 * 60.0
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Measure:
    """One number of a play. `better` is +1 when more is better, -1 when less, 0 when neither."""

    name: str
    told: str
    better: int
    of: Callable[[Played], float]


@dataclass(frozen=True)
class Mean:
    """The mean of several plays with its standard error (NaN when there was only one)."""

    value: float
    error: float


def mean(values: Iterable[float]) -> Mean:
    """Of those that are numbers."""
    known = np.array([value for value in values if np.isfinite(value)])
    if not len(known):
        return Mean(float("nan"), float("nan"))
    error = known.std(ddof=1) / np.sqrt(len(known)) if len(known) > 1 else float("nan")
    return Mean(float(known.mean()), float(error))


def gini(values: Sequence[float]) -> float:
    """0 when everybody has the same, towards 1 when one has all; 0 when nobody has anything."""
    ordered = np.sort(np.asarray(values, dtype=float))
    total = ordered.sum()
    if total == 0:
        return 0.0
    ranks = np.arange(1, len(ordered) + 1)
    return float(
        2 * (ranks * ordered).sum() / (len(ordered) * total) - (len(ordered) + 1) / len(ordered)
    )


# -- requests


def _filled(played: Played) -> float:
    return _share(course.outcome == "taken" for course in played.courses)


def _share(holds: Iterable[bool]) -> float:
    found = list(holds)
    return 100 * sum(found) / len(found) if found else float("nan")


def minutes_to_yes(course: Course) -> float:
    """From asking until the first yes; without one, until the time it was wanted had passed."""
    return ((course.first_yes or course.request.ends) - course.request.created) / MINUTE


def _median_minutes(played: Played) -> float:
    return float(np.median([minutes_to_yes(course) for course in played.courses]))


def _mean_minutes(played: Played) -> float:
    """Unlike the slowest of those that got a yes, fair to who fills the hard ones late."""
    waits = [min(minutes_to_yes(course), DAY_MINUTES) for course in played.courses]
    return float(np.mean(waits)) if waits else float("nan")


def _p95_minutes(played: Played) -> float:
    yes = [minutes_to_yes(course) for course in played.courses if course.first_yes]
    return float(np.percentile(yes, 95)) if yes else float("nan")


def _today_minutes(played: Played) -> float:
    today = [minutes_to_yes(c) for c in played.courses if c.request.urgency == "today"]
    return float(np.median(today)) if today else float("nan")


def _at_desk(played: Played) -> float:
    return _share(course.went_to_desk for course in played.courses)


def _asked_per_yes(played: Played) -> float:
    return len(played.asked) / len(played.taken) if played.taken else float("nan")


def _walk(played: Played) -> float:
    walks = [course.walked_m for course in played.courses if course.outcome == "taken"]
    return float(np.mean(walks)) / METRES_PER_MINUTE if walks else float("nan")


# -- volunteers


def _used(played: Played) -> float:
    """Of those who were here on the first day, who took something, in a month."""
    return _in_a(played, played.taken, min(MONTH, timedelta(days=played.world.days)))


def _offered(played: Played) -> float:
    """Of the same, who was asked, in a week: 45 % at the NHS Volunteer Responders."""
    return _in_a(played, played.asked, timedelta(days=7))


def _in_a(played: Played, happened: Sequence[tuple[datetime, int]], span: timedelta) -> float:
    world = played.world
    spans = timedelta(days=world.days) // span
    shares = []
    for number in range(spans):
        begins = world.begins + number * span
        there = {who for who in range(len(world.volunteers)) if played.crowd.was_here(who, begins)}
        did = {who for at, who in happened if begins <= at < begins + span}
        shares.append(100 * len(did & there) / len(there) if there else float("nan"))
    return float(np.mean(shares)) if shares else float("nan")


def _evenness(played: Played, happened: Iterable[tuple[datetime, int]]) -> float:
    counts = Counter(who for _, who in happened)
    days = [played.crowd.days_here(who) for who in range(len(played.world.volunteers))]
    rates = [counts[who] / there for who, there in enumerate(days) if there >= COUNTED_DAYS]
    return gini(rates)


def _lost(played: Played, why: str) -> float:
    here = len(played.world.volunteers)
    gone = sum(reason == why for _, reason in played.crowd.left.values())
    return 100 * gone / here if here else float("nan")


def _at_night(played: Played) -> float:
    quiet = QuietHours()
    return float(sum(quiet_until(at, quiet) is not None for at, _ in played.asked))


MEASURES: Final[tuple[Measure, ...]] = (
    Measure("filled %", "held by a volunteer in the end", 1, _filled),
    Measure("median min", "to a yes; without one, until it was too late", -1, _median_minutes),
    Measure("today min", "the same median, of what was for today", -1, _today_minutes),
    Measure("mean min", "the same mean, of all, counting a day at most", -1, _mean_minutes),
    Measure("p95 min", "of those with a yes: who fills few looks fast", -1, _p95_minutes),
    Measure("desk %", "came to a person; 0 where there is no desk", 0, _at_desk),
    Measure("asked/yes", "invitations for each yes", -1, _asked_per_yes),
    Measure("walk min", "on foot, one way, at 4.8 km/h", -1, _walk),
    Measure("used %", "of the volunteers took something in a month", 1, _used),
    Measure("offered %", "of the volunteers was asked in a week", 0, _offered),
    Measure(
        "gini yes",
        "how unevenly requests are taken, 0 is even",
        -1,
        lambda p: _evenness(p, p.taken),
    ),
    Measure("gini asked", "how unevenly people are asked", -1, lambda p: _evenness(p, p.asked)),
    Measure(
        "fatigue %",
        "of the volunteers left, asked too often",
        -1,
        lambda p: _lost(p, "asked too often"),
    ),
    Measure(
        "idle %", "of the volunteers left, never asked", -1, lambda p: _lost(p, "never asked")
    ),
    Measure("held", "requests at once, at most, by one volunteer", 0, lambda p: p.most_held),
    Measure("at night", "invitations between 21:30 and 8", -1, _at_night),
)
# Aimed at all at once; how fast counts for what is for today, where it matters, as well.
GOALS: Final = ("filled %", "median min", "gini yes", "today min", "mean min")
