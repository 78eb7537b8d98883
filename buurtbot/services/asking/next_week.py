"""A weekly request comes back: made well ahead, and the resident can stop that with one press."""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import AuditLine, Decision, Timer
from buurtbot.domain.core.help_request import ENDED, HelpRequest
from buurtbot.domain.core.messages import Button, Say, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.helping.afterwards.repeating import next_of, repeats
from buurtbot.domain.helping.sides import Sides, tell_resident
from buurtbot.domain.matching.choosing import ask_for, asked_first, may_be_first
from buurtbot.domain.matching.pace import begins, deadline
from buurtbot.domain.times.when import wanted_text
from buurtbot.domain.words.names import first_name_of
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.core.both_sides import acting_side, both_sides, gone
from buurtbot.services.core.context import Actor, Context, new_id, new_ref
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work


@does(deeds.next_week)
async def next_week(work: Work, context: Context, actor: Actor, *, request: str) -> Decision:
    """Make next week's request from this one, and ask last week's helper first."""
    sides = await both_sides(work, context, request)
    if sides is None or not repeats(sides.request) or sides.request.state not in ENDED:
        return Decision()
    if context.neighbourhood(sides.request.neighbourhood).closed:
        return Decision()
    if not sides.resident.reachable or await _made(work, sides.request, sides.resident):
        return Decision()
    if sides.request.point is None:
        return Decision(tell=(_ask_anew(sides),))
    return await _make(work, context, sides)


async def _made(work: Work, request: HelpRequest, resident: Person) -> HelpRequest | None:
    """The request of next week, when it is there already."""
    looked = await work.look(HelpRequest, resident.requests)
    return next((r for r in looked.values() if r.follows == request.id), None)


def _ask_anew(sides: Sides) -> Say:
    """The place is not kept any longer: it can only be asked anew."""
    ask = deeds.begin(conversation="ask_for_help")
    rows = ((Button(text("button-ask-again"), ask),),)
    return tell_resident(sides, text("next-week-anew", kind=sides.kind), rows)


async def _make(work: Work, context: Context, sides: Sides) -> Decision:
    id_ = new_id(work, "request")
    before = sides.request
    rang = await work.get(Case, before.case) if before.by_desk and before.case else None
    ref = rang.ref if rang else await new_ref(work, before.neighbourhood, id_)
    request = next_of(before, id_=id_, ref=ref, now=work.now)
    ask = ask_for(request, sides.resident, work.now, context.policy)
    first = (await work.look(Person, [request.first_ask])).get(request.first_ask)
    if first is None or not may_be_first(ask, first):
        request = replace(request, first_ask="")
    hours = context.neighbourhood(request.neighbourhood).desk.hours
    request = replace(request, look_by=deadline(request, context.policy, hours, work.now))
    resident = replace(sides.resident, requests=(*sides.resident.requests, id_))
    made = Decision(keep=(request, resident))
    if request.by_desk:
        made += await _at_the_desk(work, context, request, resident, rang)
    request, resident = made.latest(request), made.latest(resident)
    named = first if first and asked_first(ask, first) else None
    return made + Decision(
        tell=(_told(replace(sides, request=request, resident=resident), named),),
        later=begins(request, context.policy, work.now),
        noted=(AuditLine("clock", "next_week", id_),),
    )


async def _at_the_desk(
    work: Work, context: Context, request: HelpRequest, resident: Person, rang: Case | None
) -> Decision:
    """Who rang keeps their number and their case; a new one where that was cleared away."""
    if rang is not None:
        return Decision(keep=(replace(rang, request=request.id), replace(request, case=rang.id)))
    return await open_case(
        work,
        context,
        NewCase(
            reason="by_phone",
            neighbourhood=request.neighbourhood,
            about=resident,
            request=request,
            tell=False,
        ),
    )


def _told(sides: Sides, first: Person | None) -> Say:
    """Who is named is asked; of who is not, the resident hears nothing."""
    request = sides.request
    key = "next-week" if first else "next-week-anyone"
    message = text(
        key,
        kind=sides.kind,
        when=wanted_text(request, now=sides.now),
        name=first_name_of(first),
    )
    skip = Button(text("button-not-this-week"), deeds.skip_week(request=request.id))
    stop = Button(text("button-stop-repeating"), deeds.stop_repeating(request=request.id))
    return tell_resident(sides, message, ((skip,), (stop,)))


@does(deeds.stop_repeating)
async def stop_repeating(work: Work, context: Context, actor: Actor, *, request: str) -> Decision:
    """A weekly request does not come back any more. What is asked for now stays as it is."""
    sides = await both_sides(work, context, request)
    if sides is None or acting_side(sides, actor) != "resident":
        return gone(actor)
    following = await _made(work, sides.request, sides.resident)
    last = await work.get(HelpRequest, following.id) if following else sides.request
    last = replace(last or sides.request, last_time=True)
    key = "repeating-stopped" if last.state in ENDED else "repeating-stopped-after"
    told = tell_resident(sides, text(key, when=wanted_text(last, now=work.now)))
    return Decision(
        keep=(last,),
        tell=(told,),
        later=(Timer(timers.next_week(last.id), None),),
        noted=(AuditLine(sides.resident.id, "stop_repeating", last.id),),
    )
