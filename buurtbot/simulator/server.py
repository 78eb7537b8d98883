"""One aiohttp application that is Telegram: Bot API for bots, page and control API for people."""

import asyncio
import contextlib
import pathlib
from collections.abc import AsyncIterator, Callable

import aiohttp
from aiohttp import web

from buurtbot.simulator.api.bot_api import BotApi
from buurtbot.simulator.api.courier import Courier
from buurtbot.simulator.control_api import control_chats, control_faults, control_world
from buurtbot.simulator.control_api.control import broken_in_json, only_from_here
from buurtbot.simulator.state.memory import keep, load
from buurtbot.simulator.state.world import World

PAGE = pathlib.Path(__file__).parent / "page"
# Telegram takes files up to 50 MB.
LARGEST_BODY = 51 * 2**20
PAGE_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
        "media-src 'self' blob:; connect-src 'self'; font-src 'self'; base-uri 'none'; "
        "form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}


def application(world: World, *, memory: pathlib.Path | None = None) -> web.Application:
    """The local Telegram around this world, ready for any runner.

    `memory` is the file it goes on from and keeps its chats in, so that a restart loses nothing.
    """
    app = web.Application(
        client_max_size=LARGEST_BODY, middlewares=[broken_in_json, only_from_here]
    )
    api = BotApi(world)
    app.add_routes(api.routes())
    app.add_routes(control_world.routes(world))
    app.add_routes(control_chats.routes(world))
    app.add_routes(control_faults.routes(world))
    app.add_routes([web.get("/", _index), web.get("/static/{path:.+}", _static)])
    app.add_routes([web.get(r"/{path:[\w-]+\.\w+}", _static)])
    app.on_response_prepare.append(_strict)
    if memory:
        app.cleanup_ctx.append(_remembering(world, memory))
    app.cleanup_ctx.append(_delivering(world, api))
    return app


@contextlib.asynccontextmanager
async def serving(
    world: World,
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    memory: pathlib.Path | None = None,
) -> AsyncIterator[str]:
    """Run it inside another program; gives the base URL. Port 0 takes any that is free.

    With a `memory` the bots must be in the world already; its groups are there from here on.
    """
    app = application(world, memory=memory)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    try:
        site = web.TCPSite(runner, host, port)
        await site.start()
        yield f"http://{host}:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


def _remembering(
    world: World, path: pathlib.Path
) -> Callable[[web.Application], AsyncIterator[None]]:
    """First in, last out: what the last update changed is kept too."""

    async def context(_app: web.Application) -> AsyncIterator[None]:
        load(world, path)
        stopping = asyncio.Event()
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(keep(world, path, stopping))
            yield
            stopping.set()

    return context


def _delivering(world: World, api: BotApi) -> Callable[[web.Application], AsyncIterator[None]]:
    async def context(_app: web.Application) -> AsyncIterator[None]:
        connector = aiohttp.TCPConnector(limit=0)
        async with (
            aiohttp.ClientSession(connector=connector) as session,
            asyncio.TaskGroup() as tasks,
        ):
            delivery = tasks.create_task(Courier(world, api, session).run())
            yield
            delivery.cancel()

    return context


async def _index(_request: web.Request) -> web.StreamResponse:
    return _page_file(
        "index.html",
        missing="The page is not there: buurtbot/simulator/page/index.html is missing.",
    )


async def _static(request: web.Request) -> web.StreamResponse:
    return _page_file(request.match_info["path"], missing="not found")


def _page_file(name: str, *, missing: str) -> web.StreamResponse:
    path = (PAGE / name).resolve()
    if not path.is_relative_to(PAGE.resolve()) or not path.is_file():
        return web.Response(status=404, text=missing)
    return web.FileResponse(path)


async def _strict(request: web.Request, response: web.StreamResponse) -> None:
    if not request.path.startswith(("/bot", "/file")):
        response.headers.update(PAGE_HEADERS)
