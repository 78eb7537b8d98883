"""A point on the globe: checked when made, and rounded to a grid before it is kept."""

import math
import re
from dataclasses import dataclass

GRID_M = 25.0
# Never more metres in a degree than this, anywhere on WGS84: so a cell is never wider than asked.
METRES_PER_DEGREE = 111_700.0
WRITTEN = re.compile(r"\s*(-?\d{1,3}(?:\.\d{1,15})?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d{1,15})?)\s*")
WITH_DECIMAL_COMMA = re.compile(r"(?<=\d),(?=\d)")
# The European part of the Netherlands with some sea, Flanders and Germany around it.
NL_SOUTH, NL_NORTH, NL_WEST, NL_EAST = 50.70, 53.75, 3.20, 7.30


@dataclass(frozen=True, slots=True)
class Point:
    """Latitude and longitude in degrees, WGS84. Raises ValueError when not on the globe."""

    lat: float
    lon: float

    def __post_init__(self) -> None:
        """Refuse what is not on the globe, also NaN and infinity."""
        if not (-90 <= self.lat <= 90 and -180 <= self.lon <= 180):
            raise ValueError("a point has a latitude of -90..90 and a longitude of -180..180")


def rounded(point: Point, *, metres: float = GRID_M) -> Point:
    """Return the crossing of a fixed grid of about `metres` nearest to the point.

    Rounding twice is rounding once. The error is at most `rounding_error_m(metres)`.
    """
    lat_step = metres / METRES_PER_DEGREE
    lat = _to_step(point.lat, lat_step, 90)
    # The row decides the width of its cells; rows at the poles would have none.
    lon_step = lat_step / max(math.cos(math.radians(lat)), 0.01)
    return Point(lat, _to_step(point.lon, lon_step, 180))


def rounding_error_m(metres: float = GRID_M) -> float:
    """How far, in metres, a rounded point can be from the true one: half a diagonal, and 2 cm."""
    return metres * math.sqrt(0.5) + 0.02


def parse(text: str) -> Point | None:
    """Read "52.07, 4.30" or "52,07 4,30" as a point; None when it is not one.

    At most 64 characters are looked at.
    """
    short = text[:64].strip()
    found = WRITTEN.fullmatch(short) or WRITTEN.fullmatch(WITH_DECIMAL_COMMA.sub(".", short))
    if found is None:
        return None
    try:
        return Point(float(found[1]), float(found[2]))
    except ValueError:
        return None


def in_netherlands(point: Point) -> bool:
    """Say whether the point is in or close around the European Netherlands (a box, no border)."""
    return NL_SOUTH <= point.lat <= NL_NORTH and NL_WEST <= point.lon <= NL_EAST


def _to_step(degrees: float, step: float, limit: float) -> float:
    return round(max(-limit, min(limit, round(degrees / step) * step)), 7)
