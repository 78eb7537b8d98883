"""Who does a deed, by its declaration, so that a scene need not say so each time."""

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import Deed
from buurtbot.domain.deeds.declared import HOLDER, NEIGHBOUR, RESIDENT, SHOWN_TO
from buurtbot.services.core.context import CARRIED, CLOCK, NEWS, SENDING, Actor

SARA = Actor("moderator", "sara", "moerwijk", "Sara")
PEOPLE = {NEIGHBOUR, SHOWN_TO, RESIDENT, HOLDER}


def whose(act: Deed, person: Actor | None = None) -> Actor:
    """The person when people may; else who of us does it; else Sara of the desk."""
    by = deeds.TABLE[act.name].by
    if person and PEOPLE.intersection(by):
        return person
    return next((one for one in (CLOCK, SENDING, NEWS, CARRIED) if one.role in by), SARA)
