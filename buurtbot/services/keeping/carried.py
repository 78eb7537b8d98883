"""What somebody began in the chat goes with them to who they are by phone, where that is simple.

Helping, check-ins, and hearing of what is shared do, while nothing of it is going on and they have
no other of it. What others take part in stays as it is: the desk reads what to do.
"""

from collections.abc import Sequence
from dataclasses import replace

from buurtbot.domain.core import timers
from buurtbot.domain.core.buddy import BuddySeeker
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.check_in import CheckIn
from buurtbot.domain.core.circle import CircleMember
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.person import Person
from buurtbot.domain.core.referral import Referrals
from buurtbot.domain.core.share import Hears, Share, Sharing
from buurtbot.domain.core.staying import Staying
from buurtbot.services.check_ins.to_a_person import kept
from buurtbot.services.core.context import Context
from buurtbot.storage.work import Work


async def stays(work: Work, me: Person, found: Person) -> tuple[str, ...]:
    """What of theirs does not go with them by itself, each by the word of its text."""
    staying = bool(await work.look(Staying, [me.id]))
    here = {
        "joined": bool(me.came_by),
        "offer": me.offer is not None and not await _helps_on(work, me, found, staying=staying),
        "stopped": me.offer is None and staying,
        "share": any(one.giver == me.id or one.expects(me.id) for one in await _open(work, me)),
        "call": any(one.is_open for one in (await work.look(Call, [me.id])).values()),
        "check_in": not await _asked_on(work, me, found),
        "buddy": bool(await work.look(BuddySeeker, [me.id])),
        "circle": bool(await work.look(CircleMember, [me.id])),
        "referral": bool(await work.look(Referrals, [me.id])),
    }
    return tuple(word for word, is_so in here.items() if is_so)


async def takes_part(work: Work, me: Person) -> bool:
    """Whether they help, are asked how they are, or hear of what is shared."""
    asked, hears = await work.look(CheckIn, [me.id]), await work.look(Hears, [me.id])
    return me.offer is not None or bool(asked) or bool(hears)


async def carried(work: Work, context: Context, me: Person, found: Person) -> Decision:
    """Their check-ins, hearing of what is shared, and what they were asked for or helped with.

    What they offer stands in their record.
    """
    asked = await work.get(CheckIn, me.id)
    moved = NOTHING
    if asked is not None:
        before = (timers.ask_check_in(me.id), timers.check_in_waits(me.id))
        moved = kept(work, context, replace(asked, id=found.id)) + Decision(
            drop=(asked,), later=timers.taken_away(*before)
        )
    return moved + await _hears(work, me, found) + await _helped(work, me, found)


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


async def _asked_on(work: Work, me: Person, found: Person) -> bool:
    """No question waits, nobody is asked to be their contact, and their contact may be that."""
    mine = (await work.look(CheckIn, [me.id])).get(me.id)
    if mine is None:
        return True
    if mine.asked is not None or mine.may_be or await work.look(CheckIn, [found.id]):
        return False
    return mine.contact not in {found.id, *found.kept_from}


async def _open(work: Work, me: Person) -> Sequence[Share]:
    """What is shared here now."""
    here = (await work.look(Sharing, [me.bot])).get(me.bot)
    found = await work.look(Share, here.shares) if here else {}
    return [one for one in found.values() if one.state in {"checked", "open"}]


async def _hears(work: Work, me: Person, found: Person) -> Decision:
    """They hear of it under one name, and what they heard of is still theirs to say yes to."""
    mine, here = await work.get(Hears, me.id), await work.get(Sharing, me.bot)
    if mine is None or here is None:
        return NOTHING
    hearers = tuple(dict.fromkeys(found.id if one == me.id else one for one in here.hearers))
    theirs = await work.get(Hears, found.id) or replace(mine, id=found.id)
    shares = [await work.get(Share, one.id) for one in await _open(work, me)]
    told = (
        replace(one, told=tuple(dict.fromkeys((*one.told, found.id))))
        for one in shares
        if one is not None and me.id in one.told
    )
    return Decision(keep=(theirs, replace(here, hearers=hearers), *told), drop=(mine,))


async def _helped(work: Work, me: Person, found: Person) -> Decision:
    """What they were asked for: an answer, and how it went, is of who they are now."""
    ids = me.offer.invitations if me.offer else ()
    asked = [await work.get(HelpRequest, one) for one in ids]
    return Decision(keep=tuple(_theirs(one, me.id, found.id) for one in asked if one is not None))


def _theirs(request: HelpRequest, before: str, now: str) -> HelpRequest:
    invited = (
        replace(one, person=now) if one.person == before else one for one in request.invited
    )
    holder = now if request.holder == before else request.holder
    return replace(request, holder=holder, invited=tuple(invited))
