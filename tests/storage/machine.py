"""A machine on which Redis runs, whose clock somebody sets; and the processes that read it."""

from dataclasses import dataclass, field, replace

from buurtbot.clock import Seconds, steady
from buurtbot.storage.shared_keys import CLOCK
from buurtbot.storage.store import Store
from buurtbot.storage.wire.town_clock import TownClock
from tests.storage.faults import set_anew


@dataclass
class Machine:
    """Redis's machine, whose clock can be set, and the processes of the service."""

    store: Store
    ahead: float = 0.0
    processes: list[TownClock] = field(default_factory=list)

    async def starts(self, ticks: Seconds = steady) -> TownClock:
        """One more process, on a host of its own."""
        clock = replace(self.store.clock(), ticks=ticks)
        self.processes.append(clock)
        self._set(clock)
        await clock.look()
        return clock

    async def is_set(self, seconds: float) -> None:
        """Somebody sets the clock this much later, and every process looks twice."""
        self.ahead += seconds
        for clock in self.processes:
            self._set(clock)
        for clock in self.processes * 2:
            await clock.look()

    def _set(self, clock: TownClock) -> None:
        clock.scripts = set_anew(self.ahead, self.store.scripts)

    async def says(self) -> float:
        """What time it is by Redis."""
        seconds, parts = await self.store.redis.time()
        return float(seconds + parts / 1e6 + self.ahead)

    async def added(self) -> float:
        """How many seconds are added to that."""
        return float(await self.store.redis.hget(CLOCK, "ahead") or 0) / 1000
