"""A volunteer in a home of whom nothing is heard: a person looks at once, at any hour."""

from buurtbot.domain.cases.card.sheet import in_topic
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.helping.sides import Sides
from buurtbot.domain.helping.visiting import pressed
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.core.both_sides import linked_once
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work


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
    return await _looked_for(work, sides.holder, sides.id)


async def _looked_for(work: Work, person: Person | None, request: str) -> Case | None:
    found = await work.look(Case, person.cases if person else ())
    mine = (one for one in found.values() if one.reason == "visit" and one.request == request)
    return next((one for one in mine if one.closed is None), None)


async def is_heard_of(work: Work, who: str, request: str, button: str = "") -> Decision:
    """Who is looked for pressed this button, whatever it does, or wrote: the desk reads it."""
    person = (await work.look(Person, [who])).get(who)
    case = await _looked_for(work, person, request)
    if case is None:
        return NOTHING
    said = pressed(case.ref, button) if button else text("desk-visit-wrote", ref=case.ref)
    return Decision(tell=(in_topic(case, said),))
