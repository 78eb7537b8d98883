"""What a volunteer likes to hear from us, and what it meant to others, goes with them."""

from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.people.as_one import Twice
from buurtbot.domain.core.people.staying import Staying
from buurtbot.domain.core.timing import timers
from buurtbot.domain.staying.as_one import of_both
from buurtbot.storage.commit.work import Work


async def stays_on(work: Work, twice: Twice) -> Decision:
    """Under one name; who stopped helping by phone, and helps here, is not asked why any more."""
    me, both = twice.ids
    mine, theirs = await work.get(Staying, me), await work.get(Staying, both)
    if mine is None:
        return NOTHING
    gone = timers.taken_away(timers.look_after(me), timers.clear_staying(both))
    return Decision(keep=(of_both(mine, theirs, both),), drop=(mine,), later=gone)
