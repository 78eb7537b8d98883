"""What ails a real Redis is told by its answer, also before anybody could connect."""

from pathlib import Path
from typing import get_args

import pytest
from redis.asyncio import Redis
from redis.exceptions import ConnectionError as Gone
from redis.exceptions import RedisError

from buurtbot.embedded_redis import EmbeddedRedis
from buurtbot.storage.store import open_store
from buurtbot.storage.wire.away import WHAT_TO_DO, Cause, WrongStore, cause_of
from tests.scenes.street import fresh_secrets
from tests.storage.ill import a_patient, has_too_many_clients
from tests.storage.old_redis import a_redis_of


async def _cause(url: str) -> Cause | None:
    """What the store says is wrong with it."""
    try:
        store = await open_store(url, fresh_secrets())
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what this is about
        return cause_of(error)
    try:
        await store.try_it(["gm0518"])
        await store.measure()
    except Exception as error:  # noqa: BLE001 - as above
        return cause_of(error)
    finally:
        await store.close()
    return None


async def test_it_has_too_many_clients(tmp_path: Path) -> None:
    async with a_patient(tmp_path) as patient:
        async with has_too_many_clients(patient):
            assert await _cause(patient.url) == "no_room_for_us"
        assert await _cause(patient.url) is None


async def test_it_reads_its_data_from_disk(tmp_path: Path) -> None:
    async with a_patient(tmp_path) as patient:
        await patient.is_filled(0.5)
        await patient.operator.save()
    slowly = ("--key-load-delay", "5000", "--loading-process-events-interval-bytes", "1024")
    async with a_patient(tmp_path, *slowly) as patient:
        assert await _cause(patient.url) == "loading"


async def test_it_wants_a_password_and_allows_little(tmp_path: Path) -> None:
    async with a_patient(tmp_path) as patient:
        await patient.operator.execute_command("ACL SETUSER bot on >word ~{gm* +info +ping")
        for user in ("bot:wrong", "bot:word"):
            url = patient.url.replace("redis://", f"redis://{user}@")
            assert await _cause(url) == "refused"


async def test_a_cluster_misses_a_slot(tmp_path: Path) -> None:
    async with EmbeddedRedis(tmp_path, cluster=True) as redis:
        store = await open_store(redis.url, fresh_secrets(), cluster=True)
        await store.try_it(["gm0518", "gm0603"])
        await store.measure()
        async with Redis.from_url(redis.url) as operator:
            slot = await operator.execute_command("CLUSTER KEYSLOT", "{gm0603}")
            await operator.execute_command("CLUSTER DELSLOTS", slot)
        with pytest.raises(RedisError) as raised:
            await store.try_it(["gm0518", "gm0603"])
        assert cause_of(raised.value) == "no_cluster"
        await store.close()


async def test_who_starts_first_goes_on_when_redis_is_there(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Until then nothing can be done, and nobody believes that it is 1970."""
    redis = EmbeddedRedis(tmp_path)
    await redis.start()
    redis.kill()
    with pytest.raises(Gone):
        await open_store(redis.url, fresh_secrets())
    store = await open_store(redis.url, fresh_secrets(), may_be_away=True)
    assert WHAT_TO_DO["gone"] in caplog.text
    clock = store.clock()
    for _ in range(2):
        with pytest.raises(Gone):
            await clock.look()
        with pytest.raises(Gone):
            clock()
    await redis.restart()
    await clock.look()
    await store.try_it(["gm0518"])
    assert abs(clock().timestamp() - (await store.redis.time())[0]) < 5
    await store.close()
    await redis.stop()


async def test_every_cause_has_its_remedy() -> None:
    assert set(WHAT_TO_DO) == set(get_args(Cause))


async def test_a_redis_that_is_too_old_is_told_so_and_not_used() -> None:
    async with a_redis_of("6.2.14") as url:
        for may_be_away in (False, True):
            with pytest.raises(WrongStore, match=r"Redis 6\.2\.14, and buurtbot needs Redis 7\.0"):
                await open_store(url, fresh_secrets(), may_be_away=may_be_away)


@pytest.mark.parametrize("version", ["7.0.0", "7.0.15", "7.2.4", "10.1.0"])
async def test_the_oldest_that_is_asked_for_and_all_that_come_after_it_are_used(
    version: str,
) -> None:
    async with a_redis_of(version) as url:
        await (await open_store(url, fresh_secrets())).close()
