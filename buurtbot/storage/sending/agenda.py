"""When this process looks at what waits in each municipality: when it is due, not all the time.

Whoever writes something that will be due notes it here, and each look brings when the next is due.
What only another process knows is found by a look around, as seldom as there are municipalities:
all together they ask less than twice a second. When another process falls silent, all is looked at
(see presence.py).
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final, Literal
from zlib import crc32

from buurtbot.clock import Seconds, steady
from buurtbot.domain.core.decision import Decision
from buurtbot.storage.wire.plan import millis

Kind = Literal["outbox", "timers", "asking"]
AROUND_MS: Final = 4500  # for each municipality: of three kinds about one look a second in all
SOON_MS: Final = 500  # while something is in other hands
STILL: Final = 10.0  # seconds; an outbox that did not come to look for so long hangs


@dataclass
class Agenda:
    """Times in ms since 1970, by kind and municipality. Where none is noted, it is due.

    What is further ahead than a look around was noted before the clock went back: it is due too.
    """

    seconds: Seconds = steady
    _around_ms: int = AROUND_MS
    _at: dict[tuple[Kind, str], int] = field(default_factory=dict)
    _came: float | None = None  # the outbox, last; by a clock that nothing sets
    has_written: bool = False

    def due(self, kind: Kind, municipalities: Sequence[str], now: datetime) -> list[str]:
        """Where to look now. `municipalities` are all there are."""
        self._around_ms = AROUND_MS * len(municipalities)
        at, furthest = millis(now), millis(now) + self._around_ms
        self._came = self.seconds() if kind == "outbox" else self._came
        return [m for m in municipalities if not at < self._at.get((kind, m), 0) <= furthest]

    def note(self, kind: Kind, municipality: str, at: datetime) -> None:
        """Something of this kind is due there at this time."""
        self.has_written = True
        self._sooner(kind, municipality, millis(at))

    @contextmanager
    def writing(
        self, municipality: str, decision: Decision, now: datetime
    ) -> Iterator[list[Literal["outbox"]]]:
        """Write a decision; what it tells is due, also when nobody knows what came of it.

        Not when who writes takes "outbox" from the list: it sends all of it itself.
        """
        looks: list[Literal["outbox"]] = ["outbox"] if decision.tell or decision.carry else []
        try:
            yield looks
        finally:
            for kind in looks:
                self.note(kind, municipality, now)
            for timer in decision.later:
                if timer.at is not None:
                    self.note("asking" if timer.asks else "timers", municipality, timer.at)

    def stands_still(self) -> bool:
        """Whether the outbox of this process hangs: it did not come to look for long.

        Not so of the timers, which come back only when all that is due is done.
        """
        return self._came is not None and self.seconds() - self._came > STILL

    def all_due(self) -> None:
        """Somebody else may have left something anywhere."""
        self._at.clear()

    @contextmanager
    def looking(self, kind: Kind, municipality: str, now: datetime) -> Iterator[list[float]]:
        """Look; what is put in the list are the times (ms) of what is left there.

        What is noted meanwhile counts, and a look that fails is still to be done.
        """
        around = millis(now) + self._around(municipality)
        left: list[float] = [around]
        self._at[kind, municipality] = around
        try:
            yield left
        except BaseException:
            self._at.pop((kind, municipality), None)
            raise
        self._sooner(kind, municipality, int(min(left)))

    def soon(self, now: datetime) -> int:
        """When to look again while something is in hand, here or elsewhere (ms)."""
        return millis(now + timedelta(milliseconds=SOON_MS))

    def _around(self, municipality: str) -> int:
        """A little less for one than for another, so that they are not looked at all at once."""
        return self._around_ms * (1000 - crc32(municipality.encode()) % 200) // 1000

    def _sooner(self, kind: Kind, municipality: str, at_ms: int) -> None:
        key = (kind, municipality)
        if key in self._at:
            self._at[key] = min(self._at[key], at_ms)
