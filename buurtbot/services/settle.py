"""Decide and commit until it holds: the loop around every update, timer and carried deed.

When something changed between reading and committing, it is read and decided again, so 200 people
who press at once each get a decision on what is so, and exactly one of them wins.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from random import random
from typing import Literal

from buurtbot.domain.decision import Decision
from buurtbot.domain.messages import Deed
from buurtbot.services.house import Actor, Deeds, House
from buurtbot.storage.store import Store
from buurtbot.storage.timers import Due
from buurtbot.storage.work import Work

MOST_TRIES = 250
LONGEST_PAUSE = 0.05  # seconds; a crowd that tries again all at once is only in its own way
Decide = Callable[[Work], Awaitable[Decision]]


class StillChangingError(Exception):
    """After very many tries the records still changed under our hands."""


@dataclass(frozen=True)
class Settled:
    """What came of it: done now, or seen before (then the decision is empty)."""

    outcome: Literal["done", "seen"]
    decision: Decision


async def settle(new_work: Callable[[], Work], decide: Decide) -> Settled:
    """Carry an operation through, once. Raises StillChangingError, and what Redis raises."""
    for tries in range(MOST_TRIES):
        work = new_work()
        if await work.done_before():
            return await _seen(work)
        decision = await decide(work)
        outcome = await work.commit(decision)
        if outcome != "stale":
            return Settled(outcome, decision if outcome == "done" else Decision())
        await asyncio.sleep(random() * min(0.001 * 2**tries, LONGEST_PAUSE))
    raise StillChangingError


async def _seen(work: Work) -> Settled:
    """An operation that was done: its timer, if it was one, may still have to be taken away."""
    if work.consumes:
        await work.commit(Decision())
    return Settled("seen", Decision())


async def perform(
    store: Store,
    house: House,
    deeds: Deeds,
    *,
    municipality: str,
    operation: str,
    deed: Deed,
    actor: Actor,
    now: datetime,
    consumes: Due | None = None,
) -> Settled:
    """Do one deed of the table, exactly once. Raises KeyError for a deed that does not exist."""
    service = deeds[deed.name]

    async def decide(work: Work) -> Decision:
        return await service(work, house, actor, **deed.args)

    def new_work() -> Work:
        return store.work(municipality, operation, now, consumes=consumes)

    return await settle(new_work, decide)
