"""The local Telegram remembers over restarts: one JSON file, whole or not at all.

It holds what people wrote, so only this user may read it. A file that cannot be read is moved
aside and never ends the program; nor does a disk that is full.
"""

import asyncio
import base64
import contextlib
import itertools
import json
import logging
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from buurtbot.simulator.state.remembered import VERSION, Remembered, put_back, read, taken
from buurtbot.simulator.state.world import World

log = logging.getLogger(__name__)

EVERY = 30.0


class Newer(ValueError):
    """The file was written by a later version of this program."""


def save(world: World, path: Path, *, running: bool = False) -> None:
    """Write all of it; `running` says that the world goes on after this. Raises OSError."""
    _write(path, _in_json(world, running=running))


def load(world: World, path: Path) -> bool:
    """Go on from this file; False when there is none that can be read.

    The bots must be in the world. People and groups that are there keep their names; the chats,
    members and numbers are those of the file.
    """
    try:
        memory = _parsed(path.read_bytes())
    except FileNotFoundError:
        return False
    except (OSError, ValueError, RecursionError) as error:
        _move_aside(path, error)
        return False
    put_back(world, memory)
    return True


async def keep(world: World, path: Path, stopping: asyncio.Event, *, every: float = EVERY) -> None:
    """Save at once, then each `every` seconds when something changed, and when it stops."""
    before: object = None
    while not stopping.is_set():
        now = _state(world)
        if now != before:
            with _logged():
                # Made here, where nothing else can change the world; only the disk is waited for.
                content = _in_json(world, running=True)
                await asyncio.to_thread(_write, path, content)
        before = now
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(every):
                await stopping.wait()
    with _logged():
        save(world, path)


@contextlib.contextmanager
def _logged() -> Iterator[None]:
    try:
        yield
    except Exception:
        log.exception("the chats of the local Telegram could not be saved")


def _state(world: World) -> object:
    """Cheap to make, and another one after each deed, also after an update was confirmed."""
    waiting = [len(bot.backlog.pending) for bot in world.bots.values()]
    return world.diary.last, waiting, len(world.people), len(world.groups)


def _in_json(world: World, *, running: bool) -> bytes:
    memory = taken(world, running=running)
    text = json.dumps(memory, default=_plain, ensure_ascii=False, separators=(",", ":"))
    # Half a character, as a broken bot may send, becomes a question mark.
    return text.encode("utf-8", "replace")


def _plain(value: Any) -> object:
    """A dataclass is written as its fields."""
    return base64.b64encode(value).decode() if isinstance(value, bytes) else vars(value)


def _write(path: Path, content: bytes) -> None:
    """Under another name first: whoever pulls the plug finds the old file or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = path.with_suffix(".new.json")
    fresh.unlink(missing_ok=True)
    with os.fdopen(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)


def _parsed(content: bytes) -> Remembered:
    raw = json.loads(content)
    version = raw.get("version") if isinstance(raw, dict) else None
    if isinstance(version, int) and version > VERSION:
        raise Newer
    if version != VERSION:
        raise ValueError("no version that we know")
    return read(raw)


def _move_aside(path: Path, error: Exception) -> None:
    names = (path.with_suffix(f".aside-{number}.json") for number in itertools.count(1))
    aside = next(name for name in names if not name.exists())
    # The error itself may quote what somebody wrote.
    why = "is of a newer version" if isinstance(error, Newer) else "cannot be read"
    try:
        path.rename(aside)
    except OSError:
        log.warning("%s %s. The local Telegram starts empty.", path, why)
    else:
        log.warning("%s %s; it is %s now. The local Telegram starts empty.", path, why, aside.name)
