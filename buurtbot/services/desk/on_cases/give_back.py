"""Who has a case lays it back on the list: it waits again, as if new, and is nobody's."""

from buurtbot.domain import deeds
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.messages import text
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.desk.on_cases.casework import gone, held_by, is_closed
from buurtbot.services.desk.on_cases.let_go import let_go
from buurtbot.storage.commit.work import Work


@does(deeds.give_back)
async def give_back(work: Work, context: Context, actor: Actor, *, case: str) -> Decision:
    """Its holder cannot go on with it: it stands on the list again, and calls."""
    found = await work.get(Case, case)
    if found is None:
        return gone(actor)
    if found.closed:
        return is_closed(found)
    if found.holder != actor.who:
        return held_by(found) if found.holder else _nobodys(found)
    noted = AuditLine(actor.who, "give_back", case)
    return await let_go(work, context, found, "topic-given-back", noted=noted)


def _nobodys(case: Case) -> Decision:
    return Decision(tell=(sheet.in_topic(case, text("topic-nobodys")),))
