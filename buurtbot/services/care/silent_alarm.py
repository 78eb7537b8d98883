"""Who answers nothing after words for danger is an alarm too: the desk sees it, once.

Whatever they do next, a word or a press, takes it away again.
"""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.cases import cases
from buurtbot.domain.cases.alarms import hurt_at_home
from buurtbot.domain.cases.calling import calling
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.cases.card.sheet import File
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision, Timer
from buurtbot.domain.core.messages import Change, Outgoing, Say, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.desk.following import follows, grown
from buurtbot.services.cases.at_night import rings_at_night
from buurtbot.services.cases.hand_to_desk import read_file
from buurtbot.services.cases.open_alarm import open_alarm
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work

WATCHED: Final = timedelta(hours=24)  # after they were last told what to do now

JUST_NOW: Final = timedelta(minutes=1)


def listens(work: Work, context: Context, case: Case) -> tuple[Timer, ...]:
    """From now on it is seen when they answer nothing; of what can wait it is not."""
    if not case.urgent:
        return ()
    at = work.now + timedelta(minutes=context.policy.silent_minutes)
    return (Timer(timers.silent_alarm(case.about), at, deeds.silent_alarm(case=case.id)),)


@does(deeds.silent_alarm)
async def silent_alarm(work: Work, context: Context, _actor: Actor, *, case: str) -> Decision:
    """A timer: nothing came. The card says so, who has it reads it, and who has not is called."""
    found = await work.get(Case, case)
    if found is None or found.closed or found.silent:
        return NOTHING
    silent = replace(found, silent=work.now)
    file = await read_file(work, context, silent)
    key = "topic-silent-at-home" if hurt_at_home(silent) else "topic-silent"
    said = text(key, minutes=context.policy.silent_minutes)
    line = calling(file, now=work.now, since=cases.waits_since(silent))
    waits = cases.status(silent) == "new"
    second = rings_at_night(work, context, file, "silent") if waits else ()
    shown = _shown(work, context, file, line) if waits else ()
    return Decision(
        keep=(silent,),
        tell=(follows(silent, said), grown(file), *shown, *second),
        noted=(AuditLine("house", "silent_alarm", case),),
    )


def _shown(work: Work, context: Context, file: File, line: Say) -> tuple[Outgoing, ...]:
    """The line rings; where it rang for the same just now, that one says so instead."""
    since, minutes = cases.waits_since(file.case), context.policy.case_calls_minutes
    rang = [since + timedelta(minutes=each) for each in minutes[: file.case.calls]]
    if rang and work.now - rang[-1] < JUST_NOW:
        return (Change(line.to, line.name, line.text, line.buttons),)
    return sheet.rung(file, line)


async def heard_again(work: Work, context: Context, person: Person, done: Decision) -> Decision:
    """What they did just now, and that they are not silent (any more)."""
    told = person.crisis_told_at
    if told is None or work.now - told > WATCHED:
        return done
    done = Decision(later=(Timer(timers.silent_alarm(person.id), None),)) + done
    alarm = await open_alarm(work, person)
    case = done.latest(alarm) if alarm else None
    if case is None or not case.silent:
        return done
    case = replace(case, silent=None)
    card = grown(await read_file(work, context, case))
    return done + Decision(keep=(case,), tell=(card, follows(case, text("topic-not-silent"))))
