"""Who reports the other of a request is apart from them at once, and the desk has a case.

A neighbour who would come does not come. When the volunteer reported who asked, nobody else is
sent to that door either before a person of the desk looked.
"""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.cases import apart
from buurtbot.domain.check_ins.check_ins import kept_apart
from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.said import Said
from buurtbot.domain.helping.sides import Side, Sides
from buurtbot.domain.helping.stopping import stopped
from buurtbot.services.care.report_behaviour import reported_again, to_desk
from buurtbot.services.cases.silent_visit import is_heard_of
from buurtbot.services.core.both_sides import acting_side, both_sides, gone
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.core.lent import lending
from buurtbot.services.helping.step_back import freed_request, goes_on
from buurtbot.services.matching.keep_asking import nobody_found
from buurtbot.storage.commit.work import Work


@does(deeds.report_behaviour)
async def report_behaviour(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    request: str = "",
    words: str = "",
    **_rest: str,
) -> Decision:
    """Report someone, or a worry about them, to the desk. Who is reported is apart from them."""
    sides = await both_sides(work, context, request) if request else None
    side = acting_side(sides, actor) if sides else None
    one = sides.one(side) if sides and side else None
    if sides is None or side is None or one is None:
        person = await work.get(Person, actor.who)
        again = await reported_again(work, person, sides.request) if person and sides else None
        return await to_desk(work, context, person, again, Said(words)) if person else gone(actor)
    heard = await is_heard_of(work, actor.who, request, "button-report")
    return await _reported(work, context, sides, side, words) + heard


async def _reported(
    work: Work, context: Context, sides: Sides, side: Side, words: str
) -> Decision:
    one, whom = sides.one(side), sides.other(side)
    if one is None or whom is None:
        about = one or sides.resident
        return await to_desk(work, context, about, sides.request, Said(words))
    parted = await _parted(work, context, sides, side)
    about, request = parted.latest(one), parted.latest(sides.request)
    told = parted + await to_desk(work, context, about, request, Said(words), whom)
    elsewhere = lending(context, told.latest(one)) if side == "volunteer" else ()
    return told + Decision(carry=elsewhere)


async def _parted(work: Work, context: Context, sides: Sides, side: Side) -> Decision:
    """What stops between the two; who reported has it written down."""
    one, whom = sides.one(side) or sides.resident, sides.other(side) or sides.resident
    marked = apart.paused(one.hanging_up(sides.id), whom.id)
    sides = (
        replace(sides, resident=marked) if side == "resident" else replace(sides, holder=marked)
    )
    noted = Decision(
        keep=(marked,),
        later=(*kept_apart(one, whom.id, work.now), *apart.undone(one, whom.id, work.now)),
        noted=(AuditLine(one.id, "report_other", sides.id),),
    )
    if sides.held:
        return noted + await _does_not_go_on(work, context, sides, side)
    if not _could_write(sides, whom):
        return noted
    here = context.neighbourhood(sides.request.neighbourhood)
    told = apart.line_stops(whom, one, here)
    return noted + Decision(keep=(whom.hanging_up(sides.id),), tell=told)


def _could_write(sides: Sides, whom: Person) -> bool:
    """Whether the other still had a line to them."""
    return any(line.kind == "request" and line.subject == sides.id for line in whom.lines)


async def _does_not_go_on(work: Work, context: Context, sides: Sides, side: Side) -> Decision:
    holder = sides.holder or sides.resident
    here = context.neighbourhood(sides.request.neighbourhood)
    free = freed_request(context, sides.request, work.now)
    done = stopped(sides, holder, side, free, here, work.municipality)
    resident = done.latest(sides.resident)
    if side == "resident":
        return done + await goes_on(work, context, free, resident)
    return done + await nobody_found(work, context, free, resident=resident, reason="dropped")
