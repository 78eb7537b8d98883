"""Whatever people say to us is read by those who are entitled to it, and in no other chat.

Who that is stands in a table, `MAY_READ` of `tests/scenes/entitled.py`; what is done is played by
`tests/scenes/told_together.py` and `told_in_need.py`. Beside all chats, what is kept in Redis,
each command to it and the log are looked at.
"""

import io
import logging
from collections.abc import Awaitable, Callable

import pytest

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Say, ToPerson, text
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from buurtbot.web.metrics import Metrics
from tests.scenes.overheard import Overheard
from tests.scenes.sealed import NOW
from tests.scenes.street import Clock
from tests.scenes.told_in_need import IN_NEED
from tests.scenes.told_together import TOGETHER
from tests.test_canaries import log

__all__ = ["log"]
Flow = Callable[[Overheard], Awaitable[object]]
FLOWS: list[Flow] = [*TOGETHER, *IN_NEED]


@pytest.fixture
async def town(store: Store, context: Context, clock: Clock) -> Overheard:
    town = Overheard(store, context, clock)
    await town.opens()
    return town


async def everywhere(town: Overheard, log: io.StringIO) -> dict[str, str]:
    """Where none of it is to be read by anybody."""
    sent = "\n".join(NOW[-1].sent)
    metrics = await Metrics(town.store, town.context, town.clock)._of_redis()
    kept = await town.everything_kept()
    return {"kept": kept, "sent": sent, "log": log.getvalue(), "metrics": str(metrics)}


@pytest.mark.parametrize("flow", FLOWS, ids=lambda flow: flow.__name__)
async def test_nobody_reads_what_they_are_not_entitled_to(
    town: Overheard, log: io.StringIO, flow: Flow
) -> None:
    await flow(town)
    town.looks()
    assert town.ledger.leaks == set()
    assert town.ledger.needless == set(), "who never reads it is not to be in the table"
    found = await everywhere(town, log)
    flown = {place: town.ledger.birds.flown_in(found[place]) for place in found}
    assert {place: some for place, some in flown.items() if some} == {}


async def test_one_that_is_planted_is_found_wherever_it_is(
    town: Overheard, log: io.StringIO
) -> None:
    phone = town.says("phone", "circle: telephone", of="bep", caller="ans")
    await town.keep(town.lives("ans"), town.lives("ivo"))
    grouped = text("just-this", words=f"+31 6 {phone[2:6]} {phone[6:]}")
    for who in ("ans", "ivo"):
        await town._work("op").commit(Decision(tell=(Say(ToPerson(who), grouped),)))
    await town.desk_came()
    town.looks()
    (leak,) = town.ledger.leaks
    assert leak.endswith("is read by ivo")
    assert ("circle: telephone", "caller") in town.ledger.read
    assert ("circle: telephone", "topic") in town.ledger.needless
    await town.store.redis.set("planted", town.says("name", "circle: first name"))
    logging.getLogger("buurtbot").warning(town.says("health", "help: words"))
    found = await everywhere(town, log)
    for place in ("kept", "sent", "log"):
        assert town.ledger.birds.flown_in(found[place]), place
