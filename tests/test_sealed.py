"""Each scene looks whether what it sealed can be read elsewhere: one that is planted is found."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import AuditLine, Decision, Timer
from buurtbot.storage.store import Store
from tests.scenes.sealed import nothing_private_readable
from tests.scenes.street import Clock
from tests.storage.scenes import anna, commit

NAME = "Wilhelmina Zonnebloem"


async def in_the_audit(store: Store, clock: Clock) -> None:
    """As who did it: that is an id, and no name."""
    await commit(store, Decision(noted=(AuditLine(NAME, "ask_for_help", "x"),)), "op2", clock)


async def in_a_timer(store: Store, clock: Clock) -> None:
    """What a timer does is kept as it is."""
    tells = deeds.look_by(request=NAME)
    later = Timer("look_by:1", clock.now, tells)
    await commit(store, Decision(later=(later,)), "op2", clock)


async def in_the_log(_store: Store, _clock: Clock) -> None:
    """A line of ours."""
    logging.getLogger("buurtbot").warning("%s rang", NAME)


async def in_a_key(store: Store, _clock: Clock) -> None:
    """How something is called in Redis."""
    await store.redis.set(f"seen:{NAME}", "1")


Tells = Callable[[Store, Clock], Awaitable[None]]


async def scene(store: Store, clock: Clock, *tell: Tells) -> None:
    """She is kept, and something more happens."""
    with nothing_private_readable(alone=True):
        await commit(store, Decision(keep=(replace(anna(clock), name=NAME),)), "op1", clock)
        for tells in tell:
            await tells(store, clock)


@pytest.mark.parametrize("tells", [in_the_audit, in_a_timer, in_the_log, in_a_key])
async def test_what_was_sealed_and_is_readable_too_is_found(
    store: Store, clock: Clock, tells: Tells
) -> None:
    with pytest.raises(AssertionError, match=NAME):
        await scene(store, clock, tells)


async def test_what_is_only_sealed_is_not(store: Store, clock: Clock) -> None:
    await scene(store, clock)
