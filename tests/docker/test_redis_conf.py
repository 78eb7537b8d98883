"""docker/redis.conf with the users of docker/make-secrets, on a real Redis."""

import re
import shutil
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from redis.asyncio import Redis
from redis.exceptions import NoPermissionError, RedisError, ResponseError

from buurtbot.embedded_redis import Binary, EmbeddedRedis, carried_binary, find_binary
from buurtbot.storage.store import open_store
from buurtbot.storage.wire.script import script
from tests.docker.shipped import DOCKER, Shipped, secret
from tests.scenes.street import fresh_secrets
from tests.storage.faults import set_anew

HERE = {one.path: one for one in (find_binary(), carried_binary()) if one}


@pytest.fixture(scope="module")
def secrets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What docker/make-secrets makes, in a folder of its own."""
    copy = tmp_path_factory.mktemp("docker")
    for name in ("make-secrets", "users.acl"):
        shutil.copy(DOCKER / name, copy)
    for _ in ("first", "again"):
        subprocess.run([copy / "make-secrets"], check=True, capture_output=True, timeout=30)
    return copy / "secrets"


@pytest.fixture(params=HERE.values(), ids=lambda one: ".".join(map(str, one.version)))
async def redis(
    request: pytest.FixtureRequest, secrets: Path, tmp_path: Path
) -> AsyncIterator[Redis]:
    """A Redis as in the container, and the bot's own connection to it."""
    server = Shipped(request.param.path, secrets, tmp_path)
    await server.start()
    async with Redis.from_url(server.bots_url, decode_responses=True) as client:
        yield client
    await server.stop()


def as_user(redis: Redis, user: str, password: str) -> Redis:
    """Another user's connection to the same Redis."""
    port = redis.connection_pool.connection_kwargs["port"]
    return Redis.from_url(f"redis://{user}:{password}@127.0.0.1:{port}", decode_responses=True)


async def test_it_is_a_system_of_record(redis: Redis, secrets: Path) -> None:
    async with as_user(redis, "operator", secret(secrets, "operator-password")) as operator:
        for name, value in (
            ("appendonly", "yes"),
            ("appendfsync", "always"),
            ("maxmemory-policy", "noeviction"),
        ):
            assert await operator.config_get(name) == {name: value}


async def test_the_bot_may_do_its_work(redis: Redis) -> None:
    await redis.set("{gm0518}:seen:1", "1", px=1000)
    await redis.zadd("{pace:42}", {"a": 1})
    await redis.geoadd("{gm0518}:volunteers", (4.3, 52.1, "nearby"))
    await redis.xadd("{gm0518}:audit", {"who": "desk"})
    body = "redis.call('RPUSH', KEYS[1], ARGV[1]) return redis.call('TIME')"
    assert await redis.eval(body, 1, "{gm0518}:out:1", "hello")
    sha = await redis.script_load("return redis.call('PEXPIRE', KEYS[1], 1000)")
    assert await redis.evalsha(sha, 1, "{gm0518}:out:1") == 1
    assert (await redis.info("persistence"))["aof_enabled"] == 1
    await redis.set("{gm0518}:card:nearby", "{}")
    near = script("near")
    keys = ["{gm0518}:volunteers", "{gm0518}:card:", "{gm0518}:asked:"]
    names, _, cards, asked = await near.run(redis, keys, ["4.3", "52.1", "500"])
    assert (names, cards, asked) == ("nearby", "{}", "")


async def test_the_bot_may_see_the_time_and_whether_there_is_room(
    redis: Redis, secrets: Path
) -> None:
    port = redis.connection_pool.connection_kwargs["port"]
    url = secret(secrets, "bot/BUURTBOT_REDIS_URL").replace("redis:6379", f"127.0.0.1:{port}")
    store = await open_store(url, fresh_secrets())
    clock = store.clock()
    await clock.look()
    clock.scripts = set_anew(3600, store.scripts)
    await clock.look()  # it jumped, and is mended
    await store.try_it(["gm0518"])
    await store.measure()
    assert 0 < store.condition.fill < 0.5
    assert store.condition.cause is None
    await store.close()


@pytest.mark.parametrize(
    "command",
    [
        "FLUSHALL",
        "FLUSHDB",
        "KEYS *",
        "CONFIG GET requirepass",
        "DEBUG SLEEP 0",
        "SHUTDOWN",
        "SAVE",
        "MONITOR",
        "ACL LIST",
        "BLPOP {gm0518}:out:1 1",
        "GET someone:else",
    ],
)
async def test_the_bot_may_do_no_harm(redis: Redis, command: str) -> None:
    with pytest.raises(ResponseError, match=r"permission|not allowed"):
        await redis.execute_command(*command.split())


async def test_a_script_may_do_no_more_than_the_bot(redis: Redis) -> None:
    with pytest.raises(ResponseError, match=r"(?i)permission|can't run"):
        await redis.eval("return redis.call('FLUSHALL')", 0)


async def test_the_health_check_may_say_ping_and_nothing_else(redis: Redis) -> None:
    async with as_user(redis, "health", "none") as health:
        assert await health.ping()
        with pytest.raises(NoPermissionError):
            await health.get("{gm0518}:people")


async def test_nobody_gets_in_without_a_name(redis: Redis) -> None:
    async with as_user(redis, "default", "guess") as stranger:
        with pytest.raises(RedisError):
            await stranger.ping()


def test_the_secrets_are_closed_to_other_users_of_the_machine(secrets: Path) -> None:
    assert secrets.stat().st_mode & 0o077 == 0
    assert re.fullmatch(r"k1:[A-Za-z0-9+/]{43}=", secret(secrets, "bot/BUURTBOT_MASTER_KEYS"))
    assert "@BUURTBOT@" not in secret(secrets, "redis/users.acl")


newest = max(HERE.values(), key=lambda one: one.version)


@pytest.mark.parametrize("binary", [one for one in (newest,) if one.version >= (7,)])
async def test_a_backup_can_be_laid_back(binary: Binary, tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    async with EmbeddedRedis(old, binary=binary) as server, Redis.from_url(server.url) as client:
        await client.set("request", "groceries")
        await client.execute_command("SAVE")
    lay_back = [DOCKER / "lay-back", old / "dump.rdb", new]
    subprocess.run(lay_back, check=True, timeout=30)  # noqa: ASYNC221  nothing else runs here
    async with EmbeddedRedis(new, binary=binary) as server, Redis.from_url(server.url) as client:
        assert await client.get("request") == b"groceries"
        await client.set("after", "too")
    async with EmbeddedRedis(new, binary=binary) as server, Redis.from_url(server.url) as client:
        assert await client.mget("request", "after") == [b"groceries", b"too"]
    refused = subprocess.run(  # noqa: ASYNC221 - as above
        lay_back, check=False, timeout=30, capture_output=True, text=True
    )
    assert refused.returncode == 1
    assert "is not empty" in refused.stderr
