"""The open line between the two sides of a request: what one says reaches the other."""

from dataclasses import replace

from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.people.person import Line, Person
from buurtbot.domain.core.said import Said
from buurtbot.domain.helping.sides import side_of
from buurtbot.domain.lines.relaying import closed_line, line_is_open, relay
from buurtbot.services.calls.who_helps import reached
from buurtbot.services.care.too_young import too_young
from buurtbot.services.cases.scam import told_of_scam
from buurtbot.services.cases.silent_visit import is_heard_of
from buurtbot.services.core.both_sides import both_sides
from buurtbot.services.core.context import Context
from buurtbot.services.core.lent import lending
from buurtbot.services.lines.staff_words import number_for_desk
from buurtbot.storage.commit.work import Work


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
    relayed = relay(sides, side, said, line)
    passed = await told_of_scam(work, context, sides, side, relayed)
    passed += await is_heard_of(work, person.id, sides.id)
    return await reached(work, context, passed)
