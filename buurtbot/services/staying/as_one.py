"""What a volunteer likes to hear from us, and what it meant to others, goes with them."""

from dataclasses import replace
from datetime import datetime, timedelta

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import NOTHING, Decision, Timer
from buurtbot.domain.core.messages import Button, Say, ToPerson, text
from buurtbot.domain.core.people.as_one import Twice
from buurtbot.domain.core.people.staying import Staying
from buurtbot.domain.core.timing import timers
from buurtbot.domain.staying.as_one import of_both
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work


async def stays_on(work: Work, context: Context, twice: Twice) -> Decision:
    """Under one name; who stopped helping by phone, and helps here, is not asked why any more."""
    me, both = twice.ids
    mine, theirs = await work.get(Staying, me), await work.get(Staying, both)
    if mine is None:
        return NOTHING
    if mine.stopped is not None:
        return _stopped_here(context, twice, mine, mine.stopped)
    gone = timers.taken_away(timers.look_after(me), timers.clear_staying(both))
    return Decision(keep=(of_both(mine, theirs, both),), drop=(mine,), later=gone)


def _stopped_here(context: Context, twice: Twice, mine: Staying, when: datetime) -> Decision:
    """They may still say why; who helps on by phone reads so, and how to stop that as well."""
    me, both = twice.ids
    gone = Decision(drop=(mine,), later=timers.taken_away(timers.clear_staying(me)))
    if twice.both.offer is not None:
        stop = (Button(text("button-stop-offering"), deeds.stop_offering()),)
        return gone + Decision(tell=(Say(ToPerson(both), text("join-helps-by-phone"), (stop,)),))
    at = when + timedelta(days=context.policy.retention.talk_days)
    clear = Timer(timers.clear_staying(both), at, deeds.clear_staying(person=both))
    return gone + Decision(keep=(replace(mine, id=both),), later=(clear,))
