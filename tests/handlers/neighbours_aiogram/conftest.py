"""A local Telegram with one bot of ours, and Anna who started it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import aiohttp
import pytest

from buurtbot.simulator.control_api.client import LocalTelegram, Person
from buurtbot.simulator.server import serving
from buurtbot.simulator.state.passing_time import MovableClock
from buurtbot.simulator.state.world import World
from handlers.neighbours_aiogram.bots import ALLOWED_UPDATES, NeighbourBots, make_bots
from handlers.neighbours_aiogram.say import NeighboursChannel
from handlers.talking.talk import Heard
from tests.scenes.street import TUESDAY

TOKEN = "111:NEIGHBOURS"
BOT = "moerwijk_buurtbot"


@dataclass
class Ears:
    """Our bots on the local Telegram; `heard` is what reception would get."""

    url: str
    telegram: LocalTelegram
    bots: NeighbourBots
    heard: list[Heard] = field(default_factory=list)
    broken: Exception | None = None
    offset: int = 0

    async def hear(self, heard: Heard) -> None:
        """What reception does: here it only listens."""
        if self.broken:
            raise self.broken
        self.heard.append(heard)

    async def updates(self) -> list[dict[str, Any]]:
        """The raw updates that came since the last time."""
        body = {"offset": self.offset, "allowed_updates": ALLOWED_UPDATES, "timeout": 0}
        async with (
            aiohttp.ClientSession() as session,
            session.post(f"{self.url}/bot{TOKEN}/getUpdates", json=body) as answer,
        ):
            updates: list[dict[str, Any]] = (await answer.json())["result"]
        self.offset = max([self.offset, *(raw["update_id"] + 1 for raw in updates)])
        return updates

    async def last(self) -> Heard:
        """Take in what came; what was heard last."""
        for raw in await self.updates():
            await self.bots.take_in("moerwijk", raw)
        return self.heard[-1]

    async def nothing(self) -> bool:
        """Take in what came; whether nothing was heard."""
        before = len(self.heard)
        for raw in await self.updates():
            await self.bots.take_in("moerwijk", raw)
        return len(self.heard) == before


def now() -> datetime:
    """The time of these scenes."""
    return TUESDAY


@pytest.fixture
def world() -> World:
    """One bot."""
    world = World(clock=MovableClock(), seed=7, scenery={"neighbourhoods": []})
    world.add_bot(TOKEN, BOT, "Buurtbot Moerwijk")
    return world


@pytest.fixture
async def ears(world: World) -> AsyncIterator[Ears]:
    """Our bots, listening."""
    async with serving(world) as url, LocalTelegram(url) as telegram:
        ears: Ears

        async def hear(heard: Heard) -> None:
            await ears.hear(heard)  # also when a scene replaces it

        bots = NeighbourBots.of(make_bots({"moerwijk": TOKEN}, api_base=url), hear, now)
        ears = Ears(url, telegram, bots)
        yield ears
        await bots.close()


@pytest.fixture
async def anna(ears: Ears) -> Person:
    """Anna, after she started the bot."""
    anna = await ears.telegram.person(
        "Anna de Vries", language_code="nl", location=(52.05, 4.29), phone="+31612345678"
    )
    await anna.starts(BOT)
    await ears.updates()
    return anna


@pytest.fixture
def channel(ears: Ears) -> NeighboursChannel:
    """Messages out."""
    return NeighboursChannel(ears.bots.bots)
