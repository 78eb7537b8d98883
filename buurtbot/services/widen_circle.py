"""The time of this wave is over: ask in a wider circle, or the ones that became free."""

from buurtbot.domain.decision import NOTHING, Decision
from buurtbot.domain.help_request import HelpRequest
from buurtbot.services.house import Actor, Deeds, House
from buurtbot.services.keep_asking import keep_asking
from buurtbot.storage.work import Work


async def widen_circle(work: Work, house: House, _actor: Actor, *, request: str) -> Decision:
    """A timer. Does nothing when the request is not open any more."""
    found = await work.get(HelpRequest, request)
    if found is None or found.state != "open":
        return NOTHING
    return await keep_asking(work, house, found, widen=True)


DEEDS: Deeds = {"widen_circle": widen_circle}
