"""An outline for one neighbourhood: as somebody drew it, or around the places that are in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from shapely import MultiPoint, concave_hull, union_all
from shapely.geometry import MultiPolygon, Polygon

from geo.borders.boundary_files import in_metres, named, raw_features
from geo.borders.rd import metres
from geo.point import Point

MARGIN_M = 60.0  # a postcode is given by its middle, and its houses stand around that
HOW_CONCAVE = 0.3  # 0 follows every point, 1 is a rubber band


@dataclass(frozen=True)
class Drawn:
    """An outline in metres of RD, and what its file calls it; that may be nothing."""

    name: str
    shape: MultiPolygon


def read_drawing(path: Path) -> list[Drawn]:
    """Return each outline of a file, with or without a code. Raises ValueError for another file.

    What has no outline in the Netherlands is left out.
    """
    with_places = [raw for raw in raw_features(path) if raw.geometry and not raw.geometry.is_empty]
    outlines = [(named(raw), in_metres(raw)) for raw in with_places]
    return [Drawn(name, shape) for name, shape in outlines if shape is not None]


def together(drawn: Sequence[Drawn]) -> MultiPolygon:
    """All of them as one."""
    return _many(union_all([each.shape for each in drawn]))


def around(places: Sequence[Point], *, margin_m: float = MARGIN_M) -> MultiPolygon:
    """Return a border around these places, at least `margin_m` metres from each. Not empty."""
    flat = MultiPoint([metres(place.lat, place.lon) for place in places])
    return _many(concave_hull(flat, ratio=HOW_CONCAVE).buffer(margin_m))


def _many(shape: Polygon | MultiPolygon) -> MultiPolygon:
    return shape if isinstance(shape, MultiPolygon) else MultiPolygon([shape])
