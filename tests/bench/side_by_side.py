"""The two that are measured, each with a Redis of its own and the same neighbourhoods."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Protocol

import aiohttp
from redis.asyncio import Redis

from buurtbot.embedded_redis import EmbeddedRedis
from buurtbot.embedded_redis.server import free_port
from buurtbot.storage.at_rest.sealing import Secrets
from buurtbot.storage.checks.key_check import check_keys
from buurtbot.storage.store import Store, open_store
from config.environment.settings import environment
from config.network.network import Network
from tests.bench.peer.town import VOLUNTEERS
from tests.bench.quarters import Quarters
from tests.bench.stored import Homes, Settlers
from tests.chaos.service import DESK, ROOT, Keys, ServiceProcess

STARTS_WITHIN: Final = 120.0  # seconds, on a machine that does much else
FIRST_PEER: Final = 7_300_000_001


class Side(Protocol):
    """A bot in a process, and its Redis."""

    name: str
    redis: EmbeddedRedis
    tokens: tuple[str, ...]

    @property
    def pid(self) -> int:
        """The process of the bot."""

    async def house(self, volunteers: Homes) -> None:
        """These are the volunteers from now on, instead of those of before."""


@dataclass
class Ours:
    """`buurtbot run`, as an operator runs it."""

    name: str
    redis: EmbeddedRedis
    tokens: tuple[str, ...]
    network: Network
    store: Store
    service: ServiceProcess
    _here: list[str] = field(default_factory=list)

    @property
    def pid(self) -> int:
        """The service."""
        return self.service.pid

    async def house(self, volunteers: Homes) -> None:
        """Write their records, as the service itself would; who is far away stays."""
        settlers = Settlers(self.store, self.network)
        await settlers.leave(self._here)
        self._here = await settlers.volunteers(volunteers)


@dataclass
class Peer:
    """The bot that one would otherwise write."""

    name: str
    redis: EmbeddedRedis
    tokens: tuple[str, ...]
    process: asyncio.subprocess.Process

    @property
    def pid(self) -> int:
        """The bot."""
        return self.process.pid

    async def house(self, volunteers: Homes) -> None:
        """A hash for each, and a place on the map."""
        async with (
            Redis.from_url(self.redis.url, decode_responses=True) as redis,
            redis.pipeline(transaction=False) as pipe,
        ):
            pipe.delete(VOLUNTEERS)
            for number, (_, lat, lon) in volunteers.items():
                person: dict[Any, Any] = {"name": f"Helper{number}", "language": "nl"}
                pipe.hset(f"person:{number}", mapping=person)
                pipe.geoadd(VOLUNTEERS, (lon, lat, number))
            await pipe.execute()


@asynccontextmanager
async def pretend_telegram() -> AsyncIterator[str]:
    """Telegram and the people, in a process of their own; where it is."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.bench.pretend"),
        cwd=ROOT,
        env=environment(),
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        assert process.stdout
        port = int(await process.stdout.readline())
        yield f"http://127.0.0.1:{port}"
    finally:
        with suppress(ProcessLookupError):  # Ctrl-C is for all of us
            process.kill()
        await process.wait()


async def ask(telegram: str, path: str, what: dict[str, Any]) -> Any:
    """A question to the process with the people."""
    timeout = aiohttp.ClientTimeout(total=None)
    async with (
        aiohttp.ClientSession(timeout=timeout) as session,
        session.post(telegram + path, json=what) as answer,
    ):
        return await answer.json()


async def _have_webhooks(telegram: str, tokens: tuple[str, ...]) -> None:
    async with asyncio.timeout(STARTS_WITHIN):
        while True:
            urls = await ask(telegram, "/bots", {"bots": []})
            if all(urls[token] for token in tokens):
                return
            await asyncio.sleep(0.1)


@asynccontextmanager
async def ours(
    folder: Path,
    quarters: Quarters,
    telegram: str,
    name: str = "buurtbot",
    people: int = 0,
    *,
    from_nothing: bool = True,
) -> AsyncIterator[Ours]:
    """Our network, with so many people in its Redis who do nothing."""
    network = quarters.write(folder / "config")
    keys = Keys.fresh(network)
    secrets = Secrets({"t1": keys.master}, "t1", keys.pepper.encode())
    bots = [(keys.tokens[n.slug], n.bot) for n in network.neighbourhoods]
    bots.append((keys.tokens[DESK], network.shared.desk_bot))
    await ask(telegram, "/bots", {"bots": bots})
    async with EmbeddedRedis(folder / "redis") as redis:
        await _calm(redis.url)
        store = await open_store(redis.url, secrets)
        for municipality in network.municipalities:
            await check_keys(store, municipality)  # notes them, as its first start did
        await Settlers(store, network).others(people)
        settings = keys.as_environment(network) | {
            "TELEGRAM_API_BASE": telegram,
            "BUURTBOT_REDIS_URL": redis.url,
            "BUURTBOT_REDIS_CLUSTER": "",
            "BUURTBOT_PLACES": str(folder / "config" / "places.csv"),
        }
        service = ServiceProcess(
            *(folder, settings, free_port()), by_webhook=True, from_nothing=from_nothing
        )
        try:
            await service.start()
            await service.ready()
            tokens = tuple(token for token, _ in bots)
            await _have_webhooks(telegram, tokens)
            yield Ours(name, redis, tokens[:-1], network, store, service)
        finally:
            await service.kill()
            await store.close()


@asynccontextmanager
async def peer(folder: Path, quarters: Quarters, telegram: str) -> AsyncIterator[Peer]:
    """The other bot, one process for all neighbourhoods too."""
    quarters.write(folder / "config")
    bots = [(f"{FIRST_PEER + n}:peer-of-{n}", f"peer_{n}_bot") for n in range(quarters.bots)]
    await ask(telegram, "/bots", {"bots": bots})
    tokens = tuple(token for token, _ in bots)
    async with EmbeddedRedis(folder / "redis") as redis:
        await _calm(redis.url)
        port = free_port()
        told = {
            "redis": redis.url,
            "telegram": telegram,
            "places": str(folder / "config" / "places.csv"),
            "port": port,
            "base": f"http://127.0.0.1:{port}",
            "tokens": tokens,
        }
        with (folder / "peer.log").open("wb") as log:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "tests.bench.peer"),
                cwd=ROOT,
                env=environment(),
                stdin=asyncio.subprocess.PIPE,
                stdout=log,
                stderr=log,
            )
        try:
            assert process.stdin
            process.stdin.write(json.dumps(told).encode() + b"\n")
            process.stdin.close()
            await _have_webhooks(telegram, tokens)
            yield Peer("peer", redis, tokens, process)
        finally:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()


async def _calm(url: str) -> None:
    """Redis rewrites its file whenever it has doubled: not in the middle of a measurement."""
    async with Redis.from_url(url) as redis:
        await redis.config_set("auto-aof-rewrite-percentage", 0)
