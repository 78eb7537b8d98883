"""What can be expected to go wrong: what is wrong, what to do about it, and an exit status.

A command lets pass what it cannot mend; `buurtbot/cli.py` asks here how to tell it, whichever
command it was. What is expected of a library is looked up when something went wrong, not before.
"""

import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Final

from config.core.mistakes import WrongConfig
from geo.streets.errors import StreetsError

# What the service itself can do without, and how to get it (the extras of pyproject.toml).
EXTRAS: Final = {
    "osmium": "Install it: pip install osmium, or `make setup` in the folder of buurtbot.",
    "matplotlib": "Install it: pip install matplotlib, or `make setup-dev` in that of buurtbot.",
}
HERE: Final = Path(__file__).parent
OF_DATA: Final = {
    "no_key",
    "later",
}  # causes of storage/wire/away.py: it answers, with what is not ours


class Exit(IntEnum):
    """How every command ends; the table for operators stands in docker/README.md."""

    DONE = 0
    NO = 1  # something was asked, and the answer is no
    CONFIG = 2  # a setting, a file or an argument is wrong: mend it first
    AWAY = 3  # Redis or Telegram does not answer, or not to us
    DATA = 4  # Redis does not hold what we wrote
    MACHINE = 5  # this machine lacks something: a port, a program, a package, room on a disk
    BUG = 70  # a mistake of our own
    INTERRUPTED = 130
    CLOSED_PIPE = 141  # what a shell says of a program that nobody listened to any more


@dataclass
class Failed(Exception):
    """A command that cannot go on; `said` is for a person: what is wrong, and what to do."""

    said: str
    exit: Exit


def explained(error: BaseException) -> Failed:
    """How to tell it; of a group the first that is told, when all of it was expected."""
    each = [_first(one) for one in _parts(error)]
    bugs = (one for one in each if one.exit is Exit.BUG)
    return next(bugs, each[0])


def _parts(error: BaseException) -> Iterator[BaseException]:
    if isinstance(error, BaseExceptionGroup):
        for one in error.exceptions:
            yield from _parts(one)
    else:
        yield error


def _first(error: BaseException) -> Failed:
    ways = (_as_it_is, _of_config, _of_package, _of_redis, _of_machine)
    return next(filter(None, (way(error) for way in ways)), None) or _bug(error)


def _as_it_is(error: BaseException) -> Failed | None:
    return error if isinstance(error, Failed) else None


def _of_config(error: BaseException) -> Failed | None:
    if isinstance(error, WrongConfig):
        lines = (f"  {mistake}" for mistake in error.mistakes)
        return Failed("\n".join(["This cannot start yet:", *lines]), Exit.CONFIG)
    return Failed(str(error), Exit.CONFIG) if isinstance(error, StreetsError) else None


def _of_package(error: BaseException) -> Failed | None:
    if not isinstance(error, ModuleNotFoundError):
        return None
    package = (error.name or "").partition(".")[0]
    if package not in EXTRAS:
        return None
    said = f"This needs {package}, which is not installed here. {EXTRAS[package]}"
    return Failed(said, Exit.MACHINE)


def _of_redis(error: BaseException) -> Failed | None:
    from buurtbot.embedded_redis import EmbeddedRedisError
    from buurtbot.storage.wire.away import WHAT_TO_DO, WrongStore, cause_of

    if isinstance(error, EmbeddedRedisError):
        return Failed(str(error), Exit.MACHINE)
    if isinstance(error, WrongStore):
        return Failed(str(error), Exit.DATA)
    cause = None if isinstance(error, OSError) else cause_of(error)
    if cause is None:
        return None
    what = WHAT_TO_DO[cause]
    return Failed(f"{what[0].upper()}{what[1:]}.", Exit.DATA if cause in OF_DATA else Exit.AWAY)


def _of_machine(error: BaseException) -> Failed | None:
    from buurtbot.web.listening import CannotListen

    if isinstance(error, CannotListen):
        return Failed(str(error), Exit.MACHINE)
    if not isinstance(error, OSError) or error.errno is None:
        return None
    if error.filename is None:
        return Failed(f"Stopped half-way: {error.strerror}", Exit.MACHINE)
    remedy = "See whether it is there, and may be read and written."
    status = Exit.CONFIG if isinstance(error, FileNotFoundError) else Exit.MACHINE
    return Failed(f"{error.filename}: {error.strerror}. {remedy}", status)


def _bug(error: BaseException) -> Failed:
    """Its message may hold what somebody wrote, so only its kind and its place are told."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if HERE.parent in Path(frame.filename).parents]
    at = (
        f" at {Path(ours[-1].filename).relative_to(HERE.parent)}:{ours[-1].lineno}" if ours else ""
    )
    said = f"A mistake of buurtbot itself: {type(error).__name__}{at}."
    return Failed(f"{said} Please report it, with what --debug shows.", Exit.BUG)
