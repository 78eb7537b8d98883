"""Read an OpenStreetMap file in passes: squares, what is in the way, then the ways people walk.

The places of all nodes are kept while the ways are read, 16 bytes each, and then of each node of a
street some 40 bytes in flat arrays: so that a province fits in some hundred megabytes. (A set of
the nodes wanted is no gain: with the numbers that real nodes have, it takes 1.5 GB.)
"""

from array import array
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
import osmium
from numpy.typing import NDArray

from geo.streets.errors import UnreadableMap
from geo.streets.making.progress import Progress
from geo.streets.network import CODES
from geo.streets.rules import blocks, is_square, kind_of, name_of

NODE, WAY, RELATION = osmium.osm.NODE, osmium.osm.WAY, osmium.osm.RELATION
NOWHERE: Final = 2**31 - 1  # a coordinate of a node that is not in the file
DATES: Final = ("osmosis_replication_timestamp", "timestamp")
UNKNOWN: Final = "unknown"


Placed = tuple[int, int, int]  # a node, and its latitude and longitude in 1e-7 degrees


@dataclass
class RawStreets:
    """Ways and their nodes as read; `ends` are positions in `lat`, `lon` (millionths of degrees).

    `usable` is False for a node that is not in the file, or is a barrier nobody passes.
    """

    ends: NDArray[np.int32]
    way: NDArray[np.int32]
    kind: NDArray[np.uint8]
    lat: NDArray[np.int32]
    lon: NDArray[np.int32]
    usable: NDArray[np.bool_]
    dropped: Counter[str]
    osm_date: str
    box: tuple[float, float, float, float] | None  # south, west, north, east as the file says
    names: tuple[str, ...] = ()  # of the streets, each once, in order


@dataclass
class _Ways:
    refs: "array[int]" = field(default_factory=lambda: array("q"))
    sizes: "array[int]" = field(default_factory=lambda: array("i"))
    kinds: "array[int]" = field(default_factory=lambda: array("B"))
    dropped: Counter[str] = field(default_factory=Counter)
    lats: "array[int]" = field(default_factory=lambda: array("i"))
    lons: "array[int]" = field(default_factory=lambda: array("i"))
    names: set[str] = field(default_factory=set)

    def take(self, way: Any, *, ferries: bool) -> None:
        """Keep a way, or count why not."""
        kind = kind_of(way.tags)
        if kind == "ferry" and not ferries:
            self.dropped["ferry (left out on request)"] += 1
        elif kind in CODES:
            self.keep([(node.ref, node.y, node.x) for node in way.nodes], CODES[kind])
            if kind != "ferry":
                self.names.add(name_of(way.tags))
        else:
            self.dropped[kind] += 1

    def keep(self, nodes: Sequence[Placed], code: int) -> None:
        """Keep a way as it runs, whatever its own tags say."""
        for ref, lat, lon in nodes:
            self.refs.append(ref)
            self.lats.append(lat)
            self.lons.append(lon)
        self.sizes.append(len(nodes))
        self.kinds.append(code)


def read_map(path: Path, *, ferries: bool, progress: Progress) -> RawStreets:
    """Read the streets of a .osm.pbf. Raises UnreadableMap, also for a file that is cut short."""
    if not path.is_file():
        raise UnreadableMap(f"{path}: there is no such file")
    try:
        ways = _ways(path, ferries=ferries, progress=progress)
        if not ways.sizes:
            raise UnreadableMap(f"{path}: there are no streets in it (nothing with highway=...)")
        return _with_nodes(path, ways, progress)
    except (RuntimeError, ValueError, OSError) as error:
        why = " ".join(str(error).split()) or type(error).__name__
        raise UnreadableMap(
            f"{path}: broken, cut short or not OpenStreetMap data: {why}"
        ) from None


def _ways(path: Path, *, ferries: bool, progress: Progress) -> _Ways:
    progress.begin("Reading ways")
    ways = _Ways()
    streets: Any = osmium.FileProcessor(path, NODE | WAY).with_locations("sparse_mem_array")
    streets.with_filter(osmium.filter.EntityFilter(WAY))
    streets.with_filter(osmium.filter.KeyFilter("highway", "route"))
    for count, way in enumerate(streets):
        if "highway" in way.tags or way.tags.get("route") == "ferry":
            ways.take(way, ferries=ferries)
        if count % 4096 == 0:
            progress.at(count)
    _take_squares(path, ways, streets.node_location_storage)
    progress.end(f"{len(ways.sizes):,} ways to walk")
    return ways


def _take_squares(path: Path, ways: _Ways, places: Any) -> None:
    """Keep the edges of squares with a hole or a long edge: their tags stand on a relation."""
    edges = _square_edges(path, ways)
    lines: Any = osmium.FileProcessor(path, WAY)
    for way in lines.with_filter(edges.id_filter()):
        if "highway" not in way.tags:  # a street along a square has tags of its own
            nodes = [_placed(node.ref, places) for node in way.nodes]
            ways.keep(nodes, CODES["street"])


def _placed(ref: int, places: Any) -> Placed:
    try:
        place = places.get(ref)
    except KeyError:
        return ref, NOWHERE, NOWHERE
    return ref, place.y, place.x


def _square_edges(path: Path, ways: _Ways) -> osmium.IdTracker:
    edges = osmium.IdTracker()
    squares: Any = osmium.FileProcessor(path, RELATION)
    for square in squares.with_filter(osmium.filter.KeyFilter("highway")):
        if is_square(square.tags):
            ways.names.add(name_of(square.tags))
            for member in square.members:
                if member.type == "w":
                    edges.add_way(member.ref)
    return edges


def _with_nodes(path: Path, ways: _Ways, progress: Progress) -> RawStreets:
    refs = np.frombuffer(ways.refs, np.int64)
    ids, first, ends = np.unique(refs, return_index=True, return_inverse=True)
    lats, lons = (np.frombuffer(row, np.int32)[first] for row in (ways.lats, ways.lons))
    there = lats != NOWHERE
    progress.begin("Reading barriers")
    closed = np.isin(ids, _barriers(path))
    ways.dropped["node outside the file"] += int((~there).sum())
    ways.dropped["barrier without a way through"] += int((closed & there).sum())
    progress.end(f"{int(there.sum()):,} nodes")
    header = osmium.FileProcessor(path, NODE).header
    return RawStreets(
        ends=ends.astype(np.int32),
        way=np.repeat(np.arange(len(ways.sizes), dtype=np.int32), np.asarray(ways.sizes)),
        kind=np.frombuffer(ways.kinds, np.uint8),
        lat=_micro(lats, there),
        lon=_micro(lons, there),
        usable=there & ~closed,
        dropped=+ways.dropped,
        osm_date=_date(header),
        box=_box(header),
        names=tuple(sorted(ways.names - {""})),
    )


def _micro(degrees: NDArray[np.int32], there: NDArray[np.bool_]) -> NDArray[np.int32]:
    """The file rounds to 1e-7 degrees; a tenth of that is 1 cm and not worth its bytes."""
    micro: NDArray[np.int32] = np.where(there, np.rint(degrees / 10), 0).astype(np.int32)
    return micro


def _barriers(path: Path) -> NDArray[np.int64]:
    """Return the nodes that nobody on foot passes."""
    nodes: Any = osmium.FileProcessor(path, NODE)
    nodes.with_filter(osmium.filter.KeyFilter("barrier"))
    return np.fromiter((node.id for node in nodes if blocks(node.tags)), np.int64)


def _date(header: Any) -> str:
    return next((header.get(key) for key in DATES if header.get(key)), UNKNOWN)


def _box(header: Any) -> tuple[float, float, float, float] | None:
    box = header.box()
    if not box.valid():
        return None
    low, high = box.bottom_left, box.top_right
    return (low.lat, low.lon, high.lat, high.lon)
