"""The holder asks where it is before they set off: the house, and the word for the door."""

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.helping.door import shown
from buurtbot.services.asking.request_status import as_it_is
from buurtbot.services.core.both_sides import acting_side, both_sides, gone
from buurtbot.services.core.context import Actor, Deeds, House
from buurtbot.storage.work import Work


async def show_address(work: Work, house: House, actor: Actor, *, request: str) -> Decision:
    """Show it to who holds the request now, and to nobody else; every showing is counted."""
    helping = await both_sides(work, house, request)
    if helping is None or acting_side(helping, actor) != "volunteer":
        return gone(actor)
    if not helping.held or helping.holder is None:
        return as_it_is(helping, "volunteer")
    return shown(helping, helping.holder)


DEEDS: Deeds = {"show_address": show_address}
