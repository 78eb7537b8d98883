"""Timers in Redis: deeds with a due time. Read by a worker; never keyspace notifications."""

import json
from dataclasses import dataclass
from datetime import datetime

from buurtbot.domain.core.decision import NO_DEED, Timer
from buurtbot.domain.core.messages import Deed
from buurtbot.storage.at_rest.forms import Forms, Later
from buurtbot.storage.at_rest.moved import FORM
from buurtbot.storage.keys import Keys
from buurtbot.storage.sending.agenda import Agenda
from buurtbot.storage.wire.plan import millis
from buurtbot.storage.wire.script import Client
from buurtbot.storage.wire.scripts import Scripts


@dataclass(frozen=True)
class Due:
    """A timer whose time has come. `due` in ms is part of the name of its operation.

    One that `asks` volunteers stands in the lane. `by_later`: a later version set it; it has no
    deed when its form is one that we cannot read.
    """

    name: str
    due: int
    deed: Deed
    asks: bool = False
    by_later: bool = False

    @property
    def subject(self) -> str:
        """The person, request, case or desk that it is about, as its name says."""
        return self.name.partition(":")[2].partition(":")[0]

    def is_now(self, timer: Timer) -> bool:
        """Whether a timer has its name, and is due at the same moment."""
        return timer.name == self.name and timer.at is not None and millis(timer.at) == self.due

    @property
    def operation(self) -> str:
        """Two workers may carry out the same timer: its operation has its effect once."""
        return f"timer:{self.name}:{self.due}"


@dataclass(frozen=True)
class Timers:
    """The timers of one municipality."""

    redis: Client
    scripts: Scripts
    forms: Forms
    agenda: Agenda
    municipality: str

    @property
    def keys(self) -> Keys:
        """The Redis keys of this municipality."""
        return Keys(self.municipality)

    async def due(self, now: datetime, *, most: int = 100) -> list[Due]:
        """Timers whose time has come, the oldest first."""
        with self.agenda.looking("timers", self.municipality, now) as left:
            found = await self.redis.zrange(self.keys.timers, 0, most - 1, withscores=True)
            named = [(name, int(due)) for name, due in found if due <= millis(now)]
            left.extend(max(due, float(millis(now))) for _, due in found)
        return await with_deeds(self.redis, self.keys, self.forms, named)

    async def next_due(self) -> float | None:
        """When the next timer is due (seconds since 1970), also of those that ask, or None."""
        both = (self.keys.timers, self.keys.asking)
        found = [await self.redis.zrange(key, 0, 0, withscores=True) for key in both]
        due = [float(first[0][1]) / 1000 for first in found if first]
        return min(due, default=None)

    async def postpone(self, due: Due, until: datetime) -> None:
        """A timer whose deed failed is tried again later; it is never lost."""
        timers = self.keys.asking if due.asks else self.keys.timers
        args = [str(millis(until)), due.name]
        await self.scripts.put_off.run(self.redis, [timers], args)
        self.agenda.note("asking" if due.asks else "timers", self.municipality, until)


async def with_deeds(
    redis: Client, keys: Keys, forms: Forms, found: list[tuple[str, int]], *, asks: bool = False
) -> list[Due]:
    """These timers with what they do."""
    if not found:
        return []
    stored = await redis.hmget(keys.timer_deeds, [name for name, _ in found])
    pairs = zip(found, stored, strict=True)
    # One without a deed was done by another worker between the two questions.
    return [Due(name, due, *_deed(json_, forms, asks)) for (name, due), json_ in pairs if json_]


def _deed(stored: str, forms: Forms, asks: bool) -> tuple[Deed, bool, bool]:  # noqa: FBT001 - passed on as it is
    plain = json.loads(stored)
    mark = plain.get(FORM, "")
    try:
        plain = forms.today("timer", mark, plain)
    except Later:
        return NO_DEED, asks, True
    return Deed(plain["name"], plain["args"]), asks, forms.is_later(mark)
