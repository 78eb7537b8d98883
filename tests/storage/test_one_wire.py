"""What is asked at the same moment goes together; each is answered, and fails, alone."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import ConnectionError as Gone
from redis.exceptions import ResponseError

from buurtbot.embedded_redis import EmbeddedRedis
from buurtbot.storage.wire.one_wire import MOST_IN_ONE, ON_THEIR_WAY, OneWire
from buurtbot.storage.wire.pool import Pool
from buurtbot.storage.wire.script import command, together
from tests.scenes.waiting import PATIENCE

SILENT = 1.0


@pytest_asyncio.fixture
async def server(tmp_path: Path) -> AsyncIterator[EmbeddedRedis]:
    """A Redis of one's own, that may be killed."""
    async with EmbeddedRedis(tmp_path) as started:
        yield started


@pytest_asyncio.fixture
async def wire(server: EmbeddedRedis) -> AsyncIterator[OneWire]:
    """A client that has a connection."""
    how: dict[str, Any] = {"retry": Retry(NoBackoff(), 0), "decode_responses": True}
    pool = Pool.from_url(server.url, max_connections=9, patience=SILENT, queue_seconds=9, **how)
    client = OneWire.from_pool(pool)
    assert isinstance(client, OneWire)
    await client.ping()
    yield client
    await client.aclose()


async def _heard(other: Redis) -> tuple[int, int]:
    """How often Redis read from a connection, and how many commands it got."""
    told = await other.info("stats")
    return int(told["total_reads_processed"]), int(told["total_commands_processed"])


async def test_what_many_ask_at_the_same_moment_is_one_round_trip(
    server: EmbeddedRedis, wire: OneWire
) -> None:
    async with Redis.from_url(server.url) as other:
        await other.ping()
        reads, commands = await _heard(other)
        answers = await asyncio.gather(*(wire.incr("n") for _ in range(MOST_IN_ONE)))
        later = await _heard(other)
    assert answers == list(range(1, MOST_IN_ONE + 1))
    assert later[1] - commands == MOST_IN_ONE + 1  # and the question itself
    assert later[0] - reads == 2


async def test_more_than_go_together_all_hear_their_own_answer(wire: OneWire) -> None:
    many = MOST_IN_ONE * (ON_THEIR_WAY + 2) + 7
    await wire.mset({f"k{n}": n for n in range(many)})
    answers = await asyncio.gather(*(wire.get(f"k{n}") for n in range(many)))
    assert answers == [str(n) for n in range(many)]


async def test_what_is_wrong_fails_alone(wire: OneWire) -> None:
    await wire.set("a", "word")
    wrong, right = await asyncio.gather(wire.incr("a"), wire.get("a"), return_exceptions=True)
    assert isinstance(wrong, ResponseError)
    assert right == "word"
    with pytest.raises(ResponseError):
        await together(wire, [command("INCR", "a"), command("SET", "b", "1")])
    assert await wire.get("b") == "1"


async def test_who_stops_waiting_takes_nothing_from_others(wire: OneWire) -> None:
    asked = [asyncio.ensure_future(wire.incr("n")) for _ in range(20)]
    await asyncio.sleep(0)
    for each in asked[::2]:
        each.cancel()
    told = await asyncio.gather(*asked, return_exceptions=True)
    assert [isinstance(each, asyncio.CancelledError) for each in told] == [True, False] * 10
    assert await wire.get("n") == "20"  # they had asked


async def test_when_redis_says_nothing_all_who_wait_hear_it_and_it_goes_on_afterwards(
    server: EmbeddedRedis, wire: OneWire
) -> None:
    assert server.pid is not None
    os.kill(server.pid, signal.SIGSTOP)
    try:
        many = MOST_IN_ONE * (ON_THEIR_WAY + 3)
        asked = [asyncio.ensure_future(wire.get("a")) for _ in range(many)]
        async with asyncio.timeout(PATIENCE):
            told = await asyncio.gather(*asked, return_exceptions=True)
    finally:
        os.kill(server.pid, signal.SIGCONT)
    assert {type(each) for each in told} == {Gone}
    assert await wire.set("a", "1")
    assert await wire.get("a") == "1"


async def test_a_process_that_ends_leaves_nobody_waiting(
    server: EmbeddedRedis, wire: OneWire
) -> None:
    assert server.pid is not None
    os.kill(server.pid, signal.SIGSTOP)
    try:
        waits = asyncio.ensure_future(wire.get("a"))
        await asyncio.sleep(0.05)
        this, known = asyncio.current_task(), {waits}
        for other in asyncio.all_tasks() - known - {this}:
            other.cancel()
        async with asyncio.timeout(PATIENCE):
            assert isinstance(
                (await asyncio.gather(waits, return_exceptions=True))[0], asyncio.CancelledError
            )
    finally:
        os.kill(server.pid, signal.SIGCONT)
    assert await wire.get("a") is None
