"""Where somebody was referred to goes with them: it is asked once whether it helped."""

from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.people.as_one import Twice
from buurtbot.domain.core.people.referral import Referrals
from buurtbot.domain.core.timing import timers
from buurtbot.domain.directory.as_one import of_both
from buurtbot.services.core.context import Context
from buurtbot.services.directory.afterwards import kept
from buurtbot.storage.commit.work import Work


async def referred_once(work: Work, context: Context, twice: Twice) -> Decision:
    """All of it under the name that stays; what was asked already is not asked again."""
    mine, theirs = [await work.get(Referrals, one) for one in twice.ids]
    if mine is None:
        return NOTHING
    gone = timers.taken_away(timers.referrals(mine.id))
    both = of_both(mine, theirs, twice.both.id)
    return Decision(drop=(mine,), later=gone) + kept(work, context, both)
