"""The case of a request that was taken back: it says so, and closes when nothing is left in it.

What a person began in it, or somebody said there, is for a person to end: they are asked.
"""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.cases import cases, not_safe
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.cases.card.sheet import File
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Button, Say, text
from buurtbot.services.cases.hand_to_desk import read_file, waits
from buurtbot.services.core.context import Context
from buurtbot.services.desk.on_cases.close_case import clears
from buurtbot.storage.commit.work import Work


async def case_afterwards(
    work: Work, context: Context, request: HelpRequest, taken: Decision
) -> Decision:
    """What becomes of the case of this request, that `taken` took back."""
    case = await work.get(Case, request.case) if request.case else None
    if case is None or case.closed or not cases.is_of_the_request(case, request):
        return NOTHING
    file = replace(await read_file(work, context, case), request=taken.latest(request))
    if case.request != request.id:
        return NOTHING
    if not cases.ends_with_its_request(case):
        return Decision(tell=(*sheet.showing(file), _ask(file)))
    return _closed(work, context, file, taken)


def _ask(file: File) -> Say:
    """Whether it can be closed: one press; who gets words of it sees those first."""
    case = file.case
    act = deeds.close_case(case=case.id)
    if not not_safe.needs_why(case) and case.reason not in cases.IN_DANGER:
        reads_it = file.about is not None and file.about.chat is not None
        sure = {} if reads_it else {"sure": "yes"}
        act = deeds.close_as(case=case.id, outcome="not_needed", **sure)
    close = Button(text("desk-button-close-withdrawn"), act)
    return sheet.in_topic(case, text("topic-withdrawn-ask"), ((close,),))


def _closed(work: Work, context: Context, file: File, taken: Decision) -> Decision:
    closed = cases.closed(file.case, outcome="not_needed", now=work.now)
    about = taken.latest(file.about) if file.about else None
    return Decision(
        keep=(closed, *((about.hanging_up(closed.id),) if about else ())),
        tell=(
            sheet.in_topic(closed, text("topic-withdrawn-closed")),
            *sheet.showing(replace(file, case=closed)),
        ),
        later=(*waits(work, context, closed), clears(context, closed, work.now)),
        noted=(AuditLine("house", "close_withdrawn", closed.id),),
    )
