"""A volunteer cannot this time, or wants to know more first. A no is fine: another is asked."""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import AuditLine, Carry, Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.matching import pace
from buurtbot.domain.matching.invitation import (
    NOT_NEEDED,
    closed_invitation,
    gone_invitation,
    invitation_with_more,
)
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.core.lent import lending
from buurtbot.storage.commit.work import Work
from config.core.kinds import Kind


@does(deeds.not_now)
async def not_now(work: Work, context: Context, actor: Actor, *, request: str) -> Decision:
    """Not this time: thanks, and someone else is asked."""
    found = await work.get(HelpRequest, request)
    if found is None or found.reply_of(actor.who) is None:
        return Decision(tell=gone_invitation(request, actor.who))
    return _refused(work, actor, found, "invitation-refused")


def _refused(work: Work, actor: Actor, request: HelpRequest, key: str) -> Decision:
    """Write the no and ask the next; a no after it ended changes nothing but the message."""
    told = Decision(tell=(closed_invitation(request, actor.who, key),))
    if request.reply_of(actor.who) != "waiting":
        return told
    request = pace.replied(request, actor.who, "no")
    return told + Decision(
        keep=(request,),
        later=(pace.instead_timer(request, actor.who, work.now),),
        noted=(AuditLine(actor.who, "not_now", request.id),),
    )


@does(deeds.more_about)
async def more_about(work: Work, context: Context, actor: Actor, *, request: str) -> Decision:
    """All that can be told without saying who it is, with the same two buttons."""
    found = await work.get(HelpRequest, request)
    mine = [i for i in found.invited if i.person == actor.who] if found else []
    if found is None or not mine:
        return Decision(tell=gone_invitation(request, actor.who))
    if found.state not in {"open", "with_desk"} or mine[-1].reply != "waiting":
        return Decision(tell=(closed_invitation(found, actor.who, NOT_NEEDED),))
    return Decision(tell=(invitation_with_more(found, mine[-1], now=work.now),))


@does(deeds.not_this_kind)
async def not_this_kind(work: Work, context: Context, actor: Actor, *, request: str) -> Decision:
    """Not this time, and never for this kind of help: until they say otherwise themselves."""
    found = await work.get(HelpRequest, request)
    person = await work.get(Person, actor.who)
    if found is None or person is None or found.reply_of(actor.who) is None:
        return Decision(tell=gone_invitation(request, actor.who))
    left_out = _left_out(context, person, found.kind)
    return left_out + _refused(work, actor, found, "invitation-never-this-kind")


@does(deeds.leave_out_kind)
async def leave_out_kind(
    work: Work, context: Context, _actor: Actor, *, person: str, kind: Kind
) -> Decision:
    """The same, said across the border about someone who lives here."""
    found = await work.get(Person, person)
    return _left_out(context, found, kind) if found else Decision()


def _left_out(context: Context, person: Person, kind: Kind) -> Decision:
    """Their offer without this kind. What a copy is told is done at home, and comes back."""
    if person.offer is None:
        return Decision()
    kinds = tuple(offered for offered in person.offer.kinds if offered != kind)
    without = replace(person, offer=replace(person.offer, kinds=kinds))
    if person.home:
        at_home = deeds.leave_out_kind(person=person.id, kind=kind)
        return Decision(keep=(without,), carry=(Carry(person.home, at_home),))
    return Decision(keep=(without,), carry=lending(context, without))
