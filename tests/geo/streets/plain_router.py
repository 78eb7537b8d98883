"""A second router, made apart from ours and as plain as can be, to hold our walks against.

It reads the map itself, has foot rules of its own, keeps every node and searches with a heap.
Slow; nothing of `geo.streets` is in it.
"""

import heapq
import math
from collections import defaultdict
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import osmium

Place = tuple[float, float]  # latitude, longitude
EARTH_M = 6_371_008.8
SNAP_M = 60.0
ISLAND_M = 1000.0
ON_FOOT = """
    footway pedestrian path cycleway track living_street residential unclassified road service
    primary primary_link secondary secondary_link tertiary tertiary_link steps platform
    corridor elevator
"""
WITH_A_SIGN = {"trunk", "trunk_link", "busway", "bus_guideway", "bridleway"}
WELCOME = {"yes", "designated", "permissive", "destination", "customers", "official"}
SHUT = {"no", "private", "delivery", "agricultural", "forestry", "military", "emergency"}
SHUT |= {"permit", "residents", "employees"}
WALLS = {"wall", "fence", "hedge", "retaining_wall", "city_wall", "ditch"}


class Spot(NamedTuple):
    """A place on the street: the ends of the piece it is on, metres to each, and metres away."""

    one: int
    other: int
    from_one: float
    from_other: float
    away: float


class PlainRouter:
    """All nodes of one map, and the straight pieces between them."""

    def __init__(self, source: Path) -> None:
        self.source = source
        self.at: dict[int, Place] = {}
        self.next: dict[int, dict[int, float]] = defaultdict(dict)
        self.on_land: set[tuple[int, int]] = set()
        nodes, ways, relations = osmium.osm.NODE, osmium.osm.WAY, osmium.osm.RELATION
        read: Any = osmium.FileProcessor
        for node in read(source, nodes):
            if not is_shut(dict(node.tags)):
                self.at[node.id] = (node.location.lat, node.location.lon)
        edges = {
            part.ref
            for square in read(source, relations)
            if is_square(dict(square.tags))
            for part in square.members
        }
        for way in read(source, ways):
            is_edge = way.id in edges and "highway" not in way.tags
            if is_edge or is_walked(dict(way.tags)):
                self._link([node.ref for node in way.nodes], dict(way.tags))
        self._forget_islands()
        self._pieces()

    def _link(self, refs: list[int], tags: dict[str, str]) -> None:
        for one, other in pairwise(refs):
            if one not in self.at or other not in self.at or one == other:
                continue
            self.next[one][other] = self.next[other][one] = crow_m(self.at[one], self.at[other])
            if tags.get("route") != "ferry":
                self.on_land.add((min(one, other), max(one, other)))

    def _forget_islands(self) -> None:
        islands, seen = [], set()
        for begin in list(self.next):
            if begin not in seen:
                island = set(self._reached({begin: 0.0}))
                seen |= island
                metres = sum(sum(self.next[node].values()) for node in island) / 2
                islands.append((metres, island))
        largest = max(metres for metres, _ in islands)
        for metres, island in islands:
            if metres < min(ISLAND_M, largest):
                for node in island:
                    del self.next[node]

    def _pieces(self) -> None:
        pieces = sorted(piece for piece in self.on_land if piece[0] in self.next)
        self.pieces = [(one, other) for one, other in pieces if other in self.next[one]]
        ends = [(*self.at[one], *self.at[other]) for one, other in self.pieces]
        self.ends = np.array(ends).reshape(-1, 4)

    def _reached(self, start: dict[int, float], *wanted: int) -> dict[int, float]:
        """Metres to every node there is a way to, or until all those that are wanted are found."""
        missing = set(wanted)
        done: dict[int, float] = {}
        heap = [(metres, node) for node, metres in start.items()]
        heapq.heapify(heap)
        while heap:
            metres, node = heapq.heappop(heap)
            if node not in done:
                done[node] = metres
                missing.discard(node)
                if wanted and not missing:
                    break
                for other, length in self.next[node].items():
                    if other not in done:
                        heapq.heappush(heap, (metres + length, other))
        return done

    def spot(self, place: Place) -> Spot | None:
        """Where a place is on its nearest street, None when there is none within 60 m."""
        lat, lon = place
        north = math.radians(1) * EARTH_M
        east = north * math.cos(math.radians(lat))
        y1, x1 = (self.ends[:, 0] - lat) * north, (self.ends[:, 1] - lon) * east
        dy = (self.ends[:, 2] - self.ends[:, 0]) * north
        dx = (self.ends[:, 3] - self.ends[:, 1]) * east
        part = np.clip(-(x1 * dx + y1 * dy) / np.maximum(dx**2 + dy**2, 1e-9), 0, 1)
        away = np.hypot(x1 + part * dx, y1 + part * dy)
        best = int(np.argmin(away))
        if away[best] > SNAP_M:
            return None
        one, other = self.pieces[best]
        along = float(part[best]) * self.next[one][other]
        return Spot(one, other, along, self.next[one][other] - along, float(away[best]))

    def walk_m(self, origin: Place, place: Place) -> float | None:
        """Metres on foot, doors to street included; None where there is no way."""
        begin, end = self.spot(origin), self.spot(place)
        if begin is None or end is None:
            return None
        start = {begin.one: begin.from_one, begin.other: begin.from_other}
        done = self._reached(start, end.one, end.other)
        ways = [
            done.get(end.one, math.inf) + end.from_one,
            done.get(end.other, math.inf) + end.from_other,
        ]
        if (begin.one, begin.other) == (end.one, end.other):
            ways.append(abs(begin.from_one - end.from_one))
        metres = min(ways) + begin.away + end.away
        return metres if math.isfinite(metres) else None


def is_walked(tags: dict[str, str]) -> bool:
    """Whether one may walk along this way."""
    highway, foot, access = (tags.get(key, "") for key in ("highway", "foot", "access"))
    if foot in SHUT or (access in SHUT and foot not in WELCOME):
        return False
    if tags.get("route") == "ferry":
        return True
    if tags.get("motorroad") == "yes":
        return False
    return highway in ON_FOOT.split() or (highway in WITH_A_SIGN and foot in WELCOME)


def is_square(tags: dict[str, str]) -> bool:
    """Whether a relation is a square: one walks along its edges."""
    return tags.get("type") == "multipolygon" and is_walked(tags)


def is_shut(tags: dict[str, str]) -> bool:
    """Whether something at this node stops whoever walks."""
    foot, access = tags.get("foot", ""), tags.get("access", "")
    if foot in WELCOME or "barrier" not in tags:
        return False
    if foot in SHUT or access in SHUT:
        return True
    return access not in WELCOME and (tags["barrier"] in WALLS or tags.get("locked") == "yes")


def crow_m(one: Place, other: Place) -> float:
    """The straight line over a round earth."""
    lat1, lon1, lat2, lon2 = map(math.radians, (*one, *other))
    half = math.sin((lat2 - lat1) / 2) ** 2
    half += math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH_M * math.asin(math.sqrt(half))
