"""Never these two again: one is kept apart from the other, who does not hear it."""

from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.messages import Button, Rows, Say, ToPerson, deed, text
from buurtbot.domain.core.person import Person
from buurtbot.domain.helping.questions import blocking
from buurtbot.domain.helping.sides import Helping, Side, person_button
from buurtbot.services.core.both_sides import acting_side, both_sides, gone
from buurtbot.services.core.context import Actor, Deeds, House
from buurtbot.services.core.lent import lending
from buurtbot.storage.work import Work


async def block_person(work: Work, house: House, actor: Actor, *, request: str) -> Decision:
    """Keep the actor apart from the other side of this request, from now on."""
    helping = await both_sides(work, house, request)
    side = acting_side(helping, actor) if helping else None
    if helping is None or side is None:
        return gone(actor)
    one, other = helping.one(side), helping.other(side)
    if one is None or other is None:
        return gone(actor)
    return _apart(house, helping, side, blocking(one, other.id))


def _apart(house: House, helping: Helping, side: Side, one: Person) -> Decision:
    message = text(_said(helping))
    told = Say(ToPerson(one.id), message, _rows(helping, side))
    return Decision(
        keep=(one,),
        tell=(told,),
        carry=lending(house, one) if side == "volunteer" else (),
        noted=(AuditLine(one.id, "block_person", helping.id),),
    )


def _said(helping: Helping) -> str:
    """What happens to their agreement, or to the messages they could still send."""
    if helping.held:
        return "blocked-held"
    return "blocked-writing" if helping.still_write else "blocked"


def _rows(helping: Helping, side: Side) -> Rows:
    """While they are still to meet, the way out of that as well."""
    person = (person_button(helping.request),)
    if not helping.held:
        return (person,)
    if side == "resident":
        out = Button(text("button-withdraw"), deed("withdraw", request=helping.id))
    else:
        out = Button(text("button-cannot"), deed("cannot_after_all", request=helping.id))
    return ((out,), person)


DEEDS: Deeds = {"block_person": block_person}
