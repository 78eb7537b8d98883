"""A day of what neighbours do together, on a real Redis that counts what the service asks of it.

It is played with the deeds and timers of the service. Commands within scripts count too; what only
the scene reads does not.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from buurtbot.domain.core.decision import Decision, Record
from buurtbot.domain.core.messages import Deed
from buurtbot.domain.core.together.activities import Activity, Switches
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.due_timers import TimersWorker
from buurtbot.services.core.settle import perform
from buurtbot.services.deeds import DEEDS
from buurtbot.storage.store import Store, open_store, rules_of
from tests.outbox.office import few_texts, office, to
from tests.scenes.asking_street import a_person
from tests.scenes.counted import commands_in
from tests.scenes.ours import whose
from tests.scenes.street import Clock, a_context, fresh_secrets

GM: Final = "gm0518"
HERE: Final = "moerwijk"
SARA: Final = Actor("moderator", "9001", HERE, "Sara")
MESSAGES: Final = 20  # sent, to know what sending one costs
T = TypeVar("T")
K = TypeVar("K", bound=Record)


@dataclass
class Street:
    """Where a day is played, and what it cost so far."""

    store: Store
    context: Context
    clock: Clock = field(default_factory=Clock)
    spent: int = 0
    operations: int = 0

    async def costs(self, action: Awaitable[T]) -> T:
        """What this does is counted."""
        before = await commands_in(self.store.redis)
        done = await action
        self.spent += await commands_in(self.store.redis) - before
        return done

    def _operation(self) -> str:
        self.operations += 1
        return f"op-{self.operations}"

    async def settles(self, *activities: Activity, records: tuple[Record, ...] = ()) -> None:
        """These live here, and these activities are on; not counted."""
        self.context.switches[HERE] = Switches(HERE, on=activities)
        work = self.store.work(GM, self._operation(), self.clock.now)
        assert await work.commit(Decision(keep=records)) == "done"

    async def does(self, who: str | Actor, name: str, /, **args: str) -> None:
        """Somebody presses a button, or ends a talk."""
        actor = who if isinstance(who, Actor) else Actor("person", who, HERE, who.capitalize())
        operation = partial(self.store.work, GM, self._operation(), self.clock.now)
        deed = Deed(name, args)
        await self.costs(
            perform(operation, self.context, DEEDS, deed=deed, actor=whose(deed, actor))
        )

    async def passes(self, **how_long: float) -> None:
        """Time goes by; what is due is done when it is due."""
        end, timers = self.clock.now + timedelta(**how_long), self.store.timers(GM)
        worker = TimersWorker(self.store, self.context, DEEDS, self.clock, asyncio.Event())
        while (at := await timers.next_due()) is not None and at <= end.timestamp():
            due = datetime.fromtimestamp(at, self.clock.now.tzinfo)
            self.clock.now = max(self.clock.now, due)
            while await self.costs(worker.do_due()):
                pass
        self.clock.now = end

    async def get(self, kind: type[K], id_: str) -> K:
        """As it is now; not counted."""
        return (await self.store.work(GM, "look", self.clock.now).look(kind, [id_]))[id_]

    async def begins(self) -> None:
        """What came before is not of this day."""
        self.spent = 0
        if waits := await self.store.redis.keys(f"{{{GM}}}:out:*"):
            await self.store.redis.delete(*waits)

    async def messages(self) -> int:
        """How many wait to be sent."""
        queues = await self.store.redis.keys(f"{{{GM}}}:out:*")
        return sum([int(await self.store.redis.llen(queue)) for queue in queues])


@dataclass(frozen=True)
class Day:
    """What is played, and how many of these there are a day among 1,000 people."""

    name: str
    times: float
    play: Callable[[Street], Awaitable[None]]


@dataclass(frozen=True)
class Cost:
    """Commands and messages of a day for 1,000 people."""

    day: str
    commands: float
    messages: float


async def cost_of(redis: str, day: Day) -> Cost:
    """Play it on an empty Redis."""
    context = a_context()
    store = await open_store(redis, fresh_secrets(), rules=rules_of(context.network))
    await store.redis.flushall()
    try:
        street = Street(store, context)
        await day.play(street)
        return Cost(day.name, street.spent * day.times, await street.messages() * day.times)
    finally:
        await store.close()


async def cost_of_sending(redis: str, folder: Path) -> float:
    """Commands for each message that goes out."""
    context, clock = a_context(), Clock()
    store = await open_store(redis, fresh_secrets(), rules=rules_of(context.network))
    await store.redis.flushall()
    try:
        post = office(store, context, clock, few_texts(folder))
        for number in range(MESSAGES):
            who = replace(a_person(f"p{number}"), chat=100 + number)
            await post.tell(to(who.id, "Hallo"), keep=(who,))
        before = await commands_in(store.redis)
        while await post.worker.send_due():
            clock.forward(seconds=1)
        return (await commands_in(store.redis) - before) / MESSAGES
    finally:
        await store.close()
