"""Timers whose time has come are done: each exactly once, however many workers look.

While room is short, what can wait does: room is kept for what calls people.
"""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import ClassVar, Final

from buurtbot.clock import Now
from buurtbot.services.core.context import CLOCK, Context, Deeds
from buurtbot.services.core.settle import perform
from buurtbot.storage.agenda import Kind
from buurtbot.storage.away import cause_of
from buurtbot.storage.store import Store
from buurtbot.storage.timers import Due

log = logging.getLogger(__name__)
LOOK_EVERY = 0.5  # seconds
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
        done = 0
        for municipality in self.context.network.municipalities if where is None else where:
            for due in await self._due(municipality):
                await self._do(municipality, due)
                done += 1
        return done

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
