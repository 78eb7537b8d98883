"""The holder says: I am on my way (or, asked whether they come: I am coming)."""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.helping import visiting
from buurtbot.domain.helping.holder import runs, state_of
from buurtbot.domain.helping.set_off import on_the_way
from buurtbot.domain.helping.sides import Sides
from buurtbot.services.asking.request_status import as_it_is
from buurtbot.services.cases.silent_visit import is_heard_of
from buurtbot.services.core.both_sides import acting_side, both_sides, gone
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.staying.thanks import piece_for
from buurtbot.storage.commit.work import Work


@does(deeds.on_my_way)
async def on_my_way(
    work: Work, context: Context, actor: Actor, *, request: str, asked: str = ""
) -> Decision:
    """Tell the resident that help is on its way. `asked` names the question this answers."""
    sides = await both_sides(work, context, request)
    if sides is None or acting_side(sides, actor) != "volunteer":
        return gone(actor)
    if not sides.held or sides.holder is None:
        return as_it_is(sides, "volunteer")
    if state_of(sides.request) == "waits":
        here = context.neighbourhood(sides.request.neighbourhood)
        return Decision(tell=(visiting.not_yet(sides.request, here),))
    piece = await piece_for(work, context, sides.holder, sides.request, "on_the_way")
    off = on_the_way(sides, sides.holder, asked=asked)
    heard = await is_heard_of(work, actor.who, request, "button-on-my-way")
    return heard + off + _visits(context, sides, off) + piece


def _visits(context: Context, sides: Sides, off: Decision) -> Decision:
    """Where a neighbourhood wants it, it is noticed when they are not heard of."""
    visits, request = context.policy.visits, off.latest(sides.request)
    begins = visits.check_in and visiting.is_visit(request, visits)
    if not begins or runs(request):
        return NOTHING
    return visiting.sets_off(replace(sides, request=request))
