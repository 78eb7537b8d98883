"""Every scene plays on the Redis of the path, the Valkey that comes along, and a cluster."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from buurtbot.embedded_redis import Binary, EmbeddedRedis, carried_binary, find_binary
from buurtbot.storage.store import Store, open_store
from tests.scenes.street import fresh_secrets

ON_PATH, CARRIED = find_binary(), carried_binary()


@dataclass(frozen=True)
class Server:
    """One running Redis, and how to talk to it."""

    url: str
    cluster: bool
    redis: EmbeddedRedis


def _kinds() -> dict[str, tuple[Binary, bool]]:
    kinds = {"on-path": (ON_PATH, False), "cluster": (ON_PATH, True)}
    if CARRIED and CARRIED.path != ON_PATH.path:
        kinds["carried"] = (CARRIED, False)
    return kinds


@pytest.fixture(scope="session", params=list(_kinds().values()), ids=list(_kinds()))
def server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """A Redis for all scenes of one kind."""
    binary, cluster = request.param
    folder: Path = tmp_path_factory.mktemp("redis") / "data"
    redis = EmbeddedRedis(folder, binary=binary, cluster=cluster, appendfsync="no")
    asyncio.run(redis.start())
    yield Server(redis.url, cluster, redis)
    asyncio.run(redis.stop())


@pytest.fixture
async def store(server: Server) -> AsyncIterator[Store]:
    """An empty store."""
    opened = await open_store(server.url, fresh_secrets(), cluster=server.cluster)
    await opened.redis.flushall()
    yield opened
    await opened.close()
