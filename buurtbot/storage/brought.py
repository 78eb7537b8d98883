"""What sending the next of a queue takes, as it was when the queue became ours.

In memory as long as that message is on its way, and not believed for longer than a moment: who was
forgotten meanwhile gets nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

from buurtbot.storage.keys import Keys
from buurtbot.storage.waiting import Entry

BELIEVED: Final = timedelta(seconds=1)


@dataclass(frozen=True)
class Brought:
    """A queue that is ours, with its oldest entries.

    `person`: the record of whose queue it is. `keys`: wrapped data keys, by owner, of that person
    and of who is in the oldest entry. `at` is when it was read.
    """

    queue: str
    at: datetime
    entries: tuple[Entry, ...]
    person: str | None = field(repr=False)
    keys: dict[str, str] = field(repr=False)

    def is_stale(self, now: datetime) -> bool:
        """Whether somebody may have been forgotten since; a clock that went back says so too."""
        return not -BELIEVED <= now - self.at <= BELIEVED


def names(keys: Keys) -> list[str]:
    """What the names of lists, people and data keys begin with."""
    return [keys.queue(""), keys.record("person", ""), keys.datakey("")]


def read(stored: Sequence[Any], now: datetime) -> Brought:
    """As brought.lua answered."""
    queue, entries, person, keys = stored
    pairs = zip(keys[::2], keys[1::2], strict=True)
    held = {owner: wrapped for owner, wrapped in pairs if wrapped}
    return Brought(queue, now, tuple(map(Entry, entries)), person, held)
