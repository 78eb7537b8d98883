"""Where homes are on the network: looked up once, since people do not move between requests."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from geo.point import Point
from geo.streets.flat import Floats
from geo.streets.graph import NOTHING, Avoid, StreetGraph
from geo.streets.snapping import Spots

MOST: Final = 50_000  # about 12 MB when it is full; then it begins anew
FIRST_ROOM: Final = 1024
Key = tuple[float, float]


@dataclass(frozen=True)
class Home:
    """Places on the network (n,), and the metres each is inside of what the network knows."""

    spots: Spots
    inside: Floats


class Homes:
    """Finds places on a network and remembers them. For one thread."""

    def __init__(self, graph: StreetGraph) -> None:
        """Remember places on this network."""
        self._graph = graph
        self._known: dict[bool, _Known] = {}

    def of(self, points: Iterable[Point], avoid: Avoid = NOTHING) -> Home:
        """Return where these points are on the network, in their order."""
        keys = [(point.lat, point.lon) for point in points]
        known = self._known.setdefault(avoid.steps, _Known())
        rows = list(map(known.rows.get, keys))
        if None in rows:
            new = list(dict.fromkeys(key for key in keys if key not in known.rows))
            if len(new) + len(known.rows) > MOST:
                known = self._known[avoid.steps] = _Known()
                new = list(dict.fromkeys(keys))
            known.keep(new, self._look(new, avoid))
            rows = list(map(known.rows.get, keys))
        return known.at(np.array(rows, np.int64))

    def _look(self, keys: list[Key], avoid: Avoid) -> NDArray[np.float64]:
        lat, lon = np.array(keys).reshape(-1, 2).T
        spots = self._graph.snap(lat, lon, avoid)
        inside = self._graph.coverage.inside_m(lat, lon)
        return np.stack([spots.edge, spots.offset, spots.away, inside])


class _Known:
    """A row of numbers for each place: edge, offset, away, inside."""

    def __init__(self) -> None:
        self.rows: dict[Key, int] = {}
        self._numbers = np.zeros((4, FIRST_ROOM))

    def keep(self, keys: list[Key], numbers: NDArray[np.float64]) -> None:
        begin = len(self.rows)
        end = begin + len(keys)
        if end > self._numbers.shape[1]:
            room = np.zeros((4, max(end, 2 * self._numbers.shape[1]) - begin))
            self._numbers = np.concatenate([self._numbers[:, :begin], room], axis=1)
        self._numbers[:, begin:end] = numbers
        self.rows.update(zip(keys, range(begin, end), strict=True))

    def at(self, rows: NDArray[np.int64]) -> Home:
        edge, offset, away, inside = self._numbers[:, rows]
        return Home(Spots(edge.astype(np.int64), offset, away), inside)
