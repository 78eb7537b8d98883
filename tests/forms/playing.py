"""A snapshot laid in a fresh Redis and a fresh local Telegram; today's code goes on with it."""

import json
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from redis.asyncio import Redis

from buurtbot.demo.stage import Actor, until
from buurtbot.domain.help_request import HelpRequest
from buurtbot.embedded_redis import EmbeddedRedis
from buurtbot.storage.work import Work
from tests.forms.kept import read_back
from tests.forms.scenes import BOT, Making
from tests.forms.town import town_network, write_keys
from tests.forms.unmarked import take_marks_away
from tests.live import live_town

GM = "gm0518"
LATER = timedelta(minutes=20)


@dataclass
class Played(Making):
    """People who go on where the snapshot left them."""

    async def presses_old(self, name: str) -> Actor:
        """Press a button as it was shown then, whatever stands there now; gives who pressed it."""
        shown = self.old[name]
        self.town.later(minutes=1)  # a staff group takes twenty messages a minute
        actor = await self.someone(shown["who"], desk=shown["chat"] != BOT)
        message = shown["message"]
        actor.pressed = max(seen.id for seen in await actor.sees())
        await actor.person.presses(actor.chat, shown["data"], message=message, stale=True)
        return actor

    async def hears_once(self, actor: Actor, part: str) -> None:
        """It reached them, and once."""
        await actor.hears(part)
        told = [seen for seen in await actor.sees() if part in seen.text and not seen.from_self]
        assert len(told) == 1, part

    @property
    def work(self) -> Work:
        """To look in the data."""
        return self.town.demo.service.store.work(GM, "look", self.town.demo.service.now())

    async def request_of(self, kind: str) -> HelpRequest | None:
        """The one request of this kind."""
        ids = await self.work.redis.zrange(self.work.keys.requests, 0, -1)
        found = (await self.work.look(HelpRequest, map(str, ids))).values()
        return next((one for one in found if one.kind == kind), None)

    async def ends(self, kind: str) -> None:
        """Wait until what was asked is done."""

        async def is_done() -> bool | None:
            request = await self.request_of(kind)
            return (request is not None and request.state == "done") or None

        await until(is_done, f"the request for {kind} did not end")

    async def closes(self, ellen: Actor, left: int) -> None:
        """Who was asked how it ended says that they were helped; so many cases are open then."""
        self.town.later(minutes=1)
        await ellen.presses("outcome-helped")

        async def is_closed() -> bool | None:
            return len(await self.work.open_cases()) == left or None

        await until(is_closed, "the case stays open")


async def _laid_down(folder: Path, written: str, *, marked: bool) -> None:
    async with EmbeddedRedis(folder / "redis") as server:
        redis = Redis.from_url(server.url, decode_responses=True)
        await read_back(redis, written)
        for municipality in () if marked else ("gm0518", "gm0505"):
            await take_marks_away(redis, municipality)
        await redis.aclose()


def _opened(snapshot: Path, folder: Path) -> tuple[str, dict[str, Any]]:
    """Keys and phones where the demo keeps them; what Redis held, and what can be pressed."""
    write_keys(folder)
    shutil.copy(snapshot / "telegram.json", folder)
    redis, scenes = (snapshot / name for name in ("redis.jsonl", "scenes.json"))
    return redis.read_text(encoding="utf-8"), json.loads(scenes.read_text(encoding="utf-8"))


@asynccontextmanager
async def going_on(snapshot: Path, folder: Path, *, marked: bool = True) -> AsyncIterator[Played]:
    """Today's service, twenty minutes later; not `marked`: as before anything said its form."""
    written, scenes = _opened(snapshot, folder)
    await _laid_down(folder, written, marked=marked)
    at = datetime.fromtimestamp(scenes["at"], UTC) + LATER
    async with live_town(folder, network=town_network(), at=at) as town:
        yield Played(town, scenes["old"])
