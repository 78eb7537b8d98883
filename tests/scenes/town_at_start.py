"""A Telegram that knows some of our bots, a Redis, and phones that ring: what `run` finds."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from aiohttp import web
from redis.asyncio import Redis

from buurtbot.simulator.control_api.client import LocalTelegram
from buurtbot.simulator.server import serving
from buurtbot.simulator.state.passing_time import MovableClock
from buurtbot.simulator.state.world import World
from config.environment.settings import Settings, load_settings
from config.network.network import Network, load_network
from tests.chaos.service import Keys
from tests.config.filled_in import filled_in

DESK: Final = "desk"


@dataclass
class Town:
    """A Telegram that knows some of our bots, a Redis, and a phone that rings."""

    world: World
    telegram: LocalTelegram
    network: Network
    env: dict[str, str]
    rung: list[dict[str, Any]] = field(default_factory=list)

    def settings(self, **changed: Any) -> Settings:
        """What `buurtbot run` reads."""
        names = {n.slug: n.token_name for n in self.network.neighbourhoods}
        read = load_settings(names | {DESK: "BUURTBOT_TOKEN_DESK"}, self.env, some_silent=True)
        return replace(read, **changed)

    def knows(self, *slugs: str) -> None:
        """BotFather made these; every other token of ours is unknown."""
        names = {n.slug: n.bot for n in self.network.neighbourhoods} | {DESK: "onze_balie_bot"}
        for slug in slugs:
            token = self.env[f"BUURTBOT_TOKEN_{slug.upper()}"]
            self.world.add_bot(token, names[slug], slug)


@asynccontextmanager
async def a_town(tmp_path: Path, redis_url: str) -> AsyncIterator[Town]:
    """One whose bots Telegram does not know yet, and whose Redis is empty."""
    network = load_network(filled_in(tmp_path / "mine"))
    rung: list[dict[str, Any]] = []

    async def ring(request: web.Request) -> web.Response:
        rung.append(await request.json())
        return web.Response()

    world = World(clock=MovableClock(), seed=7, scenery={"neighbourhoods": []})
    redis = Redis.from_url(redis_url)
    await redis.flushall()
    await redis.aclose()
    async with serving(world) as url, LocalTelegram(url) as telegram, _answering(ring) as phone:
        desks = tuple(
            n.model_copy(update={"desk": n.desk.model_copy(update={"second_channel": phone})})
            for n in network.neighbourhoods
        )
        network = network.model_copy(update={"neighbourhoods": desks})
        env = Keys.fresh(network).as_environment(network)
        env |= {"BUURTBOT_REDIS_URL": redis_url, "TELEGRAM_API_BASE": url}
        env |= {"BUURTBOT_LISTEN_PORT": "0"}
        yield Town(world, telegram, network, env, rung)


@asynccontextmanager
async def _answering(ring: Callable[[web.Request], Any]) -> AsyncIterator[str]:
    app = web.Application()
    app.add_routes([web.post("/ring", ring)])
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/ring"
    await runner.cleanup()
