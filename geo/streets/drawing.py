"""Streets as lines on a small map: only those in a box, with no more corners than one sees."""

from dataclasses import dataclass
from itertools import groupby
from typing import Any, Final

import numpy as np
import shapely
from numpy.typing import NDArray

from geo.streets.coverage import Box
from geo.streets.flat import MICRO, per_degree
from geo.streets.network import CODES, Network
from geo.streets.rules import Kind

WITHIN_M: Final = 2.0
DIGITS: Final = 5  # of a degree: a metre
KINDS: Final[dict[int, Kind]] = {code: kind for kind, code in CODES.items()}
Pair = tuple[float, float]


@dataclass(frozen=True)
class StreetLine:
    """A stretch of street, steps or ferry: latitudes and longitudes, rounded to a metre."""

    kind: Kind
    points: tuple[Pair, ...]


def lines(network: Network, box: Box, *, within_m: float = WITHIN_M) -> list[StreetLine]:
    """Return what of each edge lies in the box, moved by no more than `within_m` metres."""
    edges = _in_box(network, box)
    if not len(edges):
        return []
    south, west, north, east = box
    up, along = (float(side) for side in per_degree((south + north) / 2))
    shapes = shapely.simplify(_shapes(network, edges, up, along), within_m)
    cut = shapely.clip_by_rect(shapes, west * along, south * up, east * along, north * up)
    parts, whose = shapely.get_parts(cut, return_index=True)
    drawn = []
    for part, at in zip(parts, whose, strict=True):
        points = _rounded(shapely.get_coordinates(part) / (along, up))
        if len(points) > 1:
            drawn.append(StreetLine(KINDS[int(network.kind[edges[at]])], points))
    return drawn


def _in_box(network: Network, box: Box) -> NDArray[Any]:
    """Return the edges whose own box touches this one."""
    south, west, north, east = box
    first = network.first[:-1]
    if not len(first):
        return first
    good = np.maximum.reduceat(network.lat, first) * MICRO >= south
    good &= np.minimum.reduceat(network.lat, first) * MICRO <= north
    good &= np.maximum.reduceat(network.lon, first) * MICRO >= west
    good &= np.minimum.reduceat(network.lon, first) * MICRO <= east
    return np.flatnonzero(good)


def _shapes(network: Network, edges: NDArray[Any], up: float, along: float) -> Any:
    """Return the edges as shapes in metres east and north."""
    counts = np.diff(network.first)[edges]
    begin = np.concatenate([[0], np.cumsum(counts)[:-1]])
    at = np.repeat(network.first[edges] - begin, counts) + np.arange(counts.sum())
    flat = np.stack([network.lon[at] * MICRO * along, network.lat[at] * MICRO * up], axis=1)
    return shapely.linestrings(flat, indices=np.repeat(np.arange(len(edges)), counts))


def _rounded(pairs: NDArray[np.float64]) -> tuple[Pair, ...]:
    """Return longitude and latitude as latitude and longitude, without standing still."""
    return tuple(
        point
        for point, _ in groupby((round(lat, DIGITS), round(lon, DIGITS)) for lon, lat in pairs)
    )
