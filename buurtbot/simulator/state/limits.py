"""Limits on sending: 30 a second per bot, about 1 a second per person, 20 a minute per group.

Source: core.telegram.org/bots/faq. The exact numbers are Telegram's secret; these can be set or
switched off.
"""

import math
from collections import deque
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from buurtbot.simulator.state.errors import too_many_requests
from buurtbot.simulator.state.passing_time import Clock
from buurtbot.simulator.wire import Json

SENDS = {
    "sendmessage",
    "sendphoto",
    "sendvoice",
    "senddocument",
    "sendmediagroup",
    "sendlocation",
    "copymessage",
    "forwardmessage",
}
EDITS = {"editmessagetext", "editmessagecaption", "editmessagereplymarkup"}


@dataclass(frozen=True, kw_only=True)
class Rates:
    """How much is too much. `chat_burst` messages may come at once, then `chat_per_second`."""

    on: bool = True
    bot_per_second: int = 30
    chat_per_second: float = 1.0
    chat_burst: int = 5
    group_per_minute: int = 20
    # For how long a press may be answered. Telegram does not say; reports range from 10 s to 20 s.
    callback_seconds: float = 15.0


@dataclass
class _Window:
    """Counts what happened in the last so many seconds."""

    times: deque[float] = field(default_factory=deque)

    def wait(self, now: float, *, most: int, seconds: float) -> float:
        while self.times and self.times[0] <= now - seconds:
            self.times.popleft()
        return self.times[-most] + seconds - now if len(self.times) >= most else 0.0


@dataclass
class _Bucket:
    level: float = 0.0
    at: float = 0.0

    def wait(self, now: float, *, per_second: float, burst: int) -> float:
        self.level = max(0.0, self.level - (now - self.at) * per_second)
        self.at = now
        return max(0.0, self.level + 1 - burst) / per_second


class Limits:
    """Counts per bot and per (bot, chat); what was refused for any reason does not count."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.rates = Rates()
        self._bots: dict[int, _Window] = {}
        self._groups: dict[tuple[int, int], _Window] = {}
        self._people: dict[tuple[int, int], _Bucket] = {}

    def set(self, **rates: Any) -> Json:
        given = {name: type(asdict(Rates())[name])(value) for name, value in rates.items()}
        if any(value <= 0 for name, value in given.items() if name != "on"):
            raise ValueError("a limit is more than nothing; switch them off with on: false")
        self.rates = replace(self.rates, **given)
        return asdict(self.rates)

    def admit(self, bot_id: int, method: str, chat_id: int | None) -> None:
        """Raises 429 with retry_after when this call, that sends or edits, is one too many."""
        if not self.rates.on or method not in SENDS | EDITS:
            return
        now = self._clock()
        wait = self._bots.setdefault(bot_id, _Window()).wait(
            now, most=self.rates.bot_per_second, seconds=1.0
        )
        if chat_id is not None and chat_id < 0:
            wait = max(wait, self._group(bot_id, chat_id, now))
        elif chat_id is not None and method in SENDS:
            wait = max(wait, self._person(bot_id, chat_id, now))
        if wait > 0:
            raise too_many_requests(max(1, math.ceil(wait)))

    def count(self, bot_id: int, method: str, chat_id: int | None) -> None:
        """Count a call that was admitted and did something."""
        if not self.rates.on or method not in SENDS | EDITS:
            return
        now = self._clock()
        self._bots[bot_id].times.append(now)
        if chat_id is not None and chat_id < 0:
            self._groups[bot_id, chat_id].times.append(now)
        elif chat_id is not None and method in SENDS:
            self._people[bot_id, chat_id].level += 1

    def _group(self, bot_id: int, chat_id: int, now: float) -> float:
        window = self._groups.setdefault((bot_id, chat_id), _Window())
        return window.wait(now, most=self.rates.group_per_minute, seconds=60.0)

    def _person(self, bot_id: int, chat_id: int, now: float) -> float:
        bucket = self._people.setdefault((bot_id, chat_id), _Bucket(at=now))
        return bucket.wait(now, per_second=self.rates.chat_per_second, burst=self.rates.chat_burst)
