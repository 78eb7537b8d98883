"""Every scene is a flow for canaries: what it sealed stands readable in no command and in no log.

What is sealed is private. So each word that a scene sealed is looked for in all that was sent to
Redis meanwhile (and so in its files), and in each line of the log. What was done while it was
looked is noted: of a deed that no scene does so, nobody knows whether it tells.
"""

import functools
import logging
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

from pydantic_core import from_json

from buurtbot.safe_log import FORMAT, Quiet
from buurtbot.services.deeds import DEEDS
from buurtbot.storage.at_rest import sealing
from buurtbot.storage.wire.one_wire import OneWire
from tests.scenes.street import a_context

SHORTEST: Final = 6
# What is sealed beside what people say: choices, names of texts and of deeds, moments, numbers,
# and what something is called here: an id, a reference.
OURS: Final = re.compile(
    r"[a-z0-9_:|.-]+|\d{4}-\d\d-\d\d[\dT:.+Z-]*|[\d.,: +-]{1,9}|\w{20}|[A-Z]{1,2}-[A-Z0-9]{4}"
)
DONE: Final[set[str]] = set()  # the deeds that were done while it was looked
WORDS: Final[set[int]] = set()  # how many were looked for: a hash of each


@dataclass
class Looking:
    """What one scene sealed, and what it sent and logged."""

    private: set[str] = field(default_factory=set)
    sent: set[str] = field(default_factory=set)

    def seals(self, plain: bytes) -> None:
        """This is private; keys are not words."""
        if plain[:1] in b'"[{':
            try:
                value = from_json(plain)
            except ValueError:  # a key that begins so
                return
            self.private |= {said for said in _strings(value) if _is_theirs(said)}

    def readable(self) -> list[str]:
        """What stands where it should not. Who a desk is, and other places, is no secret."""
        everything = "\n".join(self.sent)
        looked_for = self.private - _known_to_all()
        WORDS.update(map(hash, looked_for))
        return sorted(one for one in looked_for if one in everything)


@functools.cache
def _known_to_all() -> frozenset[str]:
    """Names and numbers in the files of the network, and of places in the scenes."""
    network = a_context().network.model_dump(mode="json")
    return frozenset((*_strings(network), *PLACES))


PLACES: Final = ("Papierspreekuur", "Open tafel", "Moerwijk", "Rijswijk")
NOW: Final[list[Looking]] = []


def told() -> dict[str, Any]:
    """What this process has to say of it at its end, for whoever puts it all together."""
    return {"deeds": sorted(DEEDS), "done": sorted(DONE), "words": len(WORDS)}


@contextmanager
def nothing_private_readable(*, alone: bool = False) -> Iterator[None]:
    """While a scene is played. Raises AssertionError for what can be read at its end.

    `alone`: whoever looks already does not look along.
    """
    looking, log, before = Looking(), _Log(), NOW[:]
    NOW[:] = [looking] if alone else [*before, looking]
    logging.getLogger().addHandler(log)
    try:
        yield
    finally:
        NOW[:] = before
        logging.getLogger().removeHandler(log)
    looking.sent |= log.lines
    readable = looking.readable()
    assert not readable, f"sealed, and readable elsewhere: {readable}"


class _Log(logging.Handler):
    """Lines as they are written for real."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: set[str] = set()
        self.setFormatter(Quiet(FORMAT))

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.add(self.format(record))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (said for one in value.values() for said in _strings(one))
    elif isinstance(value, list):
        yield from (said for one in value for said in _strings(one))


def _is_theirs(said: str) -> bool:
    return len(said) >= SHORTEST and not OURS.fullmatch(said)


def look_at_all() -> None:
    """From now on: what is sealed, what is sent, and what is done."""
    sealing._seal = _noting_plain(sealing._seal)
    OneWire._ask = _noting_sent(OneWire._ask)  # type: ignore[method-assign]  # looks on, no more
    for name, does in list(DEEDS.items()):
        DEEDS[name] = _noting_done(name, does)


def _noting_plain(seal: Callable[..., str]) -> Callable[..., str]:
    def noting(key: bytes, plain: bytes, place: str) -> str:
        for looking in NOW:
            looking.seals(plain)
        return seal(key, plain, place)

    return noting


def _noting_sent(ask: Callable[..., Any]) -> Callable[..., Any]:
    def noting(self: OneWire, command: tuple[Any, ...], options: dict[str, Any]) -> Any:
        for looking in NOW:
            looking.sent.update(map(str, command))
        return ask(self, command, options)

    return noting


def _noting_done(name: str, does: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(does)
    async def noting(*args: Any, **more: Any) -> Any:
        if NOW:
            DONE.add(name)
        return await does(*args, **more)

    return noting
