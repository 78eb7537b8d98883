"""Someone asks for help: the request is made, neighbours are asked, and the resident hears at once
what happens now and by when a person looks if nobody can.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.asking.asked import Told, asking_now, name_of_request, person_looks_first
from buurtbot.domain.asking.new_request import (
    Draft,
    Given,
    asks_a_lot,
    has_asked,
    is_clear,
    others_agreed,
    read_request,
)
from buurtbot.domain.cases import cases
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.case import Case, Reason
from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.help_request import ENDED, HelpRequest
from buurtbot.domain.core.messages import Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.helping.sides import Sides, tell_resident
from buurtbot.domain.matching import pace
from buurtbot.domain.welcome.menu import begin_anew
from buurtbot.services.asking.replace_request import replacing
from buurtbot.services.cases.hand_to_desk import by_when, open_case
from buurtbot.services.core.context import Actor, Context, new_id, new_ref
from buurtbot.services.core.does import does
from buurtbot.services.desk.looking_up.who_called import excluded_by_number
from buurtbot.storage.commit.work import Work
from config.words.door_words import door_words

WHY_FIRST: Final[Mapping[Reason, str]] = {"place_unknown": "place", "excluded_rang": "itself"}


@does(deeds.ask_for_help)
async def ask_for_help(work: Work, context: Context, actor: Actor, /, **draft: str) -> Decision:
    """The end of the talk: send the request on its way."""
    resident = await work.get(Person, actor.who)
    if resident is None:
        told = Say(ToPerson(actor.who), text("asking-not-known"), keys=begin_anew())
        return Decision(tell=(told,))
    if not others_agreed(draft):
        return Decision(tell=(Say(ToPerson(actor.who), text("asking-other-must-agree")),))
    changed = await work.get(HelpRequest, draft["changes"]) if draft.get("changes") else None
    earlier = await replacing(work, context, resident, draft.get("changes", ""))
    return earlier + await new_request(
        work,
        context,
        Asking(earlier.latest(resident), actor.neighbourhood, draft),
        changed=changed,
    )


@dataclass(frozen=True)
class Asking:
    """Who asks for help, in which neighbourhood, and all that they answered."""

    resident: Person
    neighbourhood: str
    draft: Draft


async def new_request(
    work: Work,
    context: Context,
    asking: Asking,
    *,
    rang: Case | None = None,
    changed: HelpRequest | None = None,
) -> Decision:
    """Make a request of these answers; also for who `rang` the desk, in the case of the call.

    One that was `changed` keeps its number: somebody wrote it down, or read it out.
    What is not clear, or is asked very often, goes to a person first. Neighbours are asked a
    moment later, when it is this request's turn.
    """
    resident, draft = asking.resident, asking.draft
    ref = rang.ref if rang else _number_of(changed, resident, asking.neighbourhood)
    ref = ref or await new_ref(work, asking.neighbourhood, new_id(work, "request"))
    request = _made(work, context, asking, ref, by_desk=rang is not None)
    request = replace(request, case=rang.id if rang else "")
    if changed is not None and changed.resident == resident.id:
        request = pace.by_the_first_hour(request, changed, work.now)
    a_lot = asks_a_lot(resident, context.policy, work.now) and not draft.get("changes")
    resident = has_asked(resident, request.id, work.now)
    noted = (AuditLine(resident.id, "ask_for_help", request.id),)
    made = Decision(keep=(request, resident), noted=noted)
    if not is_clear(draft, work.now):
        return made + await _person_first(work, context, request, resident, "place_unknown", rang)
    if rang is not None and await _is_excluded(work, context, resident, request.neighbourhood):
        return made + await _person_first(work, context, request, resident, "excluded_rang", rang)
    if a_lot and rang is None:
        return made + await _person_first(work, context, request, resident, "unmatched")
    return made + _begun(work, context, request, resident)


async def _is_excluded(work: Work, context: Context, resident: Person, slug: str) -> bool:
    """Whether who rang has the number of who takes no part: no neighbour is asked then."""
    chat = context.neighbourhood(slug).staff_chat
    slugs = [one.slug for one in context.network.neighbourhoods if one.staff_chat == chat]
    return await excluded_by_number(work, slugs, resident.phone) is not None


def _number_of(changed: HelpRequest | None, resident: Person, neighbourhood: str) -> str:
    if changed is None or changed.state in ENDED:
        return ""
    is_same = (changed.resident, changed.neighbourhood) == (resident.id, neighbourhood)
    return changed.ref if is_same else ""


def _made(
    work: Work,
    context: Context,
    asking: Asking,
    ref: str,
    *,
    by_desk: bool,
) -> HelpRequest:
    id_, here = new_id(work, "request"), asking.neighbourhood
    word = pace.door_word(id_, door_words())
    return read_request(
        asking.draft,
        asking.resident,
        Given(id_, ref, word, here, by_desk=by_desk),
        policy=context.policy,
        hours=context.neighbourhood(here).desk.hours,
        now=work.now,
    )


def _begun(work: Work, context: Context, request: HelpRequest, resident: Person) -> Decision:
    here = context.neighbourhood(request.neighbourhood)
    asks_from = pace.waits_for_morning(request, context.policy, work.now)
    told = asking_now(request, here, asks_from=asks_from, now=work.now)
    timers = Decision(later=pace.begins(request, context.policy, work.now))
    return timers + _told(work, context, request, resident, told)


async def _person_first(
    work: Work,
    context: Context,
    request: HelpRequest,
    resident: Person,
    reason: Reason,
    rang: Case | None = None,
) -> Decision:
    """To a person first; who `rang` speaks with one already, in the case of the call."""
    request = replace(request, state="with_desk", look_by=work.now)
    if rang is not None:
        opened = Decision(keep=(cases.named(rang, reason), request))
    else:
        opened = await open_case(
            work,
            context,
            NewCase(
                reason=reason,
                neighbourhood=request.neighbourhood,
                about=resident,
                request=request,
                words=request.words,
                tell=False,
            ),
        )
    case = opened.first(Case)
    why = WHY_FIRST.get(reason, "often")
    told = person_looks_first(request, why=why, by_when=by_when(work, context, case))
    return opened + _told(work, context, opened.latest(request), resident, told)


def _told(
    work: Work, context: Context, request: HelpRequest, resident: Person, told: Told
) -> Decision:
    sides = Sides(request, resident, None, work.now, context.policy)
    name = name_of_request(request.id)
    return Decision(tell=(tell_resident(sides, *told, name=name),))
