"""A volunteer took, or gave back, enough for today: they rest, and a person of the desk looks."""

from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.volunteering import day_limit, lending
from buurtbot.domain.volunteering.day_limit import Enough
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work


async def enough_today(
    work: Work, context: Context, volunteer: Person, neighbourhood: str, reason: Enough
) -> Decision:
    """Tell them kindly, ask them nothing until then, and let the desk of that place look."""
    rested = day_limit.rests(volunteer, reason.until)
    case = await open_case(
        work,
        context,
        NewCase(
            reason="taking", neighbourhood=neighbourhood, about=rested, what=reason.why, tell=False
        ),
    )
    return case + Decision(
        tell=(day_limit.told(volunteer, reason),),
        carry=lending.told_elsewhere(case.latest(rested), work.municipality),
    )
