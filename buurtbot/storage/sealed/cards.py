"""Cards as they stand in Redis: plain JSON without what has its default, a space and the mark.

Of a card in another form than ours nothing is read: the record is, and makes a card when written.
"""

from dataclasses import replace
from functools import lru_cache
from typing import Final

from pydantic import TypeAdapter, ValidationError

from buurtbot.domain.core.people.card import Card
from buurtbot.storage.at_rest.forms import Forms, number_of
from buurtbot.storage.sealed.asked import with_asked

ADAPTER: Final = TypeAdapter(Card)
# A card that is read again is nearly always the same text: a town's worth stays at hand (some
# 20 MB when full). What is written in it decides, so nothing here can be out of date.
KEPT: Final = 20_000


def dump(card: Card, mark: str) -> str:
    """A card as text, without line ends; when they were asked stands beside it."""
    plain = ADAPTER.dump_json(card, exclude_defaults=True, exclude={"offer": {"asked"}}).decode()
    return f"{plain} {mark}"


@lru_cache(KEPT)
def load(text: str, asked: str, forms: Forms) -> Card | None:
    """Read a card; None for what no card is (any more), so that one does not stop a match."""
    plain, _, mark = text.partition(" ")
    if mark and number_of(mark) != forms.number:
        return None
    try:
        card = ADAPTER.validate_json(plain, extra="forbid" if forms.is_later(mark) else None)
    except ValidationError:
        return None
    if card.offer is None:
        return card
    return replace(card, offer=replace(with_asked(card.offer, asked), invitations=()))
