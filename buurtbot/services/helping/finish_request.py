"""Done: the volunteer or the resident says so, once; both hear it and are asked how it went."""

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import in_topic
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Button, Say, ToPerson, text
from buurtbot.domain.helping.afterwards.finishing import ending, finish
from buurtbot.domain.helping.sides import Side, Sides, tell_resident, too_early
from buurtbot.domain.times.when import begins
from buurtbot.services.asking.request_status import as_it_is
from buurtbot.services.cases.silent_visit import looked_for
from buurtbot.services.core.both_sides import acting_side, both_sides, gone
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.core.lent import lending
from buurtbot.services.staying.thanks import counted_after
from buurtbot.storage.commit.work import Work


@does(deeds.done)
async def done(
    work: Work, context: Context, actor: Actor, *, request: str, sure: str = ""
) -> Decision:
    """The volunteer is ready. Long before the agreed time they are asked whether they are sure."""
    sides = await both_sides(work, context, request)
    if sides is None or acting_side(sides, actor) != "volunteer":
        return gone(actor)
    return await _ended_by(work, sides, context, "volunteer", sure=bool(sure))


@does(deeds.finished)
async def finished(
    work: Work, context: Context, actor: Actor, *, request: str, sure: str = ""
) -> Decision:
    """The resident says that it is done."""
    sides = await both_sides(work, context, request)
    if sides is None or acting_side(sides, actor) != "resident":
        return gone(actor)
    return await _ended_by(work, sides, context, "resident", sure=bool(sure))


async def _ended_by(
    work: Work, sides: Sides, context: Context, by: Side, *, sure: bool
) -> Decision:
    if not sides.held:
        return as_it_is(sides, by)
    if too_early(sides) and not sure:
        return Decision(tell=(_ask_sure(sides, by),))
    decision = finish(sides, by)
    looks = await looked_for(work, sides) if by == "volunteer" else None
    if looks is not None and looks.id != sides.request.case:  # there it is told anyhow
        said = text("desk-visit-done", ref=sides.request.ref)
        decision += Decision(tell=(in_topic(looks, said),))
    if sides.holder is None:
        return decision
    holder = decision.latest(sides.holder)
    decision += await counted_after(work, context, sides, holder)
    return decision + Decision(carry=lending(context, holder))


def _ask_sure(sides: Sides, by: Side) -> Say:
    act = deeds.finished if by == "resident" else deeds.done
    yes = Button(text("button-yes-done"), act(request=sides.id, sure="yes"))
    no = Button(text("button-not-yet-done"), deeds.request_status(request=sides.id))
    message = text(f"done-early-{by}", when=begins(sides.request))
    if by == "resident":
        return tell_resident(sides, message, ((yes,), (no,)))
    return Say(ToPerson(sides.request.holder), message, ((yes,), (no,)))


__all__ = ["ending"]
