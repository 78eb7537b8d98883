"""A moderator left the staff group: what they had is called again at once, as if it were new."""

from functools import reduce
from operator import add

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.desk.on_cases.let_go import let_go
from buurtbot.storage.commit.work import Work


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
    noted = AuditLine("house", "holder_left", case.id)
    return await let_go(work, context, case, "topic-holder-left", noted=noted)
