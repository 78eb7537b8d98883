"""The promised hour is over and the desk was not heard: the person hears so, the desk rings."""

from buurtbot.domain import deeds
from buurtbot.domain.cases import cases, promising
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.cases.card.sheet import File
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision, Timer
from buurtbot.domain.core.messages import Alarm, Say, ToPerson
from buurtbot.domain.core.timing import timers
from buurtbot.services.cases.hand_to_desk import read_file
from buurtbot.services.cases.open_alarm import in_danger
from buurtbot.services.cases.surge import digest_timer, is_surge
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work


@does(deeds.promise_passed)
async def promise_passed(
    work: Work, context: Context, _actor: Actor, *, case: str, told: str = ""
) -> Decision:
    """A timer. Nothing when somebody of the desk spoke, or the case got a new hour.

    Who comes late with it, at night, tells the person at once and rings when the desk opens.
    """
    found = await work.get(Case, case)
    if found is None or not promising.has_passed(found, work.now):
        return NOTHING
    file = await read_file(work, context, found)
    decision = NOTHING if told else _told(work, context, file)
    if _rings_now(work, context, found):
        return decision + await _rung(work, context, file)
    hours = context.neighbourhood(found.neighbourhood).desk.hours
    act = deeds.promise_passed(case=case, told="yes")
    timer = Timer(timers.promise(case), cases.next_at_desk(hours, work.now), act)
    return decision + Decision(later=(timer,))


def _rings_now(work: Work, context: Context, case: Case) -> bool:
    hours = context.neighbourhood(case.neighbourhood).desk.hours
    return case.urgent or cases.at_desk(hours, work.now)


def _told(work: Work, context: Context, file: File) -> Decision:
    """Who cannot be reached, or was forgotten, is only told about to the desk."""
    here = context.neighbourhood(file.case.neighbourhood)
    there = file.about is not None and file.about.chat is not None
    said: tuple[Say, ...] = ()
    if there and file.case.reason in cases.IN_DANGER:
        said = (Say(ToPerson(file.case.about), in_danger(work, context, file.case).late()),)
    elif there:
        said = (promising.passed(file, here, work.now),)
    noted = AuditLine("house", "promise_passed", file.case.id)
    return Decision(tell=said, noted=(noted,), counted=("promise_missed",))


async def _rung(work: Work, context: Context, file: File) -> Decision:
    """The second channel rings for each; the group reads a line, or a count when it is flooded."""
    case = file.case
    there = context.neighbourhood(case.neighbourhood).desk
    alarm = (Alarm(file.general, case.ref, case.reason),) if there.rings else ()
    if not case.urgent and await is_surge(work):
        return Decision(tell=alarm, later=(digest_timer(work, case.neighbourhood),))
    line = promising.passed_line(file)
    return Decision(tell=(*sheet.rung(file, line), *alarm))
