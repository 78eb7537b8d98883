"""A street network in memory, and the shortest walks over it from one place to many.

One search, bounded by the limit, gives the metres to everybody: its cost hardly depends on how
many they are.
"""

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra

from geo.streets.coverage import Coverage, covered
from geo.streets.file import read
from geo.streets.flat import Floats, Ints
from geo.streets.header import Header
from geo.streets.making.islands import is_mainland, parts
from geo.streets.network import FERRY, STEPS, Network
from geo.streets.snapping import Spots, Streets
from geo.walking import Wishes

SHORTEST_M: Final = 1e-6  # an edge without length would be no edge to a sparse matrix


@dataclass(frozen=True)
class Avoid:
    """What a person does not want on the way."""

    steps: bool = False
    ferry: bool = False

    @classmethod
    def of(cls, wishes: Wishes) -> Self:
        """What these wishes leave out. Wheels and stairs do not go together."""
        return cls(steps=bool(wishes - {"no_ferry"}), ferry="no_ferry" in wishes)


NOTHING: Final = Avoid()


class StreetGraph:
    """Nodes, edges and indexes of one town. May be used by several threads."""

    def __init__(self, header: Header, network: Network) -> None:
        """Make what is searched in out of what is in the file."""
        self.header = header
        self._nodes, self._kind = len(network.node_lat), network.kind
        self._start, self._end = network.start, network.end
        self.network = network
        steps = network.steps()
        self.offsets = np.concatenate([[0.0], np.cumsum(steps)[:-1]])
        first, last = network.first[:-1], network.first[1:] - 1
        self.offsets -= np.repeat(self.offsets[first], np.diff(network.first))
        self.length = self.offsets[last]
        self._lock = threading.Lock()
        self._streets: dict[bool, Streets] = {}
        self._matrices: dict[Avoid, csr_array] = {}
        self._rows()
        self.coverage = self._covered()

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read and check a file. Raises UnreadableStreets."""
        return cls(*read(path))

    def _covered(self) -> Coverage:
        lat, lon = self.streets(NOTHING).along()
        return covered(lat, lon, self.header.bbox)

    def _rows(self) -> None:
        """Every edge in both directions, sorted by where it begins; and one row to start from."""
        begin = np.concatenate([self._start, self._end])
        order = np.argsort(begin, kind="stable")
        to = np.concatenate([self._end, self._start])[order]
        self._edge_of_link = (order % len(self._start)).astype(np.int32)
        self._links = np.concatenate([to, [0, 0]]).astype(np.int32)
        counts = np.concatenate([np.bincount(begin, minlength=self._nodes), [2]])
        self._begins = np.concatenate([[0], np.cumsum(counts)]).astype(np.int32)

    def streets(self, avoid: Avoid) -> Streets:
        """Return the index of streets where a walk may begin and end."""
        if avoid.steps not in self._streets:
            good = self._kind != FERRY
            if avoid.steps:
                good &= self._without_steps()
            self._streets[avoid.steps] = Streets(self.network, self.offsets, np.flatnonzero(good))
        return self._streets[avoid.steps]

    def _without_steps(self) -> NDArray[np.bool_]:
        """Where one comes without steps: a gallery that only steps lead to is no street then."""
        level = self._kind != STEPS
        part, size = parts(self.network, self.length, np.flatnonzero(level))
        mainland: NDArray[np.bool_] = level & is_mainland(size)[part[self._start]]
        return mainland

    def snap(self, lat: Floats, lon: Floats, avoid: Avoid = NOTHING) -> Spots:
        """Put each place (n,), in degrees, on its nearest street; see `Spots`."""
        return self.streets(avoid).snap(lat, lon)

    def metres(
        self, origin: Spots, places: Spots, limit_m: float, avoid: Avoid = NOTHING
    ) -> Floats:
        """Return metres on foot from one spot to others (n,), doors to street included.

        Infinite where there is no way, or none within `limit_m`, or no street. A crossing by
        ferry counts with its metres, so that no walk is ever shorter than the straight line.
        """
        edge, offset, away = int(origin.edge[0]), float(origin.offset[0]), float(origin.away[0])
        if edge < 0:
            return np.full(len(places.edge), np.inf)
        there, along = places.edge, places.offset
        reached = self._search(edge, offset, limit_m - away, avoid)
        back = self.length[there] - along
        on_foot = np.minimum(reached[self._start[there]] + along, reached[self._end[there]] + back)
        same = there == edge
        on_foot[same] = np.minimum(on_foot[same], np.abs(along[same] - offset))
        on_foot += away + places.away
        on_foot[on_foot > limit_m] = np.inf
        return on_foot

    def _search(self, edge: int, offset: float, limit_m: float, avoid: Avoid) -> Floats:
        if limit_m < 0:
            return np.full(self._nodes + 1, np.inf)
        with self._lock:
            matrix = self._matrix_from(edge, offset, avoid)
            found: Floats = dijkstra(matrix, indices=self._nodes, limit=limit_m)
        return found

    def tree(
        self, edge: int, offset: float, limit_m: float, avoid: Avoid = NOTHING
    ) -> tuple[Floats, Ints]:
        """Return metres to every node from a spot, and which node is before it on the way.

        That is negative where there is no way, and `nowhere` at the first node of a way.
        """
        with self._lock:
            matrix = self._matrix_from(edge, offset, avoid)
            found: tuple[Floats, Ints] = dijkstra(
                matrix, indices=self._nodes, limit=limit_m, return_predecessors=True
            )
        return found

    @property
    def nowhere(self) -> int:
        """The number that stands for where a search begins: no node has it."""
        return self._nodes

    def edge_between(self, node: int, other: int, avoid: Avoid = NOTHING) -> int:
        """Return the shortest edge that joins two neighbouring nodes and may be walked."""
        first, last = self._begins[node], self._begins[node + 1]
        there = first + np.flatnonzero(self._links[first:last] == other)
        with self._lock:
            metres = self._matrix(avoid).data[there]
        return int(self._edge_of_link[there[np.argmin(metres)]])

    def _matrix_from(self, edge: int, offset: float, avoid: Avoid) -> csr_array:
        """The matrix with its last row set to leave from this spot. For who holds the lock."""
        matrix = self._matrix(avoid)
        matrix.indices[-2:] = self._start[edge], self._end[edge]
        matrix.data[-2:] = offset + SHORTEST_M, self.length[edge] - offset + SHORTEST_M
        return matrix

    def _matrix(self, avoid: Avoid) -> csr_array:
        if avoid not in self._matrices:
            length = np.maximum(self.length, SHORTEST_M)
            length[(self._kind == STEPS) & avoid.steps] = np.inf
            length[(self._kind == FERRY) & avoid.ferry] = np.inf
            data = np.concatenate([length[self._edge_of_link], [0.0, 0.0]])
            size = self._nodes + 1
            self._matrices[avoid] = csr_array((data, self._links, self._begins), (size, size))
        return self._matrices[avoid]
