"""A request for someone on the phone: staff fill it in, and from then on it is as any other.

Each intake has a topic of its own. What the resident must hear comes there, to be rung through.
"""

from dataclasses import replace
from datetime import timedelta

from buurtbot.domain import cases, desk
from buurtbot.domain.case import Case
from buurtbot.domain.decision import NOTHING, AuditLine, Decision, Record, Timer
from buurtbot.domain.help_request import HelpRequest
from buurtbot.domain.messages import Outgoing, Say, ToDesk, TopicIs, deed, text
from buurtbot.domain.names import name_of, staff_name
from buurtbot.domain.person import Consent, Person
from buurtbot.domain.talk import Talk
from buurtbot.services.ask_for_help import new_request
from buurtbot.services.hand_to_desk import file_of
from buurtbot.services.house import Actor, Deeds, House, new_id, new_ref
from buurtbot.storage.work import Work

LASTS = timedelta(hours=24)  # an intake that nobody finishes is thrown away
RINGS_THROUGH = "desk-ring-and-say"


async def begin_intake(work: Work, house: House, actor: Actor) -> tuple[Case, Decision]:
    """A topic in which everything staff write is an answer, until it is sent or stopped."""
    id_ = new_id(work, "case-intake")
    hours = house.neighbourhood(actor.neighbourhood).desk.hours
    case = Case(
        id=id_,
        ref=await new_ref(work, actor.neighbourhood, id_),
        neighbourhood=actor.neighbourhood,
        reason="by_phone",
        opened=work.now,
        look_by=cases.looks_by(hours, work.now),
    )
    case = cases.taken(case, who=actor.who, name=actor.name, now=work.now)
    file = file_of(house, case, None, None)
    begins = text("intake-begins", name=staff_name(case.owner, actor.name))
    over = deed("intake_over", case=id_)
    return case, Decision(
        keep=(case,),
        tell=(TopicIs(file.to, desk.title(file)), desk.in_topic(case, begins)),
        later=(Timer(f"intake_over:{id_}", work.now + LASTS, over),),
        noted=(AuditLine(actor.who, "intake", id_),),
    )


async def intake(work: Work, house: House, actor: Actor, *, case: str, **draft: str) -> Decision:
    """Everything was asked: the person (without Telegram) and the request are made."""
    found = await work.get(Case, case)
    if found is None:
        return NOTHING
    slug = draft.get("neighbourhood", found.neighbourhood)
    person = _caller(work, house, found, slug, draft)
    answers = {"place_unknown": "yes", **draft} if "place" not in draft else draft
    made = await new_request(
        work,
        house,
        resident=person,
        neighbourhood=slug,
        draft=answers,
        by_desk=True,
        ref=found.ref,
    )
    return _into_topic(made, found, person) + _shown(work, house, actor, found, made, person)


def _caller(work: Work, house: House, case: Case, slug: str, draft: dict[str, str]) -> Person:
    """Who is on the phone: known by name and number, with what they agreed to."""
    version = f"{house.network.shared.consent_version} by phone"
    return Person(
        id=new_id(work, "person"),
        bot=slug,
        language="en" if draft.get("language") == "en" else "nl",
        first_seen=work.now,
        last_seen=work.now,
        name=draft.get("name", ""),
        phone=draft.get("phone", ""),
        consent=Consent(version, work.now),
        of_age=True,
        cases=(case.id,),
        came_from="phone",
    )


def _into_topic(made: Decision, case: Case, person: Person) -> Decision:
    """The request belongs to this case; what must be rung through comes in its topic."""
    topic = ToDesk(case.neighbourhood, case.id)
    return replace(
        made,
        keep=tuple(_belonging(record, case, person) for record in made.keep),
        tell=tuple(_rung_through(outgoing, topic) for outgoing in made.tell),
    )


def _belonging(record: Record, case: Case, person: Person) -> Record:
    if isinstance(record, HelpRequest) and record.resident == person.id:
        return replace(record, case=case.id)
    if isinstance(record, Person) and record.id == person.id:
        # The last case is where the outbox brings what this person must hear.
        others = tuple(id_ for id_ in record.cases if id_ != case.id)
        return replace(record, cases=(*others, case.id))
    return record


def _rung_through(outgoing: Outgoing, topic: ToDesk) -> Outgoing:
    if isinstance(outgoing, Say) and outgoing.text.key == RINGS_THROUGH:
        return replace(outgoing, to=topic)
    return outgoing


def _shown(
    work: Work, house: House, actor: Actor, found: Case, made: Decision, person: Person
) -> Decision:
    request = next(record for record in made.keep if isinstance(record, HelpRequest))
    case = replace(found, about=person.id, request=request.id)
    file = file_of(house, case, person, request)
    sent = text("intake-sent", ref=request.ref, name=name_of(person))
    silent = timedelta(days=house.policy.retention.silent_person_days)
    clear = deed("clear_person", person=person.id)
    return Decision(
        keep=(case,),
        tell=(desk.in_topic(case, sent), *desk.card_again(file)),
        later=(
            Timer(f"intake_over:{case.id}", None),
            Timer(f"clear_person:{person.id}", work.now + silent, clear),
        ),
        noted=(AuditLine(actor.who, "intake_sent", request.id),),
    )


async def intake_stopped(
    work: Work, house: House, actor: Actor, *, case: str, why: str = "stopped", **_rest: str
) -> Decision:
    """Nothing is sent and nothing kept; the topic closes."""
    found = await work.get(Case, case)
    if found is None or found.closed:
        return NOTHING
    closed = cases.closed(found, outcome="not_needed", now=work.now)
    file = file_of(house, closed, None, None)
    at = work.now + timedelta(days=house.policy.retention.case_days)
    return Decision(
        keep=(closed,),
        tell=(desk.in_topic(closed, text(f"intake-{why}")), *desk.showing(file)),
        later=(
            Timer(f"intake_over:{case}", None),
            Timer(f"clear_case:{case}", at, deed("clear_case", case=case)),
        ),
        noted=(AuditLine(actor.who, f"intake_{why}", case),),
    )


async def intake_over(work: Work, house: House, actor: Actor, *, case: str) -> Decision:
    """A timer: an intake that was begun and never finished is thrown away."""
    talk = await work.get(Talk, case)
    if talk is None:
        return NOTHING
    stopped = await intake_stopped(work, house, actor, case=case)
    return Decision(drop=(talk,), shred=(talk.owner,)) + stopped


DEEDS: Deeds = {
    "intake": intake,
    "intake_stopped": intake_stopped,
    "intake_over": intake_over,
}
