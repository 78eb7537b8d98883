"""Where a street network knows all streets, and how far it is from there to where it does not.

A map that is cut out of a larger one has no streets beyond its edge, so that walks along the edge
come out too long. The edge is not in the file: a cut may follow any border, and long roads stick
out of it. So look where the streets are: a place belongs to the network when there is a street
near, or streets around it (a park, a river); single roads into the empty do not count.
"""

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from geo.streets.flat import Floats, per_degree

CELL_M: Final = 100.0
GAP_CELLS: Final = 4  # streets with less than 800 m between them are one town
THIN_CELLS: Final = 2  # less than 500 m wide is a road into the empty
PAD: Final = GAP_CELLS + 2

Box = tuple[float, float, float, float]
Cells = NDArray[Any]


@dataclass(frozen=True)
class Grid:
    """Cells of 100 m from a south-west corner, in degrees; metres in a degree either way."""

    south: float
    west: float
    north_m: float
    east_m: float

    def cells(self, lat: Floats, lon: Floats) -> tuple[Cells, Cells]:
        """Return row and column of each place (n,); negative for what is south or west of it."""
        row = np.floor((lat - self.south) * self.north_m / CELL_M).astype(np.int64)
        column = np.floor((lon - self.west) * self.east_m / CELL_M).astype(np.int64)
        return row, column


@dataclass(frozen=True)
class Coverage:
    """For each cell the metres to the nearest that is not covered; nothing outside of `box`."""

    grid: Grid
    metres: NDArray[np.float32]
    box: Box

    def inside_m(self, lat: Floats, lon: Floats) -> Floats:
        """Return how many metres each place (n,) is inside the network; 0 outside."""
        row, column = self.grid.cells(lat, lon)
        rows, columns = self.metres.shape
        there = (row >= 0) & (row < rows) & (column >= 0) & (column < columns)
        depth = self.metres[np.where(there, row, 0), np.where(there, column, 0)]
        south, west, north, east = self.box
        up, along = self.grid.north_m, self.grid.east_m
        sides = (
            (lat - south) * up,
            (north - lat) * up,
            (lon - west) * along,
            (east - lon) * along,
        )
        inside = np.minimum(depth, np.min(np.stack(sides), axis=0))
        return np.where(there, np.maximum(inside, 0), 0).astype(np.float64)


def covered(lat: Floats, lon: Floats, box: Box) -> Coverage:
    """Find out from points along all streets, about a cell apart, where the network is whole."""
    if not len(lat):
        return Coverage(Grid(0, 0, 1, 1), np.zeros((1, 1), np.float32), box)
    north_m, east_m = (float(side) for side in per_degree(lat.mean()))
    pad = PAD * CELL_M
    grid = Grid(float(lat.min() - pad / north_m), float(lon.min() - pad / east_m), north_m, east_m)
    row, column = grid.cells(lat, lon)
    streets = np.zeros((int(row.max()) + PAD, int(column.max()) + PAD), np.bool_)
    streets[row, column] = True
    whole = ndimage.binary_closing(streets, _disc(GAP_CELLS))
    whole = ndimage.binary_opening(ndimage.binary_fill_holes(whole), _disc(THIN_CELLS))
    # From the middle of a cell to that of another; who is at the side of theirs may be nearer.
    depth = ndimage.distance_transform_edt(whole) * CELL_M - CELL_M
    return Coverage(grid, np.maximum(depth, 0).astype(np.float32), box)


def _disc(radius: int) -> NDArray[np.bool_]:
    y, x = np.ogrid[-radius : radius + 1, -radius : radius + 1]
    disc: NDArray[np.bool_] = x * x + y * y <= radius * radius
    return disc
