"""Who is put together stands on the call list once; what they call about others stays theirs."""

from datetime import timedelta
from typing import Final

from buurtbot.domain.calls.as_one import of_both, under_one
from buurtbot.domain.calls.calls import is_held
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.people.as_one import Twice
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.services.calls.put_on_list import kept
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work

AHEAD: Final = timedelta(days=366)  # who is rung later stands on the list as well


async def is_called_now(work: Work, me: Person) -> bool:
    """Whether somebody has the call to who they were in the chat at this moment."""
    there = (await work.look(Call, [me.id])).values()
    return any(one.is_open and is_held(one, work.now) for one in there)


async def called_once(work: Work, context: Context, twice: Twice, so_far: Decision) -> Decision:
    """The call to them; `so_far` is what was decided in this step."""
    mine, theirs = [await work.get(Call, one) for one in twice.ids]
    if mine is None:
        return NOTHING
    before = so_far.latest(theirs) if theirs else None
    both = of_both(so_far.latest(mine), before, twice, context.policy.calls)
    gone = timers.taken_away(timers.call_moves(mine.id), timers.clear_call(mine.id))
    return Decision(drop=(mine,), later=gone) + kept(work, context, both)


async def calls_of_others(work: Work, twice: Twice, so_far: Decision) -> Decision:
    """Whom they were asked to call, are calling, or whose caller reads their words."""
    until = work.now + AHEAD
    here = await work.listed(Call, twice.both.bot, until=until)
    looked = (await work.look(Call, [one for one in here if one not in twice.ids])).values()
    theirs = [one.id for one in looked if under_one(one, twice) != one]
    found = await work.get_all(Call, theirs)
    return Decision(keep=tuple(under_one(so_far.latest(one), twice) for one in found))
