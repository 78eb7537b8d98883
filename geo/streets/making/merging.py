"""From ways and nodes to a network: crossings as nodes, whole stretches of street as edges.

Nodes in the middle of a street become the shape of their edge; small islands are left out.
"""

from array import array
from collections import Counter
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from geo.streets.making.islands import ISLAND_M, is_mainland, parts
from geo.streets.making.reading import RawStreets
from geo.streets.network import Network


@dataclass(frozen=True)
class Segments:
    """Straight pieces between two nodes, each once; `kind` of each."""

    a: NDArray[np.int32]
    b: NDArray[np.int32]
    kind: NDArray[np.uint8]


def merge(raw: RawStreets, dropped: Counter[str], *, island_m: float = ISLAND_M) -> Network:
    """Make the network; what is left out is counted in `dropped`, with the reason."""
    segments = _segments(raw)
    nodes = len(raw.lat)
    chains, kinds = _chains(segments, _crossings(segments, nodes), nodes)
    network = _network(raw, chains, kinds)
    return _without_islands(network, dropped, island_m)


def _segments(raw: RawStreets) -> Segments:
    """Return every pair of neighbours in a way once; of two kinds the easier one."""
    a, b = raw.ends[:-1], raw.ends[1:]
    good = (raw.way[:-1] == raw.way[1:]) & (a != b) & raw.usable[a] & raw.usable[b]
    low, high = np.minimum(a, b)[good], np.maximum(a, b)[good]
    kind = raw.kind[raw.way[:-1][good]]
    order = np.lexsort((kind, high, low))
    low, high, kind = low[order], high[order], kind[order]
    new = np.ones(len(low), np.bool_)
    new[1:] = (low[1:] != low[:-1]) | (high[1:] != high[:-1])
    return Segments(low[new], high[new], kind[new])


def _crossings(segments: Segments, nodes: int) -> NDArray[np.bool_]:
    """Where an edge ends: not two segments meet, or two of different kinds."""
    kinds = np.zeros(nodes, np.int64)
    touched = np.zeros(nodes, np.int64)
    for ends in (segments.a, segments.b):
        np.add.at(kinds, ends, segments.kind)
        np.bitwise_or.at(touched, ends, 1 << segments.kind.astype(np.int64))
    degree = np.bincount(segments.a, minlength=nodes) + np.bincount(segments.b, minlength=nodes)
    one_kind = (touched & (touched - 1)) == 0
    crossings: NDArray[np.bool_] = (degree != 2) | ~one_kind
    return crossings


def _view(numbers: NDArray[Any]) -> memoryview:
    """Numbers for Python to read one by one: twice as fast as numpy, and no list of objects."""
    view: Any = np.ascontiguousarray(numbers, np.int32).data
    return memoryview(view)


class _Tracer:
    """Walks from crossing to crossing; every segment is walked once."""

    def __init__(self, segments: Segments, crossing: NDArray[np.bool_], nodes: int) -> None:
        both = np.concatenate([segments.a, segments.b])
        order = np.argsort(both, kind="stable").astype(np.int32)
        count = len(segments.a)
        self.begin = _view(np.searchsorted(both[order], np.arange(nodes + 1)))
        self.segment = _view(order % max(count, 1))
        other = np.concatenate([segments.b, segments.a])[order]
        self.other = _view(other)
        self.crossing = _view(crossing.astype(np.int32))
        self.walked = bytearray(count)
        self.points: array[int] = array("i")
        self.first: array[int] = array("i", [0])
        self.of: array[int] = array("i")  # of each edge, one of its segments

    def from_node(self, node: int) -> None:
        """Walk every street that leaves from this node."""
        for at in range(self.begin[node], self.begin[node + 1]):
            if not self.walked[self.segment[at]]:
                self._walk(node, at)

    def _walk(self, node: int, at: int) -> None:
        self.of.append(self.segment[at])
        self.points.append(node)
        start, here = node, self._step(at)
        while not self.crossing[here] and here != start:
            begin = self.begin[here]
            at = begin if not self.walked[self.segment[begin]] else begin + 1
            here = self._step(at)
        self.first.append(len(self.points))

    def _step(self, at: int) -> int:
        self.walked[self.segment[at]] = 1
        here: int = self.other[at]
        self.points.append(here)
        return here


def _chains(
    segments: Segments, crossing: NDArray[np.bool_], nodes: int
) -> tuple[tuple[NDArray[Any], NDArray[Any]], NDArray[np.uint8]]:
    """Return the edges as rows of nodes (all after each other, and where each begins)."""
    tracer = _Tracer(segments, crossing, nodes)
    for node in np.flatnonzero(crossing):
        tracer.from_node(int(node))
    for segment in range(len(segments.a)):  # rings without a crossing
        if not tracer.walked[segment]:
            tracer.from_node(int(segments.a[segment]))
    points = np.frombuffer(tracer.points, np.int32)
    first = np.frombuffer(tracer.first, np.int32)
    return (points, first), segments.kind[np.frombuffer(tracer.of, np.int32)]


def _network(
    raw: RawStreets, chains: tuple[NDArray[Any], NDArray[Any]], kinds: NDArray[np.uint8]
) -> Network:
    points, first = chains
    ends = np.concatenate([points[first[:-1]], points[first[1:] - 1]])
    kept, number = np.unique(ends, return_inverse=True)
    start, end = np.split(number.astype(np.int32), 2)
    return Network(
        raw.lat[kept], raw.lon[kept], start, end, kinds, first, raw.lat[points], raw.lon[points]
    )


def _without_islands(network: Network, dropped: Counter[str], island_m: float) -> Network:
    part, size = parts(network, network.lengths(), np.arange(len(network.start)))
    keep = is_mainland(size, island_m)
    dropped["island"] += int(len(size) - keep.sum())
    dropped["metres of street on islands"] += round(float(size[~keep].sum()))
    return chosen(network, np.flatnonzero(keep[part[network.start]]))


def chosen(network: Network, edges: NDArray[Any]) -> Network:
    """Return the network of these edges, in this order, with only their nodes.

    Nodes and edges are put in order of place, so that their differences are small in the file.
    """
    used = np.unique(np.concatenate([network.start[edges], network.end[edges]]))
    place = np.argsort(_along_a_curve(network.node_lat[used], network.node_lon[used]))
    used = used[place]
    number = np.zeros(len(network.node_lat), np.int32)
    number[used] = np.arange(len(used), dtype=np.int32)
    edges = edges[np.lexsort((number[network.end[edges]], number[network.start[edges]]))]
    counts = np.diff(network.first)[edges]
    first = np.concatenate([[0], np.cumsum(counts)]).astype(np.int32)
    points = np.repeat(network.first[edges] - first[:-1], counts) + np.arange(first[-1])
    return Network(
        network.node_lat[used],
        network.node_lon[used],
        number[network.start[edges]],
        number[network.end[edges]],
        network.kind[edges],
        first,
        network.lat[points],
        network.lon[points],
    )


def _along_a_curve(lat: NDArray[np.int32], lon: NDArray[np.int32]) -> NDArray[np.int64]:
    """Return a number for each node such that near numbers are near places (Morton's order)."""
    code = np.zeros(len(lat), np.int64)
    y, x = (values.astype(np.int64) - values.min(initial=0) for values in (lat, lon))
    for bit in range(30):
        code |= ((x >> bit & 1) << (2 * bit)) | ((y >> bit & 1) << (2 * bit + 1))
    return code
