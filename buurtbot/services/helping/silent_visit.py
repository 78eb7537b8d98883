"""A volunteer in a home of whom nothing is heard: a person looks at once, at any hour."""

from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.person import Person
from buurtbot.domain.helping.sides import Sides
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.core.both_sides import linked_once
from buurtbot.services.core.context import Context
from buurtbot.storage.work import Work


async def not_heard_of(
    work: Work, context: Context, request: HelpRequest, holder: Person | None
) -> Decision:
    """The case; they themselves are not told, as somebody may read along."""
    new = NewCase(
        "visit",
        request.neighbourhood,
        about=holder,
        request=request,
        urgent=True,
        tell=False,
        whom=await work.get(Person, request.resident),
    )
    return linked_once(await open_case(work, context, new), request)


async def looked_for(work: Work, sides: Sides) -> Case | None:
    """The open case in which the desk looks for who is in this home, if there is one."""
    found = await work.look(Case, sides.holder.cases if sides.holder else ())
    mine = (one for one in found.values() if one.reason == "visit" and one.request == sides.id)
    return next((one for one in mine if one.closed is None), None)
