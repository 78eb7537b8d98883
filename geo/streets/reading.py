"""Read an OpenStreetMap file in passes: squares, then the ways people walk, then their nodes.

Everything is kept in flat arrays, about 40 bytes per node of a street, so that a province fits in
a few hundred megabytes.
"""

from array import array
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
import osmium
from numpy.typing import NDArray

from geo.streets.errors import UnreadableMap
from geo.streets.progress import Progress
from geo.streets.rules import Kind, blocks, is_square, kind_of, name_of

CODES: Final[dict[Kind, int]] = {"street": 0, "steps": 1, "ferry": 2}
STEPS, FERRY = CODES["steps"], CODES["ferry"]
NODE, WAY, RELATION = osmium.osm.NODE, osmium.osm.WAY, osmium.osm.RELATION
DATES: Final = ("osmosis_replication_timestamp", "timestamp")
UNKNOWN: Final = "unknown"


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
    wanted: osmium.IdTracker = field(default_factory=osmium.IdTracker)
    names: set[str] = field(default_factory=set)

    def take(self, way: Any, *, ferries: bool) -> None:
        """Keep a way, or count why not."""
        kind = kind_of(way.tags)
        if kind == "ferry" and not ferries:
            self.dropped["ferry (left out on request)"] += 1
        elif kind in CODES:
            self.keep(way, CODES[kind])
            if kind != "ferry":
                self.names.add(name_of(way.tags))
        else:
            self.dropped[kind] += 1

    def keep(self, way: Any, code: int) -> None:
        """Keep a way as it runs, whatever its own tags say."""
        refs = [node.ref for node in way.nodes]
        self.refs.extend(refs)
        self.sizes.append(len(refs))
        self.kinds.append(code)
        self.wanted.add_references(way)


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
    _take_squares(path, ways)
    streets = osmium.FileProcessor(path, WAY).with_filter(
        osmium.filter.KeyFilter("highway", "route")
    )
    for count, way in enumerate(streets):
        if "highway" in way.tags or way.tags.get("route") == "ferry":
            ways.take(way, ferries=ferries)
        if count % 4096 == 0:
            progress.at(count)
    progress.end(f"{len(ways.sizes):,} ways to walk")
    return ways


def _take_squares(path: Path, ways: _Ways) -> None:
    """Keep the edges of squares with a hole or a long edge: their tags stand on a relation."""
    edges = _square_edges(path, ways)
    for way in osmium.FileProcessor(path, WAY).with_filter(edges.id_filter()):
        if "highway" not in way.tags:  # a street along a square has tags of its own
            ways.keep(way, CODES["street"])


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
    ids, ends = np.unique(refs, return_inverse=True)
    lat, lon = np.zeros(len(ids), np.int32), np.zeros(len(ids), np.int32)
    usable = np.zeros(len(ids), np.bool_)
    file = osmium.FileProcessor(path, NODE)
    progress.begin("Reading nodes")
    seen, lats, lons, blocked = _nodes(
        file.with_filter(ways.wanted.id_filter()), len(ids), progress
    )
    at = np.searchsorted(ids, seen)
    # The file rounds to 1e-7 degrees; a tenth of that is 1 cm and not worth its bytes.
    lat[at], lon[at] = np.rint(lats / 10), np.rint(lons / 10)
    usable[at] = ~blocked
    ways.dropped["node outside the file"] += int(len(ids) - len(np.unique(at)))
    ways.dropped["barrier without a way through"] += int(blocked.sum())
    progress.end(f"{len(seen):,} nodes")
    return RawStreets(
        ends=ends.astype(np.int32),
        way=np.repeat(np.arange(len(ways.sizes), dtype=np.int32), np.asarray(ways.sizes)),
        kind=np.frombuffer(ways.kinds, np.uint8),
        lat=lat,
        lon=lon,
        usable=usable,
        dropped=+ways.dropped,
        osm_date=_date(file.header),
        box=_box(file.header),
        names=tuple(sorted(ways.names - {""})),
    )


def _nodes(file: Any, whole: int, progress: Progress) -> tuple[NDArray[Any], ...]:
    seen, lats, lons, blocked = array("q"), array("i"), array("i"), array("b")
    for count, node in enumerate(file):
        if node.location.valid():
            seen.append(node.id)
            lats.append(node.location.y)
            lons.append(node.location.x)
            blocked.append(len(node.tags) > 0 and blocks(node.tags))
        if count % 4096 == 0:
            progress.at(count, whole)
    return (
        np.frombuffer(seen, np.int64),
        np.frombuffer(lats, np.int32),
        np.frombuffer(lons, np.int32),
        np.frombuffer(blocked, np.bool_),
    )


def _date(header: Any) -> str:
    return next((header.get(key) for key in DATES if header.get(key)), UNKNOWN)


def _box(header: Any) -> tuple[float, float, float, float] | None:
    box = header.box()
    if not box.valid():
        return None
    low, high = box.bottom_left, box.top_right
    return (low.lat, low.lon, high.lat, high.lon)
