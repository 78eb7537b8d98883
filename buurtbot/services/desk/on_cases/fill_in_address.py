"""The desk fills in where help is wanted, and the neighbours are asked after all."""

from dataclasses import replace
from datetime import timedelta

from buurtbot.domain import deeds
from buurtbot.domain.asking.asked import asking_now, name_of_request
from buurtbot.domain.cases import cases
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.cases.card.request_on_card import lacks_place
from buurtbot.domain.cases.card.sheet import File
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision, Timer
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Hidden, Say, text
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.core.timing import timers
from buurtbot.domain.helping.sides import Sides, tell_resident
from buurtbot.domain.matching import pace
from buurtbot.services.cases.hand_to_desk import read_file
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.desk.on_cases.casework import gone, heard_from, is_closed
from buurtbot.storage.commit.work import Work
from geo.point import parse


@does(deeds.fill_in_address)
async def fill_in_address(work: Work, context: Context, actor: Actor, *, case: str) -> Decision:
    """Begin a talk in the topic: what this moderator types next there is the address."""
    found = await work.get(Case, case)
    if found is None:
        return gone(actor)
    refused = await _refused(work, found)
    if refused is not None:
        return refused
    await work.get(Talk, case)
    turn = int(work.now.timestamp())
    draft = {"by": actor.who, "neighbourhood": found.neighbourhood}
    talk = Talk(case, "desk_address", "where", work.now, turn, draft=draft)
    until = work.now + timedelta(days=context.policy.retention.talk_days)
    clear = Timer(timers.clear_talk(case), until, deeds.clear_talk(person=case))
    return Decision(keep=(talk,), later=(clear,))


async def _refused(work: Work, case: Case) -> Decision | None:
    """Why no address can be filled in (any more); None when it can."""
    if case.closed:
        return is_closed(case)
    request = await work.get(HelpRequest, case.request) if case.request else None
    if lacks_place(request):
        return None
    return Decision(tell=(sheet.in_topic(case, text("desk-address-not-needed")),))


@does(deeds.address_filled_in)
async def address_filled_in(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    case: str,
    place: str = "",
    address: str = "",
    **_rest: str,
) -> Decision:
    """The address is confirmed: the request goes on its way, and the resident hears it."""
    found, point = await work.get(Case, case), parse(place)
    if found is None:
        return gone(actor)
    refused = await _refused(work, found)
    if refused is not None:
        return refused
    file = await read_file(work, context, _held(found, actor, work))
    if file.request is None or point is None:
        return NOTHING
    placed = replace(file.request, point=point, address=address or file.request.address)
    return _on_its_way(work, context, actor, file, placed)


def _held(case: Case, actor: Actor, work: Work) -> Case:
    """Who fills it in has the case, when nobody had."""
    if case.holder:
        return case
    return cases.taken(case, who=actor.who, name=actor.name, now=work.now)


def _on_its_way(
    work: Work, context: Context, actor: Actor, file: File, request: HelpRequest
) -> Decision:
    noted = AuditLine(actor.who, "fill_in_address", file.case.id)
    if request.ends <= work.now:
        late = sheet.in_topic(file.case, text("desk-address-day-past"))
        return heard_from(work, context, file.case) + _shown(replace(file, request=request), late)
    here = context.neighbourhood(request.neighbourhood)
    by = pace.deadline(request, context.policy, here.desk.hours, work.now)
    request = replace(request, state="open", look_by=by)
    file = replace(file, request=request)
    asked = Hidden(request.resident, request.address)
    said = sheet.in_topic(file.case, text("desk-address-filled-in", address=asked))
    return (
        heard_from(work, context, file.case)
        + _shown(file, said)
        + Decision(
            tell=_resident_told(work, context, file, request),
            later=pace.begins(request, context.policy, work.now),
            noted=(noted,),
        )
    )


def _shown(file: File, said: Say) -> Decision:
    kept = (file.request,) if file.request else ()
    return Decision(keep=kept, tell=(said, *sheet.showing(file)))


def _resident_told(
    work: Work, context: Context, file: File, request: HelpRequest
) -> tuple[Say, ...]:
    if file.about is None:
        return ()
    here = context.neighbourhood(request.neighbourhood)
    from_then = pace.waits_for_morning(request, context.policy, work.now)
    told, rows = asking_now(request, here, asks_from=from_then, now=work.now)
    known = text("asking-place-known", address=Hidden(request.resident, request.address))
    sides = Sides(request, file.about, None, work.now, context.policy)
    message = text("two-parts", first=known, rest=told)
    return (tell_resident(sides, message, rows, name=name_of_request(request.id)),)


@does(deeds.address_left)
async def address_left(
    work: Work, _context: Context, actor: Actor, /, *, case: str, **_rest: str
) -> Decision:
    """It is not filled in now; the button on the card is still there."""
    found = await work.get(Case, case)
    if found is None:
        return gone(actor)
    return Decision(tell=(sheet.in_topic(found, text("desk-address-left")),))
