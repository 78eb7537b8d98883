"""What was written before a stop is there after it, with the files as they are shipped."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from redis.asyncio import Redis
from redis.exceptions import AuthenticationError, RedisError

from buurtbot.storage.store import open_store
from tests.docker.shipped import Shipped
from tests.docker.test_redis_conf import HERE, secrets
from tests.storage.scenes import a_full_day, commit
from tests.street import Clock, fresh_secrets

__all__ = ["secrets"]  # the fixture


@pytest.fixture(params=HERE.values(), ids=lambda one: ".".join(map(str, one.version)))
async def shipped(
    request: pytest.FixtureRequest, secrets: Path, tmp_path: Path
) -> AsyncIterator[Shipped]:
    """A Redis as in the container; each that this machine has."""
    server = Shipped(request.param.path, secrets, tmp_path)
    await server.start()
    yield server
    await server.stop()


async def everything(server: Shipped) -> dict[bytes, bytes]:
    """Every key with what it holds."""
    async with server.operator() as operator:
        keys = sorted([key async for key in operator.scan_iter()])
        return {key: await operator.dump(key) or b"" for key in keys}


async def lives_a_day(server: Shipped, clock: Clock) -> None:
    """Write as the service writes, and plainly, and in a transaction."""
    store = await open_store(server.bots_url, fresh_secrets())
    assert await commit(store, a_full_day(clock), "op1", clock) == "done"
    await store.redis.set("{gm0518}:plain", "1")
    async with store.redis.pipeline(transaction=True) as both:
        await both.set("{gm0518}:one", "1").set("{gm0518}:two", "2").execute()
    await store.close()


@pytest.mark.parametrize("in_order", [True, False], ids=["stopped", "killed"])
async def test_all_that_was_written_is_there_after_a_restart(
    shipped: Shipped, clock: Clock, *, in_order: bool
) -> None:
    await lives_a_day(shipped, clock)
    before = await everything(shipped)
    assert len(before) > 10
    await shipped.stop(in_order=in_order)
    await shipped.start()
    assert await everything(shipped) == before


async def test_nobody_gets_in_as_the_user_that_may_do_all(shipped: Shipped) -> None:
    here = f"127.0.0.1:{shipped.port}"
    for address in (f"redis://{here}", f"redis://default@{here}", f"redis://default:x@{here}"):
        async with Redis.from_url(address) as stranger:
            with pytest.raises((AuthenticationError, RedisError)):
                await stranger.get("{gm0518}:plain")
