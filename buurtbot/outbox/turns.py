"""Who waits for a busy bot comes back one after the other, as fast as it may send.

Each trying again all the time would take more work than sending. Answers stand before what can
wait; of each process only, so what is let through is still held to the limit in Redis.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import ceil
from typing import Final, NamedTuple

BOT_PACE: Final = (1000, 25)  # ms, messages: Telegram says about 30 a second per bot
WAITING_PACE: Final = (1000, 15)  # the same for what can wait: the rest is kept free for answers
MS: Final = timedelta(milliseconds=1)


class Line(NamedTuple):
    """Those who wait for one bot: with what can wait, or with answers."""

    bot: str
    can_wait: bool

    @property
    def pace(self) -> tuple[int, int]:
        """The span in ms, and how many in it."""
        return WAITING_PACE if self.can_wait else BOT_PACE


@dataclass
class Turns:
    """When each who waits for a busy bot tries again: one after the other, as fast as it may send.

    Of this process only. Who comes while others wait stands behind them.
    """

    _of: dict[tuple[str, Line], datetime] = field(default_factory=dict)
    _last: dict[Line, datetime] = field(default_factory=dict)

    def is_busy(self, line: Line, queue: str, now: datetime) -> bool:
        """Whether anybody waits for this bot, or this queue did and has its turn to use."""
        lines = (Line(line.bot, can_wait=False), Line(line.bot, can_wait=True))
        return any((queue, each) in self._of or self._last.get(each, now) > now for each in lines)

    def has(self, line: Line, queue: str) -> bool:
        """Whether this queue has a turn, now or later."""
        return (queue, line) in self._of

    def wait(self, line: Line, queue: str, now: datetime) -> int:
        """Milliseconds that this queue must wait for its turn; 0 when it may try now."""
        mine = self._of.pop((queue, line), None)
        if mine is not None and mine > now:
            self._of[queue, line] = mine
            return ceil((mine - now) / MS)
        before = [Line(line.bot, can_wait=False)] if line.can_wait else []
        before += [line] if mine is None else []
        ahead = max((self._last.get(each, now) for each in before), default=now)
        return self.give(line, queue, now, after=ahead) if ahead > now else 0

    def give(self, line: Line, queue: str, now: datetime, *, after: datetime) -> int:
        """The next turn, not before `after`; the milliseconds until then."""
        span, most = line.pace
        turn = max(after, self._last.get(line, now) + span / most * MS)
        self._of[queue, line] = self._last[line] = turn
        return ceil((turn - now) / MS)
