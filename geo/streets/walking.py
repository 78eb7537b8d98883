"""Walks over real streets where the network knows them, and the honest estimate elsewhere.

Three classes that are each a `geo.walking.WalkingDistance`: one town, several towns, and (in
geo/walking.py) no map at all. A routing service over HTTP would be a fourth, beside these.
"""

import logging
import math
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import repeat
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from geo.point import Point
from geo.streets.errors import UnreadableStreets
from geo.streets.flat import Floats
from geo.streets.graph import NOTHING, Avoid, StreetGraph
from geo.streets.homes import Home, Homes
from geo.walking import CrowEstimate, Id, Walk, WalkingDistance

log = logging.getLogger(__name__)
Stamp = tuple[int, int, int]
NEVER_READ = (0, 0, 0)


@dataclass(frozen=True)
class Town:
    """A network with the homes that were looked up in it; replaced as a whole."""

    graph: StreetGraph
    homes: Homes


class StreetWalks:
    """Walks over the streets of one town, from a file that may be replaced while we run.

    The file is read at the first question (or by `load`). When it changes, the new one is read in
    a thread and the old one answers until then; a file that cannot be read changes nothing but
    the log. Without any network every answer is an estimate.
    """

    def __init__(self, path: Path, *, otherwise: WalkingDistance | None = None) -> None:
        """Read `path` when it is needed; `otherwise` answers where the streets cannot."""
        self._path = path
        self._otherwise = otherwise or CrowEstimate()
        self._town: Town | None = None
        self._stamp: Stamp | None = NEVER_READ
        self._loading: threading.Thread | None = None
        self._lock = threading.Lock()

    def load(self) -> None:
        """Read the file now, when it is new or changed; what is wrong with it goes to the log."""
        with self._lock:
            stamp = _stamp(self._path)
            if stamp == self._stamp:
                return
            try:
                self._town = Town(graph := StreetGraph.load(self._path), Homes(graph))
            except UnreadableStreets as wrong:
                kept = "the streets read before" if self._town else "estimates"
                log.error("%s; going on with %s", wrong, kept)  # noqa: TRY400  one line
            self._stamp = stamp

    def town(self) -> Town | None:
        """Return the network to use now, and begin to read a newer one if there is."""
        stamp = _stamp(self._path)
        if self._town is None and stamp != self._stamp:
            self.load()
        elif stamp not in {self._stamp, None} and not self._is_loading():
            self._loading = threading.Thread(target=self.load, name="streets", daemon=True)
            self._loading.start()
        return self._town

    def _is_loading(self) -> bool:
        return self._loading is not None and self._loading.is_alive()

    def inside_m(self, point: Point) -> float:
        """Return how many metres a point is inside what the network knows; 0 outside."""
        town = self.town()
        return float(town.homes.of([point]).inside[0]) if town else 0.0

    def one_to_many(
        self,
        origin: Point,
        places: Mapping[Id, Point],
        limit_m: float,
        *,
        avoid: Avoid = NOTHING,
    ) -> dict[Id, Walk]:
        """Return the walk to each place that may be within `limit_m` metres on foot.

        Streets answer where no way around outside the network can be shorter than what they say;
        so nearer to its edge than the limit some, and beyond it all, are estimates.
        """
        town = self.town()
        if town is None:
            return self._otherwise.one_to_many(origin, places, limit_m)
        start = town.homes.of([origin], avoid)
        homes = town.homes.of(places.values(), avoid)
        metres, known = _metres(town.graph, start, homes, limit_m, avoid)
        names = list(places)
        near = np.flatnonzero(metres <= limit_m)
        found = zip(metres[near].tolist(), repeat("likely"), repeat("street"))
        whose = (names[at] for at in near.tolist())
        walks = dict(zip(whose, map(Walk._make, found), strict=True))
        rest = {names[at]: places[names[at]] for at in np.flatnonzero(~known).tolist()}
        if rest:
            walks |= self._otherwise.one_to_many(origin, rest, limit_m)
        return walks


class TownsWalks:
    """Walks in several towns: each question goes to the town that its origin is deepest in."""

    def __init__(
        self, towns: Iterable[StreetWalks], *, otherwise: WalkingDistance | None = None
    ) -> None:
        """Ask these towns, and `otherwise` for who is in none of them."""
        self._towns = tuple(towns)
        self._otherwise = otherwise or CrowEstimate()

    def one_to_many(
        self, origin: Point, places: Mapping[Id, Point], limit_m: float
    ) -> dict[Id, Walk]:
        """Return the walk to each place that may be within `limit_m` metres on foot."""
        inside = [(town.inside_m(origin), town) for town in self._towns]
        depth, town = max(inside, key=lambda pair: pair[0], default=(0.0, None))
        chosen = town if town is not None and depth > 0 else self._otherwise
        return chosen.one_to_many(origin, places, limit_m)


def _metres(
    graph: StreetGraph, start: Home, homes: Home, limit_m: float, avoid: Avoid
) -> tuple[Floats, NDArray[np.bool_]]:
    """Return metres over streets, infinite where not known, and for whom that is all there is."""
    metres = graph.metres(start.spots, homes.spots, limit_m, avoid)
    outside = start.inside[0] + homes.inside  # a way around outside is at least as long as this
    known = np.minimum(metres, limit_m) <= outside
    known &= (start.spots.edge[0] >= 0) & (homes.spots.edge >= 0)
    return np.where(known, metres, math.inf), known


def _stamp(path: Path) -> Stamp | None:
    """What changes when the file does; None when there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_mtime_ns, found.st_size, found.st_ino)
