"""Many areas at once: which hold a point, without asking all.

The box around each says who could be meant; the areas themselves decide. So the answers are those
of asking every one, for 0.04 ms per thousand. (A tree of boxes takes some microseconds, and first
a quarter of a second and 15 MB to import its library.)
"""

from collections.abc import Hashable, Mapping
from typing import Generic, Protocol, TypeVar

from geo.borders.boundaries import BORDER_M
from geo.point import Point

Key = TypeVar("Key", bound=Hashable)
AROUND = BORDER_M * 4 / 110_500  # degrees: the border counts as in, also along at 75 degrees north


class Shape(Protocol):
    """What can be in the index: an `Area`."""

    def contains(self, point: Point) -> bool:
        """Say whether the point is inside or on the border."""

    def box(self) -> tuple[float, float, float, float]:
        """Return south, west, north, east in degrees."""


class AreaIndex(Generic[Key]):
    """Areas by key, made once. For a country: not for the poles, nor across the date line."""

    def __init__(self, areas: Mapping[Key, Shape]) -> None:
        """Keep their boxes; order matters where two share a border."""
        self._rows = tuple((key, area, *_widened(area)) for key, area in areas.items())

    def __len__(self) -> int:
        """How many there are."""
        return len(self._rows)

    def containing(self, point: Point) -> list[Key]:
        """Return the keys of what the point is in, in the order given; two on a shared border."""
        lat, lon = point.lat, point.lon
        return [
            key
            for key, area, south, west, north, east in self._rows
            if south <= lat <= north and west <= lon <= east and area.contains(point)
        ]


def _widened(area: Shape) -> tuple[float, float, float, float]:
    south, west, north, east = area.box()
    return south - AROUND, west - AROUND, north + AROUND, east + AROUND
