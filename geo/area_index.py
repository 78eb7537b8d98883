"""Many areas or places at once: which holds a point, and which is nearest, without asking all.

A tree of boxes (shapely's STRtree) says who could be meant; the areas themselves decide. So the
answers are those of asking every one, in a few microseconds instead of milliseconds.
"""

import math
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from shapely import STRtree, box, points
from shapely.geometry.base import BaseGeometry

from geo.boundaries import BORDER_M
from geo.point import Point
from geo.walking import crow_m

Key = TypeVar("Key", bound=Hashable)
LEAST_METRES_PER_DEGREE = 110_500.0  # of latitude, at the equator
AROUND = BORDER_M * 2 / LEAST_METRES_PER_DEGREE  # degrees; the border itself counts as in


class Shape(Protocol):
    """What can be in the index: an `Area`, a `Spot`."""

    def contains(self, point: Point) -> bool:
        """Say whether the point is inside or on the border."""

    def outside_m(self, point: Point) -> float:
        """Return how many metres the point is outside; 0 when it is in."""

    def box(self) -> tuple[float, float, float, float]:
        """Return south, west, north, east in degrees."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place without a border, such as the middle of a neighbourhood."""

    point: Point

    def contains(self, point: Point) -> bool:
        """Say whether it is this very spot."""
        return self.outside_m(point) <= BORDER_M

    def outside_m(self, point: Point) -> float:
        """Return the metres to it."""
        return crow_m(self.point, point)

    def box(self) -> tuple[float, float, float, float]:
        """Return the spot as a box."""
        return self.point.lat, self.point.lon, self.point.lat, self.point.lon


class AreaIndex(Generic[Key]):
    """Areas by key, made once. For a country: not for the poles, nor across the date line."""

    def __init__(self, areas: Mapping[Key, Shape]) -> None:
        """Build the tree; order matters where two share a border."""
        self._keys = tuple(areas)
        self._areas = tuple(areas.values())
        boxes = [area.box() for area in self._areas]
        south, north = min((b[0] for b in boxes), default=0), max((b[2] for b in boxes), default=0)
        self._squeeze = math.cos(math.radians((south + north) / 2))  # a degree is as long as wide
        self._tree = STRtree([self._box(*each) for each in boxes])

    def __len__(self) -> int:
        """How many there are."""
        return len(self._keys)

    def containing(self, point: Point) -> list[Key]:
        """Return the keys of what the point is in, in the order given; two on a shared border."""
        possible = self._within(point, AROUND)
        return [self._keys[at] for at in possible if self._areas[at].contains(point)]

    def nearest(self, point: Point) -> tuple[Key, float] | None:
        """Return the nearest and the metres to it (0 inside); None when there are none.

        Of two at the same distance the first given wins.
        """
        if not self._keys:
            return None
        # On this squeezed map that may be the wrong one, but the right one is hardly further.
        guess = int(self._tree.nearest(self._dot(point)))
        degrees = self._areas[guess].outside_m(point) / LEAST_METRES_PER_DEGREE
        possible = self._within(point, degrees * self._stretch(point, degrees) + AROUND)
        away = {at: self._areas[at].outside_m(point) for at in possible}
        best = min(away, key=lambda at: (away[at], at))
        return self._keys[best], away[best]

    def _stretch(self, point: Point, degrees: float) -> float:
        """How much too long this map shows a distance around here, at most; 1 or more."""
        furthest = math.cos(math.radians(min(abs(point.lat) + degrees, 89.0)))
        return max(1.0, self._squeeze / furthest)

    def _within(self, point: Point, degrees: float) -> list[int]:
        here = self._dot(point)
        return sorted(map(int, self._tree.query(here, predicate="dwithin", distance=degrees)))

    def _dot(self, point: Point) -> BaseGeometry:
        return points(point.lon * self._squeeze, point.lat)

    def _box(self, south: float, west: float, north: float, east: float) -> BaseGeometry:
        """The box on the squeezed map; a dot is no polygon, which GEOS would find nowhere."""
        if (south, west) == (north, east):
            return self._dot(Point(south, west))
        return box(west * self._squeeze, south, east * self._squeeze, north)
