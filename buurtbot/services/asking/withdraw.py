"""The resident takes a request back, after one question whether they are sure."""

from buurtbot.domain import deeds
from buurtbot.domain.asking.withdrawing import Why, are_you_sure, withdrawn
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import ENDED
from buurtbot.domain.helping.sides import Sides
from buurtbot.domain.matching.invitation import NOT_NEEDED
from buurtbot.services.asking.request_status import as_it_is
from buurtbot.services.core.both_sides import acting_side, both_sides, gone
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.core.lent import lending
from buurtbot.services.desk.on_cases.withdrawn_case import case_afterwards
from buurtbot.services.matching.inviting import close_invitations
from buurtbot.storage.commit.work import Work


@does(deeds.withdraw)
async def withdraw(work: Work, context: Context, actor: Actor, *, request: str) -> Decision:
    """Ask whether they are sure."""
    sides = await _theirs(work, context, actor, request)
    if sides is None:
        return gone(actor)
    return as_it_is(sides, "resident") if _ended(sides) else are_you_sure(sides)


@does(deeds.withdraw_sure)
async def withdraw_sure(work: Work, context: Context, actor: Actor, *, request: str) -> Decision:
    """Take it back: everybody who was asked or is coming hears it."""
    return await _away(work, context, actor, request, "withdrawn")


@does(deeds.skip_week)
async def skip_week(work: Work, context: Context, actor: Actor, *, request: str) -> Decision:
    """Not this week; next week it comes back."""
    return await _away(work, context, actor, request, "skipped")


async def _away(work: Work, context: Context, actor: Actor, request: str, why: Why) -> Decision:
    sides = await _theirs(work, context, actor, request)
    if sides is None:
        return gone(actor)
    if _ended(sides):
        return as_it_is(sides, "resident")
    return await taken_back(work, context, sides, why)


async def taken_back(work: Work, context: Context, sides: Sides, why: Why) -> Decision:
    """The request withdrawn, with its invitations and its case; borrowed volunteers right.

    Changed by phone, it goes on in the same case.
    """
    request = sides.request
    decision = withdrawn(sides, why)
    decision += Decision(tell=close_invitations(request, NOT_NEEDED))
    if why != "changed" or not request.by_desk:
        decision += await case_afterwards(work, context, request, decision)
    if sides.holder is None:
        return decision
    return decision + Decision(carry=lending(context, decision.latest(sides.holder)))


async def _theirs(work: Work, context: Context, actor: Actor, request: str) -> Sides | None:
    sides = await both_sides(work, context, request)
    mine = sides is not None and acting_side(sides, actor) == "resident"
    return sides if mine else None


def _ended(sides: Sides) -> bool:
    return sides.request.state in ENDED
