"""A moderator left the staff group: what they had is called again at once, as if it were new."""

from dataclasses import replace
from functools import reduce
from operator import add

from buurtbot.domain import deeds
from buurtbot.domain.cases import cases, sheet
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.core.messages import text
from buurtbot.domain.words.names import staff_name
from buurtbot.services.cases.hand_to_desk import read_file, waits
from buurtbot.services.cases.looks_by import looks_by
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.work import Work


@does(deeds.holder_left)
async def holder_left(
    work: Work, context: Context, _actor: Actor, *, neighbourhoods: str, who: str
) -> Decision:
    """All open cases that `who` had in these neighbourhoods (slugs, by spaces) wait again."""
    here = neighbourhoods.split()
    looked = (await work.look(Case, await work.open_cases())).values()
    theirs = [case.id for case in looked if case.holder == who and case.neighbourhood in here]
    held = [await work.get(Case, id_) for id_ in theirs]
    called = [await _called_again(work, context, case) for case in held if case is not None]
    return reduce(add, called, NOTHING)


async def _called_again(work: Work, context: Context, case: Case) -> Decision:
    name = staff_name(case.owner, case.holder_name)
    by = looks_by(work, context, case.neighbourhood, urgent=case.urgent)
    free = cases.waiting_anew(replace(case, look_by=by, attended=None), work.now)
    told = sheet.in_topic(free, text("topic-holder-left", name=name))
    return Decision(
        keep=(free,),
        tell=(*sheet.ringing(await read_file(work, context, free)), told),
        later=waits(work, context, free),
        noted=(AuditLine("house", "holder_left", free.id),),
    )
