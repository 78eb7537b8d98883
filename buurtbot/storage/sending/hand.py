"""What this process wrote and sends at once itself: it is in its hand, and need not be read again.

Its queue is ours from the commit on, as if it had been taken (see commit.lua). Should we die, the
lease ends and it is taken from Redis.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from buurtbot.domain.core.people.person import Person
from buurtbot.storage.sealed.waiting import Entry
from buurtbot.storage.sending.brought import Brought
from buurtbot.storage.wire.limits import Asking

LEASE: Final = timedelta(seconds=10)  # who died leaves a chat after this; who lives holds on to it


@dataclass(frozen=True)
class Taking:
    """Messages for one person that this process sends itself, from this moment on.

    Those that `asks`, in their order, may go by these limits; the others are asked for later.
    """

    at: datetime
    asks: Sequence[Asking]


Takes = Callable[[str, Person, Sequence[Entry]], Taking | None]
Send = Callable[[str, Brought], None]


@dataclass
class Hand:
    """Open while this process sends.

    `takes` says whether what a municipality tells a person is taken, or left in Redis. `send`
    begins with what was written. `forgotten` counts who was forgotten here: what was in hand
    before that is read anew.
    """

    takes: Takes | None = None
    send: Send | None = None
    forgotten: int = 0

    def close(self) -> None:
        """Whatever is written from now on waits in Redis."""
        self.takes = self.send = None
