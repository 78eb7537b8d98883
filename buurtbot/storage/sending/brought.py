"""What sending the next of a queue takes, as it was when the queue became ours.

In memory as long as that message is on its way, and not believed for longer than a moment: who was
forgotten meanwhile gets nothing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, Final

from buurtbot.domain.core.people.person import Person
from buurtbot.storage.sealed.waiting import Entry
from buurtbot.storage.sending.places import Sent

BELIEVED: Final = timedelta(seconds=1)


@dataclass(frozen=True)
class Brought:
    """A queue that is ours, with its oldest entries.

    `strings`: what stood at the keys that sending these takes. `at` is when it was read,
    `forgotten` as in hand.py.

    Of what we wrote ourselves are also `known`: whose queue it is; where the earlier `places` are
    of messages that are changed; and which ids the limits have `let_through`.
    """

    queue: str
    at: datetime
    entries: tuple[Entry, ...]
    strings: dict[str, str | None] = field(default_factory=dict, repr=False)
    forgotten: int = 0
    known: Person | None = field(default=None, repr=False)
    places: Mapping[str, Sent | None] = field(default_factory=dict)
    let_through: frozenset[str] = frozenset()

    def is_stale(self, now: datetime, forgotten: int) -> bool:
        """Whether somebody may have been forgotten since; a clock that went back says so too."""
        is_fresh = -BELIEVED <= now - self.at <= BELIEVED
        return not is_fresh or forgotten != self.forgotten

    def behind(self, dealt_with: int) -> "Brought":
        """The same, without its oldest entries."""
        return replace(self, entries=self.entries[dealt_with:])


def read(stored: Sequence[Any], now: datetime, forgotten: int) -> Brought:
    """As brought.lua answered."""
    queue, entries, found = stored
    strings = dict(zip(found[::2], found[1::2], strict=True))
    return Brought(queue, now, tuple(map(Entry, entries)), strings, forgotten)
