"""A Redis that says nothing is noticed, and a connection goes to who asked first."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import ConnectionError as Gone

from buurtbot.embedded_redis import EmbeddedRedis
from buurtbot.storage.store import WE_ARE, open_store
from buurtbot.storage.wire.pool import Pool
from tests.scenes.street import fresh_secrets
from tests.scenes.waiting import PATIENCE


@asynccontextmanager
async def _clients(
    folder: Path, *, most: int = 2, patience: float = 2.0, queue: float = 5.0
) -> AsyncIterator[tuple[EmbeddedRedis, Redis]]:
    async with EmbeddedRedis(folder) as server:
        how: dict[str, Any] = {"retry": Retry(NoBackoff(), 0), "decode_responses": True}
        pool = Pool.from_url(
            server.url, max_connections=most, patience=patience, queue_seconds=queue, **how
        )
        redis = Redis.from_pool(pool)
        try:
            yield server, redis
        finally:
            await redis.aclose()


@asynccontextmanager
async def _hanging(server: EmbeddedRedis) -> AsyncIterator[None]:
    assert server.pid is not None
    os.kill(server.pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(server.pid, signal.SIGCONT)


@pytest.mark.parametrize("value", ["1", "x" * 30_000_000])
async def test_who_waits_for_a_redis_that_hangs_is_told_that_it_is_gone(
    tmp_path: Path, value: str
) -> None:
    """Also who is still sending: it reads nothing, so what we send has nowhere to go."""
    async with _clients(tmp_path) as (server, redis):
        await redis.set("a", "0")
        async with _hanging(server):
            asked = [redis.set("a", value), redis.set("a", value)]
            async with asyncio.timeout(PATIENCE):
                told = await asyncio.gather(*asked, return_exceptions=True)
            assert [type(each) for each in told] == [Gone, Gone]
        assert await redis.set("b", "1")
        assert await redis.get("b") == "1"


async def test_who_connects_to_a_redis_that_hangs_is_told_so(tmp_path: Path) -> None:
    async with _clients(tmp_path) as (server, redis), _hanging(server):
        async with asyncio.timeout(PATIENCE):
            with pytest.raises(Gone):
                await redis.get("a")


async def test_an_answer_that_comes_in_time_breaks_nothing_off(tmp_path: Path) -> None:
    async with _clients(tmp_path, most=1, patience=2.0) as (_, redis):
        number = await redis.client_id()
        for _ in range(5):  # longer than its patience, all together
            assert await redis.blpop(["nothing"], timeout=0.5) is None
        assert await redis.client_id() == number


async def test_who_asked_first_gets_the_connection_first(tmp_path: Path) -> None:
    async with _clients(tmp_path, most=1, patience=60.0) as (_, redis):
        done: list[int] = []

        async def ask(number: int) -> None:
            await redis.get("a")
            done.append(number)

        async with asyncio.TaskGroup() as group:
            for number in range(50):
                group.create_task(ask(number))
        assert done == list(range(50))


async def test_who_waits_too_long_for_a_connection_is_told_so(tmp_path: Path) -> None:
    async with _clients(tmp_path, most=1, patience=60.0, queue=0.2) as (_, redis):
        long = asyncio.ensure_future(redis.blpop(["nothing"], timeout=5))
        await asyncio.sleep(0)
        with pytest.raises(Gone, match="came free"):
            await redis.get("a")
        long.cancel()
        await asyncio.gather(long, return_exceptions=True)
        assert await redis.get("a") is None  # what was given up came back


async def test_who_gives_up_waiting_takes_nothing_away(tmp_path: Path) -> None:
    async with _clients(tmp_path, most=1, patience=60.0) as (_, redis):
        asked = [asyncio.ensure_future(redis.get("a")) for _ in range(20)]
        await asyncio.sleep(0)
        for each in asked[::2]:
            each.cancel()
        told = await asyncio.gather(*asked, return_exceptions=True)
        assert [isinstance(each, asyncio.CancelledError) for each in told] == [True, False] * 10
        assert await redis.get("a") is None


async def test_what_a_connection_says_of_us_is_asked_for_once(redis_url: str) -> None:
    opened = await open_store(redis_url, fresh_secrets())
    pool = opened.redis.connection_pool
    lent = [await pool.get_connection() for _ in range(2)]
    assert lent[0] is not lent[1]
    assert all(connection.driver_info is WE_ARE for connection in lent)
    for connection in lent:
        await pool.release(connection)
    await opened.close()
