"""A Redis Cluster of three masters on this machine, each with a third of the slots."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from urllib.parse import urlsplit

from redis.asyncio import Redis

from buurtbot.embedded_redis import EmbeddedRedis
from buurtbot.embedded_redis.server import SLOTS
from tests.scenes.waiting import PATIENCE

MASTERS = 3


@asynccontextmanager
async def three_masters(folder: Path) -> AsyncIterator[str]:
    """The address of one of them, which tells of the others."""
    async with AsyncExitStack() as stack:
        servers = [EmbeddedRedis(folder / str(n), cluster=True) for n in range(MASTERS)]
        for server in servers:
            await stack.enter_async_context(server)
        nodes = [
            await stack.enter_async_context(Redis.from_url(s.url, decode_responses=True))
            for s in servers
        ]
        for number, node in enumerate(nodes):
            await _takes_its_third(node, number, urlsplit(servers[0].url).password or "")
        for server in servers[1:]:
            port = urlsplit(server.url).port or 0
            await nodes[0].execute_command("CLUSTER MEET", "127.0.0.1", port)
        async with asyncio.timeout(PATIENCE):
            await asyncio.gather(*map(_is_whole, nodes))
        yield servers[0].url
        for server, node in zip(servers, nodes, strict=True):  # so that each can be stopped
            await node.config_set("requirepass", urlsplit(server.url).password or "")


async def _takes_its_third(node: "Redis", number: int, password: str) -> None:
    """Leave what the others serve, and take the password of all."""
    away = [slot for slot in range(SLOTS) if slot * MASTERS // SLOTS != number]
    await node.execute_command("CLUSTER DELSLOTS", *away)
    await node.execute_command("CLUSTER SET-CONFIG-EPOCH", number + 1)
    await node.config_set("requirepass", password)


async def _is_whole(node: "Redis") -> None:
    """Wait until it knows of all."""
    knows = {"cluster_state": "ok", "cluster_size": str(MASTERS)}.items()
    while not knows <= (await _told(node)).items():  # noqa: ASYNC110 - another process
        await asyncio.sleep(0.05)


async def _told(node: "Redis") -> dict[str, str]:
    told: dict[str, str] = await node.execute_command("CLUSTER INFO")
    return told
