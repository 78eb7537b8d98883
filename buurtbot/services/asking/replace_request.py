"""A changed request takes the place of an earlier one, which is taken back without many words."""

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import ENDED
from buurtbot.domain.core.people.person import Person
from buurtbot.services.asking.withdraw import taken_back
from buurtbot.services.core.both_sides import both_sides
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work


async def replacing(work: Work, context: Context, person: Person, request_id: str) -> Decision:
    """Take the earlier request back: its invitations close, a holder hears that it changed.

    The resident is told nothing here: they hear about the new one. Nothing happens when it is not
    theirs or has ended. Go on with `decision.latest(person)`.
    """
    sides = await both_sides(work, context, request_id)
    if sides is None or sides.request.resident != person.id:
        return Decision()
    if sides.request.state in ENDED:
        return Decision()
    return await taken_back(work, context, sides, "changed")
