"""A neighbourhood ends: nobody of it is left waiting, and the rest of the network goes on.

With `closed = true` in its file all of its people hear so, and its desk finishes what is open. One
whose file was taken away without that is known from before: its desk works on, its timers run, and
for a while what its people should hear waits for the file to come back. Then it is closed so.
"""

import logging
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from buurtbot.domain.cases.card.sheet import in_general
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import At, Text, text
from buurtbot.domain.core.timing import timers
from buurtbot.services.core.context import Context, Left
from buurtbot.services.core.settle import Decide, settle
from buurtbot.services.keeping.forgetting.close_person import close_timer
from buurtbot.services.keeping.forgetting.desk_move import group_left, move_desk
from buurtbot.storage.commit.work import Work
from buurtbot.storage.found.known import Known
from buurtbot.storage.found.people_of import cases_of, people_of
from buurtbot.storage.store import Store
from config.network.network import Neighbourhood, Network

log = logging.getLogger(__name__)
COUNTS_EVERY: Final = 60  # looks, one a minute
AT_ONCE: Final = 100  # people in one commit
GONE: Final = (
    "The file of neighbourhood %s (%s) is gone, and %d people and %d open cases of it are left. "
    "Put it back and start again, with `closed = true` when it has to end. Otherwise it is closed "
    "at %s; its people hear so only while the token (%s) is still there"
)


async def with_former(store: Store, network: Network) -> Network:
    """The network, and what is left of neighbourhoods that are not configured any more."""
    former = await Known(store).besides(network.neighbourhoods)
    return network.model_copy(update={"former": former})


@dataclass
class Closing:
    """Looks after what ends. Raises what Redis raises."""

    store: Store
    context: Context
    _looks: int = 0
    _until: dict[str, datetime] = field(default_factory=dict)
    _moves: dict[str, int] = field(default_factory=dict)  # desks by slug: the group they leave

    async def learn(self) -> None:
        """Remember what is configured, and learn what was configured before."""
        configured = self.context.network.neighbourhoods
        self.context.network = await with_former(self.store, self.context.network)
        left = {n.slug: await group_left(self.store, n) for n in configured}
        self._moves = {slug: group for slug, group in left.items() if group}
        await Known(self.store).note([n for n in configured if n.slug not in self._moves])

    async def look(self, now: datetime) -> None:
        """Go on with each that ends: once a minute, and with its people once an hour."""
        await self._move_desks(now)
        for each in self.context.network.ending:
            n = each if each.closed else await self._waited_for(each, now)
            if self._looks % COUNTS_EVERY == 0 or n.slug not in self.context.left:
                await self._go_on(n, now)
            if not n.closed and n.slug in self.context.left:  # else nothing was left of it
                self._warn(n)
        self._looks += 1

    async def _move_desks(self, now: datetime) -> None:
        """What was configured is known as it was until its cases moved."""
        for slug, was in list(self._moves.items()):
            n = self.context.neighbourhood(slug)
            await move_desk(self.store, self.context, n, was, now)
            await Known(self.store).note([n])
            del self._moves[slug]

    async def _waited_for(self, n: Neighbourhood, now: datetime) -> Neighbourhood:
        """One whose file is gone; closed when it was waited for long enough."""
        wait = timedelta(hours=self.context.policy.closing.wait_hours)
        self._until[n.slug] = await Known(self.store).gone_since(n, now) + wait
        if now < self._until[n.slug]:
            return n
        closed = n.model_copy(update={"closed": True})
        await Known(self.store).note([closed])
        self._now_former(n, closed)
        self.store.condition.dangers.over(_danger(n))
        return closed

    def _now_former(self, n: Neighbourhood, *instead: Neighbourhood) -> None:
        network = self.context.network
        others = (other for other in network.former if other.slug != n.slug)
        self.context.network = network.model_copy(update={"former": (*others, *instead)})
        self.context.left.pop(n.slug, None)

    def _warn(self, n: Neighbourhood) -> None:
        left, until = self.context.left[n.slug], f"{self._until[n.slug]:%Y-%m-%d %H:%M} UTC"
        told = (n.slug, n.municipality, left.people, left.open_cases, until, n.token_name)
        self.store.condition.dangers.met(_danger(n), GONE % told)

    async def _go_on(self, n: Neighbourhood, now: datetime) -> None:
        work = self.store.work(n.municipality, "look", now)
        people = await people_of(work, n.slug)
        open_cases, cases = await cases_of(work, n.slug)
        left = self.context.left[n.slug] = Left(people=len(people), open_cases=open_cases)
        if people or open_cases:
            await self._tell_desk(n, left, now)
        if n.closed:
            await self._begin(n, people, now)
        if not people and not cases and n in self.context.network.former:
            await Known(self.store).forget(n)
            self._now_former(n)
            log.warning("nothing is left of neighbourhood %s", n.slug)

    async def _begin(self, n: Neighbourhood, people: list[str], now: datetime) -> None:
        """Whoever is still known gets the timer that ends it, unless they have it."""
        for first in range(0, len(people), AT_ONCE):
            some = people[first : first + AT_ONCE]

            async def decide(work: Work, some: list[str] = some) -> Decision:
                names = [timers.close_person(person) for person in some]
                deeds = await work.redis.hmget(work.keys.timer_deeds, names)
                pairs = zip(some, deeds, strict=True)
                return Decision(later=tuple(close_timer(p, work) for p, has in pairs if not has))

            await self._do(n, f"{now:%Y-%m-%dT%H:%M}:{first}", decide, now)

    async def _tell_desk(self, n: Neighbourhood, left: Left, now: datetime) -> None:
        """Its desk hears it, and again after three days as long as something is left."""
        said = self._said(n, left)

        async def decide(_: Work) -> Decision:
            return Decision(tell=(in_general(n.slug, said),))

        await self._do(n, "closed" if n.closed else "gone", decide, now)

    def _said(self, n: Neighbourhood, left: Left) -> Text:
        counts = {"people": left.people, "cases": left.open_cases}
        if n.closed:
            return text("desk-closing", name=n.name, **counts)
        return text("desk-file-gone", name=n.name, until=At(self._until[n.slug]), **counts)

    async def _do(self, n: Neighbourhood, what: str, decide: Decide, now: datetime) -> None:
        operation = f"closing:{n.slug}:{what}"
        await settle(lambda: self.store.work(n.municipality, operation, now), decide)


def _danger(n: Neighbourhood) -> str:
    return f"the file of {n.slug} is gone"
