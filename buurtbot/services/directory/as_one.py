"""Where somebody was referred to goes with them: it is asked once whether it helped."""

from collections.abc import Iterable

from buurtbot.domain.core.call import Why
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.messages import Say
from buurtbot.domain.core.people.as_one import Twice
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.people.referral import Referrals
from buurtbot.domain.core.timing import timers
from buurtbot.domain.directory.as_one import of_both
from buurtbot.domain.directory.asked import did_it_help
from buurtbot.services.core.context import Context
from buurtbot.services.directory.afterwards import REASON, kept
from buurtbot.storage.commit.work import Work


async def referral_read(work: Work, person: Person, whys: Iterable[Why]) -> tuple[Say, ...]:
    """Who was to be rung about it reads the question, and answers with a press."""
    places = [why.asks.args["place"] for why in whys if why.reason == REASON and why.asks]
    known = (await work.look(Referrals, [person.id] if places else [])).get(person.id)
    theirs = (known.to(place) for place in places) if known else ()
    return tuple(did_it_help(person.id, one) for one in theirs if one is not None)


async def referred_once(work: Work, context: Context, twice: Twice) -> Decision:
    """All of it under the name that stays; what was asked already is not asked again."""
    mine, theirs = [await work.get(Referrals, one) for one in twice.ids]
    if mine is None:
        return NOTHING
    gone = timers.taken_away(timers.referrals(mine.id))
    both = of_both(mine, theirs, twice.both.id)
    return Decision(drop=(mine,), later=gone) + kept(work, context, both)
