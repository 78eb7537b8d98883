"""What matching must know of a volunteer, and nothing that is sealed.

Whom to ask is decided over hundreds of people, of whom five are asked. Their records are sealed
and long; the cards stand beside the map in Redis and are read along with it.
"""

from dataclasses import dataclass, replace

from buurtbot.domain.core.people.person import Offer, Person


@dataclass(frozen=True)
class Card:
    """A volunteer as matching sees them; `offer` without what only they and the desk look at."""

    id: str
    offer: Offer | None
    blocks: tuple[str, ...] = ()
    reachable: bool = True
    came_by: str = ""  # the chat they had before two records became one

    @property
    def known_as(self) -> frozenset[str]:
        """Every name that somebody may have said "not again" to."""
        return frozenset(filter(None, (self.id, self.came_by)))


def is_same(one: Card, other: Card) -> bool:
    """Whether two cards tell the same, whenever they were asked last."""
    return _whenever(one) == _whenever(other)


def _whenever(card: Card) -> Card:
    return replace(card, offer=replace(card.offer, asked=())) if card.offer else card


def card_of(person: Person) -> Card:
    """The card that stands for this person."""
    offer = person.offer
    if offer is not None:
        offer = replace(
            offer, invitations=(), dropped=0, agreed_rules=None, vog_seen=None, vog_until=None
        )
    return Card(person.id, offer, person.kept_from, person.reachable, person.came_by)
