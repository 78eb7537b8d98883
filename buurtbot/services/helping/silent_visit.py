"""A volunteer in a home of whom nothing is heard: a person looks at once, at any hour."""

from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.person import Person
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
