"""A VOG that ends: said in time to volunteer and desk; at its end the level falls by itself."""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import in_general
from buurtbot.domain.check_ins.check_ins import less_known
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision, Timer
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Button, Rows, Say, Text, ToPerson, text
from buurtbot.domain.core.people.person import Offer, Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.helping.by_phone import only_rung
from buurtbot.domain.volunteering import vog
from buurtbot.domain.words.names import name_of
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.core.lent import lending
from buurtbot.storage.commit.work import Work


@does(deeds.vog_ends)
async def vog_ends(work: Work, context: Context, _actor: Actor, *, person: str) -> Decision:
    """A timer: the word before it ends, or the fall. One that was seen anew has its own time."""
    found = await work.get(Person, person)
    offer = found.offer if found else None
    if found is None or offer is None or offer.vog_until is None:
        return NOTHING
    if vog.is_over(offer, work.now):
        return await _ended(work, context, found, offer)
    later = vog.next_look(person, offer.vog_until, work.now, context.policy.trust)
    if not vog.ends_soon(offer, work.now, context.policy.trust):
        return Decision(later=(later,))
    until = vog.day_of(offer.vog_until)
    told = _told(context, found, "vog-ends", until)
    return Decision(tell=told, later=(later,))


async def _ended(work: Work, context: Context, person: Person, offer: Offer) -> Decision:
    """Level 1 from now on. What they hold they may finish: the desk hears how much that is."""
    fallen = replace(person, offer=vog.without_vog(offer, min(offer.level, 1)))
    told = _told(context, person, "vog-ended", text("vog-no-day"))
    held = len(offer.busy_with)
    desk = (in_general(person.bot, text("desk-refused-holds", count=held)),) if held else ()
    return Decision(
        keep=(fallen,),
        tell=(*told, *desk),
        later=(
            *await _open_ones(work, context, person, offer),
            *less_known(fallen, context.policy.calls, work.now),
        ),
        carry=lending(context, fallen),
        noted=(AuditLine("house", "vog_ended", person.id),),
    )


async def _open_ones(
    work: Work, context: Context, person: Person, offer: Offer
) -> tuple[Timer, ...]:
    """What they were asked for and may not take any more: others are asked, as policy says."""
    if context.policy.trust.open_invitations == "stay":
        return ()
    work.hold_invitations(person.id)
    asked = (await work.look(HelpRequest, offer.invitations)).values()
    over = (one for one in asked if context.policy.level_for(one.kind) > 1)
    return tuple(
        Timer(
            timers.step_back(one.id, person.id),
            work.now,
            deeds.step_back(request=one.id, person=person.id),
        )
        for one in over
        if one.reply_of(person.id) == "waiting"
    )


def _told(context: Context, person: Person, key: str, until: Text) -> tuple[Say, ...]:
    here = context.neighbourhood(person.bot)
    said = text(key, organisation=here.organisation, phone=here.desk.phone, until=until)
    ask: Rows = ((Button(text("button-person"), deeds.want_person()),),)
    again = Button(text("button-vog-again"), deeds.approve(person=person.id, level="2"))
    for_desk = text(f"desk-{key}", name=name_of(person), until=until)
    if only_rung(person):
        for_desk = text(f"desk-{key}-rung", name=name_of(person), until=until)
    return (
        Say(ToPerson(person.id), said, ask),
        in_general(person.bot, for_desk, ((again,),)),
    )
