"""What was written before a stop is there after it, with the files as they are shipped."""

import asyncio
import shutil
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from redis.asyncio import Redis
from redis.exceptions import RedisError

from buurtbot.embedded_redis.server import free_port
from buurtbot.services.core.context import Context
from buurtbot.services.running.watch import Watch
from buurtbot.storage.shared_keys import PRESENT
from buurtbot.storage.store import open_store
from tests.docker.shipped import Shipped, secret
from tests.docker.test_redis_conf import HERE, secrets
from tests.scenes.street import Clock, fresh_secrets
from tests.storage.authority import Authority
from tests.storage.scenes import a_full_day, commit

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


@pytest.fixture
def own_secrets(secrets: Path, tmp_path: Path) -> Path:
    """The same secrets in a place of their own: what is changed there is nobody else's."""
    return Path(shutil.copytree(secrets, tmp_path / "secrets"))


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


WAYS_IN = ("redis://", "unix://", "rediss://")


def stranger(server: Shipped, way: str, who: str) -> Redis:
    """Somebody who says who they are, or nothing at all."""
    if way == "unix://":
        return Redis.from_url(f"unix://{who}{server.folder}/redis.sock", protocol=2)
    address = f"{way}{who}127.0.0.1:"
    if way == "redis://":
        return Redis.from_url(f"{address}{server.port}", protocol=2)
    return Redis.from_url(f"{address}{tls_port(server)}", ssl_cert_reqs="none", protocol=2)


def tls_port(server: Shipped) -> int:
    """Where it speaks TLS."""
    lines = dict(line.split(" ", 1) for line in server.more)
    return int(lines.get("tls-port", 0))


def with_tls(program: Path, folder: Path) -> tuple[str, ...]:
    """What lets it speak TLS as well, with whoever comes; nothing when it was built without."""
    linked = subprocess.run(["ldd", program], capture_output=True, text=True, check=False)
    if "libssl" not in linked.stdout:
        return ()
    authority = Authority(folder)
    certificate, key = authority.signs("localhost", address="127.0.0.1")
    files = (f"tls-cert-file {certificate}", f"tls-key-file {key}")
    trusted = (f"tls-ca-cert-file {authority.file}", "tls-auth-clients no")
    return (f"tls-port {free_port()}", *files, *trusted)


@pytest.fixture(params=HERE.values(), ids=lambda one: ".".join(map(str, one.version)))
async def open_wide(
    request: pytest.FixtureRequest, secrets: Path, tmp_path: Path
) -> AsyncIterator[Shipped]:
    """The same, which listens to every way in that this program has."""
    more = (f"unixsocket {tmp_path}/redis.sock", *with_tls(request.param.path, tmp_path))
    server = Shipped(request.param.path, secrets, tmp_path, more)
    await server.start()
    yield server
    await server.stop()


@pytest.mark.parametrize("way", WAYS_IN)
async def test_nobody_gets_in_as_the_user_that_may_do_all(open_wide: Shipped, way: str) -> None:
    if way == "rediss://" and not tls_port(open_wide):
        pytest.skip(f"{open_wide.program} was built without TLS")
    async with stranger(open_wide, way, "") as nobody:
        for command in ("PING", "HELLO 3", "GET {gm0518}:plain", "ACL WHOAMI", "CONFIG GET dir"):
            with pytest.raises(RedisError, match=r"Authentication required|HELLO must"):
                await nobody.execute_command(*command.split())
    for who in ("default:@", "default:guess@", ":guess@"):
        async with stranger(open_wide, way, who) as guesser:
            with pytest.raises(RedisError, match=r"WRONGPASS|invalid username"):
                await guesser.ping()
    async with stranger(open_wide, way, f"operator:{password(open_wide)}@") as operator:
        assert await operator.ping(), "the door itself is open: this test can fail"


def password(server: Shipped) -> str:
    """The operator's."""
    return secret(server.secrets, "operator-password")


def as_it_was(server: Shipped) -> Path:
    """The users as they were shipped first; the rest of their file is as it is now."""
    acl = server.secrets / "redis" / "users.acl"
    lines = acl.read_text(encoding="ascii").splitlines()
    was = "user default off resetpass resetkeys resetchannels -@all"
    acl.write_text("\n".join([was, *lines[1:], ""]), encoding="ascii")
    return acl


async def test_a_redis_that_would_lose_data_is_told_before_it_is_stopped(
    shipped: Shipped,
    own_secrets: Path,
    clock: Clock,
    context: Context,
    caplog: pytest.LogCaptureFixture,
) -> None:
    shipped.secrets = own_secrets
    await shipped.stop()
    good = (own_secrets / "redis" / "users.acl").read_text(encoding="ascii")
    acl = as_it_was(shipped)
    await shipped.start()
    await lives_a_day(shipped, clock)
    before = await everything(shipped)
    before.pop(PRESENT.encode(), None)  # who runs is no data
    store = await open_store(shipped.bots_url, fresh_secrets())
    watch = Watch(store, context, store.clock(), clock, asyncio.Event())
    await watch.begin()
    assert "ACL SETUSER default off resetpass allkeys allchannels +@all" in caplog.text
    assert store.condition.dangers.told
    async with shipped.operator() as operator:  # as it says
        said = "ACL SETUSER default off resetpass allkeys allchannels +@all"
        await operator.execute_command(*said.split())
    acl.write_text(good, encoding="ascii")
    watch._looks_well = 0
    await watch.look()
    assert store.condition.dangers.told == ()
    await store.close()
    await shipped.stop()
    await shipped.start()
    after = await everything(shipped)
    assert before.items() <= after.items()


async def test_what_was_left_out_once_is_read_after_the_users_were_mended(
    shipped: Shipped, own_secrets: Path, clock: Clock
) -> None:
    shipped.secrets = own_secrets
    await shipped.stop()
    good = (own_secrets / "redis" / "users.acl").read_text(encoding="ascii")
    acl = as_it_was(shipped)
    await shipped.start()
    await lives_a_day(shipped, clock)
    before = await everything(shipped)
    await shipped.stop()
    await shipped.start()
    left = await everything(shipped)
    assert len(left) <= len(before)  # of Redis 7.0 one key is left, Valkey 9 reads all
    acl.write_text(good, encoding="ascii")
    await shipped.stop()
    await shipped.start()
    assert await everything(shipped) == before
