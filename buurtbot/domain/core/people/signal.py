"""A worry about somebody else, for one person: the contact of a neighbourhood, and no group.

It has a key of its own, and goes with it. Who it is about is nobody we need to know.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from buurtbot.domain.core.people.person import PRIVATE
from buurtbot.domain.core.people.screen_line import HOUSE

Knows = Literal["yes", "no"]


@dataclass(frozen=True)
class Signal:
    """What was seen, and whether the person knows that it was told. `giver`: who may be asked."""

    id: str
    ref: str
    neighbourhood: str
    at: datetime
    knows: Knows
    words: str = field(default="", metadata=PRIVATE)
    giver: str = field(default="", metadata=PRIVATE)  # only of who allowed it
    urgent: bool = False
    read: datetime | None = None  # when it was first read
    passed_on: bool = False  # the deputy may read it too
    follows: datetime | None = None  # when the contact said that something follows
    # In whose own chats it was read, once for each reading: there it is taken away at its end.
    shown: tuple[int, ...] = field(default=(), metadata=PRIVATE)

    @property
    def owner(self) -> str:
        """Whose key seals it: its own."""
        return self.id

    def has(self, person: str) -> bool:
        """Who gave it, where they may be asked; they read nothing of it back."""
        return person == self.giver

    def shown_as(self, number: int) -> str:
        """The name of the message in which it was read."""
        return f"signal:{self.id}:{number}"


@dataclass(frozen=True)
class Absent:
    """Who reads signals and said not to be there, by their id, until when."""

    who: str
    until: datetime


@dataclass(frozen=True)
class SignalList:
    """The signals of one neighbourhood that are there now; `id` is its slug."""

    id: str
    signals: tuple[str, ...] = ()
    absent: tuple[Absent, ...] = ()

    @property
    def owner(self) -> str:
        """Nothing in it is personal by itself."""
        return HOUSE
