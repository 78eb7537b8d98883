"""One Redis server as a child process: start, answer, stop in order, crash on demand."""

import asyncio
import os
import secrets
import socket
import subprocess
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import Literal, Self

from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from buurtbot.embedded_redis.binary import (
    Binary,
    EmbeddedRedisError,
    PortTaken,
    UnreadableData,
    find_binaries,
    find_binary,
)
from buurtbot.embedded_redis.folder import DataFolder, until

FIRST_PORT = 12_000
CLUSTER_BUS = 10_000  # a cluster node also listens this far above its port
SLOTS = 16_384


class EmbeddedRedis:
    """One Redis on 127.0.0.1 with a password of its own; `async with` starts and stops it."""

    def __init__(
        self,
        folder: Path,
        *,
        cluster: bool = False,
        appendfsync: Literal["always", "everysec", "no"] = "always",
        port: int = 0,
        binary: Binary | None = None,
        patience: float = 30.0,
    ) -> None:
        """Describe a server: port 0 takes a free one, `patience` is seconds for each wait."""
        self._folder = DataFolder(folder)
        self._cluster = cluster
        self._appendfsync = appendfsync
        self._port = port
        self._may_choose_port = port == 0
        self._binary = binary
        self._patience = patience
        self._password = secrets.token_urlsafe(24)
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Where to connect, with the password; a restart keeps it while the port is free."""
        return f"redis://:{self._password}@127.0.0.1:{self._port}/0"

    @property
    def version(self) -> tuple[int, ...]:
        """The version of the program, as (7, 2, 5)."""
        return self._chosen().version

    @property
    def pid(self) -> int | None:
        """The server's process while it runs, else None."""
        return self._process.pid if self._process and self._process.poll() is None else None

    async def __aenter__(self) -> Self:
        """Start."""
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        """Stop."""
        await self.stop()

    async def start(self) -> None:
        """Start Redis and return when it answers, else raise EmbeddedRedisError."""
        if self.pid is not None:
            return
        self._folder.disown()
        self._folder.own()
        try:
            await self._folder.end_orphan(seconds=self._patience)
            await self._launch_one_that_reads_the_data()
        except BaseException:
            self.kill()
            self._folder.disown()
            raise

    async def stop(self) -> None:
        """Stop Redis: ask it to shut down, then SIGTERM, then kill. Twice is no harm."""
        try:
            if self.pid is not None:
                await self._ask_to_shut_down()
                await self._has_ended()
            if self._process and self.pid is not None:
                self._process.terminate()
                await self._has_ended()
        finally:
            self.kill()
            self._folder.disown()

    async def restart(self) -> None:
        """Stop when it runs, then start on the same port with the same data."""
        await self.stop()
        await self.start()

    def kill(self) -> None:
        """SIGKILL, as in a crash; only ever the process that was started here."""
        if self._process:
            self._process.kill()
            self._process.wait()

    async def wipe(self) -> None:
        """Stop, end what an earlier run left, and delete the folder."""
        await self.stop()
        self._folder.own()
        try:
            await self._folder.end_orphan(seconds=self._patience)
            self._folder.delete()
        finally:
            self._folder.disown()

    async def _launch_one_that_reads_the_data(self) -> None:
        """Redis and Valkey cannot read each other's newer data; the folder may be of either."""
        *first, last = [self._binary] if self._binary else find_binaries()
        for self._binary in first:
            with suppress(UnreadableData):
                return await self._launch()
        self._binary = last
        return await self._launch()

    async def _launch(self) -> None:
        for last_try in (False, False, True):
            if self._port == 0:
                self._port = free_port(cluster=self._cluster)
            self._spawn()
            if await self._answers_in_time():
                break
            why = self._folder.why_not(port=self._port)
            if last_try or not (self._may_choose_port and isinstance(why, PortTaken)):
                raise why
            self._port = 0
        if self._cluster:
            await self._take_all_slots()

    def _spawn(self) -> None:
        program = self._chosen().path
        self._folder.write_config(self._settings())
        lock = self._folder.lock_for_server()
        try:
            # A process group of its own: Ctrl-C is meant for us, and we stop Redis when done.
            self._process = subprocess.Popen(  # noqa: S603  the program chosen above
                [program, self._folder.config],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=[lock],
                process_group=0,
            )
        except OSError as error:
            raise EmbeddedRedisError(f"{program} does not run: {error.strerror}.") from error
        finally:
            os.close(lock)

    def _settings(self) -> list[str]:
        lines = [
            "bind 127.0.0.1",
            f"port {self._port}",
            "protected-mode yes",
            f"requirepass {self._password}",
            "daemonize no",
            "databases 1",
            "appendonly yes",
            f"appendfsync {self._appendfsync}",
            "no-appendfsync-on-rewrite no",
            "aof-load-truncated yes",
            'save ""',
            "maxmemory-policy noeviction",
        ]
        if self._cluster:
            lines += ["cluster-enabled yes", "cluster-announce-ip 127.0.0.1"]
        return lines

    async def _answers_in_time(self) -> bool:
        """Wait for the first PONG; False when the program ended, an error when it hangs."""
        async with self._client() as client:
            with suppress(TimeoutError):
                async with asyncio.timeout(self._patience):
                    while self.pid is not None:
                        with suppress(RedisError):
                            return bool(await client.ping())
                        await asyncio.sleep(0.02)
                    return False
        raise EmbeddedRedisError(
            f"Redis did not answer within {self._patience:g} seconds (see {self._folder.log})."
        )

    async def _take_all_slots(self) -> None:
        """Make this node the whole cluster, so that a script over two slots is refused."""
        async with self._client() as client:
            run: Callable[..., Awaitable[dict[str, str]]] = client.execute_command
            if (await run("CLUSTER INFO"))["cluster_slots_assigned"] == "0":
                await run("CLUSTER ADDSLOTS", *range(SLOTS))
            with suppress(TimeoutError):
                async with asyncio.timeout(self._patience):
                    while (await run("CLUSTER INFO"))["cluster_state"] != "ok":  # noqa: ASYNC110 - another process
                        await asyncio.sleep(0.02)
                    return
        raise EmbeddedRedisError(f"Redis did not become a cluster (see {self._folder.log}).")

    async def _ask_to_shut_down(self) -> None:
        async with self._client() as client:
            with suppress(RedisError, TimeoutError):
                async with asyncio.timeout(self._patience):
                    await client.shutdown()

    async def _has_ended(self) -> None:
        await until(lambda: self.pid is None, seconds=self._patience)

    def _chosen(self) -> Binary:
        return self._binary or find_binary()

    def _client(self) -> Redis:
        return Redis.from_url(
            self.url, retry=Retry(NoBackoff(), 0), socket_timeout=1, decode_responses=True
        )


def free_port(*, cluster: bool = False) -> int:
    """Find a port of 127.0.0.1 that is free; with `cluster`, its bus port is free too.

    Below those that the kernel takes for connections: one of those would be gone again before
    somebody listens there.
    """
    for _ in range(50):
        port = FIRST_PORT + secrets.randbelow(CLUSTER_BUS)
        if _is_free(port) and (not cluster or _is_free(port + CLUSTER_BUS)):
            return port
    raise EmbeddedRedisError("No free port was found on 127.0.0.1.")


def _is_free(port: int) -> bool:
    with socket.socket() as tried:
        try:
            tried.bind(("127.0.0.1", port))
        except (OSError, OverflowError):
            return False
    return True
