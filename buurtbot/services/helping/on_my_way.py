"""The holder says: I am on my way (or, asked whether they come: I am coming)."""

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.helping.set_off import on_the_way
from buurtbot.services.asking.request_status import as_it_is
from buurtbot.services.core.both_sides import acting_side, both_sides, gone
from buurtbot.services.core.context import Actor, Deeds, House
from buurtbot.storage.work import Work


async def on_my_way(
    work: Work, house: House, actor: Actor, *, request: str, asked: str = ""
) -> Decision:
    """Tell the resident that help is on its way. `asked` names the question this answers."""
    helping = await both_sides(work, house, request)
    if helping is None or acting_side(helping, actor) != "volunteer":
        return gone(actor)
    if not helping.held or helping.holder is None:
        return as_it_is(helping, "volunteer")
    return on_the_way(helping, helping.holder, asked=asked)


DEEDS: Deeds = {"on_my_way": on_my_way}
