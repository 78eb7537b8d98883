"""Never these two again: one is kept apart from the other, who does not hear it."""

from buurtbot.domain import deeds
from buurtbot.domain.check_ins.check_ins import kept_apart
from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.messages import Button, Rows, Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.helping.afterwards.questions import blocking
from buurtbot.domain.helping.sides import Side, Sides, person_button
from buurtbot.services.core.both_sides import acting_side, both_sides, gone
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.core.lent import lending
from buurtbot.storage.commit.work import Work


@does(deeds.block_person)
async def block_person(work: Work, context: Context, actor: Actor, *, request: str) -> Decision:
    """Keep the actor apart from the other side of this request, from now on."""
    sides = await both_sides(work, context, request)
    side = acting_side(sides, actor) if sides else None
    if sides is None or side is None:
        return gone(actor)
    one, other = sides.one(side), sides.other(side)
    if one is None or other is None:
        return gone(actor)
    apart = kept_apart(one, other.id, work.now)
    return _apart(context, sides, side, blocking(one, other.id)) + Decision(later=apart)


def _apart(context: Context, sides: Sides, side: Side, one: Person) -> Decision:
    message = text(_said(sides))
    told = Say(ToPerson(one.id), message, _rows(sides, side))
    return Decision(
        keep=(one,),
        tell=(told,),
        carry=lending(context, one) if side == "volunteer" else (),
        noted=(AuditLine(one.id, "block_person", sides.id),),
    )


def _said(sides: Sides) -> str:
    """What happens to their agreement, or to the messages they could still send."""
    if sides.held:
        return "blocked-held"
    return "blocked-writing" if sides.still_write else "blocked"


def _rows(sides: Sides, side: Side) -> Rows:
    """While they are still to meet, the way out of that as well."""
    person = (person_button(sides.request),)
    if not sides.held:
        return (person,)
    if side == "resident":
        out = Button(text("button-withdraw"), deeds.withdraw(request=sides.id))
    else:
        out = Button(text("button-cannot"), deeds.cannot_after_all(request=sides.id))
    return ((out,), person)
