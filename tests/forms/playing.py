"""A snapshot laid in a fresh Redis and a fresh local Telegram; today's code goes on with it."""

import asyncio
import hashlib
import json
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from redis.asyncio import Redis

from buurtbot.demo.stage import Actor, until
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.embedded_redis import EmbeddedRedis
from buurtbot.outbox.worker import OutboxWorker
from buurtbot.services.core.due_timers import TimersWorker
from buurtbot.services.deeds import DEEDS
from buurtbot.services.matching.asking_lane import AskingLane
from buurtbot.storage.at_rest.forms import Forms
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from buurtbot.storage.wire.condition import Condition
from buurtbot.storage.wire.script import Script
from buurtbot.storage.wire.scripts import Scripts
from tests.forms.kept import read_back
from tests.forms.scenes import BOT, Making
from tests.forms.town import town_network, write_keys
from tests.forms.unmarked import take_marks_away
from tests.scenes.live import live_town

GM = "gm0518"
LATER = timedelta(minutes=20)


@dataclass
class Played(Making):
    """People who go on where the snapshot left them. `sends`: who sends what waits."""

    sends: list[OutboxWorker] = field(default_factory=list)

    async def a_minute_passes(self) -> None:
        """While nothing is on its way: no message takes a minute to send."""

        async def rests() -> bool | None:
            return not any(worker._sending.total() for worker in self.sends) or None

        await until(rests, "something is being sent all the time")
        self.town.later(minutes=1)

    async def presses_old(self, name: str) -> Actor:
        """Press a button as it was shown then, whatever stands there now; gives who pressed it."""
        shown = self.old[name]
        await self.a_minute_passes()  # a staff group takes twenty messages a minute
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

    async def closes(self, ellen: Actor) -> None:
        """It ended well, and is closed at once; one case less is open then."""
        before = len(await self.work.open_cases())
        await self.a_minute_passes()
        await ellen.presses("outcome-helped")
        await ellen.presses("desk-button-close-now", older=True)  # in the place of the question

        async def is_closed() -> bool | None:
            return len(await self.work.open_cases()) < before or None

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
async def beside(played: Played, number: int) -> AsyncIterator[None]:
    """An earlier version that still runs: its workers on the same Redis, with its own scripts.

    It is today's code by another name; with a lower number it can read nothing that we write.
    """
    service = played.town.demo.service
    store, wake = earlier(service.store, number), asyncio.Event()
    context, now, delivery = service.context, service.now, service.outbox.delivery
    sends = OutboxWorker(store, context, DEEDS, delivery, now)
    played.sends.append(sends)
    timers = TimersWorker(store, context, DEEDS, now, wake)
    lane = AskingLane(store, context, DEEDS, now, wake)
    async with asyncio.TaskGroup() as group:
        for worker in (sends, timers, lane):
            group.create_task(worker.run())
        yield
        sends.stopping = timers.stopping = lane.stopping = True


def earlier(store: Store, number: int) -> Store:
    """The store as an earlier version has it, in a process apart: each script in its own text."""
    condition = Condition()
    return Store(
        store.redis,
        store.secrets,
        another_of_each(store.scripts),
        Forms(number=number, program="earlier", dangers=condition.dangers),
        sources=store.sources,
        both_doors=store.both_doors,
        condition=condition,
    )


def another_of_each(scripts: Scripts) -> Scripts:
    """All of them as another version has them."""
    ours = {each.name: getattr(scripts, each.name) for each in fields(scripts)}
    assert all(isinstance(script, Script) for script in ours.values())
    return Scripts(**{name: another(script) for name, script in ours.items()})


def another(script: Script) -> Script:
    """The same in another text, so that Redis knows it by another name."""
    source = f"{script.source}\n-- as another version has it"
    return Script(source, hashlib.sha1(source.encode(), usedforsecurity=False).hexdigest())


@asynccontextmanager
async def going_on(snapshot: Path, folder: Path, *, marked: bool = True) -> AsyncIterator[Played]:
    """Today's service, twenty minutes later; not `marked`: as before anything said its form."""
    written, scenes = _opened(snapshot, folder)
    await _laid_down(folder, written, marked=marked)
    at = datetime.fromtimestamp(scenes["at"], UTC) + LATER
    async with live_town(folder, network=town_network(), at=at) as town:
        yield Played(town, scenes["old"], [town.demo.service.outbox])
