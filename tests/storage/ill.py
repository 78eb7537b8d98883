"""A Redis that is made ill as on a bad day, and made well again. All of it is real."""

import asyncio
import resource
import socket
import subprocess
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from redis.asyncio import Redis
from redis.exceptions import RedisError, ResponseError

from buurtbot.embedded_redis import find_binary
from buurtbot.embedded_redis.folder import until
from buurtbot.embedded_redis.server import free_port
from buurtbot.storage.wire.away import Cause
from tests.scenes.waiting import PATIENCE

BIG = "x" * 20_000


@dataclass
class Patient:
    """One Redis of our own, with an operator's connection to it."""

    folder: Path
    port: int
    operator: Redis
    process: subprocess.Popen[bytes]

    @property
    def url(self) -> str:
        """Where it is."""
        return f"redis://127.0.0.1:{self.port}/0"

    async def has(self, **settings: str | int) -> None:
        """CONFIG SET."""
        for name, value in settings.items():
            await self.operator.config_set(name.replace("_", "-"), str(value))

    async def is_filled(self, part: float) -> None:
        """So much that this part of what it may use is in use."""
        for number in range(200):
            await self.operator.set(f"filling:{number}", BIG)
        memory = await self.operator.info("memory")
        used = int(memory["used_memory"]) - int(memory["mem_not_counted_for_evict"])
        await self.has(maxmemory=round(used / part))

    async def is_emptied(self) -> None:
        """What filled it goes."""
        filled = [key async for key in self.operator.scan_iter("filling:*")]
        await self.operator.unlink(*filled)


@asynccontextmanager
async def a_patient(folder: Path, *settings: str) -> AsyncIterator[Patient]:
    """Start one; its files may not grow past what it is told, and it lives through that."""
    port = free_port()
    where = ["--port", str(port), "--bind", "127.0.0.1", "--dir", str(folder)]
    process = subprocess.Popen(  # noqa: ASYNC220 - nothing else runs here
        [str(find_binary().path), *where, "--save", "3600 1000000", *settings],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        restore_signals=False,  # Python ignores SIGXFSZ; so does Redis then, and gets an error
    )
    operator = Redis.from_url(f"redis://127.0.0.1:{port}/0", decode_responses=True)
    try:
        assert await until(lambda: _listens(port), seconds=PATIENCE)
        yield Patient(folder, port, operator, process)
    finally:
        await operator.aclose()
        process.kill()
        process.wait()


def _listens(port: int) -> bool:
    with socket.socket() as tried:
        return tried.connect_ex(("127.0.0.1", port)) == 0


# -- what can ail it


@asynccontextmanager
async def full(redis: Patient) -> AsyncIterator[None]:
    """No memory left for anything."""
    await redis.is_filled(1.03)
    yield
    await redis.is_emptied()


@asynccontextmanager
async def misses_its_copies(redis: Patient) -> AsyncIterator[None]:
    """It has to have one, and has none."""
    await redis.has(min_replicas_to_write=1)
    yield
    await redis.has(min_replicas_to_write=0)


@asynccontextmanager
async def is_a_copy(redis: Patient) -> AsyncIterator[None]:
    """Of a master that is not there."""
    await redis.operator.replicaof("127.0.0.1", free_port())
    yield
    await redis.operator.replicaof("NO", "ONE")


@asynccontextmanager
async def is_a_copy_that_is_honest(redis: Patient) -> AsyncIterator[None]:
    """It does not even tell what it knows."""
    await redis.has(replica_serve_stale_data="no")
    async with is_a_copy(redis):
        yield
    await redis.has(replica_serve_stale_data="yes")


@asynccontextmanager
async def cannot_save(redis: Patient) -> AsyncIterator[None]:
    """Where its copy should come there is a folder."""
    in_the_way = redis.folder / "dump.rdb"
    in_the_way.unlink(missing_ok=True)
    in_the_way.mkdir()
    await _saves(redis, "err")
    yield
    in_the_way.rmdir()
    await _saves(redis, "ok")


async def _saves(redis: Patient, outcome: str) -> None:
    async with asyncio.timeout(PATIENCE):
        while (await redis.operator.info("persistence"))["rdb_last_bgsave_status"] != outcome:
            with suppress(ResponseError):
                await redis.operator.bgsave()
            await asyncio.sleep(0.05)


@asynccontextmanager
async def disk_is_full(redis: Patient) -> AsyncIterator[None]:
    """Its file may not grow any more."""
    await redis.has(appendonly="yes", appendfsync="everysec")
    async with asyncio.timeout(PATIENCE):
        while (await redis.operator.info("persistence"))["aof_rewrite_in_progress"]:  # noqa: ASYNC110 - another process
            await asyncio.sleep(0.02)
    largest = max(file.stat().st_size for file in redis.folder.rglob("*.aof"))
    _, hard = resource.prlimit(redis.process.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(redis.process.pid, resource.RLIMIT_FSIZE, (largest, hard))
    await _takes_writes(redis, yes=False)
    yield
    resource.prlimit(redis.process.pid, resource.RLIMIT_FSIZE, (hard, hard))
    await _takes_writes(redis, yes=True)
    await redis.has(appendonly="no")


async def _takes_writes(redis: Patient, *, yes: bool) -> None:
    """Its file is written a moment after the answer; so ask until that is known."""
    async with asyncio.timeout(PATIENCE):
        while True:
            try:
                await redis.operator.set("filling:aof", BIG)
                takes = True
            except RedisError:
                takes = False
            if takes == yes:
                return
            await asyncio.sleep(0.05)


@asynccontextmanager
async def is_busy(redis: Patient) -> AsyncIterator[None]:
    """Somebody's script goes round and round."""
    await redis.has(busy_reply_threshold=20)
    async with Redis.from_url(redis.url, socket_timeout=60) as somebody:
        round_and_round = asyncio.ensure_future(somebody.eval("while true do end", 0))
        async with asyncio.timeout(PATIENCE):
            while not await _is_kept_from(redis):  # noqa: ASYNC110 - another process
                await asyncio.sleep(0.02)
        yield
        await redis.operator.script_kill()
        with suppress(ResponseError):
            await round_and_round


async def _is_kept_from(redis: Patient) -> bool:
    """Whether it answers nobody any more."""
    try:
        await redis.operator.ping()
    except ResponseError:
        return True
    return False


@asynccontextmanager
async def has_too_many_clients(redis: Patient) -> AsyncIterator[None]:
    """There is no place for one more."""
    clients = (await redis.operator.info("clients"))["connected_clients"]
    await redis.has(maxclients=clients)
    yield
    await redis.has(maxclients=1000)


Illness = Callable[[Patient], AbstractAsyncContextManager[None]]
ILLNESSES: Mapping[Cause, Illness] = {
    "full": full,
    "disk_full": disk_is_full,
    "save_failed": cannot_save,
    "read_only": is_a_copy,
    "no_replicas": misses_its_copies,
    "no_master": is_a_copy_that_is_honest,
    "busy": is_busy,
}
