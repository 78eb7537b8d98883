"""One key with what it holds, as a line of a copy: by its type, so that any Redis can take it.

Redis's own DUMP is read by no earlier version and by no other make, and RESTORE asks for more
rights than the bot has.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final, Self

GONE: Final = "none"  # as Redis calls the type of a key that is not there
AT_ONCE: Final = 500  # values in one command
PASSING: Final = (":alive", ":lane")  # they live for seconds, and are of who runs now
PASSING_FIRST: Final = ("{pace:",)

# How each type is read whole; a stream is read by pages.
READS: Final[dict[str, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    "string": (("GET",), ()),
    "list": (("LRANGE",), ("0", "-1")),
    "hash": (("HGETALL",), ()),
    "set": (("SMEMBERS",), ()),
    "zset": (("ZRANGE",), ("0", "-1", "WITHSCORES")),
}

WRITES: Final = {
    "string": "SET",
    "list": "RPUSH",
    "hash": "HSET",
    "set": "SADD",
    "zset": "ZADD",
}


def is_kept(key: str) -> bool:
    """Whether a key belongs in a copy."""
    return not (
        key.startswith(PASSING_FIRST) or key.endswith(PASSING) or ":pace:" in key.partition("}")[2]
    )


@dataclass(frozen=True)
class Entry:
    """What a key holds, by its type; `until` is when it ends, in ms since 1970 (-1: never).

    `again`: it was read before, and changed; this line counts. Of a stream only what came behind
    the earlier lines is in it.
    """

    key: str
    kind: str
    value: Any = None
    until: int = -1
    again: bool = False

    @property
    def line(self) -> str:
        """As it stands in a copy."""
        return json.dumps([self.key, self.kind, self.value, self.until, int(self.again)])

    @classmethod
    def of_line(cls, line: str) -> Self:
        """The opposite."""
        key, kind, value, until, again = json.loads(line)
        return cls(key, kind, value, until, bool(again))

    def commands(self) -> Iterator[Sequence[str]]:
        """What writes it, where nothing is."""
        if self.kind == "stream":
            yield from (("XADD", self.key, id_, *fields) for id_, fields in self.value)
        else:
            yield from self._some(WRITES[self.kind], list(_words(self.kind, self.value)))
        if self.until >= 0:
            yield ("PEXPIREAT", self.key, str(self.until))

    def _some(self, command: str, values: Iterable[Iterable[str]]) -> Iterator[Sequence[str]]:
        """At most so many values in a command."""
        rest = iter(values)
        while some := list(islice(rest, AT_ONCE)):
            yield (command, self.key, *(word for words in some for word in words))


def _words(kind: str, value: Any) -> Iterator[list[str]]:
    """The values of a key, each as a command takes it."""
    if kind == "string":
        yield [value]
        return
    for one in value:
        if kind == "zset":
            member, score = one
            yield [repr(score), member]
        else:
            yield one if kind == "hash" else [one]


def plain(kind: str, answer: Any) -> Any:
    """What Redis answered, as JSON can hold it: pairs are lists, in the order they came."""
    if kind == "hash":
        return [[name, value] for name, value in answer.items()]
    return sorted(answer) if kind == "set" else answer
