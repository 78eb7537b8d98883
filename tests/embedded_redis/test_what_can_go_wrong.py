"""Each way not to start gives one line: what is wrong, and what to do."""

import os
import socket
from pathlib import Path

import pytest

from buurtbot.embedded_redis import Binary, EmbeddedRedis, EmbeddedRedisError
from buurtbot.embedded_redis.server import free_port


async def refusal(server: EmbeddedRedis) -> str:
    """Start, expect a refusal, and see that nothing is left running."""
    with pytest.raises(EmbeddedRedisError) as refused:
        await server.start()
    assert server.pid is None
    assert "\n" not in str(refused.value)
    return str(refused.value)


def program(folder: Path, body: str) -> Binary:
    """Write a shell script that stands in for a server program."""
    path = folder / "redis-server"
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="ascii")
    path.chmod(0o755)
    return Binary(path, (7, 2, 0))


async def test_the_port_is_taken(binary: Binary, folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        said = await refusal(EmbeddedRedis(folder, port=port, binary=binary))
    assert said.startswith(f"Port {port} is taken by another program.")


async def test_a_chosen_port_is_used(binary: Binary, folder: Path) -> None:
    port = free_port()
    async with EmbeddedRedis(folder, port=port, binary=binary) as server:
        assert f":{port}/" in server.url


async def test_after_a_free_port_was_snatched_away_the_next_is_tried(
    binary: Binary, folder: Path
) -> None:
    async with EmbeddedRedis(folder, binary=binary) as server:
        before = server.url
        await server.stop()
        port = int(before.rpartition(":")[2].removesuffix("/0"))
        with socket.create_server(("127.0.0.1", port)):
            await server.start()
        assert server.url != before


async def test_the_data_is_damaged(binary: Binary, folder: Path) -> None:
    async with EmbeddedRedis(folder, binary=binary):
        pass
    for name in ("appendonly.aof", "appendonlydir/appendonly.aof.1.incr.aof"):
        if (folder / name).exists():
            (folder / name).write_bytes(b"*3\r\n$3\r\nSET\r\nnot what Redis wrote\r\n" * 9)
    said = await refusal(EmbeddedRedis(folder, binary=binary))
    assert said.startswith(f"The data in {folder} is damaged, or a newer server's.")
    assert "redis-check-aof --fix" in said


async def test_two_runs_in_one_folder(binary: Binary, folder: Path) -> None:
    async with EmbeddedRedis(folder, binary=binary) as first:
        said = await refusal(EmbeddedRedis(folder, binary=binary))
        assert first.pid
    assert "is in use: buurtbot already runs with it" in said


async def test_the_folder_is_a_file(binary: Binary) -> None:
    said = await refusal(EmbeddedRedis(Path(__file__), binary=binary))
    assert said.startswith("Cannot use")


async def test_the_program_hangs(folder: Path, tmp_path: Path) -> None:
    slow = program(tmp_path, "exec sleep 60")
    said = await refusal(EmbeddedRedis(folder, binary=slow, patience=0.3))
    assert "did not answer within 0.3 seconds" in said


async def test_the_program_ends_at_once(folder: Path, tmp_path: Path) -> None:
    said = await refusal(EmbeddedRedis(folder, binary=program(tmp_path, "exit 1")))
    assert "it wrote nothing in its log" in said


async def test_the_program_says_something_new(folder: Path, tmp_path: Path) -> None:
    odd = program(tmp_path, f"echo 'the moon is full' > '{folder}/redis.log'")
    assert "did not start: the moon is full" in await refusal(EmbeddedRedis(folder, binary=odd))


async def test_the_program_is_not_one(folder: Path, tmp_path: Path) -> None:
    assert "does not run" in await refusal(
        EmbeddedRedis(folder, binary=Binary(tmp_path / "gone", (7,)))
    )


async def test_a_redis_is_left_whose_pid_nobody_knows(binary: Binary, folder: Path) -> None:
    left = EmbeddedRedis(folder, binary=binary)
    await left.start()
    (folder / "redis.pid").write_text("", encoding="ascii")
    left._folder.disown()  # as if this process had died
    said = await refusal(EmbeddedRedis(folder, binary=binary))
    assert said == f"A Redis still runs in {folder}. Stop that one first."
    await left.stop()


def test_no_connection_of_somebody_else_is_given_a_free_port() -> None:
    """The kernel gives connections ports from a range of its own, a new one each time."""
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        given: int = asked.getsockname()[1]
    assert free_port() < 22_000 < given


def test_a_free_port_leaves_room_for_the_cluster_bus() -> None:
    port = free_port(cluster=True)
    assert port + 10_000 < 65_536
    with socket.create_server(("127.0.0.1", port + 10_000)):
        assert os.getpid()
