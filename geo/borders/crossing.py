"""Whether a border crosses itself: two of its edges cut each other."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from geo.point import Point

Edge = tuple[Point, Point]


def crossing(corners: Sequence[Point]) -> tuple[int, int] | None:
    """The numbers (from 0) of the corners at which two edges begin that cut each other, or None.

    The last corner goes on to the first. Edges that only touch do not cut each other.
    """
    edges = list(pairwise((*corners, corners[0])))
    for one, other in _near(edges):
        if _cut(edges[one], edges[other]):
            return min(one, other), max(one, other)
    return None


def _near(edges: Sequence[Edge]) -> Iterator[tuple[int, int]]:
    """Pairs that lie at the same height: from south to north, so that few are compared."""
    south = [min(a.lat, b.lat) for a, b in edges]
    order = sorted(range(len(edges)), key=south.__getitem__)
    at_height: list[int] = []
    for one in order:
        at_height = [e for e in at_height if max(p.lat for p in edges[e]) >= south[one]]
        yield from ((one, other) for other in at_height)
        at_height.append(one)


def _cut(one: Edge, other: Edge) -> bool:
    (a, b), (c, d) = one, other
    return _side(a, b, c) * _side(a, b, d) < 0 and _side(c, d, a) * _side(c, d, b) < 0


def _side(a: Point, b: Point, c: Point) -> float:
    """On which side of the line from a to b c lies; 0 on it."""
    return (b.lon - a.lon) * (c.lat - a.lat) - (b.lat - a.lat) * (c.lon - a.lon)
