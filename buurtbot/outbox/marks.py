"""What of one queue arrived and is not marked yet: marked in one step, when nothing goes at once.

Should the process die in between, what is not marked is sent again: so what waits for anything is
marked first, and never more than a handful is not.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from buurtbot.storage.sending.arrived import Following
from buurtbot.storage.sending.brought import Brought
from buurtbot.storage.sending.outbox import Outbox
from buurtbot.storage.sending.places import Sent

MOST: Final = 5  # entries that are not marked


@dataclass
class Marks:
    """The oldest entries of a queue that have been dealt with, and what follows from them."""

    outbox: Outbox
    queue: str
    entries: list[str] = field(default_factory=list)
    following: Following = field(init=False)
    places: dict[str, Sent] = field(default_factory=dict)  # where these messages are

    def __post_init__(self) -> None:
        self.following = self.outbox.following()

    @property
    def can_wait(self) -> bool:
        """Whether one more may go before they are written.

        Not of a desk: what stands there has a place that is looked up between two.
        """
        return "person:" in self.queue and len(self.entries) < MOST

    def add(self, entries: tuple[str, ...]) -> None:
        """These have been dealt with as well."""
        self.entries.extend(entries)

    def went(self, name: str, sent: Sent) -> None:
        """Where a message is."""
        self.places[name] = sent
        self.following.went(name, sent)

    async def write(self, now: datetime) -> Brought | None:
        """Write them; the next of the queue, or None when it is empty, or not ours any more."""
        entries, following = tuple(self.entries), self.following
        more = await self.outbox.done(self.queue, *entries, now=now, following=following)
        self.entries, self.following, self.places = [], self.outbox.following(), {}
        return more
