"""Whatever Redis acknowledged is there after a stop, a crash, and a crash of its parent."""

import asyncio
import os
import signal
import sys
from pathlib import Path

import pytest
from redis.asyncio import Redis
from redis.exceptions import AuthenticationError

from buurtbot.embedded_redis import Binary, EmbeddedRedis

DEMO_THAT_IS_KILLED = """
import asyncio, sys
from pathlib import Path
from redis.asyncio import Redis
from buurtbot.embedded_redis import Binary, EmbeddedRedis

async def demo():
    async with EmbeddedRedis(Path(sys.argv[1]), binary=Binary(Path(sys.argv[2]), (7,))) as server:
        async with Redis.from_url(server.url) as client:
            await client.set("request", "groceries")
        print(server.pid, flush=True)
        await asyncio.sleep(60)

asyncio.run(demo())
"""


async def write(server: EmbeddedRedis) -> None:
    """Keep one request."""
    async with Redis.from_url(server.url) as client:
        await client.set("request", "groceries")


async def read(server: EmbeddedRedis) -> object:
    """Return the request that was kept."""
    async with Redis.from_url(server.url) as client:
        return await client.get("request")


def lives(pid: int) -> bool:
    """Is there such a process; one that ended but was not buried counts as dead."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def readable_by_others(*paths: Path) -> list[Path]:
    """Return those that other users of this machine may read."""
    return [path for path in paths if path.stat().st_mode & 0o077]


def there(folder: Path) -> list[Path]:
    """Return what is in a folder."""
    return list(folder.iterdir())


async def test_a_restart_keeps_the_data_and_the_address(binary: Binary, folder: Path) -> None:
    async with EmbeddedRedis(folder, binary=binary) as server:
        before = server.url
        await write(server)
        await server.restart()
        assert server.url == before
        assert await read(server) == b"groceries"


async def test_kill_9_keeps_the_data(binary: Binary, folder: Path) -> None:
    async with EmbeddedRedis(folder, binary=binary) as server:
        await write(server)
        server.kill()
        assert server.pid is None
        await server.start()
        assert await read(server) == b"groceries"


async def test_a_new_run_finds_the_data_of_the_last(binary: Binary, folder: Path) -> None:
    async with EmbeddedRedis(folder, binary=binary) as yesterday:
        await write(yesterday)
    async with EmbeddedRedis(folder, binary=binary) as today:
        assert today.url != yesterday.url
        assert await read(today) == b"groceries"


async def test_settings_are_those_of_a_system_of_record(binary: Binary, folder: Path) -> None:
    asked = ("appendonly", "appendfsync", "maxmemory-policy", "bind", "protected-mode")
    async with (
        EmbeddedRedis(folder, binary=binary) as server,
        Redis.from_url(server.url, decode_responses=True) as client,
    ):
        found = [(await client.config_get(name))[name] for name in asked]
        assert server.version == binary.version
    assert found == ["yes", "always", "noeviction", "127.0.0.1", "yes"]


async def test_other_users_of_this_machine_are_kept_out(binary: Binary, folder: Path) -> None:
    async with EmbeddedRedis(folder, binary=binary) as server:
        without_password = "redis://" + server.url.partition("@")[2]
        async with Redis.from_url(without_password) as stranger:
            with pytest.raises(AuthenticationError):
                await stranger.get("request")
        assert readable_by_others(folder, folder / "redis.conf") == []


async def test_the_next_run_ends_the_redis_of_a_killed_one(binary: Binary, folder: Path) -> None:
    demo = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        DEMO_THAT_IS_KILLED,
        str(folder),
        str(binary.path),
        stdout=asyncio.subprocess.PIPE,
    )
    assert demo.stdout
    orphan = int(await demo.stdout.readline())
    demo.kill()
    await demo.wait()
    assert lives(orphan)

    async with EmbeddedRedis(folder, binary=binary) as server:
        assert not lives(orphan)
        assert await read(server) == b"groceries"


async def test_an_orphan_that_hangs_is_killed(binary: Binary, folder: Path) -> None:
    first = EmbeddedRedis(folder, binary=binary)
    await first.start()
    assert first.pid
    os.kill(first.pid, signal.SIGSTOP)
    first._folder.disown()  # as if this process had died

    async with EmbeddedRedis(folder, binary=binary, patience=0.5):
        assert first.pid is None


async def test_a_redis_that_hangs_is_still_stopped(binary: Binary, folder: Path) -> None:
    server = EmbeddedRedis(folder, binary=binary, patience=0.3)
    await server.start()
    assert server.pid
    os.kill(server.pid, signal.SIGSTOP)
    await server.stop()
    assert server.pid is None


async def test_stopping_and_starting_twice_is_no_harm(binary: Binary, folder: Path) -> None:
    server = EmbeddedRedis(folder, binary=binary)
    await server.stop()
    await server.start()
    before = server.pid
    await server.start()
    assert server.pid == before
    await server.stop()
    await server.stop()


async def test_ctrl_c_does_not_reach_redis(binary: Binary, folder: Path) -> None:
    async with EmbeddedRedis(folder, binary=binary) as server:
        assert server.pid
        assert os.getpgid(server.pid) != os.getpgid(0)


async def test_wiping_ends_redis_and_deletes_all(binary: Binary, folder: Path) -> None:
    async with EmbeddedRedis(folder, binary=binary) as server:
        await write(server)
        await server.wipe()
        assert folder not in there(folder.parent)
        await server.start()
        assert await read(server) is None
