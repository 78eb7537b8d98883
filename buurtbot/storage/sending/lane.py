"""The lane in which volunteers are asked: one request after another, the most urgent first.

So each request sees whom the one before it asked, and none is in another's way. The lane is for
evenness only: should two processes ask at once, every commit still holds by itself.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from buurtbot.storage.at_rest.forms import Forms
from buurtbot.storage.keys import Keys
from buurtbot.storage.sending.agenda import Agenda
from buurtbot.storage.sending.timers import Due, with_deeds
from buurtbot.storage.wire.plan import millis
from buurtbot.storage.wire.script import Client
from buurtbot.storage.wire.scripts import Scripts

LEASE_MS: Final = 10_000  # who died leaves the lane to others after this
MOST_SEEN: Final = 1000  # of what waits, to find the most urgent


@dataclass(frozen=True)
class Lane:
    """The lane of one municipality."""

    redis: Client
    scripts: Scripts
    forms: Forms
    agenda: Agenda
    municipality: str

    @property
    def keys(self) -> Keys:
        """The Redis keys of this municipality."""
        return Keys(self.municipality)

    async def due(self, who: str, now: datetime) -> list[Due]:
        """What is due, the oldest first; ours for a while. Nothing while another process asks."""
        with self.agenda.looking("asking", self.municipality, now) as left:
            next_one, *found = await self._asked(who, millis(now))
            soonest = millis(now) if found else self.agenda.soon(now)
            left.extend([max(float(next_one), soonest)] if next_one else [])
        pairs = list(zip(found[::2], map(int, found[1::2]), strict=True))
        return await with_deeds(self.redis, self.keys, self.forms, pairs, asks=True)

    async def let_go(self, who: str) -> None:
        """Leave the lane to others, whatever is due; nothing when it is not ours."""
        await self._asked(who, 0)  # who finds nothing due lets it go

    async def _asked(self, who: str, now_ms: int) -> list[str]:
        keys = [self.keys.lane, self.keys.asking]
        args = [who, str(LEASE_MS), str(now_ms), str(MOST_SEEN)]
        found: list[str] = await self.scripts.lane.run(self.redis, keys, args)
        return found
