"""What somebody began in the chat goes with them to who they are by phone, in one step.

Helping, also what they hold now, check-ins, their circle, their buddy, what is shared, where they
were referred to and why they are to be called. What only they can say (which of two circles, say)
stays as it is: the desk reads what to do.
"""

from dataclasses import replace
from typing import Final

from buurtbot.domain.core.call import Call
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.people.as_one import Twice
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.people.referral import Referrals
from buurtbot.domain.core.together.buddy import BuddyPast, BuddySeeker
from buurtbot.domain.core.together.circle import CircleMember
from buurtbot.domain.core.together.share import Hears, Sharing
from buurtbot.services.buddies.as_one import has_one_buddy, has_two_buddies
from buurtbot.services.calls.as_one import called_once, calls_of_others, is_called_now
from buurtbot.services.check_ins.as_one import asked_once, can_be_asked_on, contact_of_others
from buurtbot.services.circles.as_one import in_one_circle, in_two_circles
from buurtbot.services.core.context import Context
from buurtbot.services.directory.as_one import referred_once
from buurtbot.services.helping.as_one import helped_on
from buurtbot.services.helping.two_offers import helped_each_other
from buurtbot.services.lines.pairs import under_one
from buurtbot.services.sharing.as_one import (
    shares_as_one,
    shares_with_who_is_apart,
    takes_part_in_shares,
)
from buurtbot.storage.commit.work import Work

BEGUN: Final[
    tuple[type[BuddyPast | BuddySeeker | Call | CheckIn | CircleMember | Hears | Referrals], ...]
] = (
    BuddyPast,
    BuddySeeker,
    Call,
    CheckIn,
    CircleMember,
    Hears,
    Referrals,
)


async def stays(work: Work, me: Person, found: Person) -> tuple[str, ...]:
    """What of theirs does not go with them by itself, each by the word of its text."""
    here = {
        "joined": bool(me.came_by),
        "offer": me.offer is not None and bool(me.lent_to),
        "helped": await helped_each_other(work, me, found),
        "share": await shares_with_who_is_apart(work, me, found),
        "call": await is_called_now(work, me),
        "check_in": not await can_be_asked_on(work, me, found),
        "buddy": await has_two_buddies(work, me, found),
        "circle": await in_two_circles(work, me, found),
    }
    return tuple(word for word, is_so in here.items() if is_so)


async def takes_part(work: Work, me: Person) -> bool:
    """Whether they began something here that goes with them."""
    begun = [bool(await work.look(kind, [me.id])) for kind in BEGUN]
    return me.offer is not None or any(begun) or await takes_part_in_shares(work, me)


async def carried(work: Work, context: Context, twice: Twice, so_far: Decision) -> Decision:
    """All that they began; what they offer stands in their record.

    `so_far` is what was decided in this step, and is in what is given back.
    """
    done = so_far + await asked_once(work, context, twice)
    done += await _hears(work, twice)
    done += await helped_on(work, context, twice) + await referred_once(work, context, twice)
    done += await in_one_circle(work, context, twice)
    done += await has_one_buddy(work, context, twice)
    done += await shares_as_one(work, context, twice, done)
    done += await under_one(work, twice)
    done += await called_once(work, context, twice, done)
    if twice.me.offer is None:
        return done
    done += await contact_of_others(work, twice)
    return done + await calls_of_others(work, twice, done)


async def _hears(work: Work, twice: Twice) -> Decision:
    """They hear of it under one name, and what they heard of is still theirs to say yes to."""
    me, both = twice.ids
    mine, here = await work.get(Hears, me), await work.get(Sharing, twice.both.bot)
    if mine is None or here is None:
        return NOTHING
    theirs = await work.get(Hears, both) or replace(mine, id=both)
    now = replace(here, hearers=twice.each(here.hearers))
    return Decision(keep=(theirs, now), drop=(mine,))
