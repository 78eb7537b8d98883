"""A neighbour is named, asked by a person of the desk, and known only when they want that."""

from dataclasses import replace
from datetime import timedelta

from buurtbot.domain import deeds
from buurtbot.domain.cases import sheet
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core import timers
from buurtbot.domain.core.activities import Activity
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision, Timer
from buurtbot.domain.core.messages import Say, ToPerson, text
from buurtbot.domain.core.person import Person
from buurtbot.domain.core.share import Named
from buurtbot.domain.sharing import naming, shown
from buurtbot.services.cases.hand_to_desk import by_when, open_case
from buurtbot.services.core.context import Actor, Context, new_id
from buurtbot.services.core.does import does
from buurtbot.services.phone.who_rings import looked_at_later, new_caller
from buurtbot.services.sharing.offering import told
from buurtbot.services.welcome.show_menu import agreed_person, not_met
from buurtbot.storage.work import Work


@does(deeds.name_neighbour)
async def name_neighbour(
    work: Work, context: Context, actor: Actor, /, **answers: str
) -> Decision:
    """Somebody of the desk is to call a neighbour, who knows of it."""
    asker = await agreed_person(work, actor)
    if asker is None:
        return not_met(actor)
    if not context.has(asker.bot, Activity.SHARING):
        return told(asker.id, "sharing-is-off")
    named = naming.named_by(answers, asker, new_id(work, "named"), work.now)
    if named is None:
        return told(asker.id, "neighbour-incomplete")
    found = await work.look(Case, asker.cases)
    before = [one for one in found.values() if one.reason == "named" and not one.closed]
    if sum(one.times for one in before) >= context.policy.sharing.most_named:
        return told(asker.id, "neighbour-too-many")
    return await _to_desk(work, context, asker, named)


async def _to_desk(work: Work, context: Context, asker: Person, named: Named) -> Decision:
    opened = await open_case(
        work, context, NewCase("named", named.neighbourhood, about=asker, tell=False)
    )
    case = opened.first(Case)
    named = replace(named, case=case.id)
    at = work.now + timedelta(days=context.policy.retention.named_days)
    said = text("neighbour-sent", by_when=by_when(work, context, case))
    return opened + Decision(
        keep=(named,),
        tell=(
            naming.for_desk(named, case),
            Say(ToPerson(asker.id), said, (shown.together_row(),)),
        ),
        later=(Timer(timers.named_over(named.id), at, deeds.named_over(named=named.id)),),
        noted=(AuditLine(asker.id, "name_neighbour", named.id),),
    )


@does(deeds.neighbour_said)
async def neighbour_said(
    work: Work, context: Context, actor: Actor, *, named: str, came: str
) -> Decision:
    """What the neighbour answered. Unless they want it, nothing of them is kept."""
    found = await work.get(Named, named)
    if found is None or came not in naming.CAME:
        said = sheet.in_general(actor.neighbourhood, text("desk-named-gone"))
        return Decision(tell=(said,))
    if came == "not_reached":
        case = await work.get(Case, found.case)
        tries = (sheet.in_topic(case, text("desk-named-later")),) if case else ()
        return Decision(tell=tries, noted=(AuditLine(actor.who, "named_not_reached", named),))
    gone = _gone(found, came) + Decision(noted=(AuditLine(actor.who, f"named_{came}", named),))
    if came == "no":
        return gone
    new = new_caller(work, context, found.neighbourhood, found.name, found.phone)
    person = replace(new, cases=(found.case,))
    return gone + Decision(keep=(person,), later=(looked_at_later(work, context, person),))


@does(deeds.named_over)
async def named_over(work: Work, _context: Context, _actor: Actor, *, named: str) -> Decision:
    """A timer: nobody reached them in all that time: nothing of them is kept."""
    found = await work.get(Named, named)
    return NOTHING if found is None else _gone(found, "over")


def _gone(named: Named, came: str) -> Decision:
    """The neighbour goes with their key; no topic names them, and who asked is thanked."""
    return Decision(
        drop=(named,),
        shred=(named.owner,),
        tell=(naming.over(named, came), naming.thanks(named)),
        later=(Timer(timers.named_over(named.id), None),),
    )
