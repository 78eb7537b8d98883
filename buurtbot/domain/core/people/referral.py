"""Where somebody was referred to, until they said whether it helped, or need not any more."""

from dataclasses import dataclass, field
from datetime import datetime

from buurtbot.domain.core.people.person import PRIVATE


@dataclass(frozen=True)
class Referral:
    """One place or line, by its key and its name of then; from which case, and when (UTC)."""

    place: str
    name: str
    at: datetime
    case: str = ""
    asked: bool = False


@dataclass(frozen=True)
class Referrals:
    """Those of one person, of each place the last; `id` is theirs."""

    id: str
    neighbourhood: str
    given: tuple[Referral, ...] = field(default=(), metadata=PRIVATE)

    @property
    def owner(self) -> str:
        """Whose key seals them."""
        return self.id

    def to(self, place: str) -> Referral | None:
        """The one to this place, while it is known."""
        return next((one for one in self.given if one.place == place), None)
