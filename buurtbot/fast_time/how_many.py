"""For coordinators: how many volunteers does a neighbourhood need for so many requests a week?"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from buurtbot.fast_time.assumptions import BASE, Assumptions
from buurtbot.fast_time.compare import Contest, compare
from buurtbot.fast_time.measures import Mean
from buurtbot.fast_time.policies import OURS, Ours
from buurtbot.fast_time.world import Setting
from config.network.policy import Policy

STEPS: Final = (0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0)  # of the volunteers that were told
HALF, DOUBLE = Assumptions(answers=0.5), Assumptions(answers=2.0)


@dataclass(frozen=True)
class Point:
    """So many volunteers: what share is taken, if people answer as assumed, half, twice as often.

    `minutes` is the median until a yes; `desk` the requests a week that come to the desk.
    """

    volunteers: int
    filled: Mean
    half: float
    double: float
    minutes: Mean
    desk: float


@dataclass(frozen=True)
class Answer:
    """The line through all points; `needed` is None when no number that was tried is enough."""

    points: tuple[Point, ...]
    asked: Point
    goal: int
    needed: int | None
    a_week: float

    @property
    def sentence(self) -> str:
        """One plain sentence."""
        here = self.asked
        begin = (
            f"With {here.volunteers} volunteers and {self.a_week:g} requests a week, neighbours"
            f" take about {here.filled.value:.0f} of 100 ({here.half:.0f} to {here.double:.0f}"
            f" when people say yes half or twice as often), half of all within"
            f" {here.minutes.value:.0f} minutes, and {here.desk:.0f} a week come to the desk; "
        )
        if self.needed is None:
            most = max(point.volunteers for point in self.points)
            return f"{begin}even {most} volunteers are not enough for {self.goal} of 100."
        return f"{begin}for {self.goal} of 100 you need about {self.needed} volunteers."


def how_many(
    setting: Setting,
    policy: Policy,
    seeds: Iterable[int],
    *,
    goal: int,
    processes: int = 1,
    step: Callable[[int, int], None] = lambda _done, _all: None,
) -> Answer:
    """Play from a quarter to four times the volunteers of the setting."""
    counts = sorted({max(1, round(setting.volunteers * factor)) for factor in STEPS})
    worlds, points = tuple(seeds), []
    for number, count in enumerate(counts):
        points.append(_point(replace(setting, volunteers=count), policy, worlds, processes))
        step(number + 1, len(counts))
    asked = next(point for point in points if point.volunteers == setting.volunteers)
    return Answer(tuple(points), asked, goal, _needed(points, goal), setting.a_week)


def _point(setting: Setting, policy: Policy, seeds: tuple[int, ...], processes: int) -> Point:
    sets = (BASE, HALF, DOUBLE)
    base, half, double = compare(
        Contest(setting, policy, (Ours(policy),), sets, seeds), processes=processes
    )
    return Point(
        volunteers=setting.volunteers,
        filled=base.mean(OURS, "filled %"),
        half=half.mean(OURS, "filled %").value,
        double=double.mean(OURS, "filled %").value,
        minutes=base.mean(OURS, "median min"),
        desk=base.mean(OURS, "desk %").value * setting.a_week / 100,
    )


def _needed(points: list[Point], goal: int) -> int | None:
    """Where the line crosses the goal for the first time."""
    before = None
    for point in points:
        if point.filled.value >= goal:
            if before is None:
                return point.volunteers
            shares = (before.filled.value, point.filled.value)
            return round(np.interp(goal, shares, (before.volunteers, point.volunteers)))
        before = point
    return None
