"""The night plan: nobody is at the desk, and somebody is in danger.

The second channel rings at once, and the topic says who is on duty and what was tried.
"""

from buurtbot.domain.cases import cases, sheet
from buurtbot.domain.cases.sheet import File
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import Alarm, Outgoing, Say, text
from buurtbot.services.core.context import Context
from buurtbot.storage.work import Work


def is_night(work: Work, context: Context, case: Case) -> bool:
    """Whether nobody is at the desk of this case now."""
    return not cases.at_desk(context.neighbourhood(case.neighbourhood).desk.hours, work.now)


def rings_at_night(
    work: Work, context: Context, file: File, reason: str = ""
) -> tuple[Alarm, ...]:
    """The second channel, when nobody is at the desk and the policy lets it ring."""
    desk, case = context.neighbourhood(file.case.neighbourhood).desk, file.case
    rings = desk.second_channel and context.policy.night.rings_at_once
    if not rings or not is_night(work, context, case):
        return ()
    return (Alarm(file.general, case.ref, reason or case.reason),)


def at_night(work: Work, context: Context, file: File) -> tuple[Outgoing, ...]:
    """What is done, and what the topic says under the card, when an alarm opens at night."""
    if not file.case.urgent or not is_night(work, context, file.case):
        return ()
    rung = rings_at_night(work, context, file)
    on_duty = context.neighbourhood(file.case.neighbourhood).desk.on_duty
    called = text("topic-night-rung" if rung else "topic-night-silent")
    who = text("topic-night-duty", who=on_duty) if on_duty else None
    return (*rung, Say(file.new, sheet.lines((called, who))))
