"""The alarm of a person: what they write and answer next is gathered in it, and answered."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from buurtbot.domain.care import crisis
from buurtbot.domain.care.crisis import InDanger
from buurtbot.domain.cases import alarms, cases
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision, Timer
from buurtbot.domain.core.messages import Alarm, Outgoing, Say, Text, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.desk.following import grown
from buurtbot.services.cases.at_night import rings_at_night
from buurtbot.services.cases.hand_to_desk import desk_speaks, line_of, read_file, waits
from buurtbot.services.core.context import Context
from buurtbot.services.core.helpline_numbers import load_once
from buurtbot.storage.commit.work import Work

STILL_IN_DANGER: Final = timedelta(hours=24)  # after the desk closed it


async def open_alarm(work: Work, person: Person) -> Case | None:
    """The alarm about this person that is open, if there is one; held to be as it was read."""
    return await _newest_alarm(work, person, closed_since=None)


async def recent_alarm(work: Work, person: Person) -> Case | None:
    """The same, or one that was closed within a day."""
    return await _newest_alarm(work, person, closed_since=work.now - STILL_IN_DANGER)


async def _newest_alarm(
    work: Work, person: Person, *, closed_since: datetime | None
) -> Case | None:
    found = await work.look(Case, person.cases)
    for case in reversed(found.values()):
        is_open = case.closed is None
        lately = case.closed and closed_since and case.closed >= closed_since
        if case.reason == "sensitive" and (is_open or lately):
            return await work.get(Case, case.id)
    return None


async def gather(
    work: Work,
    context: Context,
    case: Case,
    *,
    worry: str,
    urgent: bool,
    words: str = "",
) -> Decision:
    """It stands on the card; what is new also calls the desk. The caller shows it in the topic."""
    calls = alarms.calls(case, worry, work.now, urgent=urgent)
    look_by = looks_by(work, context, case)
    case = alarms.alarmed(case, worry, words, work.now, urgent=urgent, look_by=look_by)
    file = await read_file(work, context, case)
    loud = (*sheet.ringing(file), *_second_channel(work, context, file, worry))
    return Decision(
        keep=(case,),
        tell=loud if calls else (grown(file),),
        later=waits(work, context, case) if calls else (),
    )


def _second_channel(
    work: Work, context: Context, file: sheet.File, worry: str
) -> tuple[Outgoing, ...]:
    """Who says not to be safe does not wait until a silent desk was called twice."""
    there = context.neighbourhood(file.case.neighbourhood).desk
    if not alarms.rings_at_once(worry):
        return rings_at_night(work, context, file, worry)
    if not there.rings:
        return ()
    return (Alarm(file.general, file.case.ref, worry),)


def looks_by(work: Work, context: Context, case: Case) -> datetime:
    """By when a person looks at who is in danger from now: minutes, in the hours of the desk."""
    hours = context.neighbourhood(case.neighbourhood).desk.hours
    return cases.looks_by(hours, work.now, timedelta(minutes=context.policy.danger_minutes))


async def reopened(work: Work, context: Context, case: Case) -> Decision:
    """The alarm was closed, and is not over: the caller shows it, and calls the desk."""
    hours = context.neighbourhood(case.neighbourhood).desk.hours
    case = cases.opened_again(case, now=work.now, hours=hours)
    case = replace(
        case, look_by=looks_by(work, context, case), alarmed=None, attended=None, not_safe=None
    )
    about = (await read_file(work, context, case)).about
    return Decision(
        keep=(case, *await desk_speaks(work, case, about)),
        tell=(sheet.in_topic(case, text("topic-reopened-person")),),
        later=(*waits(work, context, case), Timer(timers.clear_case(case.id), None)),
    )


def on_its_line(work: Work, case: Case, person: Person) -> Person:
    """What the person writes next is for the desk."""
    return person if person.chat is None else person.speaking_on(line_of(work, case))


# -- what the person hears


def in_danger(work: Work, context: Context, case: Case, worry: str = "") -> InDanger:
    """Someone in danger, with the lines and the desk there are for them now."""
    here = context.neighbourhood(case.neighbourhood)
    return InDanger(case, crisis.worry_of(case, worry), here, load_once(), work.now)


def answer(work: Work, danger: InDanger, person: Person, *, new: bool) -> Decision:
    """What the person hears at once to words that worry us; `new`: another worry."""
    how = crisis.length(person, work.now, new=new)
    rows = crisis.buttons(danger) if how in {"long", "again"} else ()
    said = Say(ToPerson(person.id), danger.answer(person, how), rows)
    told = () if how == "nothing" else (said,)
    return Decision(keep=(crisis.answered(person, how, work.now),), tell=told)


def answer_wish(
    work: Work, context: Context, person: Person, *, before: Case, after: Case
) -> Decision:
    """What they hear who want a person; who asked before is answered in other words."""
    danger = in_danger(work, context, after)
    if alarms.WANTS_PERSON in alarms.worries(before):
        return answer(work, danger, person, new=False)
    said = Say(ToPerson(person.id), danger.wants_person(), crisis.buttons(danger))
    return Decision(keep=(crisis.answered(person, "again", work.now),), tell=(said,))


def goes_on(work: Work, context: Context, person: Person, case: Case) -> Decision:
    """What someone in danger hears to any other words; nothing while a moderator talks to them."""
    if case.reason != "sensitive" or crisis.is_talking(case, work.now):
        return Decision()
    danger = in_danger(work, context, case)
    if not case.holder:
        return answer(work, danger, person, new=False)
    how = crisis.length(person, work.now, new=False)
    turn = person.crisis_answers + person.crisis_soon
    kept = crisis.answered(person, "soon", work.now)  # it holds no number
    told = () if how == "nothing" else (_says(person, danger.held(turn)),)
    return Decision(keep=(kept,), tell=told)


def _says(person: Person, said: Text) -> Say:
    return Say(ToPerson(person.id), said)
