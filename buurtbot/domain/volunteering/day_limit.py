"""How much a volunteer takes, and gives back, in a day: there is an end to it, told kindly.

Who takes a request learns who lives where. A good neighbour never comes near these numbers of the
policy; who does is left in peace for the rest of the day, and a person of the desk looks.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final, Literal

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import At, Button, Say, ToPerson, text
from buurtbot.domain.core.people.person import Offer, Person
from buurtbot.domain.volunteering.offering import is_paused, paused
from config.network.policy import Taking

DAY: Final = timedelta(days=1)
KNOWN_WELL: Final = 2  # the level from which one may take as much as there is
Why = Literal["gave_back", "took"]


@dataclass(frozen=True)
class Enough:
    """Why a volunteer takes nothing more now, and until when (UTC)."""

    why: Why
    until: datetime


def took(person: Person, now: datetime) -> Person:
    """The volunteer took one more."""
    if person.offer is None:
        return person
    moments = (*_lately(person.offer.took, now), now)
    return replace(person, offer=replace(person.offer, took=moments, last_took=now))


def gave_back(person: Person, now: datetime) -> Person:
    """The volunteer gave one more back."""
    if person.offer is None:
        return person
    moments = (*_lately(person.offer.gave_back, now), now)
    return replace(person, offer=replace(person.offer, gave_back=moments))


def enough(offer: Offer, most: Taking, now: datetime) -> Enough | None:
    """Whether it is enough for today."""
    back = _lately(offer.gave_back, now)
    if len(back) >= most.gives_back:
        return Enough("gave_back", back[-most.gives_back] + DAY)
    taken = _lately(offer.took, now)
    if offer.level < KNOWN_WELL and len(taken) >= most.takes:
        return Enough("took", taken[-most.takes] + DAY)
    return None


def _lately(moments: Iterable[datetime], now: datetime) -> tuple[datetime, ...]:
    return tuple(at for at in moments if now - at < DAY)


def rests(person: Person, until: datetime) -> Person:
    """Nobody asks this volunteer before then; a longer pause of their own stays."""
    if person.offer is None or is_paused(person.offer, until):
        return person
    return paused(person, until)


def told(person: Person, reason: Enough) -> Say:
    """A kind word to a volunteer for whom it is enough today, and a way to a human."""
    want = Button(text("button-person"), deeds.want_person())
    said = text(f"enough-{reason.why}", until=At(reason.until))
    return Say(ToPerson(person.id), said, ((want,),))
