"""People who come, stay, pause, stop and are forgotten, with everything as it is for real."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import TypeVar

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision, Record
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Change, Deed, Outgoing, Say, SendFile, ToPerson
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.talk import Talk
from buurtbot.outbox.carry import bring
from buurtbot.services.core.context import CLOCK, Actor, Context
from buurtbot.services.core.settle import perform
from buurtbot.services.deeds import DEEDS
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from tests.scenes.named import carries_what_it_names
from tests.scenes.ours import whose
from tests.scenes.street import TUESDAY, Clock, queues_of, volunteers_are_asked
from tests.scenes.talk_street import words

R = TypeVar("R", Person, HelpRequest, Case, Talk)
GM = "gm0518"


@dataclass
class Street:
    """The scene: what people do, what the clock does, and what each was told."""

    store: Store
    context: Context
    clock: Clock
    gm: str = GM
    numbers: Iterator[int] = field(default_factory=itertools.count)

    def work(self, gm: str = "") -> Work:
        """A new operation."""
        return self.store.work(gm or self.gm, f"op-{next(self.numbers)}", self.clock.now)

    async def put(self, *records: Record, gm: str = "") -> None:
        """Make these so."""
        assert await self.work(gm).commit(Decision(keep=records)) == "done"

    async def find(self, kind: type[R], id_: str, *, gm: str = "") -> R | None:
        """A record as it is now, if it is there."""
        return (await self.work(gm).look(kind, [id_])).get(id_)

    async def person(self, id_: str = "mieke") -> Person:
        """Someone who is there."""
        found = await self.find(Person, id_)
        assert found is not None
        return found

    async def does(
        self, act: str, /, *, who: str = "mieke", gm: str = "", **args: str
    ) -> Decision:
        """Someone presses a button, or ends a talk."""
        actor = Actor("person", who, "moerwijk", "Mieke")
        return await self._perform(Deed(act, args), whose(Deed(act), actor), gm)

    async def _perform(self, act: Deed, actor: Actor, gm: str = "") -> Decision:
        settled = await perform(
            partial(self.store.work, gm or self.gm, f"op-{next(self.numbers)}", self.clock.now),
            self.context,
            DEEDS,
            deed=act,
            actor=actor,
        )
        if any(timer.asks for timer in settled.decision.later):
            await volunteers_are_asked(self.store, self.context, self.clock)
        return settled.decision

    async def strikes(self, act: str, /, **args: str) -> Decision:
        """One of us does what no person does: a timer, or what came of sending."""
        return await self._perform(Deed(act, args), whose(Deed(act)))

    async def at_desk(self, act: str, /, **args: str) -> Decision:
        """Sara of the desk presses or says something."""
        return await self._perform(Deed(act, args), Actor("moderator", "9001", "moerwijk", "Sara"))

    async def passes(self, **how_long: float) -> None:
        """Time passes; every timer that comes due on the way is done in its turn."""
        end = self.clock.now + timedelta(**how_long)
        for gm in self.context.network.municipalities:
            await self._until(gm, end)
        self.clock.now = end

    async def _until(self, gm: str, end: datetime) -> None:
        timers = self.store.timers(gm)
        while (at := await timers.next_due()) is not None and at <= end.timestamp():
            self.clock.now = max(self.clock.now, datetime.fromtimestamp(at, TUESDAY.tzinfo))
            await volunteers_are_asked(self.store, self.context, self.clock)
            for due in await timers.due(self.clock.now):
                await perform(
                    partial(self.store.work, gm, due.operation, self.clock.now, consumes=due),
                    self.context,
                    DEEDS,
                    deed=due.deed,
                    actor=CLOCK,
                )

    async def carries(self) -> None:
        """Bring over what one municipality asks of another, until nothing waits."""
        for gm in self.context.network.municipalities * 2:
            outbox = self.store.outbox(gm)
            while entry := await self.store.redis.lpop(outbox.keys.queue("carry")):
                await bring(self.store, self.context, DEEDS, outbox, entry, self.clock.now)

    async def hears(self, who: str = "mieke", *, language: str = "nl") -> str:
        """What someone was told since the last time."""
        return await self._read(f"person:{who}", language)

    async def desk_hears(self) -> str:
        """What the staff group was told since the last time."""
        return await self._read("desk:moerwijk", "nl")

    async def _read(self, queue: str, language: str) -> str:
        told = await self.told(queue)
        return "\n".join(self._words(one, language) for one in told)

    async def told(self, queue: str) -> list[Outgoing]:
        """The messages that waited in a queue, taken out of it."""
        keys = await queues_of(self.store, self.gm, queue)
        entries = [e for key in keys for e in await self.store.redis.lrange(key, 0, -1)]
        await self.store.redis.delete(*keys)
        return [(await self.work().read_waiting(entry)).outgoing for entry in entries]

    def _words(self, outgoing: Outgoing, language: str) -> str:
        match outgoing:
            case Say() | Change():
                rows = [words(b.label, language) for row in outgoing.buttons for b in row]
                said = words(outgoing.text, language, self.clock.now)
                if isinstance(outgoing, Say) and isinstance(outgoing.to, ToPerson):
                    keys = [words(k.label, language) for row in outgoing.keys or () for k in row]
                    carries_what_it_names(said, (*rows, *keys))
                return "\n".join((said, *(f"[{label}]" for label in rows)))
            case SendFile(content=content, text=text):
                return f"{words(text, language)}\n{content.value}"
            case _:
                return ""

    async def timers(self) -> dict[str, datetime]:
        """When each timer is due."""
        key = self.work().keys.timers
        found = await self.store.redis.zrange(key, 0, -1, withscores=True)
        return {str(name): datetime.fromtimestamp(at / 1000, TUESDAY.tzinfo) for name, at in found}

    async def keys(self) -> list[str]:
        """Every key of Redis."""
        return sorted(str(key) for key in await self.store.redis.keys("*"))

    async def audit(self) -> str:
        """Everything noted about who did what."""
        entries = await self.store.redis.xrange(self.work().keys.audit)
        return str(entries)
