"""The plan that commit.lua carries out: keys, and steps that name them by position. No Redis."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

from pydantic_core import to_json

from buurtbot.domain.matching.pace import REMEMBERS
from buurtbot.storage.at_rest.forms import Forms
from buurtbot.storage.keys import Keys

REF_MS = 10 * 60 * 1000  # longer than an operation takes; then the reference itself is there
SEEN_MS = 72 * 3600 * 1000  # Telegram keeps an update 24 h; weekends and restores need more
FLAGS: Final = frozenset({"NX", "XX", "GT"})
# Of the same command for the same key one goes with all its arguments, or once when they are
# the same: each command that is spared is spared in every update.
JOINED: Final = frozenset({"HSET", "HDEL", "ZADD", "ZREM", "GEOADD"})
ONCE: Final = frozenset({"PEXPIRE", "ZREMRANGEBYRANK"})
MOST_JOINED: Final = 1000  # Lua takes no more than some thousands of values in one command
Step = list[Any]


def millis(at: datetime) -> int:
    """Milliseconds since 1970, as the scores of all sorted sets are kept."""
    return round(at.timestamp() * 1000)


@dataclass
class Steps:
    """Commands in order: {command, position, args...}."""

    all: list[Step] = field(default_factory=list)
    _last: dict[tuple[Any, ...], Step] = field(default_factory=dict)

    def add(self, command: str, position: int, args: Sequence[str]) -> None:
        """One more; where the same is done already it is joined."""
        flags = tuple(args[:1]) if args and args[0] in FLAGS else ()
        same = (command, position, *(args if command in ONCE else flags))
        step = self._last.get(same) if command in JOINED | ONCE else None
        if step is None or len(step) > MOST_JOINED:
            self._last[same] = step = [command, position, *args]
            self.all.append(step)
        elif command in JOINED:
            step.extend(args[len(flags) :])


@dataclass
class Plan:
    """Collects keys and steps; `keys` and `as_json` are what the script is given."""

    names: Keys
    operation: str
    forms: Forms
    audit_days: int = 365
    keys: list[str] = field(default_factory=list)
    expect: list[Step] = field(default_factory=list)
    before: Steps = field(default_factory=Steps)
    put: list[Step] = field(default_factory=list)
    after: Steps = field(default_factory=Steps)
    gone: dict[int, None] = field(default_factory=dict)
    counted: list[int] = field(default_factory=list)
    asked: list[Step] = field(default_factory=list)
    told: dict[str, Step] = field(default_factory=dict)
    consume: list[Any] | None = None
    _positions: dict[str, int] = field(default_factory=dict)

    def position(self, key: str) -> int:
        """The position of a key, from 1 as in Lua."""
        if key not in self._positions:
            self.keys.append(key)
            self._positions[key] = len(self.keys)
        return self._positions[key]

    def add(self, command: str, key: str, *args: str | float) -> None:
        """An addition that may be repeated without harm."""
        self.before.add(command, self.position(key), list(map(str, args)))

    def ask(self, person: str, entry: str, now: datetime) -> None:
        """Somebody was asked; times that are not remembered any more go at the same time."""
        oldest, lives = millis(now - REMEMBERS), round(REMEMBERS / timedelta(milliseconds=1))
        self.asked.append(
            [self.position(self.names.asked(person)), entry, str(oldest), str(lives)]
        )

    def tell(self, queue: str, entry: str, at: int, *, hurries: bool = False) -> None:
        """A message for a queue; one that `hurries` does not wait where the others can."""
        places = (self.position(self.names.queue(queue)), self.position(self.names.outbox))
        step = self.told.setdefault(queue, [*places, queue, str(at), hurries, []])
        step[4] |= hurries
        step[5].append(entry)

    def take(self, queue: str, at: int, lease: int, limits: list[Any], places: list[str]) -> None:
        """This process sends what it tells this queue, if nothing else waits there.

        `limits` of each message, its id before them; `places` are keys that tell where earlier
        messages are.
        """
        named = [self.position(place) for place in places]
        taken = {"at": at, "lease": str(lease), "limits": limits, "places": named}
        self.told[queue].append(taken)

    def count(self, key: str) -> None:
        """One more at this key, together with the mark."""
        self.counted.append(self.position(key))

    def tidy(self, command: str, key: str, *args: str | int) -> None:
        """A lifetime or a removal, after the commit point."""
        self.after.add(command, self.position(key), list(map(str, args)))

    def unlink(self, key: str) -> None:
        """This goes, after the commit point."""
        self.gone[self.position(key)] = None

    def write(self, key: str, value: str, *, lives_ms: int = 0) -> None:
        """A value that appears together with the mark."""
        self.put.append([self.position(key), value])
        if lives_ms:
            self.tidy("PEXPIRE", key, lives_ms)

    def remove(self, key: str) -> None:
        """Gone together with the mark: an empty value is an absent one; the key goes after."""
        self.put.append([self.position(key), ""])
        self.unlink(key)

    def as_json(self) -> str:
        """The plan as commit.lua reads it."""
        seen = self.names.seen(self.operation)
        self.tidy("PEXPIRE", seen, SEEN_MS)
        steps = {
            "form": [self.position(self.names.lowest_form), self.forms.number],
            "seen": self.position(seen),
            "expect": self.expect,
            "counted": self.counted,
            "before": self.before.all,
            "asked": self.asked,
            "told": list(self.told.values()),
            "put": self.put,
            "after": self.after.all,
            "gone": list(self.gone),
        }
        if self.consume:
            steps["consume"] = self.consume
        return to_json(steps).decode()


def claim(plan: Plan, refs: Iterable[str]) -> None:
    """New references are nobody else's, also of who gives one out at this very moment."""
    for ref in refs:
        key = plan.names.ref(ref)
        plan.expect.append([plan.position(key), ""])
        plan.write(key, "1", lives_ms=REF_MS)


def count(plan: Plan, counted: Mapping[str, int]) -> None:
    """One more at each key, which lives for so many ms."""
    for key, lives_ms in counted.items():
        plan.count(key)
        plan.tidy("PEXPIRE", key, lives_ms)


def write_beside(plan: Plan, values: Mapping[str, tuple[str, int]]) -> None:
    """Values that are no records, each with how many ms it lives; what is empty goes."""
    for key, (value, lives_ms) in values.items():
        if value:
            plan.write(key, value, lives_ms=lives_ms)
        else:
            plan.remove(key)
