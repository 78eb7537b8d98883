"""A request for someone on the phone: staff fill it in, and from then on it is as any other.

The questions are asked in the worker's own chat. When all is answered the case gets its topic:
what the resident must hear later comes there, to be rung through.
"""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.calls.calls import ringing_hour
from buurtbot.domain.cases import cases
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision, Record, Timer
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import (
    At,
    Change,
    Hidden,
    Outgoing,
    Say,
    Text,
    ToChat,
    ToDesk,
    TopicIs,
    text,
)
from buurtbot.domain.core.people.person import Language, Person
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.core.timing import timers
from buurtbot.domain.desk.own_chat import intake_name
from buurtbot.domain.phone.by_phone import RING_AND_SAY
from buurtbot.domain.words.names import name_of
from buurtbot.services.asking.ask_for_help import Asking, new_request
from buurtbot.services.asking.replace_request import replacing
from buurtbot.services.cases.hand_to_desk import file_of, read_file
from buurtbot.services.core.context import Actor, Context, new_id, new_ref
from buurtbot.services.core.does import does
from buurtbot.services.desk.looking_up.who_called import has_name
from buurtbot.services.phone.who_rings import who_it_is
from buurtbot.storage.commit.work import Work
from buurtbot.storage.sealed.keyring import PASSING

LASTS: Final = timedelta(hours=24)  # an intake that nobody finishes is thrown away
DESK: Final = "desk"
There = ToDesk | ToChat  # where the talk was held


async def begin_intake(work: Work, context: Context, actor: Actor) -> tuple[Case, Decision]:
    """The case of an intake, held by who does it. It has no topic before there is something."""
    id_ = new_id(work, "case-intake")
    hours = context.neighbourhood(actor.neighbourhood).desk.hours
    case = Case(
        id=id_,
        ref=await new_ref(work, actor.neighbourhood, id_),
        neighbourhood=actor.neighbourhood,
        reason="by_phone",
        opened=work.now,
        look_by=cases.looks_by(hours, work.now),
    )
    case = cases.taken(case, who=actor.who, name=actor.name, now=work.now)
    over = deeds.intake_over(case=id_, who=actor.who)
    return case, Decision(
        keep=(case,),
        later=(Timer(timers.intake_over(id_), work.now + LASTS, over),),
        noted=(AuditLine(actor.who, "intake", id_),),
    )


def own_chat(work: Work, context: Context, who: str, chat: str, *, instead: ToDesk) -> ToChat:
    """A worker's own chat with the desk's bot. Until they pressed Start there, the topic."""
    language = context.neighbourhood(instead.neighbourhood).desk.language
    return ToChat(DESK, Hidden(f"{PASSING}{who}", chat), language, by=who, instead=instead)


def _there(work: Work, context: Context, actor: Actor, case: Case, chat: str) -> There:
    """Where the talk was held."""
    topic = sheet.topic_of(case)
    return own_chat(work, context, actor.who, chat, instead=topic) if chat else topic


@does(deeds.intake)
async def intake(
    work: Work, context: Context, actor: Actor, /, *, case: str, chat: str = "", **draft: str
) -> Decision:
    """Everything was asked: the person (without Telegram) and the request are made, or changed."""
    found = await work.get(Case, case)
    if found is None:
        return NOTHING
    slug = draft.get("neighbourhood", found.neighbourhood)
    person = await _caller(work, context, found, slug, draft)
    earlier = await replacing(work, context, person, draft.get("changes", ""))
    person = replace(earlier.latest(person), name=person.name, phone=person.phone)
    answers = {"place_unknown": "yes", **draft} if "place" not in draft else draft
    made = await new_request(
        work,
        context,
        Asking(person, slug, answers),
        rang=found,
    )
    there = _there(work, context, actor, found, chat)
    made = earlier + _into_topic(made, found, person, there)
    request = next(r for r in made.keep if isinstance(r, HelpRequest) and r.state != "withdrawn")
    noted = (AuditLine(actor.who, "intake_sent", request.id),)
    kept = replace(made.latest(found), about=person.id, request=request.id, caller="")
    return made + _shown(work, context, kept, person, request, there) + Decision(noted=noted)


async def _caller(
    work: Work, context: Context, case: Case, slug: str, draft: dict[str, str]
) -> Person:
    """Who is on the phone: known by name and number, with what they agreed to."""
    about = await work.get(Person, draft["person"]) if "person" in draft else None
    name, phone = draft.get("name", ""), draft.get("phone", "")
    if about is not None:
        return replace(about, name=name, phone=phone, last_seen=work.now)
    person = await who_it_is(work, context, slug, draft)
    if await work.look(Person, [person.id]):
        return replace(person, name=person.name if has_name(person, name) else name, phone=phone)
    language: Language = "en" if draft.get("language") == "en" else "nl"
    return replace(person, language=language, cases=(case.id,))


def _into_topic(made: Decision, case: Case, person: Person, there: There) -> Decision:
    """The request belongs to this case; what the caller must hear now is where the talk was."""
    topic = sheet.topic_of(case)
    return replace(
        made,
        keep=tuple(_belonging(record, case, person) for record in made.keep),
        tell=tuple(_read_out(outgoing, topic, there) for outgoing in made.tell),
    )


def _belonging(record: Record, case: Case, person: Person) -> Record:
    if isinstance(record, HelpRequest) and record.resident == person.id:
        return replace(record, case=case.id)
    if isinstance(record, Person) and record.id == person.id:
        # The last case is where the outbox brings what this person must hear.
        others = tuple(id_ for id_ in record.cases if id_ != case.id)
        return replace(record, cases=(*others, case.id))
    return record


def _read_out(outgoing: Outgoing, topic: ToDesk, there: There) -> Outgoing:
    """The caller is still on the line: what they must hear is read out at once."""
    if not isinstance(outgoing, Say) or outgoing.text.key != RING_AND_SAY:
        return outgoing
    if isinstance(there, ToDesk):
        return replace(outgoing, to=topic)
    said = text("intake-read-out", message=outgoing.text.args["message"])
    return replace(outgoing, to=there, text=said, buttons=(), name="")


def _shown(
    work: Work, context: Context, case: Case, person: Person, request: HelpRequest, there: There
) -> Decision:
    """It is sent: who typed it reads so, and the intake is over."""
    file = file_of(context, case, person, request)
    rings = request.state == "open" and not person.reads
    at = At(ringing_hour(request.look_by, context.policy.calls))
    key = "intake-sent-rings" if rings else "intake-sent"
    sent = text(key, ref=request.ref, name=name_of(person), at=at)
    back = deeds.ring_back(request=request.id)
    silent = timedelta(days=context.policy.retention.silent_person_days)
    clear = deeds.clear_person(person=person.id)
    return Decision(
        keep=(case,),
        tell=(_said(there, case, sent), *sheet.card_again(file)),
        later=(
            Timer(timers.intake_over(case.id), None),
            Timer(timers.clear_person(person.id), work.now + silent, clear),
            *((Timer(timers.ring_back(request.id), work.now, back),) if rings else ()),
        ),
    )


def _said(there: There, case: Case, said: Text) -> Outgoing:
    return Change(there, intake_name(case.id), said, anew=True)


@does(deeds.intake_stopped)
async def intake_stopped(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    case: str,
    chat: str = "",
    why: str = "stopped",
    **_rest: str,
) -> Decision:
    """Nothing is sent and nothing kept; the case closes. A danger that was told stays open."""
    found = await work.get(Case, case)
    if found is None or found.closed:
        return NOTHING
    there = _there(work, context, actor, found, chat)
    over = Timer(timers.intake_over(case), None)
    if found.alarmed or found.request:
        key = "intake-stopped-open" if found.alarmed else "intake-stopped-as-it-was"
        told = _said(there, found, text(key, ref=found.ref))
        return Decision(tell=(told,), later=(over,))
    closed = cases.closed(found, outcome="not_needed", now=work.now)
    title = sheet.title(file_of(context, closed, None, None))
    at = work.now + timedelta(days=context.policy.retention.case_days)
    clear = deeds.clear_case(case=case)
    return Decision(
        keep=(closed,),
        tell=(
            _said(there, closed, text(f"intake-{why}")),
            TopicIs(sheet.topic_of(closed), title, open=False),
        ),
        later=(over, Timer(timers.clear_case(case), at, clear)),
        noted=(AuditLine(actor.who, f"intake_{why}", case),),
    )


@does(deeds.intake_known)
async def intake_known(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    case: str,
    show: str = "",
    chat: str = "",
    **_: str,
) -> Decision:
    """The caller has a request already: nothing new is made, and its card comes up again."""
    known = await work.get(Case, show)
    why = "goes-on-there" if known else "stopped"
    stopped = await intake_stopped(work, context, actor, case=case, chat=chat, why=why)
    if known is None:
        return stopped
    there = _there(work, context, actor, known, chat)
    said = Say(there, text("intake-known-there", ref=known.ref))
    return stopped + Decision(
        tell=(*sheet.card_again(await read_file(work, context, known)), said)
    )


@does(deeds.intake_over)
async def intake_over(
    work: Work, context: Context, actor: Actor, *, case: str, who: str = ""
) -> Decision:
    """A timer: an intake that was begun and never finished is thrown away."""
    talk = await work.get(Talk, who or case)
    if talk is None or talk.draft.get("case", case) != case:
        return NOTHING
    worker = replace(actor, who=who or actor.who)
    chat = talk.draft.get("chat", "")
    stopped = await intake_stopped(work, context, worker, case=case, chat=chat)
    return Decision(drop=(talk,), shred=(talk.owner,)) + stopped
