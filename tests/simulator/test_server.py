"""The server itself: the page, the diary, and who may ask what."""

import asyncio
import json
import subprocess
import sys

import aiohttp
import pytest

from buurtbot.simulator import server
from buurtbot.simulator.__main__ import parse_bot
from buurtbot.simulator.control_api.client import LocalTelegram, Person
from buurtbot.simulator.state.events import Diary
from buurtbot.simulator.state.files import Files
from buurtbot.simulator.state.world import World
from buurtbot.simulator.wire import Json
from tests.scenes.waiting import PATIENCE
from tests.simulator.conftest import Caller, Webhook


async def test_a_page_is_served_strictly_and_never_from_elsewhere(
    url: str, http: aiohttp.ClientSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = server.PAGE
    monkeypatch.setattr(server, "PAGE", page / "not-there")
    async with http.get(url) as answer:
        assert answer.status == 404
        assert "index.html is missing" in await answer.text()
    monkeypatch.setattr(server, "PAGE", page.parent)
    for path in ("/static/server.py", "/server.py"):
        async with http.get(url + path) as answer:
            assert answer.status == 200
            assert answer.headers["Cache-Control"] == "no-store"
            assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    for path in ("/static/..%2f..%2fpyproject.toml", "/static/nothing.js", "/static/page"):
        async with http.get(url + path) as answer:
            assert answer.status == 404


async def test_no_other_site_may_steer_it(url: str, http: aiohttp.ClientSession) -> None:
    for origin, status in (("http://evil.example", 403), (url, 200), ("null", 403)):
        async with http.post(
            f"{url}/sim/people", json={"name": "Bep"}, headers={"Origin": origin}
        ) as answer:
            assert answer.status == status


async def test_the_world_is_shown_whole(telegram: LocalTelegram, anna: Person) -> None:
    await telegram.group("Balie", admins=[anna], bots=["balie_bot"], is_forum=True)
    await telegram.bot("333:NEW", "nieuw_bot", "Nieuw", reads_all=True)
    world = await telegram.get("/sim/world")
    (person,) = world["people"]
    assert (person["name"], person["phone"]) == ("Anna de Vries", True)
    assert person["location"] == {"lat": 52.05, "lon": 4.29}
    assert [bot["username"] for bot in world["bots"]] == ["buurt_bot", "balie_bot", "nieuw_bot"]
    (group,) = world["groups"]
    assert {m["status"] for m in group["members"]} == {"creator", "administrator"}
    assert world["clock"].endswith("+00:00")
    assert await telegram.get("/sim/map") == {"neighbourhoods": []}


async def test_walks_are_asked_of_the_starter_each_time(
    telegram: LocalTelegram, world: World
) -> None:
    assert await telegram.get("/sim/walks") == []
    asked = []

    async def walks() -> list[Json]:
        asked.append("again")
        return [{"from": 1, "to": 2, "times": len(asked)}]

    world.walks = walks
    await telegram.get("/sim/walks")
    assert await telegram.get("/sim/walks") == [{"from": 1, "to": 2, "times": 2}]


async def test_a_bot_added_later_is_served_like_the_others(
    telegram: LocalTelegram, url: str, http: aiohttp.ClientSession, anna: Person
) -> None:
    await telegram.bot("333:NEW", "nieuw_bot", "Nieuw")
    await telegram.bot("333:NEWER", "nieuw_bot", "Nieuwer")
    assert (await Caller(url, "333:NEW", http).refused("getMe"))[0] == 401
    newer = Caller(url, "333:NEWER", http)
    assert (await newer.does("getMe"))["first_name"] == "Nieuwer"
    await anna.starts("nieuw_bot")
    assert len(await newer.updates()) == 1


async def test_the_log_tells_everything_once_and_no_tokens(
    telegram: LocalTelegram, bot: Caller, started: Person
) -> None:
    await bot.does("sendMessage", chat_id=started.id, text="Welkom")
    await bot.refused("sendMessage", chat_id=5, text="?")
    log = await telegram.get("/sim/log?after=0")
    assert [event["n"] for event in log["events"]] == list(range(1, log["last"] + 1))
    kinds = {event["kind"] for event in log["events"]}
    assert {"person", "message", "api_call"} <= kinds
    assert "NEIGHBOURS" not in json.dumps(log)
    good, bad = await telegram.calls("sendMessage")
    assert (good["ok"], bad["description"]) == (True, "Bad Request: chat not found")
    assert await telegram.last_event() == log["last"]


async def test_events_stream_as_they_happen_and_go_on_where_they_were(
    telegram: LocalTelegram, http: aiohttp.ClientSession, anna: Person
) -> None:
    async with asyncio.timeout(PATIENCE), http.get(f"{telegram.base_url}/sim/events") as stream:
        assert stream.content_type == "text/event-stream"
        assert await stream.content.readline() == b": here\n"
        await anna.says("buurt_bot", "hallo")
        lines = [(await stream.content.readline()).decode() for _ in range(3)]
    number = lines[1].removeprefix("id: ").strip()
    assert json.loads(lines[2].removeprefix("data: "))["message"]["text"] == "hallo"
    resume = {"Last-Event-ID": str(int(number) - 1)}
    async with http.get(f"{telegram.base_url}/sim/events", headers=resume) as stream:
        await stream.content.readline()
        await stream.content.readline()
        assert await stream.content.readline() == f"id: {number}\n".encode()


def test_the_diary_and_the_files_stay_bounded() -> None:
    diary = Diary(lambda: 0.0, keep=10)
    for count in range(25):
        diary.note("message", count=count)
    assert [event["count"] for event in diary.after(0)] == list(range(15, 25))
    assert [event["count"] for event in diary.after(23)] == [23, 24]
    assert diary.after(25) == []
    files = Files(cap=100)
    kept = [files.keep(bytes(40), folder="x", name="y", mime_type="z") for _ in range(3)]
    assert [files.find(file.file_id) is not None for file in kept] == [False, True, True]


async def test_a_bug_in_here_reads_as_telegrams_500(
    world: World, bot: Caller, caplog: pytest.LogCaptureFixture, started: Person
) -> None:
    world.privates[111, started.id].person = None  # type: ignore[assignment]  # the bug, on purpose
    assert await bot.refused("sendMessage", chat_id=started.id, text="x") == (
        500,
        "Internal Server Error",
    )
    assert "the local Telegram failed" in caplog.text


def test_a_bot_on_the_command_line_is_its_token_username_and_name() -> None:
    assert parse_bot("111:AAA:buurt_bot:De buurt: Zuid") == (
        "111:AAA",
        "buurt_bot",
        "De buurt: Zuid",
    )


async def test_it_starts_alone_from_the_command_line(http: aiohttp.ClientSession) -> None:
    command = [sys.executable, "-m", "buurtbot.simulator", "--port", "0"]
    process = subprocess.run(  # noqa: ASYNC221 - it ends by itself at once
        [*command, "--bot", "nonsense"], capture_output=True, text=True, timeout=20, check=False
    )
    assert process.returncode != 0
    assert "111:SECRET:username:Name" in process.stderr


async def test_it_can_run_inside_another_program() -> None:
    world = World(seed=1)
    world.add_bot("111:AAA", "buurt_bot", "Buurt")
    async with server.serving(world) as base, LocalTelegram(base) as telegram:
        anna = await telegram.person("Anna")
        await anna.starts("buurt_bot")
        assert (await anna.sees("buurt_bot"))[0].text == "/start"


async def test_hundreds_of_waiting_updates_are_brought_without_delay(
    world: World, telegram: LocalTelegram, bot: Caller, webhook: Webhook
) -> None:
    for number in range(300):
        await telegram.injects("buurt_bot", {"poll": {"id": str(number)}})
    loop = asyncio.get_running_loop()
    before = loop.time()
    await bot.does("setWebhook", url=webhook.url)
    await webhook.gets(300)
    assert loop.time() - before < 2.5
