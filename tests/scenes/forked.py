"""A command in a process of its own, without its seconds of importing.

Each worker has one process that imported all that the commands need; a command is a fork of it,
that writes, is killed and ends as one started from nothing. That commands also start from nothing
is for `tests/test_start.py` and `tests/test_cli.py`.
"""

import asyncio
import atexit
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

from config.environment.settings import environment

ROOT = Path(__file__).parents[2]


@dataclass
class Forked:
    """A command that runs, with what an `asyncio.subprocess.Process` has of it."""

    pid: int
    ended: asyncio.Future[int]
    stdin: IO[bytes] | None = None
    stdout: asyncio.StreamReader | None = None
    _way: asyncio.BaseTransport | None = None

    @property
    def returncode(self) -> int | None:
        """As a process has it: None while it runs, -9 when it was killed."""
        return self.ended.result() if self.ended.done() else None

    async def wait(self) -> int:
        """Its exit status, when it has ended."""
        return await asyncio.shield(self.ended)

    def send_signal(self, number: int) -> None:
        """To a process that lives."""
        if self.returncode is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        """No time for anything."""
        self.send_signal(signal.SIGKILL)

    async def close(self) -> None:
        """Nobody types to it or reads it any more; it is killed where it still runs."""
        self.kill()
        await self.wait()
        if self.stdin and self._way:
            self.stdin.close()
            self._way.close()
            await asyncio.sleep(0)  # until it is closed


async def start(
    module: str,
    *arguments: str | Path,
    env: Mapping[str, str],
    output: IO[bytes] | None = None,
    cwd: Path = ROOT,
) -> Forked:
    """`python -m module arguments`; it writes to `output`, else it is typed to and read."""
    if output is not None:
        nothing = os.open(os.devnull, os.O_RDONLY)
        told = _ask(module, arguments, env, cwd, (nothing, *[output.fileno()] * 2))
        os.close(nothing)
        return await _forked(told)
    (its_in, typed), (read, its_out) = os.pipe(), os.pipe()
    told = _ask(module, arguments, env, cwd, (its_in, its_out, its_out))
    os.close(its_in)
    os.close(its_out)
    forked = await _forked(told)
    forked.stdin = os.fdopen(typed, "wb", buffering=0)
    forked.stdout, forked._way = await _reader(read)
    return forked


def run(
    module: str, *arguments: str | Path, given: bytes = b"", env: Mapping[str, str] | None = None
) -> "subprocess.CompletedProcess[bytes]":
    """`python -m module arguments` from its beginning to its end, with this to read."""
    with TemporaryFile() as put, TemporaryFile() as out, TemporaryFile() as err:
        put.write(given)
        put.seek(0)
        handles = (put.fileno(), out.fileno(), err.fileno())
        with os.fdopen(_ask(module, arguments, env or environment(), ROOT, handles)) as told:
            status = int(told.read().split()[1])
        out.seek(0)
        err.seek(0)
        return subprocess.CompletedProcess([module, *arguments], status, out.read(), err.read())


def _ask(
    module: str,
    arguments: Sequence[str | Path],
    env: Mapping[str, str],
    cwd: Path,
    handles: tuple[int, ...],
) -> int:
    """Have it started with these to read and to write; tells there who it is, and how it ended."""
    told, telling = os.pipe()
    what = {"argv": [module, *map(str, arguments)], "env": dict(env), "cwd": str(cwd)}
    socket.send_fds(_parent(), [json.dumps(what).encode()], [*handles, telling])
    os.close(telling)
    return told


class _Told(asyncio.Protocol):
    """What is told of a command: who it is, and at its end how that was."""

    def __init__(self) -> None:
        loop = asyncio.get_running_loop()
        self.begun: asyncio.Future[int] = loop.create_future()
        self.ended: asyncio.Future[int] = loop.create_future()
        self._said = b""

    def data_received(self, data: bytes) -> None:
        self._said += data
        if not self.begun.done():
            self.begun.set_result(int(self._said.split()[0]))

    def connection_lost(self, _error: Exception | None) -> None:
        self.ended.set_result(int(self._said.split()[1]))


async def _forked(told: int) -> Forked:
    loop = asyncio.get_running_loop()
    _, hears = await loop.connect_read_pipe(_Told, os.fdopen(told, "rb"))
    return Forked(await hears.begun, hears.ended)


async def _reader(handle: int) -> tuple[asyncio.StreamReader, asyncio.BaseTransport]:
    reader = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    way, _ = await loop.connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(handle, "rb")
    )
    return reader, way


@cache
def _parent() -> socket.socket:
    """The way to the process that is forked; it ends when this end is closed."""
    ours, its = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with its:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.scenes.forking"],
            cwd=ROOT,
            stdin=its.fileno(),
            env=_plain(),
        )

    def end() -> None:
        ours.close()
        process.wait()

    atexit.register(end)
    return ours


def _plain() -> dict[str, str]:
    plain = {name: value for name, value in environment().items() if "XDIST" not in name}
    return plain | {"OPENBLAS_NUM_THREADS": "1"}  # of numpy's: who forks runs none
