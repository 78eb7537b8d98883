"""It is this request's turn to ask volunteers: the first, others instead, or in a wider circle."""

from buurtbot.domain import deeds
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.matching import pace
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.matching.keep_asking import keep_asking
from buurtbot.storage.commit.work import Work


@does(deeds.ask_first)
@does(deeds.widen_circle)
async def widen_circle(
    work: Work, context: Context, _actor: Actor, *, request: str, haste: str = ""
) -> Decision:
    """Nobody was asked yet, or the time of a wave is over: ask the next circle."""
    found = await work.get(HelpRequest, request)
    return await keep_asking(work, context, found, widen=True) if found else NOTHING


@does(deeds.ask_instead)
async def ask_instead(
    work: Work, context: Context, _actor: Actor, *, request: str, haste: str = ""
) -> Decision:
    """Somebody said no, or is gone: ask another in the same wave."""
    found = await work.get(HelpRequest, request)
    return await keep_asking(work, context, found, widen=False) if found else NOTHING


@does(deeds.ask_again)
async def ask_again(
    work: Work, context: Context, _actor: Actor, *, request: str, haste: str = ""
) -> Decision:
    """Who held it dropped out: ask others. At the second drop-out the desk is told as well."""
    found = await work.get(HelpRequest, request)
    if found is None:
        return NOTHING
    more = await keep_asking(work, context, found, widen=True)
    found = more.latest(found)
    if found.state != "open" or pace.drop_outs(found) < pace.TELLS_DESK_AT_DROP_OUT:
        return more
    return more + await open_case(
        work,
        context,
        NewCase(
            reason="dropped",
            neighbourhood=found.neighbourhood,
            about=await work.get(Person, found.resident),
            request=found,
            tell=False,
        ),
    )
