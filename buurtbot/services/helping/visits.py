"""Visits at home: the desk looks before the first, and nobody is silent in a home unnoticed."""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.cases.card import first_visit as first_visits
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.helping import introducing, visiting
from buurtbot.domain.helping.holder import now_is, runs, state_of
from buurtbot.domain.helping.sides import Sides
from buurtbot.services.asking.request_status import as_it_is
from buurtbot.services.cases.hand_to_desk import open_case, read_file
from buurtbot.services.cases.silent_visit import looked_for, not_heard_of
from buurtbot.services.core.both_sides import acting_side, both_sides, gone
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.core.lent import lending
from buurtbot.services.desk.on_cases.casework import gone as case_is_gone
from buurtbot.services.desk.on_cases.casework import heard_from
from buurtbot.services.helping.step_back import drop_out
from buurtbot.storage.commit.work import Work


async def first_visit(work: Work, context: Context, taken: Decision, sides: Sides) -> Decision:
    """Just taken: where policy says so, a person of the desk looks before they go."""
    holder, visits = sides.holder, context.policy.visits
    if holder is None or holder.offer is None:
        return NOTHING
    if not visiting.desk_looks_first(sides.request, holder.offer, visits):
        return NOTHING
    request = now_is(taken.latest(sides.request), "waits")
    new = NewCase(
        "first_visit",
        request.neighbourhood,
        about=taken.latest(holder),
        request=request,
        tell=False,
    )
    opened = await open_case(work, context, new)
    told = visiting.waits(request, context.neighbourhood(request.neighbourhood))
    return Decision(keep=(request,)) + opened + Decision(tell=(told,))


# -- the desk answers


async def _asked(work: Work, context: Context, case: str) -> tuple[Case | None, Sides | None]:
    """The case, and the two it is about while it still waits for this."""
    found = await work.get(Case, case)
    sides = await both_sides(work, context, found.request) if found else None
    waits = sides is not None and sides.held and state_of(sides.request) == "waits"
    return found, sides if waits and sides and sides.holder else None


@does(deeds.visit_yes)
async def visit_yes(work: Work, context: Context, actor: Actor, *, case: str) -> Decision:
    """They may go, now and from now on."""
    found, sides = await _asked(work, context, case)
    if found is None:
        return case_is_gone(actor)
    if sides is None or sides.holder is None or sides.holder.offer is None:
        return Decision(tell=(sheet.in_topic(found, text("desk-visit-over")),))
    said = visiting.approved(sides, sides.holder, sides.holder.offer)
    decided = first_visits.approved(found)
    heard = Decision(keep=(decided,)) + heard_from(work, context, decided)
    file = await read_file(work, context, heard.latest(decided))
    return (
        heard
        + said
        + Decision(tell=sheet.showing(replace(file, request=said.latest(sides.request))))
        + Decision(
            tell=(
                introducing.to_resident(sides, sides.holder),
                sheet.in_topic(found, text("desk-visit-yes")),
            ),
            carry=lending(context, said.latest(sides.holder)),
            noted=(AuditLine(actor.who, "visit_yes", sides.holder.id),),
        )
    )


@does(deeds.visit_no)
async def visit_no(work: Work, context: Context, actor: Actor, *, case: str) -> Decision:
    """Not this volunteer, or not now: it goes to another, and it counts against nobody."""
    found, sides = await _asked(work, context, case)
    if found is None:
        return case_is_gone(actor)
    if sides is None or sides.holder is None:
        return Decision(tell=(sheet.in_topic(found, text("desk-visit-over")),))
    out = await drop_out(work, context, sides.request, is_there=False)
    free = _counts_not(sides.holder, out.latest(sides.holder))
    here = context.neighbourhood(sides.request.neighbourhood)
    return (
        heard_from(work, context, found)
        + out
        + Decision(
            keep=(free,),
            tell=(*visiting.not_now(sides, here), sheet.in_topic(found, text("desk-visit-no"))),
            carry=lending(context, free),
            noted=(AuditLine(actor.who, "visit_no", sides.holder.id),),
        )
    )


def _counts_not(before: Person, after: Person) -> Person:
    """They gave nothing back themselves."""
    if before.offer is None or after.offer is None:
        return after
    was = before.offer
    offer = replace(after.offer, dropped=was.dropped, gave_back=was.gave_back)
    return replace(after, offer=offer)


# -- the volunteer presses


async def _visit(work: Work, context: Context, actor: Actor, request: str) -> Sides | Decision:
    """The sides, when who presses holds it; else what they hear."""
    sides = await both_sides(work, context, request)
    if sides is None or acting_side(sides, actor) != "volunteer":
        return gone(actor)
    return sides if sides.held else as_it_is(sides, "volunteer")


@does(deeds.visit_there)
async def visit_there(work: Work, context: Context, actor: Actor, *, request: str) -> Decision:
    """They are there."""
    sides = await _visit(work, context, actor, request)
    if not isinstance(sides, Sides):
        return sides
    return visiting.arrives(sides, await looked_for(work, sides))


@does(deeds.visit_left)
async def visit_left(work: Work, context: Context, actor: Actor, *, request: str) -> Decision:
    """They are away, and all is well."""
    sides = await _visit(work, context, actor, request)
    if not isinstance(sides, Sides):
        return sides
    return visiting.leaves(sides, await looked_for(work, sides))


@does(deeds.visit_still)
async def visit_still(work: Work, context: Context, actor: Actor, *, request: str) -> Decision:
    """All is well, and they are still there."""
    sides = await _visit(work, context, actor, request)
    if not isinstance(sides, Sides):
        return sides
    return visiting.still_there(sides, await looked_for(work, sides))


@does(deeds.visit_looks)
async def visit_looks(
    work: Work, context: Context, _actor: Actor, *, request: str, asked: str = ""
) -> Decision:
    """A timer: nothing was heard. One question, and then a person looks, at any hour."""
    found = await work.get(HelpRequest, request)
    sides = await both_sides(work, context, request) if found else None
    if found is None or sides is None or not sides.held or not runs(found):
        return NOTHING
    if asked or sides.holder is None or not sides.holder.reads:
        return await not_heard_of(work, context, found, sides.holder)
    return visiting.asks(sides)
