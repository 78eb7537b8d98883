"""The newest-enough program wins: any on the path from 7 on, else the one we carry."""

import sys
from pathlib import Path

import pytest

from buurtbot.embedded_redis import EmbeddedRedis, EmbeddedRedisError, carried_binary, find_binary
from buurtbot.embedded_redis.binary import find_binaries


def on_path(folder: Path, name: str, says: str) -> str:
    """Make a folder with one program in it that says which version it is."""
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(f"#!/bin/sh\necho '{says}'\n", encoding="ascii")
    path.chmod(0o755)
    return str(folder)


def test_seven_on_the_path_is_used(tmp_path: Path) -> None:
    seven = on_path(tmp_path / "a", "redis-server", "Redis server v=7.4.1 sha=0:0 bits=64")
    assert find_binary([seven]).version == (7, 4, 1)


def test_valkey_on_the_path_is_used(tmp_path: Path) -> None:
    valkey = on_path(tmp_path / "a", "valkey-server", "Valkey server v=8.1.0 sha=0:0 bits=64")
    assert find_binary([valkey]).path.name == "valkey-server"


def test_an_old_one_in_front_does_not_hide_a_new_one(tmp_path: Path) -> None:
    six = on_path(tmp_path / "a", "redis-server", "Redis server v=6.2.14 sha=0:0")
    eight = on_path(tmp_path / "b", "redis-server", "Redis server v=8.0.0 sha=0:0")
    assert find_binary([six, eight]).version == (8, 0, 0)


def test_one_that_is_on_the_path_twice_is_tried_once(tmp_path: Path) -> None:
    seven = on_path(tmp_path / "usr", "redis-server", "Redis server v=7.4.1 sha=0:0 bits=64")
    (tmp_path / "bin").symlink_to(seven)
    found = find_binaries([seven, str(tmp_path / "bin")])
    assert [one.version for one in found if one != carried_binary()] == [(7, 4, 1)]


@pytest.mark.parametrize("says", ["Redis server v=6.0.16 sha=0:0", "I am a teapot"])
def test_too_old_or_no_redis_at_all_falls_to_the_one_we_carry(tmp_path: Path, says: str) -> None:
    assert find_binary([on_path(tmp_path / "a", "redis-server", says)]) == carried_binary()


def test_a_program_that_does_not_run_is_passed_over(tmp_path: Path) -> None:
    folder = on_path(tmp_path / "a", "redis-server", "")
    (tmp_path / "a" / "redis-server").write_bytes(b"\x7fELF, but not really")
    assert find_binary([folder]) == carried_binary()


def test_nothing_anywhere_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [])  # where installed packages are looked for
    with pytest.raises(EmbeddedRedisError, match="apt install redis-server"):
        find_binary([])


async def test_without_a_choice_the_found_one_is_started(tmp_path: Path) -> None:
    async with EmbeddedRedis(tmp_path / "data") as server:
        assert server.version == find_binary().version
