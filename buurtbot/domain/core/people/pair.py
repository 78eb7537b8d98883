"""Two neighbours who may write to each other for a while, beside any request."""

from dataclasses import dataclass
from datetime import datetime

from buurtbot.domain.core.people.screen_line import HOUSE


@dataclass(frozen=True)
class Pair:
    """Who they are, at whose desk, and until when; `about` is a text key, of what they do."""

    id: str
    neighbourhood: str
    people: tuple[str, str]
    until: datetime
    about: str

    @property
    def owner(self) -> str:
        """Whose key seals what is private: nothing is."""
        return HOUSE

    def has(self, person: str) -> bool:
        """Whether it is one of the two."""
        return person in self.people

    def other(self, person: str) -> str:
        """Who is at the other end."""
        one, other = self.people
        return other if person == one else one
