"""What one writes to the other looks like a swindle: both are warned, the desk hears it once."""

from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.helping.sides import Side, Sides
from buurtbot.domain.lines.relaying import Passed, careful, noted_scam
from buurtbot.domain.words.scams import SCAMS, kinds_of
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.core.both_sides import linked_once
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work


async def told_of_scam(
    work: Work, context: Context, sides: Sides, side: Side, passed: Passed
) -> Decision:
    """What is passed on, and the case for the desk where it must hear of it."""
    one = sides.one(side)
    if not passed.scam or one is None:
        return passed.decision
    request = noted_scam(passed.decision.latest(sides.request))
    new = NewCase(
        reason="scam",
        neighbourhood=request.neighbourhood,
        about=passed.decision.latest(one),
        request=request,
        what=side,
    )
    return linked_once(passed.decision + await open_case(work, context, new), request)


async def careful_with(work: Work, context: Context, sides: Sides, words: str) -> Decision:
    """Words about the request are read by who helps, as what is written on their line."""
    kinds = kinds_of(words, context.policy.known_sites) & SCAMS
    if sides.holder is None or not kinds:
        return NOTHING
    passed = careful(sides, "resident", kinds)
    return await told_of_scam(work, context, sides, "resident", passed)
