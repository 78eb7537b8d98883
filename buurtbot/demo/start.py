"""`buurtbot demo`: everything on this machine, until Ctrl-C; the second start finds the first."""

import asyncio
import signal
import socket
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from buurtbot.demo.folder import DemoFolder, demo_settings
from buurtbot.demo.ready.people import DemoPerson, demo_people, settle_in
from buurtbot.demo.ready.prepared import prepare
from buurtbot.demo.scenery import scenery, told_of_streets
from buurtbot.demo.staff import staff_groups
from buurtbot.demo.walks import ShownWalks
from buurtbot.demo.web_desk import DOORS, POST, Post, give_telephones, with_web_desk
from buurtbot.embedded_redis import EmbeddedRedis
from buurtbot.main import listening, open_service
from buurtbot.service import DESK, Service
from buurtbot.simulator.server import serving
from buurtbot.simulator.state.passing_time import MovableClock
from buurtbot.simulator.state.world import World
from config.environment.settings import Settings
from config.environment.streets import open_walks, street_names
from config.network.activities import Activity
from config.network.desk import Desk
from config.network.network import Neighbourhood, Network, load_network
from geo.lookup.address_table import TableGeocoder
from geo.lookup.chain import WithStreetNames
from geo.lookup.geocoding import Geocoder
from geo.lookup.spelling import StreetNames
from geo.streets.walking import TownsWalks
from geo.walking import WalkingDistance, WheelsApart

CONFIG = Path(__file__).parents[2] / "config"
PLACES = CONFIG / "demo" / "places.csv"
Tell = Callable[[str], object]


def say(line: str) -> None:
    """Say something to whoever started us."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


@dataclass(frozen=True)
class Demo:
    """A demo that runs: where its page is, and those of the service; its world and its service."""

    address: str
    pages: str
    world: World
    service: Service
    network: Network
    clock: MovableClock
    post: Post = field(default_factory=Post)


def with_all_activities(network: Network) -> Network:
    """The same, where neighbours do together all there is to do, and may come in by a page."""
    more = {"activities": tuple(Activity), "page": True}
    there = (n.model_copy(update={**more, "desk": _heard(n)}) for n in network.neighbourhoods)
    return network.model_copy(update={"neighbourhoods": tuple(there)})


def _heard(there: Neighbourhood) -> Desk:
    """The first who may act there reads worry signals."""
    return there.desk.model_copy(update={"contact": there.desk.moderators[0]})


@asynccontextmanager
async def open_demo(
    folder: DemoFolder,
    *,
    at: tuple[str, int] = ("127.0.0.1", 0),
    clock: MovableClock | None = None,
    network: Network | None = None,
    walking: WalkingDistance | None = None,
    names: StreetNames | None = None,
) -> AsyncIterator[Demo]:
    """Make the whole demo and take it down in order. The service is not running yet.

    The map shows the streets of `walking` where that knows any; `names` are those of streets, for
    who mistypes one.
    """
    clock = clock or folder.clock(time.time)
    network = network or with_web_desk(with_all_activities(load_network(CONFIG)))
    known, post = folder.secrets(_slugs(network)), Post()
    people = demo_people(network)
    streets = _streets(walking)

    def now() -> datetime:
        return datetime.fromtimestamp(clock(), UTC)

    async with AsyncExitStack() as stack:
        redis = await stack.enter_async_context(
            EmbeddedRedis(folder.redis, appendfsync=folder.fsync)
        )
        world = World(clock=clock, scenery=await scenery(network, people, streets))
        _add_bots(world, network, known)
        address = await stack.enter_async_context(
            serving(world, host=at[0], port=at[1], memory=folder.world)
        )
        # Only now: the groups of an earlier run are back, and need not be made again.
        _people_come(world, network, people)
        settings = _beside(
            demo_settings(known, _slugs(network), redis_url=redis.url, telegram=address), *at
        )
        service = await stack.enter_async_context(
            open_service(
                settings,
                network,
                demo_geocoder(names),
                walking=walking,
                now=now,
                post=post.post,
            )
        )
        await prepare(service.store, network, people, now())
        stack.enter_context(_showing(world, ShownWalks(service.store, network, streets, now)))
        stack.callback(folder.remember, clock, time.time)
        pages = await stack.enter_async_context(_doors_open(world, service, post))
        yield Demo(address, pages, world, service, network, clock, post)


def _people_come(world: World, network: Network, people: Sequence[DemoPerson]) -> None:
    settle_in(world, network, people)
    staff_groups(world, network, people)


def _beside(settings: Settings, host: str, port: int) -> Settings:
    """Our own pages are at the next port; at any, when that of the demo may be any."""
    other = port_or_another(host, port + 1) if port else 0
    return replace(settings, listen_host=host, listen_port=other)


@asynccontextmanager
async def _doors_open(world: World, service: Service, post: Post) -> AsyncIterator[str]:
    """Our own pages; the page of the demo leads to those for residents, and to the web desk."""
    await give_telephones(service)
    async with listening(service, post.routes(service), letters=post) as pages:
        service.context.base = pages
        port = urlsplit(pages).port or 0
        there = {n.name: f"/b/{n.slug}" for n in service.network.neighbourhoods if n.page}
        there |= DOORS
        world.doors = [{"name": name, "port": port, "path": path} for name, path in there.items()]
        yield pages


def demo_geocoder(names: StreetNames | None) -> Geocoder:
    """The table of the demo; `names` are what may have been meant where it finds nothing."""
    table = TableGeocoder.read(PLACES)
    return WithStreetNames(table, names) if names else table


def _streets(walking: WalkingDistance | None) -> TownsWalks | None:
    """The networks that can be drawn, when there are any."""
    feet = walking.feet if isinstance(walking, WheelsApart) else walking
    return feet if isinstance(feet, TownsWalks) else None


def _slugs(network: Network) -> list[str]:
    return [*(n.slug for n in network.neighbourhoods), DESK]


def _add_bots(world: World, network: Network, known: dict[str, str]) -> None:
    for neighbourhood in network.neighbourhoods:
        world.add_bot(
            known[neighbourhood.slug], neighbourhood.bot, f"Buurtbot {neighbourhood.name}"
        )
    world.add_bot(known[DESK], network.shared.desk_bot, "Buurtbalie")


@contextmanager
def _showing(world: World, walks: ShownWalks) -> Iterator[None]:
    """Only as long as the store is open that they are read from."""
    world.walks = walks
    try:
        yield
    finally:
        world.walks = None


async def run_demo(
    folder: DemoFolder,
    env: Mapping[str, str],
    *,
    host: str,
    port: int,
    tell: Tell = say,
) -> None:
    """Run until Ctrl-C or SIGTERM, then stop everything in order; `env` may name streets."""
    free = port_or_another(host, port)
    if free != port:
        tell(f"Port {port} is taken, so the page is on another one.")
    names = street_names(env)
    async with (
        open_walks(env) as walking,
        open_demo(folder, at=(host, free), walking=walking, names=names) as demo,
    ):
        stopping = demo.service.stopping
        loop = asyncio.get_running_loop()
        for name in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(name, stopping.set)
        tell(f"\nThe neighbourhood is awake: {demo.address}\n")
        tell(told_of_streets(demo.network, demo.world.scenery, str(folder.path)))
        tell(f"The web desk of Moerwijk: {demo.pages}/desk, and its post: {demo.pages}{POST}")
        tell("Open it in a browser. Ctrl-C stops everything; the next start goes on from here.")
        await demo.service.run()
        tell("\nStopping in order ...")
    tell("Stopped. Everything is kept; `make demo-reset` empties it.")


async def reset_demo(folder: DemoFolder, *, tell: Tell = say) -> None:
    """Empty the demo: its Redis and its keys. Street networks in it stay."""
    if not folder.redis.exists() and not list(folder.path.glob("*.json")):
        tell(f"There is no demo in {folder.path}, so there is nothing to empty.")
        return
    await EmbeddedRedis(folder.redis).wipe()
    for file in folder.path.glob("*.json"):
        file.unlink()
    tell("The demo is empty again.")


def port_or_another(host: str, port: int) -> int:
    """This port when it is free, else one of the next, else any."""
    for candidate in (*range(port, port + 20), 0):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((host, candidate))
            except OSError:
                continue
            return int(probe.getsockname()[1])
    return port
