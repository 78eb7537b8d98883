"""The resident takes a request back, after one question whether they are sure."""

from buurtbot.domain.asking.withdrawing import Why, are_you_sure, withdrawn
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import ENDED
from buurtbot.domain.helping.sides import Helping
from buurtbot.domain.matching.invitation import NOT_NEEDED
from buurtbot.services.asking.request_status import as_it_is
from buurtbot.services.core.both_sides import acting_side, both_sides, gone
from buurtbot.services.core.context import Actor, Deeds, House
from buurtbot.services.core.lent import lending
from buurtbot.services.desk.withdrawn_case import case_afterwards
from buurtbot.services.matching.inviting import close_invitations
from buurtbot.storage.work import Work


async def withdraw(work: Work, house: House, actor: Actor, *, request: str) -> Decision:
    """Ask whether they are sure."""
    helping = await _theirs(work, house, actor, request)
    if helping is None:
        return gone(actor)
    return as_it_is(helping, "resident") if _ended(helping) else are_you_sure(helping)


async def withdraw_sure(work: Work, house: House, actor: Actor, *, request: str) -> Decision:
    """Take it back: everybody who was asked or is coming hears it."""
    return await _away(work, house, actor, request, "withdrawn")


async def skip_week(work: Work, house: House, actor: Actor, *, request: str) -> Decision:
    """Not this week; next week it comes back."""
    return await _away(work, house, actor, request, "skipped")


async def _away(work: Work, house: House, actor: Actor, request: str, why: Why) -> Decision:
    helping = await _theirs(work, house, actor, request)
    if helping is None:
        return gone(actor)
    if _ended(helping):
        return as_it_is(helping, "resident")
    return await taken_back(work, house, helping, why)


async def taken_back(work: Work, house: House, helping: Helping, why: Why) -> Decision:
    """The request withdrawn, with its invitations and its case; borrowed volunteers right.

    Changed by phone, it goes on in the same case.
    """
    request = helping.request
    decision = withdrawn(helping, why)
    decision += Decision(tell=close_invitations(request, NOT_NEEDED))
    if why != "changed" or not request.by_desk:
        decision += await case_afterwards(work, house, request, decision)
    if helping.holder is None:
        return decision
    return decision + Decision(carry=lending(house, decision.latest(helping.holder)))


async def _theirs(work: Work, house: House, actor: Actor, request: str) -> Helping | None:
    helping = await both_sides(work, house, request)
    mine = helping is not None and acting_side(helping, actor) == "resident"
    return helping if mine else None


def _ended(helping: Helping) -> bool:
    return helping.request.state in ENDED


DEEDS: Deeds = {"withdraw": withdraw, "withdraw_sure": withdraw_sure, "skip_week": skip_week}
