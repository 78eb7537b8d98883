"""How far it is to walk, and how sure we are of it.

Without a street map the answer is an estimate. Of people spread over a town, measured on street
networks of Delft and Amsterdam at 800 m: crow distance up to limit/1.6 is right for 79-99 %, up
to limit/1.2 a coin toss (42-74 %), beyond it 4-9 %. Of 250 recorded walks in Delft, more of them
far than near: 47 of 63, 24 of 47, 1 of 35. Beyond the limit itself nobody can walk it.
"""

import math
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple, Protocol, TypeVar

from geo.point import GRID_M, Point, rounding_error_m

Id = TypeVar("Id", bound=Hashable)
Certainty = Literal["likely", "check", "no"]
Method = Literal["street", "valhalla", "estimate"]
# What somebody needs of the way: the first two they choose, the others come with wheels.
Wish = Literal["no_stairs", "no_ferry", "wheelchair", "pram"]
Wishes = frozenset[Wish]
ANY_WAY: Final[Wishes] = frozenset()
ON_WHEELS: Final[Wishes] = frozenset({"wheelchair", "pram"})

METRES_PER_MINUTE = 80.0  # 4.8 km/h, an unhurried adult
DETOUR = 1.3  # an estimate is so many times the straight line
LIKELY_WITHIN = 1 / 1.6
CHECK_WITHIN = 1 / 1.2
EQUATOR_M = 6_378_137.0
ECCENTRICITY2 = 6.69437999014e-3
# Within these the flat formula is right: 0.1 mm at 2 km, some centimetres at 20 km.
FLAT_DEGREES = 0.2
FLAT_BELOW_LAT = 75.0
# Redis measures on a sphere (up to 0.38 % off) and stores a place up to 0.24 m aside.
REDIS_STRETCH = 1.005
REDIS_SLACK_M = 1.0


class Walk(NamedTuple):
    """A walk of so many metres; `method` says who measured it ("estimate": nobody).

    A tuple, since a request makes hundreds of them: three times as fast as a frozen dataclass.
    """

    metres: float
    method: Method = "estimate"

    @property
    def minutes(self) -> float:
        """Minutes at 4.8 km/h, exact: for choosing, never for showing (see `about_minutes`)."""
        return self.metres / METRES_PER_MINUTE

    def within(self, limit_m: float) -> Certainty:
        """Say how sure it is that this walk is at most so many metres."""
        if self.method == "estimate":
            return certainty(self.metres / DETOUR, limit_m)
        return "likely" if self.metres <= limit_m else "no"


class WalkingDistance(Protocol):
    """Whoever knows how far people walk: an estimate, a street graph, a routing service."""

    async def one_to_many(
        self,
        origin: Point,
        places: Mapping[Id, Point],
        limit_m: float,
        *,
        wishes: Wishes = ANY_WAY,
    ) -> dict[Id, Walk]:
        """Return the walk to each place that is, or may well be, within `limit_m` metres on foot.

        `wishes` are those of whoever walks. Places out of reach are left out. Never raises: who
        cannot answer asks the next who can, and in the end there is the estimate.
        """


@dataclass(frozen=True, slots=True)
class CrowEstimate:
    """Walking distance guessed as the straight line times a factor, without any street map."""

    async def one_to_many(
        self,
        origin: Point,
        places: Mapping[Id, Point],
        limit_m: float,
        *,
        wishes: Wishes = ANY_WAY,
    ) -> dict[Id, Walk]:
        """Return an estimated walk for each place that is not beyond the limit for nearly sure."""
        crows = {key: crow_m(origin, place) for key, place in places.items()}
        reach = limit_m * CHECK_WITHIN
        return {key: Walk(crow * DETOUR) for key, crow in crows.items() if crow <= reach}


@dataclass(frozen=True, slots=True)
class WheelsApart:
    """Asks `wheels` for whoever comes with a wheelchair or pram, and `feet` for all others."""

    wheels: WalkingDistance
    feet: WalkingDistance

    async def one_to_many(
        self,
        origin: Point,
        places: Mapping[Id, Point],
        limit_m: float,
        *,
        wishes: Wishes = ANY_WAY,
    ) -> dict[Id, Walk]:
        """Return the walk to each place that is, or may well be, within `limit_m` metres."""
        chosen = self.wheels if wishes & ON_WHEELS else self.feet
        return await chosen.one_to_many(origin, places, limit_m, wishes=wishes)


def crow_m(one: Point, other: Point) -> float:
    """Return the straight line between two points in metres (WGS84).

    Near each other, on a flat map with the ellipsoid's curvature halfway: a hundred times faster
    than the geodesic, and within 0.1 mm of it at 2 km. Far from each other, the geodesic.
    """
    up, along = other.lat - one.lat, other.lon - one.lon
    middle = (one.lat + other.lat) / 2
    if abs(up) > FLAT_DEGREES or abs(along) > FLAT_DEGREES or abs(middle) > FLAT_BELOW_LAT:
        return _geodesic_m(one, other)
    phi = math.radians(middle)
    bend = 1 - ECCENTRICITY2 * math.sin(phi) ** 2
    curve = EQUATOR_M / math.sqrt(bend)
    north = math.radians(up) * curve * (1 - ECCENTRICITY2) / bend
    return math.hypot(north, math.radians(along) * curve * math.cos(phi))


def _geodesic_m(one: Point, other: Point) -> float:
    from geopy.distance import geodesic  # noqa: PLC0415  hardly ever asked, and slow to import

    return float(geodesic((one.lat, one.lon), (other.lat, other.lon)).meters)


def certainty(crow: float, limit_m: float) -> Certainty:
    """Say how likely a place at this straight distance is within the limit on foot."""
    if crow <= limit_m * LIKELY_WITHIN:
        return "likely"
    return "check" if crow <= limit_m * CHECK_WITHIN else "no"


def search_radius_m(limit_m: float, *, grid_m: float = GRID_M) -> float:
    """Return the radius for Redis GEOSEARCH that misses nobody within `limit_m` metres.

    Both the asker's and the volunteer's point may be rounded to a grid of `grid_m` metres.
    """
    return REDIS_STRETCH * (limit_m + 2 * rounding_error_m(grid_m)) + REDIS_SLACK_M


def about_minutes(metres: float) -> int:
    """Return whole minutes to show: 2, 4, 6, 8, 10, then steps of 5, rounded up.

    Coarse on purpose: exact distances to a few known points would give an address away.
    """
    minutes = metres / METRES_PER_MINUTE
    step = 2 if minutes <= 10 else 5
    return max(2, math.ceil(minutes / step) * step)
