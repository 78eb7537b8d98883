"""Timers whose time has come are done: each exactly once, however many workers look.

What is about one person, request or case is done in order; others do not wait for it. While room
is short, what can wait does: room is kept for what calls people.
"""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Awaitable, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import ClassVar, Final, TypeVar

from buurtbot.clock import Now
from buurtbot.services.core.context import CLOCK, Context, Deeds
from buurtbot.services.core.settle import perform
from buurtbot.storage.sending.agenda import Kind
from buurtbot.storage.sending.timers import Due
from buurtbot.storage.store import Store
from buurtbot.storage.wire.away import cause_of

log = logging.getLogger(__name__)
T = TypeVar("T")
LOOK_EVERY = 0.5  # seconds
AT_ONCE: Final = 8  # timers in hand; of a busy process each takes long, and an alarm may be behind
AGAIN = timedelta(minutes=5)
NO_ROOM_AGAIN = timedelta(minutes=1)
CAN_WAIT: Final = frozenset({"widen_circle", "ask_how_it_went", "pause_over"})


@dataclass
class TimersWorker:
    """Does the timers of all municipalities of this network."""

    store: Store
    context: Context
    deeds: Deeds
    now: Now
    wake_outbox: asyncio.Event
    stopping: bool = False
    kind: ClassVar[Kind] = "timers"

    async def run(self) -> None:
        """Do what is due until told to stop; a timer in hand is finished first."""
        while not self.stopping:
            done = await self._look()
            if done:
                self.wake_outbox.set()
            await self._rest(done)

    async def _rest(self, _done: int) -> None:
        await asyncio.sleep(LOOK_EVERY)

    async def _look(self) -> int:
        try:
            everywhere, now = self.context.network.municipalities, self.now()
            return await self.do_due(self.store.agenda.due(self.kind, everywhere, now))
        except Exception as error:
            if cause_of(error) is None:
                log.exception("the timers stumbled; they are tried again")
            self.store.condition.failed(error)
            return 0

    async def do_due(self, where: Sequence[str] | None = None) -> int:
        """Do every timer that is due now, in these municipalities or in all; how many."""
        everywhere = self.context.network.municipalities if where is None else where
        turns = asyncio.Semaphore(AT_ONCE)
        return sum(await _all(self._do_all(municipality, turns) for municipality in everywhere))

    async def _do_all(self, municipality: str, turns: asyncio.Semaphore) -> int:
        due = await self._due(municipality)
        await _all(self._in_order(municipality, line, turns) for line in self._lines(due))
        return len(due)

    def _lines(self, due: list[Due]) -> Iterable[list[Due]]:
        """What must be done one after another, and beside the others."""
        lines: defaultdict[str, list[Due]] = defaultdict(list)
        for one in due:
            lines[one.subject].append(one)
        return lines.values()

    async def _in_order(
        self, municipality: str, line: list[Due], turns: asyncio.Semaphore
    ) -> None:
        for due in line:
            async with turns:
                await self._do(municipality, due)

    async def _due(self, municipality: str) -> list[Due]:
        return await self.store.timers(municipality).due(self.now())

    async def _do(self, municipality: str, due: Due) -> None:
        """One that fails is tried again later and said in the log: a timer is never lost."""
        if self.store.condition.is_short and due.deed.name in CAN_WAIT:
            return await self._later(municipality, due, NO_ROOM_AGAIN)
        try:
            await perform(
                partial(self.store.work, municipality, due.operation, self.now(), consumes=due),
                self.context,
                self.deeds,
                deed=due.deed,
                actor=CLOCK,
            )
        except Exception as error:  # noqa: BLE001 - told by _failed
            await self._failed(municipality, due, error)

    async def _failed(self, municipality: str, due: Due, error: Exception) -> None:
        """A Redis that is full takes what goes first, so the next one is tried; else all wait."""
        cause = cause_of(error)
        if cause == "later":
            return await self._left(municipality)
        if cause == "full":
            self.store.condition.failed(error)
            await self._later(municipality, due, NO_ROOM_AGAIN)
        elif cause is not None:
            raise error
        else:
            log.error("timer %s failed", due.deed.name, exc_info=error)
            await self._later(municipality, due, AGAIN)
        return None

    async def _left(self, municipality: str) -> None:
        """A later version does it: moved here meanwhile, it would be done twice."""

    async def _later(self, municipality: str, due: Due, after: timedelta) -> None:
        await self.store.timers(municipality).postpone(due, self.now() + after)


async def _all(doing: Iterable[Awaitable[T]]) -> list[T]:
    """All of them, to their end; then what the first of them raised that failed."""
    found = await asyncio.gather(*doing, return_exceptions=True)
    for one in found:
        if isinstance(one, BaseException):
            raise one
    return [one for one in found if not isinstance(one, BaseException)]
