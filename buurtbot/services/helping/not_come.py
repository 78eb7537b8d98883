"""Nobody came: the volunteer is asked, and a person looks at once. And the question before."""

from buurtbot.domain import deeds
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.helping import coming
from buurtbot.domain.helping.sides import Sides, too_early
from buurtbot.services.asking.request_status import as_it_is
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.core.both_sides import acting_side, both_sides, gone
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.core.lent import lending
from buurtbot.storage.commit.work import Work


@does(deeds.not_come)
async def not_come(work: Work, context: Context, actor: Actor, *, request: str) -> Decision:
    """The resident says nobody came (yet)."""
    sides = await both_sides(work, context, request)
    if sides is None or acting_side(sides, actor) != "resident":
        return gone(actor)
    if not sides.held:
        return as_it_is(sides, "resident")
    if too_early(sides):
        return coming.wait_a_little(sides)
    missed = coming.not_come(sides)
    if sides.holder:
        missed += Decision(carry=lending(context, missed.latest(sides.holder)))
    at_it = actor.role == "moderator"
    return missed + await _to_desk(work, context, sides, missed, at_it=at_it)


@does(deeds.came_yet)
async def came_yet(
    work: Work, context: Context, actor: Actor, *, request: str, once_more: str = "0"
) -> Decision:
    """The time has passed: ask both sides, once more, and then the desk."""
    sides = await both_sides(work, context, request)
    if sides is None or not sides.held:
        return Decision()
    if sides.holder is None or coming.hands_over(int(once_more)):
        return await _to_desk(work, context, sides, Decision())
    return coming.ask_both(sides, int(once_more))


async def _to_desk(
    work: Work, context: Context, sides: Sides, so_far: Decision, *, at_it: bool = False
) -> Decision:
    return await open_case(
        work,
        context,
        NewCase(
            reason="not_come",
            neighbourhood=sides.request.neighbourhood,
            about=so_far.latest(sides.resident),
            request=so_far.latest(sides.request),
            at_it=at_it,
        ),
    )
