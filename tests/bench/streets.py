"""What walks over real streets cost beside the question to Redis: `make bench-geo`.

One run, ratios of medians: a million volunteers in one Redis key, a town of 60,000 crossings as
dense as Delft's footpaths, the circle of a twenty minutes' walk. "Search" is one bounded search
over the streets and the metres to all who were found; "match" is the question to Redis with
places (nearby.lua), and the walks of everybody as the service gets them.
"""

import asyncio
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from redis.asyncio import Redis
from redis.commands.core import AsyncScript

from buurtbot.embedded_redis.server import EmbeddedRedis
from geo.point import Point
from geo.streets.building import header_of
from geo.streets.file import write
from geo.streets.graph import StreetGraph
from geo.streets.merging import merge
from geo.streets.nearby import SCRIPT, places
from geo.streets.reading import RawStreets
from geo.streets.walking import StreetWalks
from geo.walking import search_radius_m

AMSTERDAM = Path(__file__).parents[2].parent / "shared/geodata/osm/amsterdam_roads_lonlat.npz"
STORED = 1_000_000
SIDE, APART_M = 250, 45.0  # crossings along one side of the town, and metres between them
CENTRE = Point(52.08, 4.30)
NORTH_M, EAST_M = 111_267.0, 68_500.0
LIMIT_M = 1600.0
TIMES = 300
KEY = "volunteers"


def a_raw_map(lat: np.ndarray, lon: np.ndarray, streets: np.ndarray) -> RawStreets:
    """Nodes in millionths of a degree and streets (n, 2) between two of them."""
    return RawStreets(
        ends=streets.reshape(-1).astype(np.int32),
        way=np.repeat(np.arange(len(streets), dtype=np.int32), 2),
        kind=np.zeros(len(streets), np.uint8),
        lat=lat.astype(np.int32),
        lon=lon.astype(np.int32),
        usable=np.ones(len(lat), np.bool_),
        dropped=Counter(),
        osm_date="drawn",
        box=None,
    )


def drawn_town(rng: np.random.Generator) -> RawStreets:
    """A crooked grid in which one street of ten is missing."""
    number = np.arange(SIDE * SIDE).reshape(SIDE, SIDE)
    across = np.stack([number[:, :-1].ravel(), number[:, 1:].ravel()], axis=1)
    down = np.stack([number[:-1].ravel(), number[1:].ravel()], axis=1)
    streets = np.concatenate([across, down])
    streets = streets[rng.random(len(streets)) > 0.1]
    y, x = np.divmod(number.ravel(), SIDE)
    north, east = ((axis - SIDE / 2) * APART_M + rng.normal(0, 10, SIDE**2) for axis in (y, x))
    lat, lon = CENTRE.lat + north / NORTH_M, CENTRE.lon + east / EAST_M
    return a_raw_map(np.rint(lat * 1e6), np.rint(lon * 1e6), streets)


def town_file(raw: RawStreets, path: Path) -> Path:
    """Write the network of a map as `geo build` would."""
    network = merge(raw, raw.dropped)
    write(path, header_of(network, raw, source=path.name, dropped=raw.dropped), network)
    return path


def resident_mb() -> float:
    """Memory of this process now (Linux)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6


def load(path: Path) -> tuple[StreetGraph, float, float]:
    """Load a graph and search it once; with milliseconds and megabytes it took."""
    before, begin = resident_mb(), time.perf_counter()
    graph = StreetGraph.load(path)
    took = (time.perf_counter() - begin) * 1e3
    nodes = graph.header.bbox
    middle = graph.snap(*np.array([[nodes[0] + nodes[2]], [nodes[1] + nodes[3]]]) / 2)
    graph.metres(middle, middle, LIMIT_M)
    return graph, took, resident_mb() - before


@dataclass
class Circle:
    """So many volunteers around one asker."""

    asker: Point
    wanted: int


async def store(redis: Redis, rng: np.random.Generator, circles: list[Circle]) -> None:
    """A million volunteers over the country, and the wanted numbers within each circle."""
    far = np.stack([rng.uniform(4, 7, STORED), rng.uniform(52.4, 53.4, STORED)], axis=1)
    places = [far]
    for circle in circles:
        angle = rng.uniform(0, 2 * np.pi, circle.wanted)
        away = LIMIT_M * np.sqrt(rng.random(circle.wanted))
        east, north = away * np.sin(angle), away * np.cos(angle)
        here = [circle.asker.lon + east / EAST_M, circle.asker.lat + north / NORTH_M]
        places.append(np.stack(here, axis=1))
    rows = np.concatenate(places)
    for begin in range(0, len(rows), 10_000):
        values: list[float | str] = []
        for at, (lon, lat) in enumerate(rows[begin : begin + 10_000].tolist(), begin):
            values += (lon, lat, f"v{at:07d}")
        await redis.geoadd(KEY, values)


async def medians_ms(*deeds: Callable[[], Awaitable[object]]) -> list[float]:
    """Milliseconds of one call each, medians of many; in turns, so that noise falls on all."""
    took: list[list[float]] = [[] for _ in deeds]
    for _ in range(TIMES):
        for do, times in zip(deeds, took, strict=True):
            begin = time.perf_counter()
            await do()
            times.append((time.perf_counter() - begin) * 1e3)
    return [statistics.median(times) for times in took]


async def bare(redis: Redis, asker: Point) -> list[str]:
    """The question to Redis as the service asks it now: names, nearest first."""
    radius = search_radius_m(LIMIT_M)
    return await redis.geosearch(
        KEY, longitude=asker.lon, latitude=asker.lat, radius=radius, unit="m", sort="ASC"
    )


async def match(near: AsyncScript, walks: StreetWalks, asker: Point) -> int:
    """The question to Redis with places, and the walk to everybody."""
    found = places(await near([KEY], [asker.lon, asker.lat, search_radius_m(LIMIT_M)]))
    return len(await walks.one_to_many(asker, found, LIMIT_M))


async def found_by(redis: Redis, asker: Point) -> dict[str, Point]:
    """Who is in the circle, and where."""
    near = redis.register_script(SCRIPT)
    return places(await near([KEY], [asker.lon, asker.lat, search_radius_m(LIMIT_M)]))


def searching(
    walks: StreetWalks, asker: Point, found: dict[str, Point]
) -> tuple[Callable[[], Awaitable[object]], Callable[[], Awaitable[object]]]:
    """Return two deeds: the bare search for these people, and their walks as the service asks."""
    town = walks.town()
    assert town is not None
    start, homes = town.homes.of([asker]).spots, town.homes.of(found.values()).spots

    async def search() -> object:
        return town.graph.metres(start, homes, LIMIT_M)

    async def walk() -> object:
        return await walks.one_to_many(asker, found, LIMIT_M)

    return search, walk


async def measured(redis: Redis, walks: StreetWalks, circle: Circle) -> tuple[float, ...]:
    """Return bare, search, walks and match in ms, and how many were found in reach."""
    asker = circle.asker
    near = redis.register_script(SCRIPT)
    reached = await match(near, walks, asker)
    search, walk = searching(walks, asker, await found_by(redis, asker))
    deeds = (lambda: bare(redis, asker), search, walk, lambda: match(near, walks, asker))
    return (*await medians_ms(*deeds), reached)


async def growth(redis: Redis, walks: StreetWalks, asker: Point) -> list[float]:
    """Return search and walks for 50 and for all of one circle: the same streets, more people."""
    found = await found_by(redis, asker)
    few = dict(list(found.items())[:50])
    return await medians_ms(*searching(walks, asker, few), *searching(walks, asker, found))


def say(line: str) -> None:
    """Write a line of the table."""
    sys.stdout.write(f"{line}\n")


def tell_size(name: str, path: Path) -> None:
    """Tell a network's size on disk and in memory."""
    graph, took, memory = load(path)
    told = graph.header
    say(
        f"{name}: {told.nodes:,} crossings, {told.street_km:,.0f} km, {told.body_bytes:,} bytes "
        f"({told.body_bytes / told.street_km / 1000:.2f} MB per 1,000 km), "
        f"loaded in {took:.0f} ms, {memory:.0f} MB in memory"
    )
    say(f"{'yes' if memory <= 60 else 'NO '}  at most 60 MB")


async def run(folder: Path) -> None:
    """Measure, and print the table."""
    rng = np.random.default_rng(20_26)
    if AMSTERDAM.exists():
        npz = np.load(AMSTERDAM)
        raw = a_raw_map(npz["lat"], npz["lon"], npz["edges"])
        tell_size("Amsterdam, roads", town_file(raw, folder / "amsterdam.streets"))
    else:
        say("Amsterdam is left out: ../shared/geodata is not here.")
    town = town_file(drawn_town(rng), folder / "town.streets")
    tell_size("Drawn town", town)
    askers = [Point(CENTRE.lat + away / NORTH_M, CENTRE.lon) for away in (-3700.0, 0.0, 3700.0)]
    circles = [Circle(a, n) for a, n in zip(askers, (50, 200, 500), strict=True)]
    async with (
        EmbeddedRedis(folder / "redis", appendfsync="no") as server,
        Redis.from_url(server.url, decode_responses=True) as redis,
    ):
        await store(redis, rng, circles)
        walks = StreetWalks(town)
        rows = {c.wanted: await measured(redis, walks, c) for c in circles}
        more = await growth(redis, walks, circles[-1].asker)
    table(rows, more)


def table(rows: dict[int, tuple[float, ...]], more: list[float]) -> None:
    """Print what was measured, and whether it is what we want."""
    say(f"{STORED:,} volunteers stored, circle of {LIMIT_M:.0f} m; medians of {TIMES}, in ms")
    say("in circle | in reach | bare GEOSEARCH | search | walks | match | match / bare")
    for wanted, (one, search, walk, whole, reached) in rows.items():
        say(
            f"{wanted:9d} | {reached:8.0f} | {one:14.2f} | {search:6.2f} | {walk:5.2f} | "
            f"{whole:5.2f} | {whole / one:12.2f}"
        )
    search, walk = more[2] / more[0], more[3] / more[1]
    say(
        f"500 / 50 from the same door: search {more[2]:.2f} / {more[0]:.2f} = {search:.2f}, "
        f"walks {more[3]:.2f} / {more[1]:.2f} = {walk:.2f}"
    )
    verdicts = (
        (rows[200][3] / rows[200][0] <= 4, "match of 200 at most 4 x bare GEOSEARCH"),
        (search <= 1.3, "search of 500 at most 1.3 x of 50"),
    )
    for holds, what in verdicts:
        say(f"{'yes' if holds else 'NO '}  {what}")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        asyncio.run(run(Path(scratch)))
