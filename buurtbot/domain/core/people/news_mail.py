"""Who reads a page of ours, and wants a mail when something new stands there.

The wish is of one person and goes with them. Nothing is mailed before they pressed the link in
the first letter: so nobody gets our mail because somebody else typed an address.
"""

from dataclasses import dataclass, field
from datetime import datetime

from buurtbot.domain.core.people.person import PRIVATE, Language


@dataclass(frozen=True)
class NewsMail:
    """The wish of one person. `box` is the keyed id of the address; `asked`: when they gave it."""

    id: str
    neighbourhood: str
    box: str
    asked: datetime
    address: str = field(default="", metadata=PRIVATE)
    language: Language = "nl"
    confirmed: datetime | None = None
    lost: datetime | None = None  # a letter came back: no other goes
    due: datetime | None = None  # then it is seen whether a letter must go
    sent: tuple[datetime, ...] = ()  # letters of the last day

    @property
    def owner(self) -> str:
        """Whose key seals the address."""
        return self.id

    @property
    def is_on(self) -> bool:
        """Whether letters go to this address."""
        return self.confirmed is not None and self.lost is None
