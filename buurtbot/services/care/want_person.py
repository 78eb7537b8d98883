"""Someone wants a person, from wherever they are. A talk that was going on can be resumed.

Who is in danger is answered as such, and who speaks with the desk already hears who has it.
"""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.cases import alarms, cases
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Outgoing, Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.said import Said
from buurtbot.domain.desk.following import follows, grown, heard
from buurtbot.domain.helping.sides import side_of
from buurtbot.services.care.hard_times import open_hard_times
from buurtbot.services.care.sensitive import ALARMING
from buurtbot.services.cases.hand_to_desk import (
    by_when,
    line_of,
    open_case,
    read_file,
    speaks_with,
    waits,
)
from buurtbot.services.cases.looks_by import looks_by
from buurtbot.services.cases.open_alarm import answer_wish, gather, recent_alarm, reopened
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work


@does(deeds.want_person)
async def want_person(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    request: str = "",
    words: str = "",
    **_rest: str,
) -> Decision:
    """Fetch a person of the desk; nothing of the talk or the request is lost by it."""
    person = await work.get(Person, actor.who)
    alarm = await recent_alarm(work, person) if person else None
    if person is not None and alarm is not None:
        return await _in_danger(work, context, person, alarm, words)
    quiet = await open_hard_times(work, person) if person else None
    if person is not None and quiet is not None:
        return await _called(work, context, person, quiet, words)
    spoken = await _spoken_on(work, person) if person and words and not request else None
    if person is not None and spoken is not None:
        return await _once_more(work, context, person, spoken, words)
    about = await _theirs(work, request, actor.who) if request else None
    opened = await open_case(
        work,
        context,
        NewCase(
            reason="wants_person",
            neighbourhood=about.neighbourhood if about else actor.neighbourhood,
            about=person,
            request=about,
            words=words,
        ),
    )
    return opened + speaks_with(work, opened, actor.who)


async def _theirs(work: Work, request: str, who: str) -> HelpRequest | None:
    """The request they are in or were asked for; a person is fetched all the same without."""
    found = await work.get(HelpRequest, request)
    return found if found and (side_of(found, who) or found.reply_of(who)) else None


async def _in_danger(
    work: Work, context: Context, person: Person, alarm: Case, words: str
) -> Decision:
    """The desk is called again for it, in the same case."""
    work.goes_first = True
    opened = (
        Decision(keep=(alarm,)) if alarm.closed is None else await reopened(work, context, alarm)
    )
    case = opened.latest(alarm)
    shown = (
        heard(case, person, Said(words), key=ALARMING)
        if words
        else (follows(case, text("topic-wants-person")),)
    )
    gathered = Decision(tell=shown) + await gather(
        work,
        context,
        case,
        worry=alarms.WANTS_PERSON,
        urgent=case.urgent,
        words=words,
    )
    person = opened.latest(person)
    said = answer_wish(work, context, person, before=case, after=gathered.latest(case))
    turned = opened + gathered + said
    return turned + speaks_with(work, turned, person.id)


async def _called(
    work: Work, context: Context, person: Person, quiet: Case, words: str
) -> Decision:
    """What the team would read some time of the day is asked for now: it calls the desk."""
    by = looks_by(work, context, quiet.neighbourhood, urgent=False)
    asked = replace(quiet, reason="wants_person", look_by=by)
    asked = cases.waiting_anew(cases.grown(asked, words) if words else asked, work.now)
    speaks = person.speaking_on(line_of(work, asked))
    file = replace(await read_file(work, context, asked), about=speaks)
    told = text("case-told-again", by_when=by_when(work, context, asked))
    shown = heard(asked, person, Said(words)) if words else ()
    called = Decision(
        keep=(asked, speaks),
        tell=(Say(ToPerson(person.id), told), *sheet.ringing(file), *shown),
        later=waits(work, context, asked),
    )
    return called + speaks_with(work, called, person.id)


async def _spoken_on(work: Work, person: Person) -> Case | None:
    """The open case that they speak on with the desk, the newest of them."""
    lines = [line for line in reversed(person.lines) if line.kind == "case"]
    found = await work.look(Case, [line.subject for line in lines])
    for case in found.values():
        if case.closed is None and case.reason in cases.SPEAKS_WITH_DESK:
            return await work.get(Case, case.id)
    return None


async def _once_more(
    work: Work, context: Context, person: Person, case: Case, words: str
) -> Decision:
    """They speak with the desk: it reads so, and they hear who has it, or when."""
    grew = cases.grown(case, words)
    file = await read_file(work, context, grew)
    told = text("case-told-again", by_when=by_when(work, context, grew))
    shown: tuple[Outgoing, ...] = (*heard(grew, person, Said(words)), grown(file))
    again = Decision(keep=(grew,), tell=(Say(ToPerson(person.id), told), *shown))
    return again + speaks_with(work, again, person.id)
