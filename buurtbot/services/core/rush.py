"""Who just pressed or wrote something goes first: what can wait does so, a moment, in a rush."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

A_FEW = 3  # updates in hand at once are no rush
LONGEST_SECONDS = 1.0  # then it goes on all the same: nothing waits for ever


@dataclass
class Rush:
    """How many updates are in hand. One per process."""

    in_hand: int = 0
    _over: asyncio.Event = field(default_factory=asyncio.Event)

    @contextmanager
    def one_more(self) -> Iterator[None]:
        """An update is taken in meanwhile."""
        self.in_hand += 1
        try:
            yield
        finally:
            self.in_hand -= 1
            if self.in_hand <= A_FEW:
                self._over.set()

    @property
    def is_on(self) -> bool:
        """Whether many are at it."""
        return self.in_hand > A_FEW

    async def over(self) -> None:
        """Wait until there is no rush, a second at most."""
        if not self.is_on:
            return
        self._over.clear()
        with suppress(TimeoutError):
            async with asyncio.timeout(LONGEST_SECONDS):
                await self._over.wait()
