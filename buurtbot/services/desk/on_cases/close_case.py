"""Close a case with its outcome. The person hears it kindly, and may still come back to it.

Where they read something, one press says so and it is done a little later.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final, get_args

from buurtbot.domain import deeds
from buurtbot.domain.cases import apart, cases, not_safe, promising
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.cases.card.sheet import File
from buurtbot.domain.core.case import Case, Closing, Outcome
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision, Timer
from buurtbot.domain.core.help_request import ENDED, HelpRequest, State
from buurtbot.domain.core.messages import Button, Outgoing, Say, Text, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.desk import closing_soon, unsent
from buurtbot.domain.desk.choices import outcome_buttons
from buurtbot.domain.desk.preview import previewed
from buurtbot.domain.helping.afterwards.finishing import ending
from buurtbot.domain.matching.invitation import NOT_NEEDED
from buurtbot.domain.matching.pace import nobody_waits
from buurtbot.domain.words.names import staff_name
from buurtbot.services.cases.hand_to_desk import read_file, waits
from buurtbot.services.cases.open_alarm import in_danger
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.desk.on_cases.casework import gone, is_closed
from buurtbot.services.desk.on_cases.own_ban import not_theirs
from buurtbot.services.desk.on_cases.pauses import may_meet
from buurtbot.services.matching.inviting import close_invitations
from buurtbot.storage.commit.work import Work

OUTCOMES: Final = frozenset(get_args(Outcome))


@does(deeds.close_case)
async def close_case(work: Work, context: Context, actor: Actor, *, case: str) -> Decision:
    """Ask how it ended."""
    found = await work.get(Case, case)
    if found is None:
        return gone(actor)
    if found.closed:
        return is_closed(found)
    if refusal := await not_theirs(work, context, actor, found):
        return refusal
    if not_safe.needs_why(found):
        return Decision(tell=(sheet.in_topic(found, *not_safe.ask(found, "", "")),))
    return Decision(tell=closing_soon.asked(found, outcome_buttons(found)))


@does(deeds.close_as)
async def close_as(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    case: str,
    outcome: Outcome,
    **said: str,
) -> Decision:
    """Close it: the topic closes, the person is told, the request ends where it was the matter.

    Who is not safe is not closed before it was `said` `why`, and that they are `sure`; a report
    not before it was said whether the two stay `apart`.
    """
    found = await work.get(Case, case)
    if found is None:
        return gone(actor)
    if found.closed:
        return is_closed(found)
    if refusal := await not_theirs(work, context, actor, found):
        return refusal
    closed = cases.closed(found, outcome=outcome, why=said.get("why", ""), now=work.now)
    asked = await _asks_first(work, context, actor, found, closed, said)
    if asked is not None:
        return asked
    return await ended(work, context, actor, found, closed, apart_=said.get("apart", ""))


async def _asks_first(
    work: Work,
    context: Context,
    actor: Actor,
    case: Case,
    closed: Case,
    said: Mapping[str, str],
) -> Decision | None:
    """What comes before it is closed: a question, or a moment to take it back. None: nothing."""
    file, outcome = await read_file(work, context, case), closed.outcome or "other"
    together, sure = said.get("apart", ""), said.get("sure", "")
    if together not in {"stays", "ends"} and apart.needs_word(case, file.about, file.whom):
        return Decision(tell=(sheet.in_topic(case, *apart.asks(case, outcome)),))
    words = _goodbye(work, context, replace(file, case=closed))
    about = await work.get(Person, case.about) if words else None
    why = closed.closed_why
    if not_safe.needs_why(case):
        is_sure = not_safe.is_sure(case, why, sure)
        return None if is_sure else _asks_why(case, why, sure, about, words)
    if about is None or sure:
        return None
    by = Closing(outcome, work.now, actor.who, actor.name, together, case.times)
    return _soon(case, by, about, words[0].text)


def _soon(case: Case, closing: Closing, about: Person, words: Text) -> Decision:
    """It is said what they will get; until then nothing changed for them."""
    soon = replace(case, closing=closing)
    told = closing_soon.told(case, closing, about, words)
    return Decision(keep=(soon,), tell=told, later=(closing_soon.timer(soon),))


def _asks_why(
    case: Case, why: str, sure: str, about: Person | None, words: tuple[Say, ...]
) -> Decision:
    said, rows = not_safe.ask(case, why, sure)
    if about is not None and why in not_safe.OUTCOMES:
        said = sheet.lines((said, previewed(about, words[0].text, "desk-preview")))
    return Decision(tell=(sheet.in_topic(case, said, rows),))


async def ended(
    work: Work, context: Context, actor: Actor, before: Case, closed: Case, *, apart_: str
) -> Decision:
    """It is closed by this moderator, with all that follows from it."""
    file = await read_file(work, context, closed)
    meet = _may_meet(context, actor, file) if apart_ == "ends" else NOTHING
    file = replace(file, about=meet.latest(file.about) if file.about else None)
    over = meet + _end_request(work, context, file)
    file = replace(file, request=over.latest(file.request) if file.request else None)
    by = staff_name(closed.owner, actor.name)
    waited, closed = unsent.ended(closed), replace(closed, unsent=())
    said = text("topic-closed", name=by, outcome=not_safe.how_it_ended(closed))
    over += promising.heard(replace(closed, closed=None), work.now)
    words = _goodbye(work, context, file)
    return over + Decision(
        keep=(closed, *_freed(file, over)),
        tell=(
            *words,
            *closing_soon.sent(before, file.about, words),
            *waited,
            sheet.in_topic(closed, said),
            *_still_apart(file),
            *sheet.showing(file),
        ),
        later=(
            *waits(work, context, closed),
            closing_soon.timer(closed),
            clears(context, closed, work.now),
        ),
        noted=(AuditLine(actor.who, f"close_{closed.closed_why or closed.outcome}", closed.id),),
    )


def _may_meet(context: Context, actor: Actor, file: File) -> Decision:
    if file.about is None or file.whom is None or not apart.is_paused(file.about, file.whom):
        return NOTHING
    return may_meet(context, actor, file.case, file.about, file.whom)


def _still_apart(file: File) -> tuple[Say, ...]:
    """Two whom nobody decided about stay apart: said, so that it is meant."""
    if not apart.is_paused(file.about, file.whom):
        return ()
    return (sheet.in_topic(file.case, text("desk-still-apart")),)


@does(deeds.close_soon)
async def close_soon(work: Work, context: Context, _actor: Actor, *, case: str) -> Decision:
    """A timer: it is closed by who pressed, unless something was said or done there since."""
    found = await work.get(Case, case)
    closing = found.closing if found else None
    if found is None or closing is None or found.closed:
        return NOTHING
    if not closing_soon.is_meant_still(found, closing):
        return _open(*closing_soon.came_between(found))
    closed = cases.closed(found, outcome=closing.outcome, now=work.now)
    by = Actor("moderator", closing.who, found.neighbourhood, closing.name)
    return await ended(work, context, by, found, closed, apart_=closing.apart)


@does(deeds.stay_open)
async def stay_open(work: Work, _context: Context, actor: Actor, *, case: str) -> Decision:
    """It is not closed after all."""
    found = await work.get(Case, case)
    if found is None:
        return gone(actor)
    if found.closed:
        return is_closed(found)
    return _open(*closing_soon.taken_back(found))


def _open(case: Case, told: tuple[Outgoing, ...]) -> Decision:
    return Decision(keep=(case,), tell=told, later=(closing_soon.timer(case),))


def clears(context: Context, case: Case, now: datetime) -> Timer:
    """The timer that takes a closed case away."""
    at = now + timedelta(days=context.policy.retention.case_days)
    return Timer(timers.clear_case(case.id), at, deeds.clear_case(case=case.id))


def _end_request(work: Work, context: Context, file: File) -> Decision:
    request, case = file.request, file.case
    if request is None or not _ends(request, case):
        return Decision()
    state: State = "done" if case.outcome == "helped" else "closed"
    ended, later = ending(request, work.now, context.policy, state=state)
    return Decision(
        keep=(nobody_waits(ended),),
        tell=close_invitations(request, NOT_NEEDED),
        later=later,
    )


def _ends(request: HelpRequest, case: Case) -> bool:
    """Whether closing this case ends the request: never while a volunteer holds it."""
    if request.state in ENDED or request.holder or not cases.is_of_the_request(case, request):
        return False
    if request.state == "with_desk":
        return True
    if case.reason == "place_unknown" and case.outcome == "helped":
        return False  # the address was found: neighbours are asked
    return case.outcome in {"helped", "referred", "not_needed"}


def _freed(file: File, ended: Decision) -> tuple[Person, ...]:
    """The line to the desk is hung up; an ended request is no longer theirs to wait for."""
    about = file.about
    if about is None:
        return ()
    over = {record.id for record in ended.keep}
    requests = tuple(id_ for id_ in about.requests if id_ not in over)
    return (replace(about.hanging_up(file.case.id), requests=requests),)


def _goodbye(work: Work, context: Context, file: File) -> tuple[Say, ...]:
    case, about = file.case, file.about
    if about is None or about.chat is None or case.reason not in cases.SPEAKS_WITH_DESK:
        return ()
    here = context.neighbourhood(case.neighbourhood)
    args = {"organisation": here.organisation, "phone": here.desk.phone}
    more = Button(text("button-something-more"), deeds.reopen(case=case.id))
    said = text(f"case-closed-{case.outcome}", **args)
    if case.reason == "sensitive":
        said = in_danger(work, context, case).closed()
    if case.reason in cases.NO_ALARM:
        said = text(f"crisis-closed-{case.outcome}", organisation=here.organisation)
    if case.reason == "worry":
        said = text("worry-closed", organisation=here.organisation)
    return (Say(ToPerson(about.id), said, ((more,),)),)
