"""Where people live: made-up neighbourhoods, or the label points of real ones from a CBS file.

A file has the columns `buurtcode`, `lat` and `lon` (WGS84); the four digits after BU are the code
of the municipality.
"""

import csv
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from config.core.mistakes import Mistake, WrongConfig
from geo.point import METRES_PER_DEGREE, Point

Floats = NDArray[np.float64]
Scale = Literal["neighbourhood", "town", "country"]
CENTRE: Final = Point(52.0504, 4.2987)
RADIUS_M: Final = 700.0  # 1.5 km2, a Dutch neighbourhood in a town
SMALLEST_M, LARGEST_M = 250.0, 2_500.0
TOWN_SIDE: Final = 3  # a made-up town is three by three neighbourhoods
TRIES: Final = 50  # times as many places as homes


@dataclass(frozen=True)
class Spot:
    """One neighbourhood as a disc: its middle, and its radius in metres."""

    lat: float
    lon: float
    radius_m: float = RADIUS_M


def made_up(scale: Scale, rng: np.random.Generator) -> tuple[Spot, ...]:
    """One disc; nine in a square; or, for the country, one of any size from dense to rural."""
    if scale == "neighbourhood":
        return (Spot(CENTRE.lat, CENTRE.lon),)
    if scale == "country":
        radius = float(np.exp(rng.uniform(np.log(SMALLEST_M), np.log(LARGEST_M))))
        return (Spot(CENTRE.lat, CENTRE.lon, radius),)
    step = 2 * RADIUS_M / METRES_PER_DEGREE
    wide = step / float(np.cos(np.radians(CENTRE.lat)))
    side = range(TOWN_SIDE)
    return tuple(Spot(CENTRE.lat + i * step, CENTRE.lon + j * wide) for i in side for j in side)


def read_points(file: Path) -> dict[str, Point]:
    """Each neighbourhood of the file by its code. Raises WrongConfig when it cannot be read."""
    try:
        with file.open(encoding="utf-8", newline="") as lines:
            rows = csv.DictReader(lines)
            points = {r["buurtcode"]: Point(float(r["lat"]), float(r["lon"])) for r in rows}
    except (OSError, KeyError, ValueError) as error:
        why = getattr(error, "strerror", None) or f"{type(error).__name__}: {error}"
        remedy = "Give a CSV with the columns buurtcode, lat and lon."
        raise WrongConfig([Mistake(str(file), 0, why, remedy)]) from None
    if len(points) < 2:
        raise WrongConfig([Mistake(str(file), 0, "it has no two neighbourhoods", "Add some.")])
    return points


def chosen(
    points: dict[str, Point],
    among: Iterable[str],
    scale: Scale,
    part: str,
    rng: np.random.Generator,
) -> tuple[Spot, ...]:
    """The neighbourhoods to play: those of `among` whose code begins with `part`.

    All of them for a town, else one by lot. Raises WrongConfig when there are none.
    """
    codes = [code for code in sorted(among) if code.removeprefix("BU").startswith(part)]
    if not codes:
        remedy = "Give the first digits of the code: 0518 is Den Haag."
        raise WrongConfig([Mistake("--part", 0, f"no neighbourhood begins with {part}", remedy)])
    if scale != "town":
        codes = [codes[int(rng.integers(len(codes)))]]
    return tuple(_spot(points[code], points.values()) for code in codes)


def _spot(middle: Point, everywhere: Iterable[Point]) -> Spot:
    """The radius is half the way to the four nearest other neighbourhoods."""
    metres = np.sort(crow_metres(middle, list(everywhere)))[1:5]
    radius = float(np.clip(np.median(metres) / 2, SMALLEST_M, LARGEST_M))
    return Spot(middle.lat, middle.lon, radius)


def crow_metres(origin: Point, places: Sequence[Point]) -> Floats:
    """Straight lines in metres on a flat map; right within 0.5 % over a town."""
    lats = np.array([place.lat for place in places])
    lons = np.array([place.lon for place in places])
    shrink = np.cos(np.radians(origin.lat))
    return np.asarray(
        np.hypot(lats - origin.lat, (lons - origin.lon) * shrink) * METRES_PER_DEGREE
    )


def anywhere(points: Sequence[Point]) -> Sequence[bool]:
    """Without a street map people may live on every spot."""
    return [True] * len(points)


@dataclass(frozen=True)
class Area:
    """The neighbourhoods that are played, and where in them somebody can live."""

    spots: tuple[Spot, ...]
    habitable: Callable[[Sequence[Point]], Sequence[bool]] = anywhere

    def homes(self, count: int, rng: np.random.Generator) -> list[Point]:
        """So many homes, evenly over all ground where people can live.

        Raises WrongConfig when there is hardly any.
        """
        found: list[Point] = []
        for _ in range(TRIES):
            drawn = _drawn(self.spots, count, rng)
            found += [
                home for home, fits in zip(drawn, self.habitable(drawn), strict=True) if fits
            ]
            if len(found) >= count:
                return found[:count]
        raise WrongConfig([Mistake("--streets", 0, "hardly any street here", "Take more.")])


def _drawn(spots: Sequence[Spot], count: int, rng: np.random.Generator) -> list[Point]:
    which = rng.integers(len(spots), size=count)
    far, turn = np.sqrt(rng.random(count)), rng.random(count) * 2 * np.pi
    return [_home(spots[i], r, angle) for i, r, angle in zip(which, far, turn, strict=True)]


def _home(spot: Spot, far: float, angle: float) -> Point:
    north = spot.radius_m * far * np.cos(angle) / METRES_PER_DEGREE
    east = spot.radius_m * far * np.sin(angle) / METRES_PER_DEGREE
    return Point(spot.lat + north, spot.lon + east / np.cos(np.radians(spot.lat)))
