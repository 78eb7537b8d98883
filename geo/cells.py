"""The 52-bit cells in which Redis keeps places, as points: the middle, 0.3 m off at most."""

from collections.abc import Iterable
from typing import Final

from geo.point import Point

# Redis cuts these ranges into 2**26 parts each and mixes the bits, latitude in the even ones.
LAT_RANGE: Final = 85.05112878
LON_RANGE: Final = 180.0
PARTS: Final = 2**26


def points(cells: Iterable[str]) -> list[Point]:
    """Return the point of each cell, given as whole numbers in decimal digits."""
    return [_point(int(cell)) for cell in cells]


def _point(mixed: int) -> Point:
    return Point(_degrees(mixed, LAT_RANGE), _degrees(mixed >> 1, LON_RANGE))


def _degrees(mixed: int, range_: float) -> float:
    return (_every_other_bit(mixed) + 0.5) * (2 * range_ / PARTS) - range_


def _every_other_bit(mixed: int) -> int:
    """Gather bits 0, 2, 4, ... of 52 next to each other."""
    bits = mixed & 0x5555555555555
    bits = (bits | bits >> 1) & 0x3333333333333
    bits = (bits | bits >> 2) & 0xF0F0F0F0F0F0F
    bits = (bits | bits >> 4) & 0x00FF00FF00FF00FF
    bits = (bits | bits >> 8) & 0x0000FFFF0000FFFF
    return (bits | bits >> 16) & 0x00000000FFFFFFFF
