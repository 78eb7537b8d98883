"""A press by webhook: the button stops turning with our reply, after the press is kept."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import pytest
from redis.exceptions import ConnectionError as Away

from buurtbot.outbox.letters.channel import Letter, Shown
from buurtbot.simulator.control_api.client import Group, LocalTelegram, Person
from buurtbot.simulator.server import serving
from buurtbot.simulator.state.errors import QUERY_TOO_OLD
from buurtbot.simulator.state.passing_time import MovableClock
from buurtbot.simulator.state.world import World
from buurtbot.web.intake import Intake
from buurtbot.web.listening import listening_on
from buurtbot.web.webhooks import routes
from handlers.desk.group.group_news import GroupNews
from handlers.desk_ptb.app import Ears, open_desk
from handlers.neighbours_aiogram.bots import NeighbourBots, make_bots
from handlers.neighbours_aiogram.say import NeighboursChannel
from handlers.talking import press
from handlers.talking.talk import Heard, Pressed
from tests.scenes.street import TUESDAY
from tests.scenes.waiting import PATIENCE

BOT, DESK_BOT = "moerwijk_buurtbot", "buurt_balie_bot"
TOKENS = {"moerwijk": "111:NEIGHBOURS", "desk": "222:DESK"}
KEYS = ((Shown("Ja", data="gm0518.t.0"),),)


def now() -> datetime:
    return TUESDAY


@dataclass
class Doorstep:
    """Both kinds of bots behind their webhooks; `kept` is what was done, in order."""

    world: World
    telegram: LocalTelegram
    anna: Person
    desk: Group
    channels: dict[str, Any] = field(default_factory=dict)
    kept: list[str] = field(default_factory=list)
    busy: asyncio.Event = field(default_factory=asyncio.Event)
    done: asyncio.Event = field(default_factory=asyncio.Event)
    broken: list[Exception] = field(default_factory=list)

    async def hear(self, heard: Heard) -> None:
        if not isinstance(heard.said, Pressed):
            return
        if self.broken:
            raise self.broken.pop()
        await self.busy.wait()
        self.kept.append(heard.said.query)
        self.done.set()

    async def hear_news(self, _: GroupNews) -> None:
        return None

    async def is_pressed(self, who: str) -> str:
        """Anna, or somebody of the desk, presses [Ja]."""
        if who == "desk":
            await self.channels["desk"].send("desk", self.desk.id, Letter("Kies", KEYS))
            return await self.anna.presses(self.desk, "Ja")
        await self.channels["moerwijk"].send("moerwijk", self.anna.id, Letter("Kies", KEYS))
        return await self.anna.presses(BOT, "Ja")

    async def is_refused(self) -> None:
        """Our webhook said "not now"."""
        async for event in self.telegram.events(0, PATIENCE):
            if event["kind"] == "webhook" and event.get("problem"):
                return

    def answers(self) -> list[dict[str, Any]]:
        calls = [e for e in self.world.diary.after(0, limit=10_000) if e["kind"] == "api_call"]
        return [call for call in calls if call["method"] == "answercallbackquery"]


@pytest.fixture
async def doorstep() -> AsyncIterator[Doorstep]:
    world = World(clock=MovableClock(), seed=7, scenery={"neighbourhoods": []})
    world.add_bot(TOKENS["moerwijk"], BOT, "Buurtbot Moerwijk")
    world.add_bot(TOKENS["desk"], DESK_BOT, "Balie")
    async with AsyncExitStack() as stack:
        url = await stack.enter_async_context(serving(world))
        telegram = await stack.enter_async_context(LocalTelegram(url))
        anna = await telegram.person("Anna de Vries")
        group = await telegram.group("Balie", admins=[anna], bots=[DESK_BOT], is_forum=True)
        doorstep = Doorstep(world, telegram, anna, group)
        bots = make_bots({"moerwijk": TOKENS["moerwijk"]}, api_base=url)
        neighbours = NeighbourBots.of(bots, doorstep.hear, now, replies=True)
        stack.push_async_callback(neighbours.close)
        desk = await stack.enter_async_context(
            open_desk(
                TOKENS["desk"],
                api_base=url,
                ears=Ears(doorstep.hear, doorstep.hear_news, _nobody),
                now=now,
                replies=True,
            )
        )
        await _open(stack, doorstep, neighbours, desk)
        yield doorstep


async def _nobody(_chat: int, _now: datetime) -> None:
    return None


async def _open(stack: AsyncExitStack, doorstep: Doorstep, neighbours: Any, desk: Any) -> None:
    async def take_in(slug: str, raw: dict[str, Any]) -> None:
        await (desk.take_in(raw) if slug == "desk" else neighbours.take_in(slug, raw))

    async def park(_slug: str, _raw: dict[str, Any], _why: str) -> None:
        return None

    secrets = {"moerwijk": "geheim-1", "desk": "geheim-2"}
    hooks = routes(Intake(take_in, park), secrets)
    ours = await stack.enter_async_context(listening_on("127.0.0.1", 0, hooks))
    assert await neighbours.set_webhook("moerwijk", f"{ours}/tg/moerwijk", secrets["moerwijk"])
    assert await desk.set_webhook(f"{ours}/tg/desk", secrets["desk"])
    doorstep.channels = {"moerwijk": NeighboursChannel(neighbours.bots), "desk": desk.channel}
    await doorstep.anna.starts(BOT)


@pytest.mark.parametrize("who", ["moerwijk", "desk"])
async def test_a_press_is_answered_with_the_reply_and_by_no_other_call(
    doorstep: Doorstep, who: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(press, "REPLY_SECONDS", 60.0)  # however busy this machine is
    query = await doorstep.is_pressed(who)
    await asyncio.sleep(0.05)
    assert doorstep.answers() == []  # it is not kept yet
    doorstep.busy.set()
    assert (await doorstep.anna.answer_to(query)).text == ""
    assert doorstep.kept == [query]
    assert [call["ok"] for call in doorstep.answers()] == [True]


@pytest.mark.parametrize("who", ["moerwijk", "desk"])
async def test_a_press_that_takes_long_stops_turning_meanwhile(
    doorstep: Doorstep, who: str
) -> None:
    query = await doorstep.is_pressed(who)
    assert (await doorstep.anna.answer_to(query)).text == ""
    assert doorstep.kept == []
    doorstep.busy.set()
    await doorstep.done.wait()
    assert doorstep.kept == [query]


@pytest.mark.parametrize("who", ["moerwijk", "desk"])
async def test_a_press_that_is_too_old_to_be_answered_is_done_all_the_same(
    doorstep: Doorstep, who: str
) -> None:
    await doorstep.telegram.limits(callback_seconds=0.001)
    query = await doorstep.is_pressed(who)
    async for event in doorstep.telegram.events(0, PATIENCE):
        if event["kind"] == "api_call" and event["method"] == "answercallbackquery":
            assert QUERY_TOO_OLD in str(event)
            break
    assert doorstep.kept == []
    doorstep.busy.set()
    await asyncio.wait_for(doorstep.done.wait(), PATIENCE)
    assert doorstep.kept == [query]


async def test_a_press_that_makes_us_fail_stops_turning_too(doorstep: Doorstep) -> None:
    doorstep.broken = [ValueError("a bug")]
    assert (await doorstep.anna.answer_to(await doorstep.is_pressed("moerwijk"))).text == ""


async def test_a_press_that_could_not_be_kept_comes_again_and_is_answered_then(
    doorstep: Doorstep, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(press, "REPLY_SECONDS", 60.0)
    doorstep.broken = [Away()]
    doorstep.busy.set()
    query = await doorstep.is_pressed("moerwijk")
    await doorstep.is_refused()
    await doorstep.telegram.passes(6)
    await doorstep.done.wait()
    assert (await doorstep.anna.answer_to(query)).text == ""
    assert len(doorstep.answers()) == 1
