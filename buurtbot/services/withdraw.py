"""The resident takes a request back, after one question whether they are sure."""

from buurtbot.domain.decision import Decision
from buurtbot.domain.help_request import ENDED
from buurtbot.domain.helping import Helping
from buurtbot.domain.invitation import NOT_NEEDED
from buurtbot.domain.withdrawing import Why, are_you_sure, withdrawn
from buurtbot.services.both_sides import acting_side, both_sides, gone
from buurtbot.services.house import Actor, Deeds, House
from buurtbot.services.inviting import close_invitations
from buurtbot.services.lent import lending
from buurtbot.services.request_status import as_it_is
from buurtbot.storage.work import Work


async def withdraw(work: Work, house: House, actor: Actor, *, request: str) -> Decision:
    """Ask whether they are sure."""
    helping = await _theirs(work, house, actor, request)
    if helping is None:
        return gone(actor)
    return as_it_is(helping, "resident") if _ended(helping) else are_you_sure(helping)


async def withdraw_sure(work: Work, house: House, actor: Actor, *, request: str) -> Decision:
    """Take it back: everybody who was asked or is coming hears it."""
    helping = await _theirs(work, house, actor, request)
    if helping is None:
        return gone(actor)
    return as_it_is(helping, "resident") if _ended(helping) else taken_back(helping, house)


async def skip_week(work: Work, house: House, actor: Actor, *, request: str) -> Decision:
    """Not this week; next week it comes back."""
    helping = await _theirs(work, house, actor, request)
    if helping is None:
        return gone(actor)
    return (
        as_it_is(helping, "resident") if _ended(helping) else taken_back(helping, house, "skipped")
    )


def taken_back(helping: Helping, house: House, why: Why = "withdrawn") -> Decision:
    """The request withdrawn, with its invitations closed and borrowed volunteers right."""
    decision = withdrawn(helping, why)
    decision += Decision(tell=close_invitations(helping.request, NOT_NEEDED))
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
