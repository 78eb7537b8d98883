"""Volunteers are asked in a lane per municipality: one request after another, urgent ones first.

Who asks for help is answered at once; whom we ask is decided here, a moment later. A hundred
requests at the same time then do not fight over the same neighbours, and each sees whom the one
before it asked.
"""

import asyncio
import secrets
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import ClassVar

from buurtbot.domain.matching.pace import place_in_line
from buurtbot.services.core.due_timers import LOOK_EVERY, TimersWorker
from buurtbot.services.core.rush import Rush
from buurtbot.storage.sending.agenda import Kind
from buurtbot.storage.sending.timers import Due

LETS_GO_SECONDS = 30.0  # for so long the lane is for others
AT_ONCE = 10  # then look again, for what is more urgent


@dataclass
class AskingLane(TimersWorker):
    """Does the timers that ask volunteers. Several processes may run one: they take turns."""

    wake: asyncio.Event = field(default_factory=asyncio.Event)
    rush: Rush = field(default_factory=Rush)
    _left_until: dict[str, float] = field(default_factory=dict)
    kind: ClassVar[Kind] = "asking"
    who: str = field(default_factory=lambda: secrets.token_hex(8))

    async def _left(self, municipality: str) -> None:
        """Who cannot ask lets the lane go, or a later version would never get it."""
        await self.store.asking(municipality).let_go(self.who)
        self._left_until[municipality] = self.now().timestamp() + LETS_GO_SECONDS

    async def _due(self, municipality: str) -> list[Due]:
        if self.now().timestamp() < self._left_until.get(municipality, 0.0):
            return []
        due = await self.store.asking(municipality).due(self.who, self.now())
        return sorted(due, key=lambda one: (place_in_line(one.deed), one.due))[:AT_ONCE]

    def _lines(self, due: list[Due]) -> Iterable[list[Due]]:
        return [due]

    async def _do(self, municipality: str, due: Due) -> None:
        await self.rush.over()
        await super()._do(municipality, due)

    async def _rest(self, done: int) -> None:
        if done:
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(LOOK_EVERY):
                await self.wake.wait()
        self.wake.clear()
