"""Small towns drawn by hand: corners in metres east and north of a spot, streets between them."""

import io
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import osmium
from osmium.osm.mutable import Node, Relation, Way

from geo.point import Point
from geo.streets.graph import Avoid, StreetGraph
from geo.streets.header import Header
from geo.streets.making.building import build
from geo.streets.making.progress import Progress
from geo.streets.walking import StreetWalks

LAT, LON = 52.0, 4.4
NORTH_M, EAST_M = 111_267.0, 68_677.0  # metres in a degree there
Tags = dict[str, str]
STREET = {"highway": "residential"}


def at(east: float, north: float) -> Point:
    """A point so many metres from the south-west corner of every drawn town."""
    return Point(LAT + north / NORTH_M, LON + east / EAST_M)


class Town:
    """Corners are named by letters; a street is a word: "abc" goes from a over b to c."""

    def __init__(self, **corners: tuple[float, float]) -> None:
        self.corners = corners
        self.gates: dict[str, Tags] = {}
        self.ways: list[tuple[Sequence[str], Tags]] = []
        self.squares: list[tuple[list[int], Tags]] = []

    def street(self, route: Sequence[str], /, **tags: str) -> "Town":
        """Add a way; without tags a residential street."""
        self.ways.append((route, tags or STREET))
        return self

    def square(self, *edges: Sequence[str], **tags: str) -> "Town":
        """Add a square with a hole: ways without tags, and a relation that says what it is."""
        numbers = range(len(self.ways) + 1, len(self.ways) + len(edges) + 1)
        self.squares.append((list(numbers), tags))
        self.ways += [(edge, {}) for edge in edges]
        return self

    def gate(self, corner: str, **tags: str) -> "Town":
        """Put something in the way at a corner."""
        self.gates[corner] = tags
        return self

    def save(self, path: Path, *, without: str = "", apart: int = 1) -> Path:
        """Write it as .osm.pbf, without the nodes of some corners; `apart` is between numbers."""
        number = {corner: apart * at_ for at_, corner in enumerate(self.corners, 1)}
        path.unlink(missing_ok=True)
        with osmium.SimpleWriter(str(path)) as file:
            for corner, (east, north) in self.corners.items():
                where = at(east, north)
                if corner not in without:
                    tags = self.gates.get(corner, {})
                    file.add_node(
                        Node(id=number[corner], location=(where.lon, where.lat), tags=tags)
                    )
            for way, (route, tags) in enumerate(self.ways, 1):
                nodes = [number[corner] for corner in route]
                file.add_way(Way(id=way, nodes=nodes, tags=tags))
            for square, (edges, tags) in enumerate(self.squares, 1):
                members = [("w", edge, "outer") for edge in edges]
                told = {"type": "multipolygon"} | tags
                file.add_relation(Relation(id=square, members=members, tags=told))
        return path

    def built(self, folder: Path, *, ferries: bool = True) -> tuple[Path, Header]:
        """Build its network in a folder."""
        out = folder / "town.streets"
        made = build(self.save(folder / "town.osm.pbf"), out, ferries=ferries, progress=quiet())
        return out, made

    def walked(
        self, folder: Path, origin: Point, place: Point, *, ferries: bool = True, **avoid: bool
    ) -> float | None:
        """Metres over its streets, None when there is no way."""
        out, _ = self.built(folder, ferries=ferries)
        return walked(StreetGraph.load(out), origin, place, Avoid(**avoid))


def walked(
    graph: StreetGraph, origin: Point, place: Point, avoid: Avoid | None = None
) -> float | None:
    """Metres over the streets of a graph, without a limit; None when there is no way."""
    begin, end = (
        graph.snap(np.array([p.lat]), np.array([p.lon]), avoid or Avoid()) for p in (origin, place)
    )
    metres = float(graph.metres(begin, end, np.inf, avoid or Avoid())[0])
    return metres if np.isfinite(metres) else None


def quiet() -> Progress:
    """Progress that nobody sees."""
    return Progress(io.StringIO())


def big_town(folder: Path, *, blocks: int = 20, block_m: float = 100.0) -> StreetWalks:
    """A square town of streets in both directions: there the streets are known all around."""
    corners = {
        f"{x},{y}": (x * block_m, y * block_m)
        for x in range(blocks + 1)
        for y in range(blocks + 1)
    }
    town = Town(**corners)
    rows = [[f"{x},{y}" for x in range(blocks + 1)] for y in range(blocks + 1)]
    columns = [[f"{x},{y}" for y in range(blocks + 1)] for x in range(blocks + 1)]
    for route in rows + columns:
        town.street(route)
    path, _ = town.built(folder)
    return StreetWalks(path)
