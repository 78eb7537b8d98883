"""The parts of one message that arrived: after "not now" it goes on behind them.

Kept are lengths and numbers of messages, no words. A part that looks another way by now is told
again: better twice than not at all.
"""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Final, NamedTuple, cast

from buurtbot.domain.words.letters import units
from buurtbot.outbox.letters.channel import Delivered, Letter, Lost, Result
from buurtbot.storage.sending.outbox import Outbox

Send = Callable[[Letter], Awaitable[Result]]
LIVES_MS: Final = 14 * 24 * 3600 * 1000


class Part(NamedTuple):
    """One that arrived: what it looked like, and where it stands. `whole`: all are so long."""

    whole: int
    length: int
    files: int
    message: int
    others: list[int]
    lost: str

    @property
    def delivered(self) -> Delivered:
        """What Telegram said to it."""
        return Delivered(self.message, tuple(self.others), cast("Lost", self.lost))


@dataclass
class Parts:
    """Of the message with this id; in the order in which they are sent."""

    outbox: Outbox
    id: str
    _known: list[Part] | None = field(default=None)
    _at: int = 0

    async def once(self, letter: Letter, send: Send, *, whole: int) -> Result:
        """Send this part of a `whole` so long (UTF-16 units), unless it arrived at another try."""
        looks = whole, units(letter.text), _files(letter)
        known = await self._arrived()
        if known[self._at :] and known[self._at][:3] == looks:
            self._at += 1
            return known[self._at - 1].delivered
        result = await send(letter)
        if isinstance(result, Delivered):
            part = Part(*looks, result.message, list(result.others), result.lost)
            await self._note([*known[: self._at], part])
        return result

    async def _arrived(self) -> list[Part]:
        if self._known is None:
            stored = await self.outbox.parts(self.id)
            self._known = [Part(*each) for each in json.loads(stored)] if stored else []
        return self._known

    async def _note(self, known: list[Part]) -> None:
        self._known, self._at = known, len(known)
        await self.outbox.note_parts(self.id, json.dumps(known), lives_ms=LIVES_MS)


def _files(letter: Letter) -> int:
    return len(letter.others) + 1 if letter.attached else 0
