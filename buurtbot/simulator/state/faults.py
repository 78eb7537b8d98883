"""What goes wrong on purpose: so many times, for a while, or by (seeded) chance."""

import itertools
import random
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from buurtbot.simulator.state.passing_time import Clock
from buurtbot.simulator.wire import Json, without_empty

KINDS = {"429", "500", "refuse", "slow", "drop", "duplicate", "reorder", "outage"}


_OF_KIND: dict[str, Callable[[Any], Any]] = {
    "count": int,
    "code": int,
    "chat": int,
    "retry_after": int,
    "seconds": float,
    "probability": float,
}


@dataclass(kw_only=True)
class Fault:
    """`seconds` is how long "slow" waits and "reorder" holds; for the others how long it lasts."""

    id: int
    kind: str
    bot: str = ""
    method: str = ""
    chat: int = 0
    count: int | None = None
    seconds: float | None = None
    probability: float = 1.0
    retry_after: int = 3
    when: str = "after"
    code: int = 400
    description: str = "Bad Request: it was meant to go wrong"
    ends_at: float | None = None
    fired: int = 0

    def fits(self, *, bot: str, method: str, chat: int | None) -> bool:
        return (
            self.bot.lower() in ("", bot.lower())
            and self.method.lower() in ("", method)
            and self.chat in (0, chat)
        )

    @property
    def shown(self) -> Json:
        return without_empty(**asdict(self)) | {"fired": self.fired}


class Faults:
    """The faults in force now."""

    def __init__(self, clock: Clock, chance: random.Random) -> None:
        self._clock = clock
        self._chance = chance
        self._faults: dict[int, Fault] = {}
        self._ids = itertools.count(1)

    def add(self, kind: str, **details: Any) -> Fault:
        if kind not in KINDS:
            raise ValueError(f"kind is one of {', '.join(sorted(KINDS))}")
        known = {name: _OF_KIND.get(name, str)(value) for name, value in details.items()}
        fault = Fault(id=next(self._ids), kind=kind, **known)
        fault.bot = fault.bot.removeprefix("@")
        if fault.seconds is not None and kind not in ("slow", "reorder"):
            fault.ends_at = self._clock() + fault.seconds
        self._faults[fault.id] = fault
        return fault

    def remove(self, number: int | None = None) -> int:
        """Take one away, or all of them; returns how many were there."""
        gone = list(self._faults) if number is None else [n for n in self._faults if n == number]
        for each in gone:
            del self._faults[each]
        return len(gone)

    def all(self) -> list[Fault]:
        now = self._clock()
        for fault in list(self._faults.values()):
            if fault.ends_at is not None and now >= fault.ends_at:
                del self._faults[fault.id]
        return list(self._faults.values())

    def strike(
        self, kind: str, *, bot: str, method: str = "", chat: int | None = None
    ) -> Fault | None:
        """Does this fault hit here and now? Counts it when it does."""
        for fault in self.all():
            here = fault.kind == kind and fault.fits(bot=bot, method=method, chat=chat)
            if here and self._chance.random() < fault.probability:
                self._count(fault)
                return fault
        return None

    def outage(self, bot: str) -> bool:
        """Is Telegram away for this bot? Asking does not use the fault up."""
        return any(
            fault.kind == "outage" and fault.fits(bot=bot, method=fault.method, chat=fault.chat)
            for fault in self.all()
        )

    def _count(self, fault: Fault) -> None:
        fault.fired += 1
        if fault.count is not None and fault.fired >= fault.count:
            del self._faults[fault.id]
