"""Who is near, and where, in one short answer of Redis: see nearby.lua, which stands beside this.

GEOSEARCH WITHCOORD answers with five small replies for each person, which take the client four
times as long to read as it takes Redis to find them. Names must not hold spaces.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from geo.point import Point
from geo.streets.flat import Floats

SCRIPT: Final = Path(__file__).with_name("nearby.lua").read_text(encoding="utf-8")
# Redis cuts these ranges into 2**26 cells each and mixes the bits, latitude in the even ones.
LAT_RANGE, LON_RANGE, CELLS = 85.05112878, 180.0, 2**26


def places(answer: Sequence[str]) -> dict[str, Point]:
    """Return who is where, from the answer of the script; a place is the middle of its cell."""
    names, cells = (part.split() for part in answer)
    mixed = np.array(cells, np.int64)
    lats = _degrees(_every_other_bit(mixed), LAT_RANGE)
    lons = _degrees(_every_other_bit(mixed >> 1), LON_RANGE)
    return dict(zip(names, map(Point, lats.tolist(), lons.tolist()), strict=True))


def _degrees(cell: NDArray[np.int64], range_: float) -> Floats:
    return (cell.astype(np.float64) + 0.5) * (2 * range_ / CELLS) - range_


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
