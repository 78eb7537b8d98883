"""Decide and commit until it holds: the loop around every update, timer and carried deed.

When something changed between reading and committing, it is read and decided again, so 200 people
who press at once each get a decision on what is so, and exactly one of them wins.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from random import random
from typing import Literal

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Deed
from buurtbot.services.core.context import Actor, Context, Deeds
from buurtbot.storage.commit.work import Work
from buurtbot.storage.wire.away import is_away

log = logging.getLogger(__name__)
AT_ONCE = 2  # tries before it stands in line: of a crowd that presses, the first press settles it
LONGEST_PAUSE = 0.05  # seconds; a crowd that tries again all at once is only in its own way
SAID_EVERY = 100  # tries
Decide = Callable[[Work], Awaitable[Decision]]


@dataclass(frozen=True)
class Settled:
    """What came of it: done now, or seen before (then the decision is empty)."""

    outcome: Literal["done", "seen"]
    decision: Decision


async def settle(new_work: Callable[[], Work], decide: Decide) -> Settled:
    """Carry an operation through, once, however often others come first. Raises what Redis raises.

    Who was too late twice stands in line with all who were, per municipality: one at a time is
    only too late when another process, or somebody's first try, comes in between. Where a line
    stands already, once is enough.
    """
    tries = 0
    while tries < AT_ONCE and not (tries and new_work().line.locked()):
        settled = await _try(new_work(), decide, tries)
        if settled is not None:
            return settled
        tries += 1
    async with new_work().line:
        return await _insist(new_work, decide, tries)


async def _insist(new_work: Callable[[], Work], decide: Decide, tries: int) -> Settled:
    while (settled := await _try(new_work(), decide, tries)) is None:
        tries += 1
        if tries % SAID_EVERY == 0:
            log.error("an operation was decided %d times, and is tried on", tries)
    return settled


async def _try(work: Work, decide: Decide, tries: int) -> Settled | None:
    """None when something changed between reading and writing."""
    if await work.done_before():
        return await _seen(work)
    decision = await _decided(work, decide)
    outcome = await work.commit(decision)
    if outcome != "stale":
        return Settled(outcome, decision if outcome == "done" else Decision())
    log.debug("decided again: %s, %d", work.operation, tries + 1)
    await asyncio.sleep(random() * min(0.001 * 2 ** min(tries, 10), LONGEST_PAUSE))
    return None


async def _decided(work: Work, decide: Decide) -> Decision:
    """What a later version wrote and we cannot deal with is left to it."""
    try:
        return await decide(work)
    except Exception as error:
        if work.met.later and not is_away(error):
            raise work.forms.left("decision") from error
        raise


async def _seen(work: Work) -> Settled:
    """An operation that was done: its timer, if it was one, may still have to be taken away."""
    if work.consumes:
        await work.commit(Decision())
    return Settled("seen", Decision())


async def perform(
    new_work: Callable[[], Work], context: Context, deeds: Deeds, *, deed: Deed, actor: Actor
) -> Settled:
    """Do one deed of the table, exactly once. Raises KeyError for a deed that does not exist."""

    async def decide(work: Work) -> Decision:
        return await deeds[deed.name](work, context, actor, **deed.args)

    return await settle(new_work, decide)
