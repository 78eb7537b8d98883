"""The diary: everything that happens, numbered, in a ring of bounded size."""

import asyncio
from collections import deque

from buurtbot.simulator.state.passing_time import Bell, Clock
from buurtbot.simulator.wire import Json, copied


class Diary:
    """Entries `{"n", "at", "kind", ...}`; n counts from 1 and never repeats."""

    def __init__(self, clock: Clock, *, keep: int = 20_000) -> None:
        self._clock = clock
        self._entries: deque[Json] = deque(maxlen=keep)
        self._bell = Bell()
        self.last = 0

    def note(self, kind: str, **fields: object) -> int:
        self.last += 1
        entry = {"n": self.last, "at": self._clock(), "kind": kind} | copied(fields)
        self._entries.append(entry)
        self._bell.ring()
        return self.last

    def resume(self, last: int) -> None:
        """Go on from an earlier run: who followed that one hears all that comes now."""
        self._entries.clear()
        self.last = max(self.last, last)

    def after(self, n: int, limit: int = 1000) -> list[Json]:
        """Oldest first; what fell out of the ring is silently gone."""
        if n >= self.last:
            return []
        skip = max(0, len(self._entries) - (self.last - n))
        return [self._entries[i] for i in range(skip, min(len(self._entries), skip + limit))]

    async def wait_after(self, n: int, seconds: float) -> list[Json]:
        """As `after`, but wait up to so many real seconds for the first one."""
        until = asyncio.get_running_loop().time() + seconds
        while not (entries := self.after(n)):
            left = until - asyncio.get_running_loop().time()
            if left <= 0:
                return []
            await self._bell.wait(left)
        return entries
