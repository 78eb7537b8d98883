"""What walks over real streets cost beside the question to Redis: `make bench-geo`.

One run, ratios of medians: a million volunteers of one municipality in Redis, a town of 60,000
crossings as dense as Delft's footpaths, the circle of a twenty minutes' walk. "Bare" is GEOSEARCH
alone, "search" one bounded search over the streets and the metres to all who were found, "walks"
the same as the service gets them. "Match" is the whole decision, by the service's own code: who is
around with their cards, the walks, and whom the policy asks. "Cold" reads every card for the first
time since the start of the service.
"""

import asyncio
import gc
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from redis.asyncio import Redis

from buurtbot.domain.matching.choosing import Ask, Chosen, whom_to_ask
from buurtbot.embedded_redis.server import EmbeddedRedis
from buurtbot.services.core.context import Context
from buurtbot.services.matching.inviting import around
from buurtbot.storage.at_rest.sealing import Secrets
from buurtbot.storage.sealed import cards
from buurtbot.storage.store import Store, open_store
from config.network.network import load_network
from geo.point import Point
from geo.streets.graph import StreetGraph
from geo.streets.walking import StreetWalks
from geo.walking import search_radius_m
from tests.bench.scene import (
    CENTRE,
    GM,
    KEYS,
    LIMIT_M,
    NORTH_M,
    NOW,
    STORED,
    Circle,
    a_raw_map,
    drawn_town,
    request_of,
    store,
    town_file,
)

AMSTERDAM = Path(__file__).parents[2].parent / "shared/geodata/osm/amsterdam_roads_lonlat.npz"
TIMES = 300
CONFIG = Path(__file__).parents[2] / "config"


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
class Row:
    """What was measured for one circle, in ms."""

    wanted: int
    bare: float
    search: float
    walks: float
    match: float
    cold: float
    reached: int
    asked: int


async def medians_ms(times: int, *deeds: Callable[[], Awaitable[object]]) -> list[float]:
    """Milliseconds of one call each, medians of many; in turns, so that noise falls on all."""
    took: list[list[float]] = [[] for _ in deeds]
    for _ in range(times):
        for do, mine in zip(deeds, took, strict=True):
            begin = time.perf_counter()
            await do()
            mine.append((time.perf_counter() - begin) * 1e3)
    return [statistics.median(mine) for mine in took]


async def bare(redis: Redis, asker: Point) -> object:
    """The bare question to Redis: who is in the circle."""
    radius = search_radius_m(LIMIT_M)
    return await redis.geosearch(
        KEYS.volunteers, longitude=asker.lon, latitude=asker.lat, radius=radius, unit="m"
    )


async def match(here: Store, context: Context, asker: Point) -> Chosen:
    """Whom to ask, from the question to Redis to the answer, by the service's own code."""
    request = request_of(asker)
    everybody = await around(here.work(GM, "bench", NOW), context, request)
    return whom_to_ask(Ask(request, (), NOW, context.policy), everybody, most=7)


async def found_by(here: Store, asker: Point) -> dict[str, Point]:
    """Who is in the circle, and where."""
    found = await here.work(GM, "bench", NOW).near(asker, search_radius_m(LIMIT_M))
    return {id_: place for id_, (place, _) in found.items()}


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


async def measured(
    here: Store, context: Context, walks: StreetWalks, circle: Circle, times: int
) -> Row:
    """Return bare, search, walks, match and cold match in ms; how many in reach and chosen."""
    asker = circle.asker
    everybody = await found_by(here, asker)
    search, walk = searching(walks, asker, everybody)

    async def cold() -> object:
        cards.load.cache_clear()
        return await match(here, context, asker)

    gc.collect()
    gc.freeze()  # as the service does
    alone, whole = partial(bare, here.redis, asker), partial(match, here, context, asker)
    deeds = (alone, search, walk, whole, cold)
    reached = len(await walks.one_to_many(asker, everybody, LIMIT_M))
    asked = len((await match(here, context, asker)).ask)
    bare_ms, search_ms, walks_ms, match_ms, cold_ms = await medians_ms(times, *deeds)
    return Row(circle.wanted, bare_ms, search_ms, walks_ms, match_ms, cold_ms, reached, asked)


async def growth(here: Store, walks: StreetWalks, asker: Point, times: int) -> list[float]:
    """Return search and walks for 50 and for all of one circle: the same streets, more people."""
    found = await found_by(here, asker)
    few = dict(list(found.items())[:50])
    deeds = (*searching(walks, asker, few), *searching(walks, asker, found))
    return await medians_ms(times, *deeds)


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


async def run(folder: Path, *, stored: int = STORED, times: int = TIMES) -> None:
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
    async with EmbeddedRedis(folder / "redis", appendfsync="no") as server:
        here = await open_store(server.url, Secrets({"k": b"k" * 32}, "k", b"pepper"))
        await store(here.redis, rng, circles, stored)
        walks = StreetWalks(town)
        context = Context(load_network(CONFIG), walks)
        rows = [await measured(here, context, walks, circle, times) for circle in circles]
        more = await growth(here, walks, circles[-1].asker, times)
        await here.close()
    say(f"{stored:,} volunteers stored, circle of {LIMIT_M:.0f} m; medians of {times}, in ms")
    table(rows, more)


def table(rows: list[Row], more: list[float]) -> None:
    """Print what was measured, and whether it is what we want."""
    say("in circle | in reach | asked | bare | search | walks | match | / bare | cold | / bare")
    for row in rows:
        say(
            f"{row.wanted:9d} | {row.reached:8d} | {row.asked:5d} | {row.bare:4.2f} | "
            f"{row.search:6.2f} | {row.walks:5.2f} | {row.match:5.2f} | "
            f"{row.match / row.bare:6.2f} | {row.cold:4.1f} | {row.cold / row.bare:6.2f}"
        )
    search, walk = more[2] / more[0], more[3] / more[1]
    say(
        f"500 / 50 from the same door: search {more[2]:.2f} / {more[0]:.2f} = {search:.2f}, "
        f"walks {more[3]:.2f} / {more[1]:.2f} = {walk:.2f}"
    )
    middle = rows[1]
    verdicts = (
        (middle.match / middle.bare <= 4, "match of 200 at most 4 x bare GEOSEARCH"),
        (search <= 1.3, "search of 500 at most 1.3 x of 50"),
    )
    for holds, what in verdicts:
        say(f"{'yes' if holds else 'NO '}  {what}")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        asyncio.run(run(Path(scratch)))
