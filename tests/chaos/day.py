"""The demo on a Redis in cluster mode, with a second municipality right across the street."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from buurtbot.demo.folder import DemoFolder, demo_settings
from buurtbot.demo.ready.people import demo_people, settle_in, sign_up
from buurtbot.demo.staff import staff_groups
from buurtbot.demo.stage import Actor
from buurtbot.demo.start import CONFIG, PLACES, Demo
from buurtbot.embedded_redis import EmbeddedRedis
from buurtbot.main import open_service
from buurtbot.service import DESK
from buurtbot.simulator.control_api.client import Group, LocalTelegram, Person
from buurtbot.simulator.server import serving
from buurtbot.simulator.state.passing_time import MovableClock
from buurtbot.simulator.state.world import World
from config.network.network import Network, load_network
from geo.lookup.address_table import TableGeocoder
from tests.scenes.live import Town
from tests.scenes.street import TUESDAY

HERE, ACROSS = "moerwijk", "crabbehof"
BORDER_LAT, WEST, EAST = 52.0412, 4.288, 4.308


def two_towns() -> Network:
    """Crabbehof lies just south of Moerwijk here, though it is another municipality."""
    network = load_network(CONFIG)
    south, north = BORDER_LAT - 0.01, BORDER_LAT
    corners = ((north, WEST), (north, EAST), (south, EAST), (south, WEST))
    moved = network.neighbourhood(ACROSS).model_copy(
        update={"outline": corners, "centre": (BORDER_LAT - 0.005, (WEST + EAST) / 2)}
    )
    all_of_them = (moved if n.slug == ACROSS else n for n in network.neighbourhoods)
    return network.model_copy(update={"neighbourhoods": tuple(all_of_them)})


@asynccontextmanager
async def clustered_demo(folder: Path) -> AsyncIterator[Demo]:
    """As `open_demo`, but for the cluster; the service is not running yet."""
    clock = MovableClock(time.time, ahead=TUESDAY.timestamp() - time.time())
    network = two_towns()
    slugs = [*(n.slug for n in network.neighbourhoods), DESK]
    known = DemoFolder(folder).secrets(slugs)
    people = demo_people(network)

    def now() -> datetime:
        return datetime.fromtimestamp(clock(), UTC)

    async with AsyncExitStack() as stack:
        redis = EmbeddedRedis(folder / "redis", cluster=True)
        await stack.enter_async_context(redis)
        world = World(clock=clock)
        for n in network.neighbourhoods:
            world.add_bot(known[n.slug], n.bot, n.name)
        world.add_bot(known[DESK], network.shared.desk_bot, "Buurtbalie")
        address = await stack.enter_async_context(serving(world))
        settle_in(world, network, people)
        staff_groups(world, network, people)
        settings = demo_settings(known, slugs, redis_url=redis.url, telegram=address)
        service = await stack.enter_async_context(
            open_service(
                replace(settings, redis_cluster=True),
                network,
                TableGeocoder.read(PLACES),
                now=now,
            )
        )
        await sign_up(service.store, network, people, now())
        yield Demo(address, "", world, service, network, clock)


@asynccontextmanager
async def clustered_town(folder: Path) -> AsyncIterator[Town]:
    """It runs, and people can be looked up in it."""
    async with (
        clustered_demo(folder) as demo,
        LocalTelegram(demo.address) as telegram,
        asyncio.TaskGroup() as group,
    ):
        running = group.create_task(demo.service.run())
        try:
            yield Town(demo, telegram)
        finally:
            demo.service.stopping.set()
            await running


def actor(town: Town, person: Person, chat: str | Group) -> Actor:
    """Somebody who presses buttons by the key of their text."""
    return Actor(person, chat, town.demo.service.texts, town.demo.clock, quiet=True)
