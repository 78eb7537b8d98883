"""Cards as they stand in Redis, in plain JSON without what has its default."""

from dataclasses import replace
from functools import lru_cache
from typing import Final

from pydantic import TypeAdapter, ValidationError

from buurtbot.domain.card import Card
from buurtbot.storage.asked import with_asked

ADAPTER: Final = TypeAdapter(Card)
# A card that is read again is nearly always the same text: a town's worth stays at hand (some
# 20 MB when full). What is written in it decides, so nothing here can be out of date.
KEPT: Final = 20_000


def dump(card: Card) -> str:
    """A card as text, without line ends; when they were asked stands beside it."""
    return ADAPTER.dump_json(card, exclude_defaults=True, exclude={"offer": {"asked"}}).decode()


@lru_cache(KEPT)
def load(text: str, asked: str = "") -> Card | None:
    """Read a card; None for what no card is (any more), so that one does not stop a match."""
    try:
        card = ADAPTER.validate_json(text)
    except ValidationError:
        return None
    if card.offer is None:
        return card
    return replace(card, offer=replace(with_asked(card.offer, asked), invitations=()))
