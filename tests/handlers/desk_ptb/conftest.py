"""A local Telegram with a staff group, and the desk bot on it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import aiohttp
import pytest

from buurtbot.simulator.control_api.client import Group, LocalTelegram, Person
from buurtbot.simulator.server import serving
from buurtbot.simulator.state.world import World
from handlers.desk.group.group_news import GroupNews
from handlers.desk_ptb.app import Desk, Ears, open_desk
from handlers.talking.talk import Heard
from tests.scenes.street import Clock

TOKEN = "222:DESK"
NO_DESK = -4004


@dataclass
class Balie:
    """The desk bot, and what it heard."""

    url: str
    desk: Desk
    telegram: LocalTelegram
    group: Group
    sara: Person
    heard: list[Heard] = field(default_factory=list)
    news: list[GroupNews] = field(default_factory=list)
    offset: int = 0

    async def raw(self) -> list[dict[str, Any]]:
        """The updates that wait, as Telegram sends them."""
        async with aiohttp.ClientSession() as session:
            body = {"offset": self.offset, "allowed_updates": self.desk.allowed_updates}
            async with session.post(f"{self.url}/bot{TOKEN}/getUpdates", json=body) as answer:
                updates: list[dict[str, Any]] = (await answer.json())["result"]
        self.offset = max((update["update_id"] + 1 for update in updates), default=self.offset)
        return updates

    async def hears(self) -> list[Heard]:
        """Take in what waits; what came of it."""
        before = len(self.heard)
        for update in await self.raw():
            await self.desk.take_in(update)
        return self.heard[before:]


async def groups(chat: int, _now: datetime) -> bool:
    """Every group is a staff group of ours, but for one."""
    return chat < 0 and chat != NO_DESK


@pytest.fixture
async def url() -> AsyncIterator[str]:
    world = World(seed=7, scenery={"neighbourhoods": []})
    world.add_bot(TOKEN, "buurt_balie_bot", "Balie")
    async with serving(world) as address:
        yield address


@pytest.fixture
async def telegram(url: str) -> AsyncIterator[LocalTelegram]:
    async with LocalTelegram(url) as telegram:
        yield telegram


@pytest.fixture
async def balie(url: str, telegram: LocalTelegram, clock: Clock) -> AsyncIterator[Balie]:
    """Sara is an administrator of the staff group of Moerwijk; the bot is in it."""
    sara = await telegram.person("Sara Visser")
    group = await telegram.group("Balie", admins=[sara], bots=["buurt_balie_bot"], is_forum=True)
    heard: list[Heard] = []
    news: list[GroupNews] = []

    async def hear(said: Heard) -> None:
        heard.append(said)

    async def hear_news(told: GroupNews) -> None:
        news.append(told)

    async with open_desk(
        TOKEN, api_base=url, ears=Ears(hear, hear_news, groups), now=clock
    ) as desk:
        balie = Balie(url, desk, telegram, group, sara, heard, news)
        await balie.hears()
        heard.clear()
        news.clear()
        yield balie
