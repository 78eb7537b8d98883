"""Yesterday's chats are there today: nothing said is lost, no number is given twice."""

import asyncio
import json
import stat
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiogram
import aiohttp
import pytest
import telegram as ptb
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from buurtbot.simulator import people
from buurtbot.simulator.client import LocalTelegram
from buurtbot.simulator.memory import keep, load, save
from buurtbot.simulator.remembered import LEAP
from buurtbot.simulator.server import serving
from buurtbot.simulator.world import World
from tests.simulator.conftest import DESK_TOKEN, TOKEN, Caller

ANNA = 700_000_042
STAFF = -1_001_000_000_042
JA = {"inline_keyboard": [[{"text": "Ja", "callback_data": "yes"}]]}
ROUTE = {"keyboard": [[{"text": "Mijn plek", "request_location": True}]]}


def new_world(seed: int) -> World:
    """What the starter knows by itself, each time again."""
    world = World(seed=seed)
    world.add_bot(TOKEN, "buurt_bot", "Buurt")
    world.add_bot(DESK_TOKEN, "balie_bot", "Balie")
    world.add_person("Anna de Vries", id=ANNA, location=(52.05, 4.29))
    return world


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


async def test_after_a_power_cut_no_number_comes_back(file: Path) -> None:
    world = new_world(1)
    anna, bot = world.people[ANNA], world.bots[111]
    said = people.start(world, anna, bot)
    save(world, file, running=True)
    lost = people.say(world, anna, world.private(bot, anna), {"text": "net niet bewaard"})
    again = new_world(2)
    assert load(again, file)
    anna, bot = again.people[ANNA], again.bots[111]
    fresh = people.say(again, anna, again.private(bot, anna), {"text": "daar ben ik weer"})
    assert fresh.message_id == said.message_id + LEAP + 1 > lost.message_id
    assert fresh.update_ids > lost.update_ids
    assert list(bot.backlog.pending) == [*said.update_ids, *fresh.update_ids]
    assert again.diary.last > world.diary.last


def known(file: Path) -> Json:
    """What stands in the file, {} when there is none yet, and when it was written."""
    if not file.exists():
        return {}
    return json.loads(file.read_text()) | {"written": file.stat().st_mtime_ns}


async def until(true: Callable[[], bool]) -> None:
    for _ in range(300):
        if true():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it did not come true within 3 seconds")


async def test_it_is_saved_while_it_runs_and_only_when_something_changed(file: Path) -> None:
    world, stopping = new_world(1), asyncio.Event()
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(keep(world, file, stopping, every=0.02))
        await until(lambda: known(file).get("running") is True)
        first = known(file)
        await asyncio.sleep(0.1)
        assert known(file) == first
        people.start(world, world.people[ANNA], world.bots[111])
        await until(lambda: bool(known(file)["privates"]))
        waiting = known(file)["bots"][0]["pending"]
        world.bots[111].backlog.confirm(waiting[0]["id"] + 1)
        await until(lambda: known(file)["bots"][0]["pending"] == [])
        assert known(file)["running"]
        stopping.set()
    assert not known(file)["running"]


def test_only_its_owner_may_read_it(file: Path) -> None:
    file.parent.mkdir()
    left_behind = file.with_suffix(".new.json")
    left_behind.touch(mode=0o666)
    save(new_world(1), file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert list(file.parent.iterdir()) == [file]


async def test_a_disk_that_refuses_does_not_stop_the_play(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be")
    async with a_day(tmp_path / "taken" / "telegram.json", 1) as telegram:
        anna = await telegram.find("Anna")
        await anna.starts("buurt_bot")
    assert "could not be saved" in caplog.text


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "cannot be read"),
        (b"\xff\xfe", "cannot be read"),
        (b'{"version": 1, "people": [{"id"', "cannot be read"),
        (b'{"version": 1, "running": false}', "cannot be read"),
        (b"[1]", "cannot be read"),
        (b"[" * 100_000, "cannot be read"),
        (b'{"version": 2, "clouds": []}', "is of a newer version"),
    ],
)
def test_a_file_that_cannot_be_read_is_moved_aside(
    content: bytes, why: str, file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file.parent.mkdir()
    for number in (1, 2):
        file.write_bytes(content)
        assert not load(new_world(1), file)
        assert not file.exists()
        assert file.with_suffix(f".aside-{number}.json").read_bytes() == content
    assert f"{file} {why}; it is telegram.aside-1.json now" in caplog.text


def test_a_damaged_memory_changes_nothing(file: Path) -> None:
    world = new_world(1)
    people.start(world, world.people[ANNA], world.bots[111])
    save(world, file)
    damaged = known(file)
    damaged["privates"][0]["messages"] = {"one": 1}
    file.write_text(json.dumps(damaged))
    fresh = new_world(2)
    assert not load(fresh, file)
    assert fresh.privates == {}
    assert fresh.bots[111].backlog.pending == {}


def test_the_first_start_has_nothing_to_remember(file: Path) -> None:
    assert not load(new_world(1), file)
    assert not file.parent.exists()


def test_the_starter_names_people_and_the_memory_knows_the_rest(file: Path) -> None:
    world = new_world(1)
    world.people[ANNA].language_code = "en"
    world.people[ANNA].deactivated = True
    bep = world.add_person("Bep", phone="+31600000001")
    group = world.add_group("Oude naam", id=STAFF)
    group.members[ANNA] = "kicked"
    save(world, file)
    later = World(seed=2)
    anna = later.add_person("Anna Jansen", id=ANNA, username="anna")
    cees = later.add_person("Cees", id=810_000_001)
    later.add_group("Nieuwe naam", id=STAFF, members={ANNA: "member", cees.id: "member"})
    assert load(later, file)
    assert later.people[ANNA] is anna
    assert (anna.name, anna.username, anna.language_code) == ("Anna Jansen", "anna", "en")
    assert anna.deactivated
    assert anna.location == (52.05, 4.29)
    assert later.people[bep.id] == bep
    assert later.add_person("Dirk").id not in {ANNA, bep.id, cees.id}
    assert later.groups[STAFF].title == "Nieuwe naam"
    assert later.groups[STAFF].members == {ANNA: "kicked", cees.id: "member"}


def test_what_the_starter_did_first_comes_after_what_waited(file: Path) -> None:
    world = new_world(1)
    waited = people.start(world, world.people[ANNA], world.bots[111]).update_ids
    world.bots[111].backlog.hold("poll", {"id": "1"}, queue="x", now=world.clock(), seconds=9)
    save(world, file)
    later = new_world(2)
    bep = later.add_person("Bep")
    people.start(later, bep, later.bots[111])
    assert load(later, file)
    backlog = later.bots[111].backlog
    assert list(backlog.pending) == [*waited, waited[-1] + 1]
    assert [body["update_id"] for body in backlog.first(9)] == list(backlog.pending)
    assert [update.kind for update in backlog.held] == ["poll"]


def test_the_chats_of_a_bot_that_left_are_forgotten(
    file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    world = new_world(1)
    people.start(world, world.people[ANNA], world.bots[111])
    save(world, file)
    without = World(seed=2)
    assert load(without, file)
    assert without.privates == {}
    assert "Bot 111 is not here any more" in caplog.text


def test_it_stays_within_bounds_and_holds_no_token(file: Path) -> None:
    world = new_world(1)
    chat = world.private(world.bots[111], world.people[ANNA])
    for number in range(510):
        people.say(world, chat.person, chat, {"text": f"bericht {number}"})
    chat.pinned = [1, 505]
    for size in (9, 5, 20, 8):
        world.files.keep(bytes(size * 2**20), folder="photos", name="p", mime_type="image/png")
    people.say(world, chat.person, chat, {"text": "half \ud83d teken"})
    save(world, file)
    assert "NEIGHBOURS" not in file.read_text()
    later = new_world(2)
    assert load(later, file)
    kept = later.privates[111, ANNA]
    assert list(kept.messages) == list(range(12, 512))
    assert (kept.pinned, kept.last_id) == ([505], 511)
    assert kept.messages[511].body["text"] == "half ? teken"
    assert [later.files.find(f"F{n:08d}") is not None for n in (1, 2, 3, 4)] == [
        False,
        True,
        False,
        True,
    ]
    assert len(chat.messages) == 511
