"""Time passes at a desk: every timer that comes due on the way is done in its turn."""

from datetime import datetime, timedelta
from functools import partial

from buurtbot.services.core.context import CLOCK
from buurtbot.services.core.settle import perform
from buurtbot.services.deeds import DEEDS
from tests.scenes.desk_street import DeskStreet
from tests.scenes.street import TUESDAY, volunteers_are_asked

GM = "gm0518"


async def passes(street: DeskStreet, **how_long: float) -> None:
    """So much time passes, and each timer is done when it is due."""
    end = street.clock.now + timedelta(**how_long)
    timers = street.store.timers(GM)
    while (at := await timers.next_due()) is not None and at <= end.timestamp():
        street.clock.now = max(street.clock.now, datetime.fromtimestamp(at, TUESDAY.tzinfo))
        there = await timers.due(street.clock.now)
        if not there:  # what is due stands in the lane of those that ask
            await volunteers_are_asked(street.store, street.context, street.clock)
        for due in there:
            new_work = partial(
                street.store.work, GM, due.operation, street.clock.now, consumes=due
            )
            await perform(new_work, street.context, DEEDS, deed=due.deed, actor=CLOCK)
    street.clock.now = end
    await street.desk()


async def timers_of(street: DeskStreet) -> list[str]:
    """The names of all that waits for its time."""
    return [str(name) for name in await street.store.redis.zrange(f"{{{GM}}}:timers", 0, -1)]
