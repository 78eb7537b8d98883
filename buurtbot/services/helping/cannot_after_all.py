"""A volunteer who took a request cannot come after all: it goes back in front, with less time."""

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HELD, HelpRequest
from buurtbot.domain.core.messages import Say, ToPerson, text
from buurtbot.services.cases.silent_visit import is_heard_of
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.helping.step_back import drop_out
from buurtbot.storage.commit.work import Work


@does(deeds.cannot_after_all)
async def cannot_after_all(
    work: Work, context: Context, actor: Actor, *, request: str
) -> Decision:
    """Thanks without blame; the resident hears it at once, and others are asked."""
    found = await work.get(HelpRequest, request)
    if found is None or found.holder != actor.who or found.state not in HELD:
        return Decision(tell=(Say(ToPerson(actor.who), text("cannot-not-yours")),))
    heard = await is_heard_of(work, actor.who, request, "button-cannot")
    return heard + await drop_out(work, context, found)
