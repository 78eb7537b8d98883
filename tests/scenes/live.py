"""The whole network, live: embedded Redis, local Telegram over HTTP, both bot libraries.

Used by the scenes that go through everything. The clock starts on Tuesday 24 November 2026, 10:00
in Amsterdam, runs at real speed, and can be moved forward.
"""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

from buurtbot.demo.folder import DemoFolder
from buurtbot.demo.start import Demo, open_demo, with_all_activities
from buurtbot.demo.web_desk import with_web_desk
from buurtbot.simulator.control_api.client import Group, LocalTelegram, Person
from buurtbot.simulator.state.passing_time import MovableClock
from config.network.network import Network
from geo.walking import WalkingDistance
from tests.scenes.page import our_network
from tests.scenes.street import TUESDAY


@dataclass
class Town:
    """A running network with people in it."""

    demo: Demo
    telegram: LocalTelegram
    running: asyncio.Task[None] | None = None

    async def person(self, name: str) -> Person:
        """Somebody of the demo, by (the beginning of) their name."""
        for known in await self.telegram.get("/sim/people"):
            if known["name"].startswith(name):
                return Person(self.telegram, known)
        raise LookupError(name)

    async def desk(self, slug: str = "moerwijk") -> Group:
        """The staff group of a neighbourhood."""
        group = self.demo.network.neighbourhood(slug).desk.group
        world = await self.telegram.get("/sim/world")
        known = next(g for g in world["groups"] if g["id"] == group)
        return Group(self.telegram, known)

    async def stops(self) -> None:
        """The service ends in order; phones, Telegram and Redis stay."""
        self.demo.service.stopping.set()
        if self.running is not None:
            await self.running

    def later(self, **how_long: float) -> None:
        """Let time pass: `town.later(minutes=10)`."""
        units = {"seconds": 1, "minutes": 60, "hours": 3600, "days": 86400}
        self.demo.clock.advance(sum(units[unit] * n for unit, n in how_long.items()))


@cache
def network_of_the_demo() -> Network:
    """As the demo has it where it is given none."""
    return with_web_desk(with_all_activities(our_network()))


@asynccontextmanager
async def live_town(
    folder: Path,
    *,
    walking: WalkingDistance | None = None,
    network: Network | None = None,
    at: datetime = TUESDAY,
) -> AsyncIterator[Town]:
    """Start everything, give it, and stop it in order."""
    network = network or network_of_the_demo()
    clock = MovableClock(time.time, ahead=at.timestamp() - time.time())
    kept = DemoFolder(folder, fsync="no")  # the disk is what a town mostly waited for
    async with (
        open_demo(kept, clock=clock, walking=walking, network=network) as demo,
        LocalTelegram(demo.address) as telegram,
        asyncio.TaskGroup() as group,
    ):
        running = group.create_task(demo.service.run())
        try:
            yield Town(demo, telegram, running)
        finally:
            demo.service.stopping.set()
            await running
