"""What only the desk hears: asked whether it went well, somebody says no, and tells why.

Until they choose otherwise, nothing that they say about it can reach the other side: their line
to the other side is gone, and in its place is an aside. What is said there opens a case.
"""

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.line import Spoken
from buurtbot.domain.core.people.person import Line, Person
from buurtbot.domain.core.said import Said
from buurtbot.domain.desk.following import heard
from buurtbot.domain.helping.aside import speaks_again, speaks_no_more
from buurtbot.domain.helping.sides import side_of
from buurtbot.services.care.report_behaviour import to_desk
from buurtbot.services.cases.hand_to_desk import speaks_with, talk_waits
from buurtbot.services.core.both_sides import acting_side, both_sides, gone
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.core.lent import lending
from buurtbot.storage.commit.work import Work


async def only_desk(work: Work, person: Person, request: HelpRequest) -> Decision:
    """From now on what this person says is for the desk; a talk that was going on waits."""
    if person.chat is None:
        return NOTHING
    aside = Line("aside", request.id, work.municipality)
    return Decision(
        keep=(person.speaking_on(aside), *await talk_waits(work, person)),
        spoken=(Spoken(person.id, "chosen", aside),),
    )


async def tell_aside(
    work: Work,
    context: Context,
    person: Person,
    line: Line,
    said: Said,
    so_far: Decision = NOTHING,
) -> Decision:
    """The first that is said on an aside opens a case; on the line of that case they go on.

    So what is changed of it later is a change there.
    """
    opened = next((kept for kept in so_far.keep if isinstance(kept, Case)), None)
    if opened is not None:
        told = Decision(tell=heard(opened, person, said))
        return told + speaks_with(work, so_far, person.id, said.message)
    sides = await both_sides(work, context, line.subject)
    side = side_of(sides.request, person.id) if sides else None
    whom = sides.other(side) if sides and side else None
    request = await work.get(HelpRequest, line.subject)
    freed = person.hanging_up(line.subject)
    return await to_desk(work, context, freed, request, said, whom)


@does(deeds.write_to_other)
async def write_to_other(work: Work, context: Context, actor: Actor, *, request: str) -> Decision:
    """They chose: what they write now is for the other side again, while that still can be."""
    sides = await both_sides(work, context, request)
    side = acting_side(sides, actor) if sides else None
    if sides is None or side is None:
        return gone(actor)
    if not sides.still_write:
        return speaks_no_more(sides, side)
    line = Line("request", sides.id, work.municipality)
    chosen = speaks_again(sides, side, line)
    chosen += Decision(spoken=(Spoken(actor.who, "chosen", line),))
    changed = chosen.latest(sides.holder) if sides.holder else None
    return chosen + Decision(carry=lending(context, changed) if changed else ())
