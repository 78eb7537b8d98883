"""Done: the volunteer or the resident says so, once; both hear it and are asked how it went."""

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Button, Say, ToPerson, deed, text
from buurtbot.domain.helping.finishing import ending, finish
from buurtbot.domain.helping.sides import Helping, Side, tell_resident, too_early
from buurtbot.domain.times.when import begins
from buurtbot.services.asking.request_status import as_it_is
from buurtbot.services.core.both_sides import acting_side, both_sides, gone
from buurtbot.services.core.context import Actor, Deeds, House
from buurtbot.services.core.lent import lending
from buurtbot.storage.work import Work


async def done(
    work: Work, house: House, actor: Actor, *, request: str, sure: str = ""
) -> Decision:
    """The volunteer is ready. Long before the agreed time they are asked whether they are sure."""
    helping = await both_sides(work, house, request)
    if helping is None or acting_side(helping, actor) != "volunteer":
        return gone(actor)
    return _ended_by(helping, house, "volunteer", sure=bool(sure))


async def finished(
    work: Work, house: House, actor: Actor, *, request: str, sure: str = ""
) -> Decision:
    """The resident says that it is done."""
    helping = await both_sides(work, house, request)
    if helping is None or acting_side(helping, actor) != "resident":
        return gone(actor)
    return _ended_by(helping, house, "resident", sure=bool(sure))


def _ended_by(helping: Helping, house: House, by: Side, *, sure: bool) -> Decision:
    if not helping.held:
        return as_it_is(helping, by)
    if too_early(helping) and not sure:
        return Decision(tell=(_ask_sure(helping, by),))
    decision = finish(helping, by)
    if helping.holder is None:
        return decision
    return decision + Decision(carry=lending(house, decision.latest(helping.holder)))


def _ask_sure(helping: Helping, by: Side) -> Say:
    name = "finished" if by == "resident" else "done"
    yes = Button(text("button-yes-done"), deed(name, request=helping.id, sure="yes"))
    no = Button(text("button-not-yet-done"), deed("request_status", request=helping.id))
    message = text(f"done-early-{by}", when=begins(helping.request))
    if by == "resident":
        return tell_resident(helping, message, ((yes,), (no,)))
    return Say(ToPerson(helping.request.holder), message, ((yes,), (no,)))


__all__ = ["DEEDS", "ending"]
DEEDS: Deeds = {"done": done, "finished": finished}
