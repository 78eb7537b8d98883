"""The holder says: I am on my way (or, asked whether they come: I am coming)."""

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.helping.set_off import on_the_way
from buurtbot.services.asking.request_status import as_it_is
from buurtbot.services.core.both_sides import acting_side, both_sides, gone
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.staying.thanks import piece_for
from buurtbot.storage.work import Work


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
    piece = await piece_for(work, context, sides.holder, sides.request, "on_the_way")
    return on_the_way(sides, sides.holder, asked=asked) + piece
