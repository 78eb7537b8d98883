"""Looks every few seconds at what all of us rely on: the clock."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass

from buurtbot.storage.away import is_away

log = logging.getLogger(__name__)
LOOK_EVERY = 3.0  # seconds
Look = Callable[[], Awaitable[None]]


@dataclass
class Watch:
    """Looks until told to stop. Each look is one question to Redis."""

    looks: tuple[Look, ...]
    stopping: asyncio.Event

    async def run(self) -> None:
        """Look every few seconds, whatever comes of it."""
        while not self.stopping.is_set():
            for look in self.looks:
                await _look(look)
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK_EVERY):
                    await self.stopping.wait()


async def _look(look: Look) -> None:
    try:
        await look()
    except Exception as error:
        if not is_away(error):
            log.exception("the watch stumbled")
