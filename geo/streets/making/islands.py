"""Which pieces of street hang together, and which are too small to put a home on."""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from geo.streets.network import Network

# A piece of street this short without a link to the rest is a roof terrace, a platform, a mistake
# or a stretch cut off by the edge of the map: who is put on it would reach nobody.
ISLAND_M: Final = 1000.0


def parts(
    network: Network, length: NDArray[np.float64], edges: NDArray[Any]
) -> tuple[NDArray[np.int32], NDArray[np.float64]]:
    """Return which part each node is in when only these edges are walked; metres of each part."""
    nodes, start = len(network.node_lat), network.start[edges]
    links = coo_array((np.ones(len(edges)), (start, network.end[edges])), shape=(nodes, nodes))
    count, part = connected_components(links, directed=False)
    size: Any = np.bincount(part[start], weights=length[edges], minlength=count)
    return part, size


def is_mainland(size: NDArray[np.float64], island_m: float = ISLAND_M) -> NDArray[np.bool_]:
    """Say which parts are large enough to put a home on; of a tiny town its largest."""
    large: NDArray[np.bool_] = size >= min(island_m, size.max(initial=0.0))
    return large
