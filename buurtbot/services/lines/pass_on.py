"""The open line between the two sides of a request: what one says reaches the other."""

from dataclasses import replace

from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.person import Line, Person
from buurtbot.domain.core.said import Said
from buurtbot.domain.helping.sides import Side, Sides, side_of
from buurtbot.domain.lines.relaying import closed_line, line_is_open, noted_scam, relay
from buurtbot.services.calls.who_helps import reached
from buurtbot.services.care.too_young import too_young
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.cases.silent_visit import is_heard_of
from buurtbot.services.core.both_sides import both_sides, linked_once
from buurtbot.services.core.context import Context
from buurtbot.services.core.lent import lending
from buurtbot.services.lines.staff_words import number_for_desk
from buurtbot.storage.work import Work


async def pass_on(
    work: Work,
    context: Context,
    person: Person,
    line: Line,
    said: Said,
    so_far: Decision = NOTHING,
) -> Decision:
    """Pass on what `person` said on their line about a request, in the municipality of the line.

    By its number a later change of it finds what the other side got. Nothing of it is kept.
    `so_far` is what is decided just before.
    """
    sides = await both_sides(work, context, line.subject)
    side = side_of(sides.request, person.id) if sides and line in person.lines else None
    if sides is None or side is None or not line_is_open(sides):
        closed = closed_line(person, sides, line)
        lent = lending(context, closed.latest(person)) if person.offer else ()
        return closed + Decision(carry=lent)
    sides = replace(sides, request=so_far.latest(sides.request))
    number = await number_for_desk(work, context, person, said)
    if number is not None:
        return number
    held = await too_young(work, context, sides, side, said)
    if held is not None:
        return held
    passed = await _passed(work, context, sides, side, line, said)
    passed += await is_heard_of(work, person.id, sides.id)
    return await reached(work, context, passed)


async def _passed(
    work: Work, context: Context, sides: Sides, side: Side, line: Line, said: Said
) -> Decision:
    passed = relay(sides, side, said, line)
    one = sides.one(side)
    if not passed.scam or one is None:
        return passed.decision
    request = noted_scam(passed.decision.latest(sides.request))
    case = await open_case(
        work,
        context,
        NewCase(
            reason="scam",
            neighbourhood=request.neighbourhood,
            about=one,
            request=request,
            what=side,
        ),
    )
    return linked_once(passed.decision + case, request)
