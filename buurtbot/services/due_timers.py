"""Timers whose time has come are done: each exactly once, however many workers look."""

import asyncio
import logging
from dataclasses import dataclass
from datetime import timedelta

from redis.exceptions import RedisError

from buurtbot.clock import Now
from buurtbot.services.house import CLOCK, Deeds, House
from buurtbot.services.settle import perform
from buurtbot.storage.away import AWAY
from buurtbot.storage.store import Store
from buurtbot.storage.timers import Due

log = logging.getLogger(__name__)
LOOK_EVERY = 0.5  # seconds
AGAIN = timedelta(minutes=5)


@dataclass
class TimersWorker:
    """Does the timers of all municipalities of this network."""

    store: Store
    house: House
    deeds: Deeds
    now: Now
    wake_outbox: asyncio.Event
    stopping: bool = False

    async def run(self) -> None:
        """Do what is due until told to stop; a timer in hand is finished first."""
        while not self.stopping:
            try:
                done = await self.do_due()
            except (RedisError, *AWAY) as error:
                log.warning("timers wait for Redis: %s", type(error).__name__)
                done = 0
            if done:
                self.wake_outbox.set()
            await asyncio.sleep(LOOK_EVERY)

    async def do_due(self) -> int:
        """Do every timer that is due now; how many there were."""
        done = 0
        for municipality in self.house.network.municipalities:
            for due in await self.store.timers(municipality).due(self.now()):
                await self._do(municipality, due)
                done += 1
        return done

    async def _do(self, municipality: str, due: Due) -> None:
        """One that fails is tried again later and said in the log: a timer is never lost."""
        try:
            await perform(
                self.store,
                self.house,
                self.deeds,
                municipality=municipality,
                operation=due.operation,
                deed=due.deed,
                actor=CLOCK,
                now=self.now(),
                consumes=(due.name, due.due),
            )
        except AWAY:
            raise
        except Exception:
            log.exception("timer %s failed", due.deed.name)
            await self.store.timers(municipality).postpone(due.name, self.now() + AGAIN)
