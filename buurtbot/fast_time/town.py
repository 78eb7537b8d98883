"""A town's own street file: neighbourhoods and homes where it has streets, and its real walks."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from buurtbot.fast_time.places import RADIUS_M, Area, Scale, Spot, made_up
from config.core.mistakes import Mistake, WrongConfig
from geo.point import Point
from geo.streets.coverage import CELL_M
from geo.streets.errors import UnreadableStreets
from geo.streets.graph import NOTHING, StreetGraph
from geo.streets.snapping import Spots

REMEDY: Final = "Make one: buurtbot geo build TOWN.osm.pbf --out TOWN.streets"
TOO_FAR_M: Final = 30_000.0
Floats = NDArray[np.float64]


class Town:
    """The streets of one file. Points are in degrees, walks in metres."""

    def __init__(self, graph: StreetGraph) -> None:
        """Play on these streets."""
        self._graph = graph

    def area(self, scale: Scale, rng: np.random.Generator) -> Area:
        """A neighbourhood somewhere in the town, drawn by lot; or as many as fill the town."""
        discs = made_up(scale, rng)
        covered_m2 = float((self._graph.coverage.metres > 0).sum()) * CELL_M**2
        if scale == "town":
            discs = discs[:1] * max(1, round(covered_m2 / (np.pi * RADIUS_M**2)))
        middles = self._middles(len(discs), rng)
        spots = (
            Spot(middle.lat, middle.lon, disc.radius_m)
            for middle, disc in zip(middles, discs, strict=True)
        )
        return Area(tuple(spots), self.habitable)

    def _middles(self, count: int, rng: np.random.Generator) -> list[Point]:
        lat, lon = self._graph.streets(NOTHING).along()
        known = np.flatnonzero(self._graph.coverage.inside_m(lat, lon) > 0)
        if not len(known):
            raise WrongConfig([Mistake("--streets", 0, "the town is too small", REMEDY)])
        return [Point(float(lat[at]), float(lon[at])) for at in rng.choice(known, size=count)]

    def covered(self, points: Mapping[str, Point]) -> list[str]:
        """The names of those places around which all streets are known."""
        known = self._inside(list(points.values()))
        return [name for name, inside in zip(points, known, strict=True) if inside]

    def _inside(self, points: Sequence[Point]) -> NDArray[np.bool_]:
        return np.asarray(self._graph.coverage.inside_m(*_degrees(points)) > 0)

    def habitable(self, points: Sequence[Point]) -> Sequence[bool]:
        """Whether there is a street near each place, with known streets around."""
        near = self._spots(points).edge >= 0
        return [bool(both) for both in near & self._inside(points)]

    def metres(self, home: Point, others: Sequence[Point]) -> Floats:
        """On foot over the streets; TOO_FAR_M where there is no way."""
        far = self._graph.metres(self._spots([home]), self._spots(others), TOO_FAR_M)
        return np.asarray(np.minimum(far, TOO_FAR_M))

    def _spots(self, points: Sequence[Point]) -> Spots:
        return self._graph.snap(*_degrees(points))


def _degrees(points: Sequence[Point]) -> tuple[Floats, Floats]:
    lat, lon = np.array([(point.lat, point.lon) for point in points]).reshape(-1, 2).T
    return lat, lon


@lru_cache(maxsize=2)
def load_town(file: Path) -> Town:
    """Read a street file, once. Raises WrongConfig when it is none."""
    try:
        return Town(StreetGraph.load(file))
    except UnreadableStreets as wrong:
        raise WrongConfig([Mistake(str(file), 0, str(wrong), REMEDY)]) from None
