"""Which street a home is on: the nearest one, the nearest spot of it, and how far that is.

A tree of points along all streets gives candidates; the nearest street is among them for sure:
when the street of the nearest point is d metres away, a nearer street has a point of its own
within d and half the distance between its points.
"""

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from geo.streets.flat import MICRO, Floats, Ints, in_space, to_segments
from geo.streets.network import Network

APART_M: Final = 40.0
REACH_M: Final = 60.0  # further from any street than this is not on the map


@dataclass(frozen=True)
class Spots:
    """Places on the network: edge (-1 when none is near), metres along it, metres away from it."""

    edge: Ints
    offset: Floats
    away: Floats


class Streets:
    """The streets one may start or end a walk on: never a ferry, and no steps on request."""

    def __init__(self, network: Network, offsets: Floats, edges: NDArray[Any]) -> None:
        """Index the shapes of these edges; `offsets` are metres along the edge of each point."""
        self._lat, self._lon, self._offsets = network.lat, network.lon, offsets
        counts = np.diff(network.first)[edges] - 1
        begin = np.concatenate([[0], np.cumsum(counts)[:-1]]) if len(edges) else counts
        at = np.repeat(network.first[edges] - begin, counts) + np.arange(counts.sum())
        lengths = offsets[at + 1] - offsets[at]
        pieces = np.maximum(np.ceil(lengths / APART_M), 1).astype(np.int64)
        each = np.repeat(np.arange(len(at)), pieces)
        part = (np.arange(len(each)) - np.repeat(np.cumsum(pieces) - pieces, pieces) + 0.5) / (
            pieces[each]
        )
        self._edge = np.repeat(edges, counts)[each].astype(np.int32)
        self._point = at[each].astype(np.int32)
        lat, lon = self._between(self._point, part)
        self._tree = cKDTree(in_space(lat, lon), balanced_tree=False) if len(each) else None

    def _between(self, point: NDArray[Any], part: Floats) -> tuple[Floats, Floats]:
        lat = self._lat[point] + part * (self._lat[point + 1] - self._lat[point])
        lon = self._lon[point] + part * (self._lon[point + 1] - self._lon[point])
        return lat * MICRO, lon * MICRO

    def along(self) -> tuple[Floats, Floats]:
        """Return points along all streets, at most 40 m apart, in degrees."""
        return self._between(self._point, np.full(len(self._point), 0.5))

    def snap(self, lat: Floats, lon: Floats) -> Spots:
        """Put each place (n,) on its nearest street within 60 m."""
        spots = Spots(np.full(len(lat), -1), np.zeros(len(lat)), np.full(len(lat), np.inf))
        if self._tree is None or not len(lat):
            return spots
        places = in_space(lat, lon)
        near, sample = self._tree.query(places, distance_upper_bound=REACH_M + APART_M)
        found = np.flatnonzero(np.isfinite(near))
        if not len(found):
            return spots
        first, _ = self._measure(self._point[sample[found]], lat[found], lon[found])
        reach = (first + APART_M / 2) * 1.001 + 0.01
        around = self._tree.query_ball_point(places[found], reach)
        self._nearest(spots, found, around, lat, lon)
        return spots

    def _nearest(self, spots: Spots, found: Ints, around: Any, lat: Floats, lon: Floats) -> None:
        counts = np.fromiter(map(len, around), np.int64, len(found))
        candidates = np.concatenate([np.asarray(row, np.int64) for row in around])
        whose = np.repeat(found, counts)
        away, part = self._measure(self._point[candidates], lat[whose], lon[whose])
        # The same spot at a crossing belongs to several streets: the first of the file wins.
        order = np.lexsort((candidates, away, whose))
        best = order[np.concatenate([[0], np.cumsum(counts)[:-1]])]
        best = best[away[best] <= REACH_M]
        sample, who = candidates[best], whose[best]
        point = self._point[sample]
        length = self._offsets[point + 1] - self._offsets[point]
        spots.edge[who] = self._edge[sample]
        spots.offset[who] = self._offsets[point] + part[best] * length
        spots.away[who] = away[best]

    def _measure(self, point: NDArray[Any], lat: Floats, lon: Floats) -> tuple[Floats, Floats]:
        ends = np.stack([point, point + 1], axis=1)
        return to_segments(lat, lon, self._lat[ends] * MICRO, self._lon[ends] * MICRO)
