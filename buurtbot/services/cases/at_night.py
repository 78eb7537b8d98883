"""The night plan: nobody is at the desk, and somebody is in danger.

The second channel rings at once, and the card says who is on duty and what was tried.
"""

from buurtbot.domain.cases import cases
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.cases.card.sheet import File
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import Alarm, Text, text
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work


def is_night(work: Work, context: Context, case: Case) -> bool:
    """Whether nobody is at the desk of this case now."""
    return not cases.at_desk(context.neighbourhood(case.neighbourhood).desk.hours, work.now)


def rings_at_night(
    work: Work, context: Context, file: File, reason: str = ""
) -> tuple[Alarm, ...]:
    """The second channel, when nobody is at the desk and the policy lets it ring."""
    desk, case = context.neighbourhood(file.case.neighbourhood).desk, file.case
    rings = desk.rings and context.policy.night.rings_at_once
    if not rings or not is_night(work, context, case):
        return ()
    return (Alarm(file.general, case.ref, reason or case.reason),)


def note_of_night(context: Context, case: Case) -> Text | None:
    """What the card says of an alarm that came when nobody was at the desk."""
    desk = context.neighbourhood(case.neighbourhood).desk
    if not case.urgent or cases.at_desk(desk.hours, case.alarmed or case.opened):
        return None
    rung = desk.rings and context.policy.night.rings_at_once
    who = text("topic-night-duty", who=desk.on_duty) if desk.on_duty else None
    return sheet.lines((text("topic-night-rung" if rung else "topic-night-silent"), who))
