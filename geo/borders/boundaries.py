"""Which neighbourhood a point is in, and how far from its border.

Distances are on a flat map around the point, true to a few centimetres over a town.
"""

import math
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeVar

from geo.point import Point

Key = TypeVar("Key", bound=Hashable)
BORDER_M = 0.5  # nearer than this is on the border, and the border belongs to the neighbourhood
EQUATOR_M = 6_378_137.0
ECCENTRICITY2 = 6.69437999014e-3
Flat = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Outline:
    """A border as at least three corners in order, first one not repeated at the end.

    Raises ValueError with fewer corners. Does not look for a border that crosses itself.
    """

    corners: tuple[Point, ...]

    def __post_init__(self) -> None:
        """Refuse what encloses nothing; drop a last corner that repeats the first."""
        if len(self.corners) > 1 and self.corners[0] == self.corners[-1]:
            object.__setattr__(self, "corners", self.corners[:-1])
        if len(set(self.corners)) < 3:
            raise ValueError("an outline needs at least three different corners")

    @classmethod
    def of(cls, pairs: Sequence[Sequence[float]]) -> "Outline":
        """Make an outline of [[lat, lon], ...]. Raises ValueError for what is not a border."""
        if any(len(pair) != 2 for pair in pairs):
            raise ValueError("each corner of an outline is [latitude, longitude]")
        return cls(tuple(Point(lat, lon) for lat, lon in pairs))

    def contains(self, point: Point) -> bool:
        """Say whether the point is inside or on the border (within half a metre)."""
        edges = _edges_around(point, self.corners)
        crossings = sum(_crosses(start, end) for start, end in edges)
        return crossings % 2 == 1 or _to_edges_m(edges) <= BORDER_M

    def to_border_m(self, point: Point) -> float:
        """Return the metres from the point to the nearest bit of border, inside or outside."""
        return _to_edges_m(_edges_around(point, self.corners))

    def outside_m(self, point: Point) -> float:
        """Return how many metres the point is outside; 0 when it is in."""
        return 0.0 if self.contains(point) else self.to_border_m(point)


@dataclass(frozen=True, slots=True)
class Area:
    """One or more outlines, with holes in them that belong to somebody else.

    An outline within a hole counts as in again, as in Baarle. Raises ValueError without outlines.
    """

    outlines: tuple[Outline, ...]
    holes: tuple[Outline, ...] = ()

    def __post_init__(self) -> None:
        """Refuse an area that is nowhere."""
        if not self.outlines:
            raise ValueError("an area needs at least one outline")

    def contains(self, point: Point) -> bool:
        """Say whether the point is inside or on a border, also on that of a hole."""
        around = sum(outline.contains(point) for outline in self.outlines)
        cut_out = [hole for hole in self.holes if hole.contains(point)]
        on_edge = any(hole.to_border_m(point) <= BORDER_M for hole in cut_out)
        return on_edge or around > len(cut_out)

    def outside_m(self, point: Point) -> float:
        """Return how many metres the point is outside; 0 when it is in."""
        if self.contains(point):
            return 0.0
        return min(ring.to_border_m(point) for ring in (*self.outlines, *self.holes))

    def box(self) -> tuple[float, float, float, float]:
        """Return the smallest box around it: south, west, north, east in degrees."""
        corners = [corner for outline in self.outlines for corner in outline.corners]
        lats, lons = [c.lat for c in corners], [c.lon for c in corners]
        return min(lats), min(lons), max(lats), max(lons)


def contains(outlines: Mapping[Key, Outline], point: Point) -> list[Key]:
    """Return the neighbourhoods the point is in, in the order given; two on a shared border."""
    return [key for key, outline in outlines.items() if outline.contains(point)]


def nearest(outlines: Mapping[Key, Outline], point: Point) -> tuple[Key, float] | None:
    """Return the neighbourhood nearest to the point and the metres to it (0 inside).

    None when there are no outlines; the first given wins a tie.
    """
    away = {key: outline.outside_m(point) for key, outline in outlines.items()}
    return min(away.items(), key=lambda pair: pair[1], default=None)


def _edges_around(point: Point, corners: Sequence[Point]) -> list[tuple[Flat, Flat]]:
    """The edges in metres east and north of the point, by the ellipsoid's curvature there."""
    lat = math.radians(point.lat)
    bend = 1 - ECCENTRICITY2 * math.sin(lat) ** 2
    north = math.radians(EQUATOR_M * (1 - ECCENTRICITY2) / bend**1.5)
    east = math.radians(EQUATOR_M / math.sqrt(bend) * math.cos(lat))
    flat = [((c.lon - point.lon) * east, (c.lat - point.lat) * north) for c in corners]
    return list(pairwise([*flat, flat[0]]))


def _crosses(start: Flat, end: Flat) -> bool:
    """Whether a ray from here due east crosses the edge; an end counts for one edge only."""
    (x1, y1), (x2, y2) = start, end
    return (y1 > 0) != (y2 > 0) and x1 + (x2 - x1) * y1 / (y1 - y2) > 0


def _to_edges_m(edges: Sequence[tuple[Flat, Flat]]) -> float:
    return min(_to_edge_m(start, end) for start, end in edges)


def _to_edge_m(start: Flat, end: Flat) -> float:
    (x1, y1), (x2, y2) = start, end
    along_x, along_y = x2 - x1, y2 - y1
    length2 = along_x**2 + along_y**2
    part = 0.0 if length2 == 0 else -(x1 * along_x + y1 * along_y) / length2
    part = max(0.0, min(1.0, part))
    return math.hypot(x1 + part * along_x, y1 + part * along_y)
