"""The 52-bit cells in which Redis keeps places, as points: the middle, 0.3 m off at most."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from geo.point import Point

# Redis cuts these ranges into 2**26 parts each and mixes the bits, latitude in the even ones.
LAT_RANGE: Final = 85.05112878
LON_RANGE: Final = 180.0
PARTS: Final = 2**26


def points(cells: Sequence[str]) -> list[Point]:
    """Return the point of each cell, given as whole numbers in decimal digits."""
    mixed = np.array(cells, np.int64)
    lats = _degrees(_every_other_bit(mixed), LAT_RANGE)
    lons = _degrees(_every_other_bit(mixed >> 1), LON_RANGE)
    return list(map(Point, lats.tolist(), lons.tolist()))


def _degrees(part: NDArray[np.int64], range_: float) -> NDArray[np.float64]:
    return (part.astype(np.float64) + 0.5) * (2 * range_ / PARTS) - range_


def _every_other_bit(mixed: NDArray[np.int64]) -> NDArray[np.int64]:
    """Gather bits 0, 2, 4, ... of 52 next to each other."""
    bits = mixed & 0x5555555555555
    for shift, mask in (
        (1, 0x3333333333333),
        (2, 0xF0F0F0F0F0F0F),
        (4, 0x00FF00FF00FF00FF),
        (8, 0x0000FFFF0000FFFF),
        (16, 0x00000000FFFFFFFF),
    ):
        bits = (bits | (bits >> shift)) & mask
    return bits
