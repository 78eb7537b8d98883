"""What somebody was in the middle of in the chat goes on under the name that stays.

A talk that waits for an answer, and words of which they did not say yet for whom they are.
"""

from dataclasses import replace
from datetime import timedelta

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import NOTHING, Decision, Timer
from buurtbot.domain.core.held import Held
from buurtbot.domain.core.people.as_one import Twice
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.core.timing import timers
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work


async def goes_on(work: Work, context: Context, twice: Twice) -> Decision:
    """Each with its own time."""
    return await _talk(work, context, twice) + await _words(work, context, twice)


async def _talk(work: Work, context: Context, twice: Twice) -> Decision:
    me, both = twice.ids
    talk = await work.get(Talk, me)
    if talk is None:
        return NOTHING
    at = talk.at + timedelta(days=context.policy.retention.talk_days)
    clear = Timer(timers.clear_talk(both), at, deeds.clear_talk(person=both))
    return Decision(
        keep=(replace(talk, id=both),),
        drop=(talk,),
        later=(clear, *timers.taken_away(timers.clear_talk(me))),
    )


async def _words(work: Work, context: Context, twice: Twice) -> Decision:
    me, both = twice.ids
    held = await work.get(Held, me)
    if held is None:
        return NOTHING
    at = held.at + timedelta(minutes=context.policy.held_minutes)
    asks = Timer(timers.not_sent(both), at, deeds.not_sent(person=both))
    return Decision(
        keep=(replace(held, id=both),),
        drop=(held,),
        later=(asks, *timers.taken_away(timers.not_sent(me))),
    )
