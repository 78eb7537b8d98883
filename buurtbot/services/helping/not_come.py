"""Nobody came: the volunteer is asked, and a person looks at once. And the question before."""

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.helping import coming
from buurtbot.domain.helping.sides import Helping, too_early
from buurtbot.services.asking.request_status import as_it_is
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.core.both_sides import acting_side, both_sides, gone
from buurtbot.services.core.context import Actor, Deeds, House
from buurtbot.services.core.lent import lending
from buurtbot.storage.work import Work


async def not_come(work: Work, house: House, actor: Actor, *, request: str) -> Decision:
    """The resident says nobody came (yet)."""
    helping = await both_sides(work, house, request)
    if helping is None or acting_side(helping, actor) != "resident":
        return gone(actor)
    if not helping.held:
        return as_it_is(helping, "resident")
    if too_early(helping):
        return coming.wait_a_little(helping)
    missed = coming.not_come(helping)
    if helping.holder:
        missed += Decision(carry=lending(house, missed.latest(helping.holder)))
    at_it = actor.role == "moderator"
    return missed + await _to_desk(work, house, helping, missed, at_it=at_it)


async def came_yet(
    work: Work, house: House, actor: Actor, *, request: str, once_more: str = "0"
) -> Decision:
    """The time has passed: ask both sides, once more, and then the desk."""
    helping = await both_sides(work, house, request)
    if helping is None or not helping.held:
        return Decision()
    if helping.holder is None or coming.hands_over(int(once_more)):
        return await _to_desk(work, house, helping, Decision())
    return coming.ask_both(helping, int(once_more))


async def _to_desk(
    work: Work, house: House, helping: Helping, so_far: Decision, *, at_it: bool = False
) -> Decision:
    return await open_case(
        work,
        house,
        reason="not_come",
        neighbourhood=helping.request.neighbourhood,
        about=so_far.latest(helping.resident),
        request=so_far.latest(helping.request),
        at_it=at_it,
    )


DEEDS: Deeds = {"not_come": not_come, "came_yet": came_yet}
