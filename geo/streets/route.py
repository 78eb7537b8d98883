"""The line of a shortest walk over a street network: for drawing, never for choosing.

As long as what `StreetGraph.metres` says, since it is read from the same search.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from geo.point import Point
from geo.streets.flat import MICRO, Ints
from geo.streets.graph import NOTHING, Avoid, StreetGraph
from geo.streets.snapping import Spots


@dataclass(frozen=True)
class Way:
    """A walk from door to door: its metres, and the line of it as two points or more."""

    metres: float
    line: tuple[Point, ...]


class _Spot(NamedTuple):
    """One place on the network: an edge, and the metres along it."""

    edge: int
    offset: float


class _Stretch(NamedTuple):
    """A piece of one edge between two distances along it; backwards when `end` is less."""

    edge: int
    begin: float
    end: float


def way(
    graph: StreetGraph,
    origin: Point,
    place: Point,
    *,
    limit_m: float = np.inf,
    avoid: Avoid = NOTHING,
) -> Way | None:
    """Return the shortest walk; None when there is none, or none within `limit_m` metres."""
    begin, end = (_snapped(graph, point, avoid) for point in (origin, place))
    metres = float(graph.metres(begin, end, limit_m, avoid)[0])
    if not np.isfinite(metres):
        return None
    stretches = _stretches(graph, _spot(begin), _spot(end), metres, avoid)
    points = [origin, *(point for each in stretches for point in _shape(graph, each)), place]
    new = [after for before, after in pairwise(points) if after != before]
    return Way(metres, (origin, *(new or [place])))


def _snapped(graph: StreetGraph, point: Point, avoid: Avoid) -> Spots:
    return graph.snap(np.array([point.lat]), np.array([point.lon]), avoid)


def _spot(spots: Spots) -> _Spot:
    return _Spot(int(spots.edge[0]), float(spots.offset[0]))


def _stretches(
    graph: StreetGraph, origin: _Spot, place: _Spot, metres: float, avoid: Avoid
) -> list[_Stretch]:
    """Return the pieces of street one after the other."""
    reached, before = graph.tree(*origin, metres + 1, avoid)
    ends = _ends(graph, place.edge)
    along = (place.offset, float(graph.length[place.edge]) - place.offset)
    over = [float(reached[node]) + rest for node, rest in zip(ends, along, strict=True)]
    if origin.edge == place.edge and abs(place.offset - origin.offset) <= min(over):
        return [_Stretch(origin.edge, origin.offset, place.offset)]
    last = int(np.argmin(over))
    nodes = _nodes(before, ends[last], graph.nowhere)
    return [
        _Stretch(origin.edge, origin.offset, _leaves_at(graph, origin, nodes[0])),
        *(_whole(graph, one, other, avoid) for one, other in pairwise(nodes)),
        _Stretch(place.edge, last * float(graph.length[place.edge]), place.offset),
    ]


def _ends(graph: StreetGraph, edge: int) -> tuple[int, int]:
    return int(graph.network.start[edge]), int(graph.network.end[edge])


def _nodes(before: Ints, last: int, nowhere: int) -> list[int]:
    """Return the nodes of a way from its first to its last."""
    nodes = [last]
    while (node := int(before[nodes[-1]])) != nowhere:
        nodes.append(node)
    return nodes[::-1]


def _leaves_at(graph: StreetGraph, origin: _Spot, node: int) -> float:
    """Return where along its edge a walk leaves it by this node: at 0 or at its length.

    Of a ring both ends are the same node: then the nearer one.
    """
    start, end = _ends(graph, origin.edge)
    length = float(graph.length[origin.edge])
    back = origin.offset <= length - origin.offset if start == end else node == start
    return 0.0 if back else length


def _whole(graph: StreetGraph, node: int, other: int, avoid: Avoid) -> _Stretch:
    edge = graph.edge_between(node, other, avoid)
    length = float(graph.length[edge])
    if _ends(graph, edge)[0] == node:
        return _Stretch(edge, 0.0, length)
    return _Stretch(edge, length, 0.0)


def _shape(graph: StreetGraph, stretch: _Stretch) -> Iterator[Point]:
    """Yield both ends of a stretch and the corners between them, in the order walked."""
    network = graph.network
    first, last = network.first[stretch.edge : stretch.edge + 2]
    offsets = graph.offsets[first:last]
    low, high = sorted((stretch.begin, stretch.end))
    between = offsets[(offsets > low) & (offsets < high)]
    at = np.concatenate([[low], between, [high]])
    lats = np.interp(at, offsets, network.lat[first:last]) * MICRO
    lons = np.interp(at, offsets, network.lon[first:last]) * MICRO
    points = [Point(float(lat), float(lon)) for lat, lon in zip(lats, lons, strict=True)]
    yield from points if stretch.begin <= stretch.end else reversed(points)
