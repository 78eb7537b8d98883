"""Yesterday's chats are there today: nothing said is lost, no number is given twice."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiogram
import aiohttp
import pytest
import telegram as ptb
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from buurtbot.simulator.control_api.client import LocalTelegram
from buurtbot.simulator.server import serving
from tests.simulator.conftest import ANNA, DESK_TOKEN, TOKEN, Caller, new_world

STAFF = -1_001_000_000_042
JA = {"inline_keyboard": [[{"text": "Ja", "callback_data": "yes"}]]}
ROUTE = {"keyboard": [[{"text": "Mijn plek", "request_location": True}]]}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "demo" / "telegram.json"


@asynccontextmanager
async def a_day(file: Path, seed: int) -> AsyncIterator[LocalTelegram]:
    """From start to stop; another seed, so that no number is the same by chance."""
    async with serving(new_world(seed), memory=file) as url, LocalTelegram(url) as telegram:
        yield telegram


@asynccontextmanager
async def called(telegram: LocalTelegram, token: str = TOKEN) -> AsyncIterator[Caller]:
    async with aiohttp.ClientSession() as session:
        yield Caller(telegram.base_url, token, session)


async def test_a_chat_is_as_it_was(file: Path) -> None:
    async with a_day(file, 1) as telegram, called(telegram) as bot:
        anna = await telegram.find("Anna")
        await anna.starts("buurt_bot")
        await anna.corrects(
            "buurt_bot", (await anna.says("buurt_bot", "hlp"))["message_id"], "hulp"
        )
        await anna.deletes("buurt_bot", (await anna.says("buurt_bot", "oeps"))["message_id"])
        asked = await bot.does("sendMessage", chat_id=ANNA, text="Kom je? 😀", reply_markup=JA)
        await bot.does("pinChatMessage", chat_id=ANNA, message_id=asked["message_id"])
        await bot.does("sendMessage", chat_id=ANNA, text="Waar?", reply_markup=ROUTE)
        await anna.sends("buurt_bot", photo={"caption": "de heg"})
        await telegram.post(
            "/sim/react",
            {
                "person": ANNA,
                "chat": "buurt_bot",
                "message_id": asked["message_id"],
                "emoji": "👍",
            },
        )
        await anna.blocks("balie_bot")
        before, chats = await anna.opens("buurt_bot"), await anna.chats()
        events = await telegram.last_event()
    async with a_day(file, 2) as telegram, called(telegram) as bot:
        anna = await telegram.find("Anna")
        assert await anna.opens("buurt_bot") == before
        assert before["keyboard"] == ROUTE
        assert before["pinned"] == [asked["message_id"]]
        assert {m["text"] for m in before["messages"] if m["deleted"]} == {"oeps"}
        assert await anna.chats() == chats
        assert (await anna.opens("balie_bot"))["blocked"]
        assert await telegram.last_event() == events
        await anna.presses("buurt_bot", "Ja")
        press = (await bot.updates())[-1]["callback_query"]
        assert press["message"]["message_id"] == asked["message_id"]
        last = before["messages"][-1]["message_id"]
        sent = await bot.does("sendMessage", chat_id=ANNA, text="Fijn!")
        assert sent["message_id"] == last + 1


async def test_a_photo_can_still_be_fetched_and_sent_on(file: Path) -> None:
    async with a_day(file, 1) as telegram:
        anna = await telegram.find("Anna")
        await anna.sends("buurt_bot", photo=True)
    async with a_day(file, 2) as telegram, called(telegram) as bot:
        anna = await telegram.find("Anna")
        photo = (await bot.updates())[0]["message"]["photo"][-1]["file_id"]
        path = (await bot.does("getFile", file_id=photo))["file_path"]
        async with bot.session.get(f"{bot.files}/{path}") as answer:
            assert (await answer.read()).startswith(b"\x89PNG")
        await bot.does("sendPhoto", chat_id=ANNA, photo=photo)
        await anna.sends("buurt_bot", photo=True)
        assert (await bot.updates())[0]["message"]["photo"][-1]["file_id"] != photo


async def test_the_staff_group_keeps_its_topics_and_members(file: Path) -> None:
    async with a_day(file, 1) as telegram, called(telegram, DESK_TOKEN) as desk:
        anna = await telegram.find("Anna")
        group = await telegram.group(
            "Balie", id=STAFF, admins=[anna], bots=["balie_bot"], is_forum=True
        )
        topics = [await desk.does("createForumTopic", chat_id=STAFF, name=n) for n in "AB"]
        threads = [topic["message_thread_id"] for topic in topics]
        await desk.does("closeForumTopic", chat_id=STAFF, message_thread_id=threads[1])
        await anna.says(group, "ik pak hem", thread=threads[0])
        shown = await group.shown()
    async with a_day(file, 2) as telegram, called(telegram, DESK_TOKEN) as desk:
        world = await telegram.get("/sim/world")
        assert world["groups"] == [shown]
        assert [(t["id"], t["closed"]) for t in shown["topics"]] == [
            (threads[0], False),
            (threads[1], True),
        ]
        sent = await desk.does(
            "sendMessage", chat_id=STAFF, text="Gelukt?", message_thread_id=threads[0]
        )
        assert sent["is_topic_message"]
        fresh = await telegram.group("Andere balie")
        assert fresh.id != STAFF


async def test_both_libraries_go_on_where_they_were(file: Path) -> None:
    first: dict[str, int] = {}
    async with a_day(file, 1) as telegram:
        anna = await telegram.find("Anna")
        await anna.starts("buurt_bot")
        await anna.starts("balie_bot")
        async with libraries(telegram) as bots:
            await bots[0].set_my_commands(
                [aiogram.types.BotCommand(command="hulp", description="x")]
            )
            for name, bot in zip(("buurt_bot", "balie_bot"), bots, strict=True):
                first[name] = (await bot.get_updates(timeout=1))[-1].update_id
                await bot.get_updates(offset=first[name] + 1)
                await anna.says(name, "nog niet gelezen")
    async with a_day(file, 2) as telegram:
        anna = await telegram.find("Anna")
        async with libraries(telegram) as bots:
            assert [c.command for c in await bots[0].get_my_commands()] == ["hulp"]
            for name, bot in zip(("buurt_bot", "balie_bot"), bots, strict=True):
                await anna.says(name, "goedemorgen")
                updates = await bot.get_updates(timeout=1)
                assert [u.update_id for u in updates] == [first[name] + 1, first[name] + 2]
                assert [u.message.text for u in updates] == ["nog niet gelezen", "goedemorgen"]
                await bot.send_message(ANNA, "Goedemorgen!")
                await anna.waits_for(name, "Goedemorgen!", since=0)


@asynccontextmanager
async def libraries(telegram: LocalTelegram) -> AsyncIterator[tuple[Any, Any]]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(telegram.base_url), limit=0)
    async with (
        aiogram.Bot(TOKEN, session=session) as neighbours,
        ptb.Bot(DESK_TOKEN, base_url=f"{telegram.base_url}/bot") as desk,
    ):
        yield neighbours, desk
