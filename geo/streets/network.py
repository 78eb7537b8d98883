"""A street network as arrays: what `merging` makes of a map, and what the file keeps."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from geo.streets.flat import MICRO, metres
from geo.streets.rules import Kind

CODES: Final[dict[Kind, int]] = {"street": 0, "steps": 1, "ferry": 2}
STEPS, FERRY = CODES["steps"], CODES["ferry"]


@dataclass(frozen=True)
class Network:
    """Nodes and edges. Edge i is the points `first[i]` to `first[i + 1]` of `lat`, `lon`.

    The first and last point of an edge are those of its nodes `start[i]` and `end[i]`, so that
    they are there twice. int32 millionths of degrees; `kind` as in CODES.
    """

    node_lat: NDArray[np.int32]
    node_lon: NDArray[np.int32]
    start: NDArray[np.int32]
    end: NDArray[np.int32]
    kind: NDArray[np.uint8]
    first: NDArray[np.int32]
    lat: NDArray[np.int32]
    lon: NDArray[np.int32]

    def lengths(self) -> NDArray[np.float64]:
        """Return the metres of each edge, along its shape."""
        return np.add.reduceat(self.steps(), self.first[:-1])[: len(self.start)]

    def steps(self) -> NDArray[np.float64]:
        """Return the metres from each point to the next; 0 after the last point of an edge."""
        lat, lon = self.lat * MICRO, self.lon * MICRO
        step = np.zeros(len(lat))
        step[:-1] = metres(lat[:-1], lon[:-1], lat[1:], lon[1:])
        step[self.first[1:] - 1] = 0
        return step
