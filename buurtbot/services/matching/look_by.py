"""The deadline: nobody could help so far, so a person looks from now on."""

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.matching.keep_asking import nobody_found
from buurtbot.storage.commit.work import Work


@does(deeds.look_by)
async def look_by(work: Work, context: Context, _actor: Actor, *, request: str) -> Decision:
    """A timer. Does nothing when the request is not open any more, or the deadline was moved."""
    found = await work.get(HelpRequest, request)
    if found is None or found.state != "open" or work.now < found.look_by:
        return NOTHING
    return await nobody_found(work, context, found)
