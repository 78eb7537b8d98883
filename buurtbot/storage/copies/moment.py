"""All that a Redis holds as it was at one moment, read while the service goes on writing.

It is read key by key, and meanwhile Redis names each key that changes (CLIENT TRACKING). Those are
read again, until none changed from before the last reading until after it: what was read is then
what all of it was at that moment. Redis stands still for nobody, and needs no room for it.
"""

from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from redis.exceptions import ResponseError

from buurtbot.storage.copies.entry import GONE, READS, Entry, is_kept, plain
from buurtbot.storage.wire.script import Client
from buurtbot.storage.wire.server import Server

AT_ONCE: Final = 500  # keys asked in one round trip
PAGE: Final = 1000  # entries of a stream
ROUNDS: Final = 1000
NOTHING: Final[tuple[Any, ...]] = (None, [], {}, set())  # an empty string is something


class NeverStill(Exception):
    """Too much changed all the time, or Redis was emptied or divided anew meanwhile."""


async def one_moment(redis: Client) -> AsyncIterator[Entry]:
    """Everything that is kept; of a cluster, of one node after the other.

    Each municipality is on one node, and so of one moment. Raises what Redis raises, NeverStill.
    """
    before = await _layout(redis)
    for line in _lines(redis):
        try:
            await line.open()
            async for entry in _Reading(line).all():
                yield entry
        finally:
            await line.close()
    if await _layout(redis) != before:
        raise NeverStill("the cluster was divided anew while it was read")


async def _layout(redis: Client) -> Any:
    """Which node of a cluster serves what; nothing of a single Redis."""
    if not Server(redis).is_cluster:
        return None
    nodes = await redis.execute_command("CLUSTER SLOTS")
    return {slots: found["primary"] for slots, found in nodes.items()}


def _lines(redis: Client) -> "list[_Line]":
    made_by = redis.get_primaries() if Server(redis).is_cluster else [redis.connection_pool]
    return [
        _Line(one.connection_class(**(one.connection_kwargs | {"protocol": 3}))) for one in made_by
    ]


@dataclass
class _Line:
    """One connection of its own, on which Redis also says what others change."""

    connection: Any
    _changed: set[str] = field(default_factory=set)

    async def open(self) -> None:
        await self.connection.connect()
        self.connection._parser.set_invalidation_push_handler(self._hear)  # noqa: SLF001 - redis-py has no other way in
        await self.ask([("CLIENT", "TRACKING", "ON", "BCAST", "PREFIX", "{")])

    async def close(self) -> None:
        await self.connection.disconnect()

    async def _hear(self, said: Sequence[Any]) -> None:
        self._changed.update(said[1] or [""])

    async def ask(self, commands: Sequence[Sequence[str]]) -> list[Any]:
        """What each answers, in one round trip; an error of a command is an answer."""
        await self.connection.send_packed_command(self.connection.pack_commands(commands))
        return [await self._answer() for _ in commands]

    async def _answer(self) -> Any:
        try:
            return await self.connection.read_response()
        except ResponseError as error:
            return error

    async def changed(self) -> list[str]:
        """What changed since this was asked last."""
        await self.ask([("PING",)])  # all that Redis said before comes in before its answer
        changed, self._changed = self._changed, set()
        if "" in changed:
            raise NeverStill("Redis was emptied while it was read")
        return sorted(filter(is_kept, changed))


@dataclass
class _Reading:
    line: _Line
    _until: dict[str, str] = field(default_factory=dict)  # of a stream: the last id that was read

    async def all(self) -> AsyncIterator[Entry]:
        async for keys in self._names():
            async for entry in self._read(keys, again=False):
                yield entry
        for _ in range(ROUNDS):
            changed = await self.line.changed()
            if not changed:
                return
            async for entry in self._read(changed, again=True):
                yield entry
        raise NeverStill("so much changed all the time that no moment of it could be read")

    async def _names(self) -> AsyncIterator[list[str]]:
        cursor = "0"
        while True:
            (answer,) = await self.line.ask([("SCAN", cursor, "COUNT", str(AT_ONCE))])
            cursor, names = str(_good(answer)[0]), _good(answer)[1]
            yield sorted(filter(is_kept, set(names)))
            if cursor == "0":
                return

    async def _read(self, keys: Sequence[str], *, again: bool) -> AsyncIterator[Entry]:
        for first in range(0, len(keys), AT_ONCE):
            told = await self._told(keys[first : first + AT_ONCE])
            for entry in await self._whole(told, again=again):
                yield entry
            for key, kind in told:
                async for entry in self._other(key, kind, again=again):
                    yield entry

    async def _told(self, keys: Sequence[str]) -> list[tuple[str, str]]:
        """Each key with its type."""
        kinds = await self.line.ask([("TYPE", key) for key in keys])
        return [(key, str(_good(kind))) for key, kind in zip(keys, kinds, strict=True)]

    async def _whole(self, told: Sequence[tuple[str, str]], *, again: bool) -> list[Entry]:
        """Those that are read in one answer; what went meanwhile is named as changed."""
        whole = [(key, kind) for key, kind in told if kind in READS]
        answers = await self.line.ask(list(_questions(whole)))
        return [
            Entry(key, kind, plain(kind, value), int(_good(until)), again)
            for (key, kind), value, until in zip(whole, answers[::2], answers[1::2], strict=True)
            if not isinstance(value, ResponseError) and value not in NOTHING
        ]

    async def _other(self, key: str, kind: str, *, again: bool) -> AsyncIterator[Entry]:
        """A stream; and what is not there any more, when it was."""
        if kind == "stream":
            async for entry in self._stream(key, again=again):
                yield entry
        elif kind == GONE and again:
            yield Entry(key, GONE, again=True)

    async def _stream(self, key: str, *, again: bool) -> AsyncIterator[Entry]:
        """What is behind what was read of it; it only ever grows at its end."""
        while True:
            begin = f"({self._until[key]}" if key in self._until else "-"
            (page,) = await self.line.ask([("XRANGE", key, begin, "+", "COUNT", str(PAGE))])
            entries = [[id_, list(fields)] for id_, fields in _good(page)]
            if not entries:
                return
            self._until[key] = entries[-1][0]
            yield Entry(key, "stream", entries, again=again)


def _questions(whole: Iterable[tuple[str, str]]) -> Iterable[Sequence[str]]:
    for key, kind in whole:
        before, behind = READS[kind]
        yield (*before, key, *behind)
        yield ("PEXPIRETIME", key)


def _good(answer: Any) -> Any:
    """An answer that is no error."""
    if isinstance(answer, ResponseError):
        raise answer
    return answer
