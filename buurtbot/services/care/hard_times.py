"""Heavy words that are no alarm: an offer that fits, and the team reads it in its hours.

It stands beside whatever goes on: no talk waits for it, and no line is turned by it.
"""

from dataclasses import replace

from buurtbot.domain.care.hard_times import HardTimes, Heavy, is_told
from buurtbot.domain.care.help_lines import is_child
from buurtbot.domain.cases import alarms, cases
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Say, ToPerson
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.said import Said
from buurtbot.domain.desk.following import grown, heard
from buurtbot.services.cases.hand_to_desk import open_case, read_file
from buurtbot.services.cases.open_alarm import open_alarm
from buurtbot.services.core.context import Context
from buurtbot.services.core.helpline_numbers import load_once
from buurtbot.storage.commit.work import Work


async def hard_times(
    work: Work,
    context: Context,
    person: Person,
    heavy: Heavy,
    *,
    asks: bool,
    answered: bool,
) -> Decision:
    """What is said and kept. `asks`: nothing else is asked of them; `answered`: else they were."""
    alarm = await open_alarm(work, person)
    if alarm is not None:
        return Decision(tell=heard(alarm, person, Said(heavy.words)))
    kept = Decision()
    if person.consent is not None:
        kept = await _for_the_team(work, context, person, heavy)
    person = kept.latest(person)
    here = context.neighbourhood(person.bot)
    known = person.consent is not None
    child = is_child(heavy.words, work.now)
    times = HardTimes(
        heavy.label, here, load_once(), work.now, asks=asks, known=known, child=child
    )
    to = ToPerson(person.id)
    if not is_told(person, work.now, context.policy.hard_times_hours):
        person = replace(person, hard_times_at=work.now)
        said = Say(to, times.first(), times.buttons())
        return kept + Decision(keep=(person,), tell=(said,))
    if answered:
        return kept
    return kept + Decision(tell=(Say(to, times.again(), times.buttons()),))


async def open_hard_times(work: Work, person: Person) -> Case | None:
    """The open case about hard times of this person; held to be as it was read."""
    found = await work.look(Case, person.cases)
    for case in reversed(found.values()):
        if case.reason in cases.NO_ALARM and case.closed is None:
            return await work.get(Case, case.id)
    return None


async def _for_the_team(work: Work, context: Context, person: Person, heavy: Heavy) -> Decision:
    case = await open_hard_times(work, person)
    if case is None:
        return await open_case(
            work,
            context,
            NewCase(
                reason="hard_times",
                neighbourhood=person.bot,
                about=person,
                words=heavy.words,
                what=heavy.label,
                tell=False,
            ),
        )
    what = " ".join(dict.fromkeys((*alarms.worries(case), heavy.label)))
    more = cases.grown(replace(case, what=what), heavy.words)
    file = await read_file(work, context, more)
    return Decision(keep=(more,), tell=(*heard(more, person, Said(heavy.words)), grown(file)))
