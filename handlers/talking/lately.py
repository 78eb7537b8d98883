"""What was found out lately: in the memory of this process, for a while, and never too much."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


@dataclass
class Lately(Generic[K, V]):
    """Remembers values for so many `seconds`; of more than `most` the oldest go."""

    seconds: float
    most: int = 10_000
    _kept: dict[K, tuple[datetime, V]] = field(default_factory=dict)

    def get(self, key: K, now: datetime) -> V | None:
        """What was found out; None when that was never, or too long ago."""
        at, value = self._kept.get(key, (None, None))
        if at is None or not 0 <= (now - at).total_seconds() < self.seconds:
            return None
        return value

    def put(self, key: K, value: V, now: datetime) -> V:
        """Remember this, from now on."""
        self._kept.pop(key, None)
        self._kept[key] = (now, value)
        while len(self._kept) > self.most:
            del self._kept[next(iter(self._kept))]
        return value

    def forget(self, key: K) -> None:
        """It may be otherwise now."""
        self._kept.pop(key, None)

    def forget_all(self) -> None:
        """Everything may be otherwise now."""
        self._kept.clear()
