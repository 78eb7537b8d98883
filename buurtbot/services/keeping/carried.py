"""What somebody began in the chat goes with them to who they are by phone, in one step.

Helping, check-ins, their circle, their buddy, what is shared and why they are to be called. What
only they can say (which of two circles, say) stays as it is: the desk reads what to do.
"""

from dataclasses import replace
from typing import Final

from buurtbot.domain.core.as_one import Twice
from buurtbot.domain.core.buddy import BuddyPast, BuddySeeker
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.check_in import CheckIn
from buurtbot.domain.core.circle import CircleMember
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.person import Person
from buurtbot.domain.core.referral import Referrals
from buurtbot.domain.core.share import Hears, Sharing
from buurtbot.domain.core.staying import Staying
from buurtbot.services.buddies.as_one import has_one_buddy, has_two_buddies
from buurtbot.services.calls.as_one import called_once, calls_of_others, is_called_now
from buurtbot.services.check_ins.as_one import asked_once, can_be_asked_on, contact_of_others
from buurtbot.services.circles.as_one import in_one_circle, in_two_circles
from buurtbot.services.core.context import Context
from buurtbot.services.lines.pairs import under_one
from buurtbot.services.sharing.as_one import (
    shares_as_one,
    shares_with_who_is_apart,
    takes_part_in_shares,
)
from buurtbot.storage.work import Work

BEGUN: Final[tuple[type[BuddyPast | BuddySeeker | Call | CheckIn | CircleMember | Hears], ...]] = (
    BuddyPast,
    BuddySeeker,
    Call,
    CheckIn,
    CircleMember,
    Hears,
)


async def stays(work: Work, me: Person, found: Person) -> tuple[str, ...]:
    """What of theirs does not go with them by itself, each by the word of its text."""
    staying = bool(await work.look(Staying, [me.id]))
    here = {
        "joined": bool(me.came_by),
        "offer": me.offer is not None and not await _helps_on(work, me, found, staying=staying),
        "stopped": me.offer is None and staying,
        "share": await shares_with_who_is_apart(work, me, found),
        "call": await is_called_now(work, me),
        "check_in": not await can_be_asked_on(work, me, found),
        "buddy": await has_two_buddies(work, me, found),
        "circle": await in_two_circles(work, me, found),
        "referral": bool(await work.look(Referrals, [me.id])),
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
    done += await _hears(work, twice) + await _helped(work, twice)
    done += await in_one_circle(work, context, twice)
    done += await has_one_buddy(work, context, twice)
    done += await shares_as_one(work, context, twice, done)
    done += await under_one(work, twice)
    done += await called_once(work, context, twice, done)
    if twice.me.offer is None:
        return done
    done += await contact_of_others(work, twice)
    return done + await calls_of_others(work, twice, done)


# -- whether it can


async def _helps_on(work: Work, me: Person, found: Person, *, staying: bool) -> bool:
    """They hold nothing, no clock runs, and the desk decided nothing against it."""
    offer = me.offer
    if offer is None or found.offer is not None or found.ban is not None or staying:
        return False
    runs = offer.busy_with or me.lent_to or offer.paused_until or offer.vog_until
    if runs or offer.refused:
        return False
    asked = await work.look(HelpRequest, offer.invitations)
    return all(one.resident != found.id for one in asked.values())


async def _hears(work: Work, twice: Twice) -> Decision:
    """They hear of it under one name, and what they heard of is still theirs to say yes to."""
    me, both = twice.ids
    mine, here = await work.get(Hears, me), await work.get(Sharing, twice.both.bot)
    if mine is None or here is None:
        return NOTHING
    theirs = await work.get(Hears, both) or replace(mine, id=both)
    now = replace(here, hearers=twice.each(here.hearers))
    return Decision(keep=(theirs, now), drop=(mine,))


async def _helped(work: Work, twice: Twice) -> Decision:
    """What they were asked for: an answer, and how it went, is of who they are now."""
    ids = list(twice.me.offer.invitations) if twice.me.offer else []
    asked = await work.get_all(HelpRequest, ids)
    return Decision(keep=tuple(_theirs(one, twice) for one in asked))


def _theirs(request: HelpRequest, twice: Twice) -> HelpRequest:
    invited = (replace(one, person=twice.now(one.person)) for one in request.invited)
    holder = twice.now(request.holder) if request.holder else request.holder
    return replace(request, holder=holder, invited=tuple(invited))
