"""One local Telegram per test, over real HTTP on 127.0.0.1; the schema judges all it says."""

import asyncio
import dataclasses
import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import aiogram
import aiohttp
import pytest
import telegram as ptb
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiohttp import web

from buurtbot.simulator.api.bot_api import read_call
from buurtbot.simulator.control_api.client import LocalTelegram, Person
from buurtbot.simulator.server import application
from buurtbot.simulator.state.chats import Bot
from buurtbot.simulator.state.passing_time import MovableClock
from buurtbot.simulator.state.world import World
from tests.scenes.waiting import PATIENCE
from tests.simulator import bot_api_schema

Json = dict[str, Any]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
TOKEN = "111:NEIGHBOURS"
DESK_TOKEN = "222:DESK"
ANNA = 700_000_042


class Caller:
    """Calls the Bot API without any library: `await bot("sendMessage", chat_id=1, text="x")`."""

    def __init__(self, url: str, token: str, session: aiohttp.ClientSession) -> None:
        self.url = f"{url}/bot{token}"
        self.files = f"{url}/file/bot{token}"
        self.session = session

    async def __call__(self, method: str, **args: Any) -> Json:
        async with self.session.post(f"{self.url}/{method}", json=args) as answer:
            said: Json = await answer.json()
            assert said["ok"] == (answer.status == 200)
            return said

    async def does(self, method: str, **args: Any) -> Any:
        said = await self(method, **args)
        assert said["ok"], said
        return said["result"]

    async def refused(self, method: str, **args: Any) -> tuple[int, str]:
        said = await self(method, **args)
        assert not said["ok"], said
        return said["error_code"], said["description"]

    async def updates(self, **args: Any) -> list[Json]:
        """All updates that wait, confirmed at once."""
        updates: list[Json] = await self.does("getUpdates", **args)
        if updates:
            await self("getUpdates", offset=updates[-1]["update_id"] + 1, limit=1)
        return updates


@dataclasses.dataclass
class Webhook:
    """A webhook of our own: keeps what came, and answers what the test says."""

    url: str = ""
    came: list[Json] = dataclasses.field(default_factory=list)
    secrets: list[str | None] = dataclasses.field(default_factory=list)
    answers: list[web.Response | asyncio.Event] = dataclasses.field(default_factory=list)
    arrived: asyncio.Event = dataclasses.field(default_factory=asyncio.Event)

    async def hear(self, request: web.Request) -> web.Response:
        self.came.append(await request.json())
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self.arrived.set()
        answer = self.answers.pop(0) if self.answers else web.Response()
        if isinstance(answer, asyncio.Event):
            await answer.wait()
            return web.Response()
        return answer

    async def gets(self, count: int) -> list[Json]:
        """Wait until so many updates came in all."""
        async with asyncio.timeout(PATIENCE):
            while len(self.came) < count:
                self.arrived.clear()
                await self.arrived.wait()
        return self.came

    async def gets_no_more_than(self, count: int) -> None:
        await asyncio.sleep(0.15)
        assert len(self.came) == count


def new_world(seed: int) -> World:
    """What whoever starts a local Telegram knows by itself, each time again."""
    world = World(seed=seed)
    world.add_bot(TOKEN, "buurt_bot", "Buurt")
    world.add_bot(DESK_TOKEN, "balie_bot", "Balie")
    world.add_person("Anna de Vries", id=ANNA, location=(52.05, 4.29))
    return world


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest.fixture
def world(clock: MovableClock) -> World:
    world = World(clock=clock, seed=7, scenery={"neighbourhoods": []})
    world.add_bot(TOKEN, "buurt_bot", "Buurt")
    world.add_bot(DESK_TOKEN, "balie_bot", "Balie")
    return world


@pytest.fixture
def judged() -> list[str]:
    """What the schema had against what was said; a test that breaks it on purpose clears it."""
    return []


@pytest.fixture
async def url(world: World, judged: list[str]) -> AsyncIterator[str]:
    app = application(world)
    app.middlewares.append(_judge(world, judged))
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()
    assert judged == []


def _judge(world: World, judged: list[str]) -> Any:
    @web.middleware
    async def judge(request: web.Request, handler: Handler) -> web.StreamResponse:
        response = await handler(request)
        bot = world.bot_with_token(request.match_info.get("token", ""))
        spec = bot_api_schema.find()
        if spec and bot and "method" in request.match_info and isinstance(response, web.Response):
            await _judge_call(world, bot, request, response, judged)
        return response

    return judge


async def _judge_call(
    world: World, bot: Bot, request: web.Request, response: web.Response, judged: list[str]
) -> None:
    said = json.loads(response.text or "{}")
    method = request.match_info["method"].lower()
    if not said.get("ok"):
        return
    judged += bot_api_schema.problems_of_result(method, said["result"])
    call = await read_call(world, bot, method, request)
    files = dict.fromkeys(call.uploads, "(file)")
    # A part that `attach://` points to, also from within a list, is no argument.
    attached = {
        name
        for value in call.args.values()
        for name in re.findall(r"attach://([\w-]+)", str(value))
    }
    args = {name: value for name, value in (files | call.args).items() if name not in attached}
    judged += bot_api_schema.problems_of_call(method, args)


@pytest.fixture
async def telegram(url: str) -> AsyncIterator[LocalTelegram]:
    async with LocalTelegram(url) as telegram:
        yield telegram


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
def bot(url: str, http: aiohttp.ClientSession) -> Caller:
    return Caller(url, TOKEN, http)


@pytest.fixture
def desk(url: str, http: aiohttp.ClientSession) -> Caller:
    return Caller(url, DESK_TOKEN, http)


@pytest.fixture
async def anna(telegram: LocalTelegram) -> Person:
    """A neighbour who has not spoken to any bot yet."""
    return await telegram.person("Anna de Vries", location=(52.05, 4.29), phone="+31612345678")


@pytest.fixture
async def started(anna: Person, bot: Caller) -> Person:
    """Anna, after she started the bot and the bot read that."""
    await anna.starts("buurt_bot")
    await bot.updates()
    return anna


@pytest.fixture
async def webhook() -> AsyncIterator[Webhook]:
    hook = Webhook()
    app = web.Application()
    app.router.add_post("/hook", hook.hear)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    hook.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield hook
    await runner.cleanup()


@pytest.fixture
async def aiogram_bot(url: str) -> AsyncIterator[aiogram.Bot]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(url), limit=0)
    bot = aiogram.Bot(TOKEN, session=session)
    yield bot
    await bot.session.close()


@pytest.fixture
async def ptb_bot(url: str) -> AsyncIterator[ptb.Bot]:
    bot = ptb.Bot(DESK_TOKEN, base_url=f"{url}/bot", base_file_url=f"{url}/file/bot")
    await bot.initialize()
    yield bot
    await bot.shutdown()
