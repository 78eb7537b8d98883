"""A street of fictional people: one line each for the people and places of the scenes."""

import asyncio
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from buurtbot.clock import Now
from buurtbot.embedded_redis import find_binary
from buurtbot.services.core.context import Context
from buurtbot.services.deeds import DEEDS
from buurtbot.services.matching.asking_lane import AskingLane
from buurtbot.storage.at_rest.sealing import Secrets
from buurtbot.storage.store import Store
from config.network.desk import Desk
from config.network.network import Neighbourhood, Network
from config.network.policy import load_policy
from config.network.shared import Shared
from config.words.texts import our_texts
from geo.point import Point
from geo.walking import CrowEstimate

TUESDAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)  # 10:00 in Amsterdam
MOERWIJK = Point(52.0555, 4.3040)
CONFIG = Path(__file__).parents[2] / "config"
all_texts = our_texts
SOCKET = "redis.sock"  # in the folder of a running Redis


@dataclass
class Clock:
    """The only clock of a scene."""

    now: datetime = TUESDAY

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **how_long: float) -> datetime:
        """Move on: `clock.forward(minutes=10)`."""
        self.now += timedelta(**how_long)
        return self.now


def fresh_secrets() -> Secrets:
    """Keys that are only for tests."""
    return Secrets(master_keys={"t1": b"t" * 32}, current="t1", pepper=b"pepper of the tests")


def metres_from(point: Point, *, north: float = 0, east: float = 0) -> Point:
    """A point so many metres further."""
    return Point(point.lat + north / 111_250, point.lon + east / 68_500)


def a_neighbourhood(
    slug: str, name: str, municipality: str, centre: Point, *, group: int
) -> Neighbourhood:
    """A square neighbourhood of 2 by 2 km."""
    corners = [metres_from(centre, north=n, east=e) for n, e in ((-1e3, -1e3), (-1e3, 1e3))]
    corners += [metres_from(centre, north=n, east=e) for n, e in ((1e3, 1e3), (1e3, -1e3))]
    return Neighbourhood(
        slug=slug,
        name=name,
        municipality=municipality,
        municipality_name={"gm0518": "Den Haag", "gm0603": "Rijswijk"}[municipality],
        bot=f"{slug.replace('-', '_')}_buurtbot",
        organisation=f"Welzijn {name}",
        centre=(centre.lat, centre.lon),
        outline=tuple((p.lat, p.lon) for p in corners),
        desk=Desk(group=group, moderators=(9001, 9002), phone="070 123 45 67"),
    )


def a_context() -> Context:
    """Moerwijk and Spoorwijk (gm0518), and Rijswijk-Noord (gm0603) just across the border."""
    return Context(network=_a_network(), walking=CrowEstimate())


@cache
def _a_network() -> Network:
    return Network(
        shared=Shared(desk_bot="buurt_balie_bot"),
        policy=load_policy(CONFIG / "policy.toml"),
        neighbourhoods=(
            a_neighbourhood("moerwijk", "Moerwijk", "gm0518", MOERWIJK, group=-1001),
            a_neighbourhood(
                "spoorwijk", "Spoorwijk", "gm0518", metres_from(MOERWIJK, east=2e3), group=-1002
            ),
            a_neighbourhood(
                "rijswijk-noord",
                "Rijswijk-Noord",
                "gm0603",
                metres_from(MOERWIJK, north=-2e3),
                group=-1003,
            ),
        ),
    )


async def queues_of(store: Store, municipality: str, chat: str) -> list[str]:
    """The keys of all that waits for a person or a desk: cards, rings, the rest, what follows.

    Of a desk what answers a press stands last.
    """
    key = store.outbox(municipality).keys.queue(chat)
    later = sorted(await store.redis.keys(f"{key}:later:*")) if chat.startswith("desk:") else []
    return [f"{key}:urgent-cards", f"{key}:urgent", key, *later, f"{key}:answers"]


async def volunteers_are_asked(store: Store, context: Context, now: Now) -> None:
    """The lanes go on until no request waits to ask volunteers."""
    lane = AskingLane(store, context, DEEDS, now, asyncio.Event())
    while await lane.do_due():
        pass


@contextmanager
def running_redis(folder: Path, *extra: str) -> Iterator[str]:
    """A Redis of our own on a free port of this machine, and on a socket in its folder."""
    binary = str(find_binary().path)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [binary, "--port", str(port), "--bind", "127.0.0.1", "--dir", str(folder)]
    command += ["--unixsocket", SOCKET]
    process = subprocess.Popen(
        [*command, "--save", "", "--appendonly", "no", *extra],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_for(port)
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        process.terminate()
        process.wait(timeout=60)


def _wait_for(port: int) -> None:
    for _ in range(1200):
        with socket.socket() as probe:
            probe.settimeout(0.2)
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise TimeoutError("Redis did not start")
