"""Timers in Redis: deeds with a due time. Read by a worker; never keyspace notifications."""

import json
from dataclasses import dataclass
from datetime import datetime

from buurtbot.domain.messages import Deed
from buurtbot.storage.keys import Keys
from buurtbot.storage.plan import millis
from buurtbot.storage.script import Client, Script


@dataclass(frozen=True)
class Due:
    """A timer whose time has come. `due` in ms is part of the name of its operation."""

    name: str
    due: int
    deed: Deed

    @property
    def operation(self) -> str:
        """Two workers may carry out the same timer: its operation has its effect once."""
        return f"timer:{self.name}:{self.due}"


@dataclass(frozen=True)
class Timers:
    """The timers of one municipality."""

    redis: Client
    put_off_script: Script
    municipality: str

    @property
    def keys(self) -> Keys:
        """The Redis keys of this municipality."""
        return Keys(self.municipality)

    async def due(self, now: datetime, *, most: int = 100) -> list[Due]:
        """Timers whose time has come, the oldest first."""
        found = await self.redis.zrangebyscore(
            self.keys.timers, "-inf", millis(now), start=0, num=most, withscores=True
        )
        if not found:
            return []
        stored = await self.redis.hmget(self.keys.timer_deeds, [name for name, _ in found])
        pairs = zip(found, stored, strict=True)
        # One without a deed was done by another worker between the two questions.
        return [Due(name, int(due), _deed(json_)) for (name, due), json_ in pairs if json_]

    async def next_due(self) -> float | None:
        """When the next timer is due (seconds since 1970), or None."""
        found = await self.redis.zrange(self.keys.timers, 0, 0, withscores=True)
        return float(found[0][1]) / 1000 if found else None

    async def postpone(self, name: str, until: datetime) -> None:
        """A timer whose deed failed is tried again later; it is never lost."""
        args = [str(millis(until)), name]
        await self.put_off_script.run(self.redis, [self.keys.timers], args)


def _deed(stored: str) -> Deed:
    plain = json.loads(stored)
    return Deed(plain["name"], plain["args"])
