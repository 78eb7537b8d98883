"""One stretch of days: who lives where, who asks what when. The same for every policy.

How far people really walk is the straight line times a detour drawn per pair: median 1.39, one in
ten over 2.0, as Valhalla measured in Delft (500 pairs). The policy sees the estimate that the
service uses without a street map. With a town's own streets both are the walk over those streets.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.card import card_of
from buurtbot.domain.matching.choosing import Ask, Neighbour, can_help
from buurtbot.domain.times.when import AMSTERDAM
from buurtbot.fast_time import assumptions as a
from buurtbot.fast_time import chance
from buurtbot.fast_time.arrivals import requests
from buurtbot.fast_time.chance import Chance
from buurtbot.fast_time.people import Volunteer, volunteers
from buurtbot.fast_time.places import (
    Area,
    Scale,
    anywhere,
    chosen,
    crow_metres,
    made_up,
    read_points,
)
from buurtbot.fast_time.town import Town, load_town
from config.core.hours import Hours
from config.network.policy import Policy
from geo.point import Point
from geo.walking import DETOUR as DETOUR_ESTIMATED
from geo.walking import Method, Walk

Floats = NDArray[np.float64]
MONDAY: Final = datetime(2026, 11, 2, tzinfo=AMSTERDAM).astimezone(UTC)
DETOUR, DETOUR_SPREAD = 1.386, 0.30  # median, and sigma of the logarithm


@dataclass(frozen=True)
class Setting:
    """What is played: how many, how long, where. `a_week` and `volunteers` per neighbourhood."""

    volunteers: int = 40
    a_week: float = 12.0
    days: int = 56
    scale: Scale = "neighbourhood"
    points: Path | None = None
    part: str = ""
    streets: Path | None = None


@dataclass(frozen=True)
class Walks:
    """Metres from one request to every volunteer: straight, as the policy thinks, and truly."""

    crow: Floats
    told: Floats
    true: Floats
    method: Method = "estimate"

    def walk(self, volunteer: int) -> Walk:
        """The walk of this volunteer as the policy sees it."""
        return Walk(float(self.told[volunteer]), self.method)


@dataclass(frozen=True)
class World:
    """Everything that happens to people, but for whom the policy asks."""

    seed: int
    begins: datetime
    days: int
    volunteers: tuple[Volunteer, ...]
    requests: tuple[HelpRequest, ...]
    policy: Policy
    hours: Hours = field(default_factory=Hours)
    town: Town | None = None

    @property
    def ends(self) -> datetime:
        """The end of the last day."""
        return self.begins + timedelta(days=self.days)

    @cached_property
    def chance(self) -> Chance:
        """The luck of everybody."""
        return Chance(self.seed, len(self.volunteers))

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The number of each volunteer by id."""
        return {one.person.id: number for number, one in enumerate(self.volunteers)}

    @cached_property
    def _homes(self) -> list[Point]:
        return [one.home for one in self.volunteers]

    @cached_property
    def walks(self) -> tuple[Walks, ...]:
        """The walks of every request."""
        return tuple(self._walks(number, made) for number, made in enumerate(self.requests))

    def _walks(self, number: int, request: HelpRequest) -> Walks:
        home = request.point or self._homes[0]
        crow = crow_metres(home, self._homes)
        if self.town is not None:
            far = self.town.metres(home, self._homes)
            return Walks(crow, far, far, "street")
        detours = chance.stream(self.seed, chance.DETOURS, number).standard_normal(len(crow))
        true = crow * np.maximum(1.0, DETOUR * np.exp(DETOUR_SPREAD * detours))
        return Walks(crow, crow * DETOUR_ESTIMATED, true)

    @cached_property
    def able(self) -> tuple[tuple[int, ...], ...]:
        """For every request the volunteers who offer this, in this language, at that time.

        What never passes is looked at once, by the real checks; distance is for each policy.
        """
        return tuple(self._able(request) for request in self.requests)

    def _able(self, request: HelpRequest) -> tuple[int, ...]:
        ask = Ask(request, (), request.created, self.policy)
        return tuple(
            number
            for number, one in enumerate(self.volunteers)
            if can_help(ask, Neighbour(card_of(one.person), Walk(0.0)))
        )

    def visits(self, speed: float) -> list[tuple[datetime, int]]:
        """When each volunteer looks at a list by themselves, in waking hours."""
        rng = chance.stream(self.seed, chance.VISITS)
        most = a.VISITS * max(a.STEPS) * self.days / 7
        found: list[tuple[datetime, int]] = []
        for number, count in enumerate(rng.poisson(most, len(self.volunteers))):
            days = rng.integers(self.days, size=count)
            hours = rng.uniform(a.WAKES, a.SLEEPS, count)
            kept = rng.random(count) < speed / max(a.STEPS)
            found += [
                (self.begins + timedelta(days=int(day), hours=float(hour)), number)
                for day, hour, keep in zip(days, hours, kept, strict=True)
                if keep and not self.volunteers[number].dead
            ]
        return sorted(found)


def make_world(setting: Setting, seed: int, policy: Policy) -> World:
    """The same setting and seed, the same world."""
    town = load_town(setting.streets) if setting.streets else None
    area = _area(setting, town, chance.stream(seed, chance.PLACES))
    return World(
        seed=seed,
        begins=MONDAY,
        days=setting.days,
        volunteers=volunteers(
            area,
            begins=MONDAY,
            days=setting.days,
            many=setting.volunteers * len(area.spots),
            rng=chance.stream(seed, chance.VOLUNTEERS),
        ),
        requests=requests(
            area,
            begins=MONDAY,
            days=setting.days,
            a_week=setting.a_week * len(area.spots),
            rng=chance.stream(seed, chance.REQUESTS),
        ),
        policy=policy,
        town=town,
    )


def _area(setting: Setting, town: Town | None, rng: np.random.Generator) -> Area:
    """Real neighbourhoods from a file, drawn ones in a real town, or all made up."""
    if setting.points is not None:
        points = read_points(setting.points)
        codes = tuple(town.covered(points)) if town else tuple(points)
        spots = chosen(points, codes, setting.scale, setting.part, rng)
        return Area(spots, town.habitable if town else anywhere)
    return town.area(setting.scale, rng) if town else Area(made_up(setting.scale, rng))
