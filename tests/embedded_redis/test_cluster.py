"""One node in cluster mode holds every slot, and refuses what crosses two of them."""

from pathlib import Path

import pytest
from redis.asyncio import Redis, RedisCluster
from redis.exceptions import ClusterCrossSlotError

from buurtbot.embedded_redis import Binary, EmbeddedRedis

TWO_MUNICIPALITIES = {"{gm0518}:a": "1", "{gm0344}:a": "1"}


async def test_what_crosses_two_municipalities_is_refused(binary: Binary, folder: Path) -> None:
    async with (
        EmbeddedRedis(folder, binary=binary, cluster=True) as server,
        Redis.from_url(server.url) as client,
    ):
        with pytest.raises(ClusterCrossSlotError):
            await client.mset(TWO_MUNICIPALITIES)
        assert await client.mset({"{gm0518}:a": "1", "{gm0518}:b": "2"})


async def test_a_cluster_client_finds_its_way_also_after_a_crash(
    binary: Binary, folder: Path
) -> None:
    async with EmbeddedRedis(folder, binary=binary, cluster=True) as server:
        async with RedisCluster.from_url(server.url) as client:
            await client.set("{gm0518}:request", "groceries")
        server.kill()
        await server.restart()
        async with RedisCluster.from_url(server.url) as client:
            assert await client.get("{gm0518}:request") == b"groceries"
