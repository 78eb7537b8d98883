"""The holder asks where it is before they set off: the house, and the word for the door."""

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.helping import visiting
from buurtbot.domain.helping.door import shown
from buurtbot.domain.helping.holder import state_of
from buurtbot.services.asking.request_status import as_it_is
from buurtbot.services.cases.silent_visit import is_heard_of
from buurtbot.services.core.both_sides import acting_side, both_sides, gone
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work


@does(deeds.show_address)
async def show_address(work: Work, context: Context, actor: Actor, *, request: str) -> Decision:
    """Show it to who holds the request now, and to nobody else; every showing is counted."""
    sides = await both_sides(work, context, request)
    if sides is None or acting_side(sides, actor) != "volunteer":
        return gone(actor)
    if not sides.held or sides.holder is None:
        return as_it_is(sides, "volunteer")
    if state_of(sides.request) == "waits":
        here = context.neighbourhood(sides.request.neighbourhood)
        return Decision(tell=(visiting.not_yet(sides.request, here),))
    heard = await is_heard_of(work, actor.who, request, "button-show-address")
    return heard + shown(sides, sides.holder)
