"""One town in memory: the walks over its streets, and for whom its streets do not know enough."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import repeat
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

from geo.point import Point
from geo.streets.coverage import Box
from geo.streets.drawing import StreetLine, lines
from geo.streets.flat import Floats
from geo.streets.graph import Avoid, StreetGraph
from geo.streets.homes import Home, Homes
from geo.streets.route import Way, way
from geo.walking import Id, Walk, Wishes


@dataclass(frozen=True)
class Town:
    """A network with the homes that were looked up in it; replaced as a whole."""

    graph: StreetGraph
    homes: Homes

    @classmethod
    def read(cls, path: Path) -> Self:
        """Read and check a file. Raises UnreadableStreets."""
        graph = StreetGraph.load(path)
        return cls(graph, Homes(graph))

    def inside_m(self, point: Point) -> float:
        """Return how many metres a point is inside what the network knows; 0 outside."""
        return float(self.homes.of([point]).inside[0])

    def walks(
        self, origin: Point, places: Mapping[Id, Point], limit_m: float, wishes: Wishes
    ) -> tuple[dict[Id, Walk], dict[Id, Point]]:
        """Return the walks over streets, and the places of which the streets know too little."""
        avoid = Avoid.of(wishes)
        start, homes = self.homes.of([origin], avoid), self.homes.of(places.values(), avoid)
        metres, known = _metres(self.graph, start, homes, limit_m, avoid)
        names = list(places)
        near = np.flatnonzero(metres <= limit_m)
        found = map(Walk._make, zip(metres[near].tolist(), repeat("street")))
        walks = dict(zip((names[at] for at in near.tolist()), found, strict=True))
        rest = {names[at]: places[names[at]] for at in np.flatnonzero(~known).tolist()}
        return walks, rest

    def way(self, origin: Point, place: Point, limit_m: float, wishes: Wishes) -> Way | None:
        """Return the line of the walk of `walks`; None where there is none over streets."""
        walks, _ = self.walks(origin, {"": place}, limit_m, wishes)
        avoid = Avoid.of(wishes)
        return way(self.graph, origin, place, limit_m=limit_m, avoid=avoid) if walks else None

    def lines(self, box: Box) -> list[StreetLine]:
        """Return the streets in a box, to draw them."""
        return lines(self.graph.network, box)


def _metres(
    graph: StreetGraph, start: Home, homes: Home, limit_m: float, avoid: Avoid
) -> tuple[Floats, NDArray[np.bool_]]:
    """Return metres over streets, infinite where not known, and for whom that is all there is."""
    metres = graph.metres(start.spots, homes.spots, limit_m, avoid)
    outside = start.inside[0] + homes.inside  # a way around outside is at least as long as this
    known = np.minimum(metres, limit_m) <= outside
    known &= (start.spots.edge[0] >= 0) & (homes.spots.edge >= 0)
    return np.where(known, metres, math.inf), known
