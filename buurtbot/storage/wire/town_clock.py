"""One clock for all hosts, as the one on the church tower: Redis's time, that never jumps.

Each process asks Redis the time every few seconds, and counts on in between by seconds that no
clock change touches. So hosts agree within milliseconds, whatever their own clocks say. When
Redis's own clock jumps, the first who sees it notes in Redis how much to add from then on; that
wears off slowly. A wait of five minutes then lasts five and a half at worst.
"""

import logging
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from redis.exceptions import ConnectionError  # noqa: A004 - redis-py's name

from buurtbot.clock import Seconds, steady
from buurtbot.storage.shared_keys import CLOCK
from buurtbot.storage.wire.script import Client
from buurtbot.storage.wire.scripts import Scripts

log = logging.getLogger(__name__)
JUMP: Final = 2.0  # seconds; no clock drifts that far between two looks
TOO_SLOW: Final = 1.0  # seconds; an answer that took longer does not tell the time
WEARS_OFF: Final = 10  # of a jump one second wears off in ten: an hour in ten hours
FORGOTTEN_AFTER_MS: Final = 60_000  # when nobody runs any more; who starts then takes Redis's time

JUMPED: Final = (
    "the clock of Redis's machine was set by %+.0f s; we go on as before and take it over slowly. "
    "Look at its time service (chrony, ntp). When the new time is right: stop every buurtbot for "
    "two minutes, and start it again"
)


@dataclass
class TownClock:
    """What time it is, for every process of this network. Call it for the moment (UTC).

    `look` before the first call, and every few seconds after that. A call before that raises as
    Redis does when it is away.
    """

    redis: Client
    scripts: Scripts
    ticks: Seconds = steady
    _began: float = 0.0  # seconds since 1970 by Redis, when `ticks` was 0
    _added: float = 0.0  # seconds that are added to that
    _jumps: int = 0
    _has_looked: bool = False

    def __call__(self) -> datetime:
        if not self._has_looked:
            raise ConnectionError("nobody knows what time it is before Redis answered")
        return datetime.fromtimestamp(self._began + self._added + self.ticks(), UTC)

    async def look(self) -> None:
        """See what time it is. Raises what Redis raises; then the seconds are counted on."""
        before = self.ticks()
        said, added, jumps = await self.scripts.what_time.run(self.redis, [CLOCK], [])
        after = self.ticks()
        if self._has_looked and after - before > TOO_SLOW:
            return
        off = (said - added) / 1000 - self._began - (before + after) / 2
        if self._has_looked and abs(off) > JUMP and jumps <= self._jumps:
            _, added, jumps = await self._keep(f"{self().timestamp() * 1000:.0f}")
            log.critical(JUMPED, off)
        elif added:
            _, added, jumps = await self._keep("")
        self._began += off
        self._added, self._jumps, self._has_looked = added / 1000, jumps, True

    async def _keep(self, believed: str) -> tuple[int, int, int]:
        args = [believed, str(self._jumps), str(WEARS_OFF), str(FORGOTTEN_AFTER_MS)]
        said, added, jumps = await self.scripts.keep_time.run(self.redis, [CLOCK], args)
        return said, added, jumps
