"""Who has a case lays it back on the list: it waits again, as if new, and is nobody's."""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.cases import cases, sheet
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.messages import text
from buurtbot.domain.words.names import staff_name
from buurtbot.services.cases.hand_to_desk import read_file, waits
from buurtbot.services.cases.looks_by import looks_by
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.desk.casework import gone, held_by, is_closed
from buurtbot.storage.work import Work


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
    by = looks_by(work, context, found.neighbourhood, urgent=found.urgent)
    free = cases.waiting_anew(replace(found, look_by=by, attended=None), work.now)
    name = staff_name(found.owner, found.holder_name)
    told = sheet.in_topic(free, text("topic-given-back", name=name))
    return Decision(
        keep=(free,),
        tell=(*sheet.ringing(await read_file(work, context, free)), told),
        later=waits(work, context, free),
        noted=(AuditLine(actor.who, "give_back", case),),
    )


def _nobodys(case: Case) -> Decision:
    return Decision(tell=(sheet.in_topic(case, text("topic-nobodys")),))
