"""What time it is here, and how to wait so that a jump of the clock ends the wait.

Dates, deadlines, retries and limits go by the world's clock (seconds since 1970, UTC). How long an
HTTP request may hang goes by real time, as a jump of the clock does not make a network faster.
"""

import asyncio
import contextlib
import time
from collections.abc import Callable

Clock = Callable[[], float]

# A clock that somebody else moves rings no bell of ours, so nobody sleeps longer than this.
LONGEST_NAP = 0.1


class MovableClock:
    """Real time plus every jump made so far; with `frozen` it only moves when told to.

    `moved` hears how far it runs ahead, at each jump: to keep that before anything else happens.
    """

    def __init__(
        self,
        source: Clock = time.time,
        *,
        ahead: float = 0.0,
        moved: Callable[[float], object] | None = None,
    ) -> None:
        self._source = source
        self._ahead = ahead
        self._moved = moved

    @classmethod
    def frozen(cls, at: float = 1_790_000_000.0) -> "MovableClock":
        """Stand still at this moment until `advance` is called."""
        return cls(lambda: at)

    def __call__(self) -> float:
        return self._source() + self._ahead

    def advance(self, seconds: float) -> None:
        """Jump ahead; time never goes back."""
        if seconds < 0:
            raise ValueError("time only goes ahead")
        self._ahead += seconds
        if self._moved:
            self._moved(self._ahead)


class Bell:
    """Wakes everyone who waits for "something changed"; they look for themselves what it was."""

    def __init__(self) -> None:
        self._rung = asyncio.Event()

    def ring(self) -> None:
        rung, self._rung = self._rung, asyncio.Event()
        rung.set()

    async def wait(self, seconds: float) -> None:
        """Wait for the bell, at most so many real seconds."""
        rung = self._rung
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await rung.wait()
