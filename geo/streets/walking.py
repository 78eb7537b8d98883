"""Walks over real streets where the network knows them, and the honest estimate elsewhere.

Two classes that are each a `geo.walking.WalkingDistance`: one town, and several towns. No map at
all is in geo/walking.py, a routing service in geo/valhalla.py. What is computed is in town.py: it
is read, with the libraries it takes, beside the work, and only when a town is asked about.
"""

import asyncio
import logging
import threading
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from geo.point import Point
from geo.streets.errors import UnreadableStreets
from geo.streets.header import Header, read_header
from geo.walking import ANY_WAY, CrowEstimate, Id, Walk, WalkingDistance, Wishes

if TYPE_CHECKING:  # with numpy and scipy, which come with the first town
    from geo.streets.coverage import Box
    from geo.streets.drawing import StreetLine
    from geo.streets.route import Way
    from geo.streets.town import Town

log = logging.getLogger(__name__)
Stamp = tuple[int, int, int]
NEVER_READ = (0, 0, 0)


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
        self._header: tuple[Stamp | None, Header | None] = (NEVER_READ, None)
        self._loading: threading.Thread | None = None
        self._lock = threading.Lock()

    def may_know(self, point: Point) -> bool:
        """Whether a point is in the box of the network; reads no more than the header."""
        stamp = _stamp(self._path)
        if stamp != self._header[0]:
            try:
                self._header = (stamp, read_header(self._path))
            except UnreadableStreets as wrong:
                log.error("%s", wrong)  # noqa: TRY400  one line
                self._header = (stamp, None)
        header = self._header[1]
        if header is None:
            return self._town is not None  # as long as the streets read before are kept
        south, west, north, east = header.bbox
        return south <= point.lat <= north and west <= point.lon <= east

    def load(self) -> None:
        """Read the file now, when it is new or changed; what is wrong with it goes to the log."""
        from geo.streets.town import Town  # noqa: PLC0415  in this thread, not at the door

        with self._lock:
            stamp = _stamp(self._path)
            if stamp == self._stamp:
                return
            try:
                self._town = Town.read(self._path)
            except UnreadableStreets as wrong:
                kept = "the streets read before" if self._town else "estimates"
                log.error("%s; going on with %s", wrong, kept)  # noqa: TRY400  one line
            self._stamp = stamp

    async def ready(self) -> "Town | None":
        """As `town`, but a first reading does not hold up the rest of the service."""
        if self._town is None and _stamp(self._path) != self._stamp:
            await asyncio.to_thread(self.load)
        return self.town()

    def town(self) -> "Town | None":
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
        return town.inside_m(point) if town else 0.0

    async def way(
        self, origin: Point, place: Point, limit_m: float, *, wishes: Wishes = ANY_WAY
    ) -> "Way | None":
        """Return the line of the walk of `one_to_many`; None where that is an estimate or none."""
        town = await self.ready()
        return town.way(origin, place, limit_m, wishes) if town else None

    async def lines(self, box: "Box") -> "list[StreetLine]":
        """Return the streets in a box, to draw them."""
        town = await self.ready()
        return town.lines(box) if town else []

    async def one_to_many(
        self,
        origin: Point,
        places: Mapping[Id, Point],
        limit_m: float,
        *,
        wishes: Wishes = ANY_WAY,
    ) -> dict[Id, Walk]:
        """Return the walk to each place that is, or may well be, within `limit_m` metres on foot.

        Streets answer where no way around outside the network can be shorter than what they say;
        so nearer to its edge than the limit some, and beyond it all, are estimates.
        """
        town = await self.ready()
        if town is None:
            return await self._otherwise.one_to_many(origin, places, limit_m, wishes=wishes)
        walks, rest = town.walks(origin, places, limit_m, wishes)
        if rest:
            walks |= await self._otherwise.one_to_many(origin, rest, limit_m, wishes=wishes)
        return walks


class TownsWalks:
    """Walks in several towns: each question goes to the town that its origin is deepest in."""

    def __init__(
        self, towns: Iterable[StreetWalks], *, otherwise: WalkingDistance | None = None
    ) -> None:
        """Ask these towns, and `otherwise` for who is in none of them."""
        self._towns = tuple(towns)
        self._otherwise = otherwise or CrowEstimate()

    async def one_to_many(
        self,
        origin: Point,
        places: Mapping[Id, Point],
        limit_m: float,
        *,
        wishes: Wishes = ANY_WAY,
    ) -> dict[Id, Walk]:
        """Return the walk to each place that is, or may well be, within `limit_m` metres on foot.

        Only towns around the origin are read.
        """
        chosen = await self._town_of(origin) or self._otherwise
        return await chosen.one_to_many(origin, places, limit_m, wishes=wishes)

    async def way(
        self, origin: Point, place: Point, limit_m: float, *, wishes: Wishes = ANY_WAY
    ) -> "Way | None":
        """Return the line of the walk of `one_to_many`; None where that is an estimate or none."""
        town = await self._town_of(origin)
        return await town.way(origin, place, limit_m, wishes=wishes) if town else None

    async def lines(self, around: Point, box: "Box") -> "list[StreetLine]":
        """Return the streets in a box of the town that a point lies in, to draw them."""
        town = await self._town_of(around)
        return await town.lines(box) if town else []

    async def _town_of(self, origin: Point) -> StreetWalks | None:
        around = [town for town in self._towns if town.may_know(origin)]
        for town in around:
            await town.ready()
        inside = [(town.inside_m(origin), at) for at, town in enumerate(around)]
        depth, at = max(inside, default=(0.0, 0))
        return around[at] if depth > 0 else None


def _stamp(path: Path) -> Stamp | None:
    """What changes when the file does; None when there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_mtime_ns, found.st_size, found.st_ino)
