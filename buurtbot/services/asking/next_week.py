"""A weekly request comes back: made well ahead, and the resident can stop that with one press."""

from dataclasses import replace

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import AuditLine, Decision, Timer
from buurtbot.domain.core.help_request import ENDED, HelpRequest
from buurtbot.domain.core.messages import Button, Say, deed, text
from buurtbot.domain.core.person import Person
from buurtbot.domain.helping.repeating import next_of, repeats
from buurtbot.domain.helping.sides import Helping, tell_resident
from buurtbot.domain.matching.pace import begins, deadline
from buurtbot.domain.times.when import wanted_text
from buurtbot.domain.words.names import first_name_of
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.core.both_sides import acting_side, both_sides, gone
from buurtbot.services.core.context import Actor, Deeds, House, new_id, new_ref
from buurtbot.storage.work import Work


async def next_week(work: Work, house: House, actor: Actor, *, request: str) -> Decision:
    """Make next week's request from this one, and ask last week's helper first."""
    helping = await both_sides(work, house, request)
    if helping is None or not repeats(helping.request) or helping.request.state not in ENDED:
        return Decision()
    if house.neighbourhood(helping.request.neighbourhood).closed:
        return Decision()
    if not helping.resident.reachable or await _made(work, helping.request, helping.resident):
        return Decision()
    if helping.request.point is None:
        return Decision(tell=(_ask_anew(helping),))
    return await _make(work, house, helping)


async def _made(work: Work, request: HelpRequest, resident: Person) -> HelpRequest | None:
    """The request of next week, when it is there already."""
    looked = await work.look(HelpRequest, resident.requests)
    return next((r for r in looked.values() if r.follows == request.id), None)


def _ask_anew(helping: Helping) -> Say:
    """The place is not kept any longer: it can only be asked anew."""
    ask = deed("begin", conversation="ask_for_help")
    rows = ((Button(text("button-ask-again"), ask),),)
    return tell_resident(helping, text("next-week-anew", kind=helping.kind), rows)


async def _make(work: Work, house: House, helping: Helping) -> Decision:
    id_ = new_id(work, "request")
    before = helping.request
    rang = await work.get(Case, before.case) if before.by_desk and before.case else None
    ref = rang.ref if rang else await new_ref(work, before.neighbourhood, id_)
    request = next_of(before, id_=id_, ref=ref, now=work.now)
    if request.first_ask in helping.resident.blocks:
        request = replace(request, first_ask="")
    hours = house.neighbourhood(request.neighbourhood).desk.hours
    request = replace(request, look_by=deadline(request, house.policy, hours, work.now))
    resident = replace(helping.resident, requests=(*helping.resident.requests, id_))
    made = Decision(keep=(request, resident))
    if request.by_desk:
        made += await _at_the_desk(work, house, request, resident, rang)
    request, resident = made.latest(request), made.latest(resident)
    return made + Decision(
        tell=(_told(replace(helping, request=request, resident=resident)),),
        later=begins(request, house.policy, work.now),
        noted=(AuditLine("clock", "next_week", id_),),
    )


async def _at_the_desk(
    work: Work, house: House, request: HelpRequest, resident: Person, rang: Case | None
) -> Decision:
    """Who rang keeps their number and their case; a new one where that was cleared away."""
    if rang is not None:
        return Decision(keep=(replace(rang, request=request.id), replace(request, case=rang.id)))
    return await open_case(
        work,
        house,
        reason="by_phone",
        neighbourhood=request.neighbourhood,
        about=resident,
        request=request,
        tell=False,
    )


def _told(helping: Helping) -> Say:
    request = helping.request
    key = "next-week" if request.first_ask and helping.holder else "next-week-anyone"
    message = text(
        key,
        kind=helping.kind,
        when=wanted_text(request, now=helping.now),
        name=first_name_of(helping.holder),
    )
    skip = Button(text("button-not-this-week"), deed("skip_week", request=request.id))
    stop = Button(text("button-stop-repeating"), deed("stop_repeating", request=request.id))
    return tell_resident(helping, message, ((skip,), (stop,)))


async def stop_repeating(work: Work, house: House, actor: Actor, *, request: str) -> Decision:
    """A weekly request does not come back any more. What is asked for now stays as it is."""
    helping = await both_sides(work, house, request)
    if helping is None or acting_side(helping, actor) != "resident":
        return gone(actor)
    following = await _made(work, helping.request, helping.resident)
    last = await work.get(HelpRequest, following.id) if following else helping.request
    last = replace(last or helping.request, last_time=True)
    key = "repeating-stopped" if last.state in ENDED else "repeating-stopped-after"
    told = tell_resident(helping, text(key, when=wanted_text(last, now=work.now)))
    return Decision(
        keep=(last,),
        tell=(told,),
        later=(Timer(f"next_week:{last.id}", None),),
        noted=(AuditLine(helping.resident.id, "stop_repeating", last.id),),
    )


DEEDS: Deeds = {"next_week": next_week, "stop_repeating": stop_repeating}
