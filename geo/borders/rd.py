"""RD New (EPSG:28992, metres east and north, the Dutch map) to WGS84 and back.

Source: F.H. Schreutelkamp and G.L. Strang van Hees, "Benaderingsformules voor de transformatie
tussen RD- en WGS84-kaartcoordinaten", Geodesia 43 (2001): within 0.5 m in most of the country and
1 m everywhere on land. Good enough for the border of a neighbourhood, not for a land registry.
"""

from collections.abc import Sequence
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from geo.point import Point

Number = TypeVar("Number", float, npt.NDArray[np.float64])

EAST_0, NORTH_0 = 155_000.0, 463_000.0  # the tower of Amersfoort
LAT_0, LON_0 = 52.15517440, 5.38720621
Terms = Sequence[tuple[int, int, float]]  # power of east, power of north, factor
# Seconds of arc, for steps of 100 km.
LAT: Terms = (
    (0, 1, 3235.65389),
    (2, 0, -32.58297),
    (0, 2, -0.24750),
    (2, 1, -0.84978),
    (0, 3, -0.06550),
    (2, 2, -0.01709),
    (1, 0, -0.00738),
    (4, 0, 0.00530),
    (2, 3, -0.00039),
    (4, 1, 0.00033),
    (1, 1, -0.00012),
)
LON: Terms = (
    (1, 0, 5260.52916),
    (1, 1, 105.94684),
    (1, 2, 2.45656),
    (3, 0, -0.81885),
    (1, 3, 0.05594),
    (3, 1, -0.05607),
    (0, 1, 0.01199),
    (3, 2, -0.00256),
    (1, 4, 0.00128),
    (0, 2, 0.00022),
    (2, 0, -0.00022),
    (5, 0, 0.00026),
)
# Metres, for steps of 10,000 seconds of arc; here the first power is of latitude.
EAST: Terms = (
    (0, 1, 190_094.945),
    (1, 1, -11_832.228),
    (2, 1, -114.221),
    (0, 3, -32.391),
    (1, 0, -0.705),
    (3, 1, -2.340),
    (1, 3, -0.608),
    (0, 2, -0.008),
    (2, 3, 0.148),
)
NORTH: Terms = (
    (1, 0, 309_056.544),
    (0, 2, 3_638.893),
    (2, 0, 73.077),
    (1, 2, -157.984),
    (3, 0, 59.788),
    (0, 1, 0.433),
    (2, 2, -6.439),
    (1, 1, -0.032),
    (0, 4, 0.092),
    (1, 4, -0.054),
)
# Where RD is defined, with room to spare: tells metres from degrees, and a slip of the pen.
WEST_EDGE, EAST_EDGE, SOUTH_EDGE, NORTH_EDGE = -10_000.0, 300_000.0, 290_000.0, 640_000.0


def is_rd(east: float, north: float) -> bool:
    """Say whether these can be metres of RD; degrees and faraway places cannot."""
    return WEST_EDGE <= east <= EAST_EDGE and SOUTH_EDGE <= north <= NORTH_EDGE


def to_wgs84(east: float, north: float) -> Point:
    """Return the point at these metres of RD. Raises ValueError outside the Netherlands."""
    if not is_rd(east, north):
        raise ValueError("not in the Netherlands: RD lies between 0..280000 and 300000..625000")
    lat, lon = degrees(east, north)
    return Point(lat, lon)


def degrees(east: Number, north: Number) -> tuple[Number, Number]:
    """Return latitude and longitude of numbers, or of whole arrays of them."""
    x, y = (east - EAST_0) * 1e-5, (north - NORTH_0) * 1e-5
    return LAT_0 + _sum(LAT, x, y) / 3600, LON_0 + _sum(LON, x, y) / 3600


def metres(lat: Number, lon: Number) -> tuple[Number, Number]:
    """Return metres east and north of numbers, or of whole arrays of them.

    Only meaningful in and close around the Netherlands.
    """
    up, along = 0.36 * (lat - LAT_0), 0.36 * (lon - LON_0)
    return EAST_0 + _sum(EAST, up, along), NORTH_0 + _sum(NORTH, up, along)


def _sum(terms: Terms, first: Number, second: Number) -> Number:
    total = first * 0.0
    for p, q, factor in terms:
        total = total + factor * first**p * second**q
    return total
