"""The folder of one embedded Redis: who may use it, what an earlier run left, what went wrong.

When our process is killed, its Redis lives on. (Linux can kill a child with its parent, but only
Linux, and in the middle of a write.) So the next start in the same folder ends it. A pid alone
may by then belong to another program, so two file locks tell who is alive: `owner.lock` is held by
the process that starts Redis, `server.lock` is inherited by Redis itself and ends with it.
"""

import asyncio
import fcntl
import os
import re
import shutil
import signal
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from buurtbot.embedded_redis.binary import EmbeddedRedisError, PortTaken, UnreadableData

# What Redis writes in its log, and what to tell the person who started it.
REASONS: tuple[tuple[str, type[EmbeddedRedisError], str], ...] = (
    (
        r"Address already in use",
        PortTaken,
        "Port {port} is taken by another program. Stop that program, or choose another port.",
    ),
    (
        r"the append only file|AOF manifest|AOF file .* doesn't exist|RDB (file|format)",
        UnreadableData,
        "The data in {folder} is damaged, or a newer server's. Copy it, redis-check-aof --fix it.",
    ),
    (
        r"No space left on device",
        EmbeddedRedisError,
        "The disk of {folder} is full. Make room and start again.",
    ),
    (
        r"Permission denied",
        EmbeddedRedisError,
        "Redis may not write in {folder}. Give it the right to, or move it.",
    ),
)


async def until(true: Callable[[], bool], *, seconds: float) -> bool:
    """Look every 20 ms whether something is true; False when it was not within the time."""
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            while not true():  # noqa: ASYNC110  another process cannot set an event of ours
                await asyncio.sleep(0.02)
    return true()


class DataFolder:
    """Data, settings, log and locks of one Redis; at most one process owns it."""

    def __init__(self, path: Path) -> None:
        """Name the folder; nothing is made or locked yet."""
        self.path = path.resolve()
        self.config = self.path / "redis.conf"
        self.log = self.path / "redis.log"
        self.pid_file = self.path / "redis.pid"
        self._owner_lock: int | None = None
        self._log_read_to = 0

    def own(self) -> None:
        """Make the folder, readable by this user only, and claim it."""
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            self.path.chmod(0o700)
            lock = _lock(self.path / "owner.lock")
        except OSError as error:
            raise EmbeddedRedisError(f"Cannot use {self.path}: {error.strerror}.") from error
        if lock is None:
            raise EmbeddedRedisError(
                f"{self.path} is in use: buurtbot already runs with it. Stop that one first."
            )
        self._owner_lock = lock

    def disown(self) -> None:
        """Give the folder free; a second call does nothing."""
        if self._owner_lock is not None:
            os.close(self._owner_lock)
            self._owner_lock = None

    def lock_for_server(self) -> int:
        """Return a lock to hand to Redis; the caller closes its own copy."""
        lock = _lock(self.path / "server.lock")
        if lock is None:
            raise EmbeddedRedisError(f"A Redis still runs in {self.path}. Stop that one first.")
        return lock

    async def end_orphan(self, *, seconds: float) -> None:
        """End the Redis of a run that was killed: SIGTERM, and kill when that does not help."""
        for how in (signal.SIGTERM, signal.SIGKILL):
            if self._is_served() and await until(lambda: self._orphan() > 0, seconds=1):
                with suppress(ProcessLookupError):
                    os.kill(self._orphan(), how)
                await until(lambda: not self._is_served(), seconds=seconds)

    def write_config(self, lines: list[str]) -> None:
        """Write `redis.conf`; it holds the password, so no other user may read it."""
        where = [f"dir {_quoted(self.path)}", f"logfile {_quoted(self.log)}"]
        where += [f"pidfile {_quoted(self.pid_file)}"]
        self.config.touch(mode=0o600)
        self.config.write_text("\n".join([*lines, *where, ""]), encoding="utf-8")
        self.pid_file.unlink(missing_ok=True)
        self._log_read_to = self.log.stat().st_size if self.log.exists() else 0

    def why_not(self, *, port: int) -> EmbeddedRedisError:
        """Tell why the last start failed, as far as the log tells."""
        said = self._new_log_lines()
        for pattern, kind, text in REASONS:
            if any(re.search(pattern, line) for line in said):
                return kind(text.format(port=port, folder=self.path))
        last = said[-1] if said else "it wrote nothing in its log"
        return EmbeddedRedisError(f"Redis did not start: {last.strip()} (see {self.log}).")

    def delete(self) -> None:
        """Delete everything in the folder, and the folder."""
        shutil.rmtree(self.path)

    def _new_log_lines(self) -> list[str]:
        if not self.log.exists():
            return []
        return self.log.read_bytes()[self._log_read_to :].decode(errors="replace").splitlines()

    def _orphan(self) -> int:
        """Return the pid Redis wrote; 0 when it has not yet."""
        with suppress(OSError, ValueError):
            return int(self.pid_file.read_text(encoding="ascii"))
        return 0

    def _is_served(self) -> bool:
        lock = _lock(self.path / "server.lock")
        if lock is not None:
            os.close(lock)
        return lock is None


def _lock(path: Path) -> int | None:
    """Take a lock that lives as long as any process holds it open; None when it is taken."""
    held = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(held)
        return None
    return held


def _quoted(path: Path) -> str:
    return '"' + str(path).replace("\\", "\\\\").replace('"', '\\"') + '"'
