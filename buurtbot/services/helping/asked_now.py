"""Words that answer an invitation, or take back a request: shown again, with its buttons.

Nothing is done by it: a yes that was typed counts when its button is pressed.
"""

from dataclasses import replace
from typing import Final

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Erase, Outgoing, Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.matching.invitation import invitation
from buurtbot.storage.commit.work import Work

CAN_BE_TAKEN: Final = frozenset({"open", "with_desk"})
MOST_SHOWN: Final = 5


async def invitations_again(work: Work, person: Person) -> Decision | None:
    """The open invitations of this volunteer, each with its buttons; None when there are none."""
    offer = person.offer
    found = await work.look(HelpRequest, offer.invitations) if offer else {}
    waits = [
        one
        for one in found.values()
        if one.state in CAN_BE_TAKEN and one.reply_of(person.id) == "waiting"
    ]
    if not waits:
        return None
    first = Say(ToPerson(person.id), text("answer-with-button", count=len(waits)))
    shown = (out for one in waits[-MOST_SHOWN:] for out in _again(work, person, one))
    return Decision(tell=(first, *shown))


def _again(work: Work, person: Person, request: HelpRequest) -> tuple[Outgoing, ...]:
    """In its place below: the one above goes, so that there is one to press."""
    last = next(one for one in reversed(request.invited) if one.person == person.id)
    asks = replace(invitation(request, last, now=work.now), can_wait=False)
    return Erase(asks.to, name=asks.name), asks


def taking_back(person: Person) -> str:
    """The one request that "laat maar" may be about; empty when it is none, or one of several."""
    return person.requests[0] if len(person.requests) == 1 else ""
