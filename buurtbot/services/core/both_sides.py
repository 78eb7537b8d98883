"""Reads a request with the people on both sides of it, for every deed that is about the two."""

from dataclasses import replace

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Say, Text, ToDesk, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.helping.sides import Side, Sides, side_of
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.commit.work import Work


async def both_sides(work: Work, context: Context, request: str) -> Sides | None:
    """The request and its people, held as they were read. None when it is kept no longer."""
    found = await work.get(HelpRequest, request)
    resident = await work.get(Person, found.resident) if found else None
    if found is None or resident is None:
        return None
    holder = await work.get(Person, found.holder) if found.holder else None
    return Sides(found, resident, holder, work.now, context.policy)


def acting_side(sides: Sides, actor: Actor) -> Side | None:
    """On which side the actor is; a desk acts for a resident who only has a phone.

    None for who is on neither, or is known no longer.
    """
    desk = actor.neighbourhood if actor.role == "moderator" else ""
    side = side_of(sides.request, actor.who, desk=desk)
    return side if side and sides.one(side) else None


def tell_actor(actor: Actor, message: Text) -> Decision:
    """A kind word to whoever pressed; the clock hears nothing."""
    if actor.role == "person":
        return Decision(tell=(Say(ToPerson(actor.who), message),))
    if actor.role == "moderator":
        return Decision(tell=(Say(ToDesk(actor.neighbourhood), message),))
    return Decision()


def gone(actor: Actor) -> Decision:
    """The request is kept no longer, or it is not theirs (any more)."""
    return tell_actor(actor, text("request-not-yours"))


def linked_once(decision: Decision, request: HelpRequest) -> Decision:
    """A second case beside one the request already had: the request stays with the first.

    What is told about the request goes on in the topic where it was told before.
    """
    if not request.case:
        return decision
    return decision + Decision(keep=(replace(decision.latest(request), case=request.case),))
