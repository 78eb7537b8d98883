"""Looks every few seconds at what all of us rely on: the clock, and whether Redis takes writes."""

import asyncio
import logging
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from buurtbot.clock import Now
from buurtbot.services.house import House
from buurtbot.services.room import tell_of_room
from buurtbot.storage.away import is_away
from buurtbot.storage.store import Store
from buurtbot.storage.town_clock import TownClock

log = logging.getLogger(__name__)
LOOK_EVERY: Final = 3.0  # seconds


@dataclass
class Watch:
    """Looks until told to stop. What it sees is the store's condition from then on."""

    store: Store
    house: House
    clock: TownClock
    now: Now
    stopping: asyncio.Event

    async def run(self) -> None:
        """Look every few seconds, whatever comes of it."""
        while not self.stopping.is_set():
            await self.look()
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK_EVERY):
                    await self.stopping.wait()

    async def look(self) -> None:
        """Once. Nobody is told more than what changed."""
        try:
            await self.clock.look()
            await self.store.measure()
            await self.store.try_it(self.house.network.municipalities)
            self.store.condition.works()
            await tell_of_room(self.store, self.house, self.now())
        except Exception as error:
            if not is_away(error):
                log.exception("the watch stumbled")
            self.store.condition.failed(error)
