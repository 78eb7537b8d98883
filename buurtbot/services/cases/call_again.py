"""A case that nobody takes calls again, and at its second call by another channel."""

from buurtbot.domain import deeds
from buurtbot.domain.cases import cases
from buurtbot.domain.cases.calling import calling
from buurtbot.domain.cases.card.sheet import File, rung
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.messages import Alarm, Outgoing
from buurtbot.services.cases.hand_to_desk import read_file, waits
from buurtbot.services.cases.surge import digest_timer, is_surge
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work


@does(deeds.call_again)
async def call_again(work: Work, context: Context, actor: Actor, *, case: str) -> Decision:
    """Call the desk again, and set the next call. Nothing when somebody has the case."""
    found = await work.get(Case, case)
    if found is None or cases.status(found) != "new":
        return NOTHING
    hours = context.neighbourhood(found.neighbourhood).desk.hours
    if not cases.calls_now(found, now=work.now, hours=hours):
        return Decision(later=waits(work, context, found))
    minutes = context.policy.case_calls_minutes
    once_more = cases.called(found, now=work.now, minutes=minutes, hours=hours)
    again = Decision(keep=(once_more,), later=waits(work, context, once_more))
    if not once_more.urgent and await is_surge(work):
        return again + Decision(later=(digest_timer(work, found.neighbourhood),))
    file = await read_file(work, context, once_more)
    return again + Decision(tell=_calls(work, context, file, found))


def _calls(work: Work, context: Context, file: File, before: Case) -> tuple[Outgoing, ...]:
    case = file.case
    there = context.neighbourhood(case.neighbourhood).desk
    call = calling(file, now=work.now, since=cases.waits_since(case))
    second = (
        (Alarm(file.general, case.ref, case.reason),)
        if there.rings and cases.rings(before, case)
        else ()
    )
    return (*rung(file, call), *second)
