"""What is known of a mail address: letters come back or are late, or it wants no more.

And who reads at it, by id, of those who want a mail when there is news on their page.

Its id is a keyed one; the address itself is not in it.
"""

from dataclasses import dataclass
from datetime import datetime

from buurtbot.domain.core.people.screen_line import HOUSE


@dataclass(frozen=True)
class Mailbox:
    """One address, for one neighbourhood last."""

    id: str
    neighbourhood: str
    came_back: datetime | None = None  # a letter, the last time
    stopped: datetime | None = None  # it wants only what is a duty
    late: tuple[datetime, ...] = ()  # when letters were, since the desk heard of it last
    readers: tuple[str, ...] = ()  # people who want to hear here of news on their page

    @property
    def owner(self) -> str:
        """Whose key seals what is private: nothing is."""
        return HOUSE
