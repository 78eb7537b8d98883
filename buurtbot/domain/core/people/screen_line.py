"""A line for whoever keeps the screening: what the desk says it missed, or raised for nothing.

It is nobody's any more: there is no name, number or address in it, and nothing leads back to the
case or the person it came from.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from buurtbot.domain.core.people.person import PRIVATE

HOUSE: Final = "house"


@dataclass(frozen=True)
class ScreenLine:
    """One text with the label that the desk gave it; "none" for what was raised for nothing."""

    id: str
    label: str
    language: str
    kept: datetime
    words: str = field(default="", metadata=PRIVATE)

    @property
    def owner(self) -> str:
        """Whose key seals the words: the municipality's own."""
        return HOUSE
