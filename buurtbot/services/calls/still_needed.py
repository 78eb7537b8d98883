"""Who asked by phone is rung: is it still needed? A no takes the request back everywhere."""

from buurtbot.domain import deeds
from buurtbot.domain.calls import calls
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.core.help_request import ENDED
from buurtbot.domain.core.messages import Say, text
from buurtbot.domain.helping.sides import Sides, to_resident
from buurtbot.domain.words.names import staff_name
from buurtbot.services.asking.withdraw import taken_back
from buurtbot.services.calls.calling import Calling, gone, mine
from buurtbot.services.calls.put_on_list import kept, over
from buurtbot.services.calls.ring_back import REASON, as_it_stands
from buurtbot.services.calls.rung_too import card_for_staff
from buurtbot.services.core.both_sides import both_sides
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work


@does(deeds.still_needed)
async def still_needed(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    call: str,
    request: str,
    chat: str = "",
    **answer: str,
) -> Decision:
    """A yes stands in its case; after a no nobody is asked or on the way any more."""
    there = await mine(work, context, actor, call, chat)
    sides = await both_sides(work, context, request) if there else None
    if there is None or sides is None or sides.resident.id != call:
        return gone(work, context, actor, chat)
    said = "no" if answer.get("said") == "no" else "yes"
    rung = await _rung(work, context, there, request, said)
    if sides.request.state in ENDED:
        return rung
    rung += Decision(noted=(AuditLine(actor.who, f"needed_{said}", request),))
    if said == "yes":
        return rung + _in_case(sides, actor)
    return rung + await taken_back(work, context, sides, "withdrawn")


async def _rung(work: Work, context: Context, there: Calling, request: str, said: str) -> Decision:
    """This was asked; whatever else there is to call about still stands on its card."""
    left = calls.taken_off(there.call, REASON, of=request)
    if left.is_open:
        now = await as_it_stands(work, left)
        card = await card_for_staff(work, context, now, there.called)
        told = Decision(tell=(Say(there.to, text(f"call-needed-{said}")),))
        return kept(work, context, left) + there.shows(card) + told
    ended = over(work, context, there.call, "spoken", spoken=work.now)
    return ended + there.ends(f"call-needed-{said}", "call_spoken")


def _in_case(sides: Sides, actor: Actor) -> Decision:
    name = staff_name(sides.resident.id, actor.name)
    if not sides.request.case:
        return NOTHING
    said = text("desk-still-needed", name=name)
    return Decision(tell=(Say(to_resident(sides.request, sides.resident), said),))
