"""A case is closed half a minute after the press that said how it ended, or it stays open."""

from buurtbot.domain import deeds
from buurtbot.domain.cases import cases
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.messages import Outgoing
from buurtbot.domain.desk import closing_soon
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.desk.casework import gone, is_closed
from buurtbot.services.desk.close_case import ended
from buurtbot.storage.work import Work


@does(deeds.close_soon)
async def close_soon(work: Work, context: Context, _actor: Actor, *, case: str) -> Decision:
    """A timer: it is closed by who pressed, unless something was said or done there since."""
    found = await work.get(Case, case)
    closing = found.closing if found else None
    if found is None or closing is None or found.closed:
        return NOTHING
    if not closing_soon.is_meant_still(found, closing):
        return _open(*closing_soon.came_between(found))
    closed = cases.closed(found, outcome=closing.outcome, now=work.now)
    by = Actor("moderator", closing.who, found.neighbourhood, closing.name)
    return await ended(work, context, by, found, closed, apart_=closing.apart)


@does(deeds.stay_open)
async def stay_open(work: Work, _context: Context, actor: Actor, *, case: str) -> Decision:
    """It is not closed after all."""
    found = await work.get(Case, case)
    if found is None:
        return gone(actor)
    if found.closed:
        return is_closed(found)
    return _open(*closing_soon.taken_back(found))


def _open(case: Case, told: tuple[Outgoing, ...]) -> Decision:
    return Decision(keep=(case,), tell=told, later=(closing_soon.timer(case),))
