"""Somebody is to be called: why, what to ask, and who is at it.

There is one of each person, so two callers never have the same person, however many reasons
there are. It stays for a while after the last reason is gone: it knows when they were last spoken.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from buurtbot.domain.core.messages import Deed, Rows, Text
from buurtbot.domain.core.people.person import PRIVATE

# What came of it. The last two: nobody called in time, or nobody knows a number.
Came = Literal[
    "good", "so_so", "bad", "spoken", "not_reached", "worried", "not_called", "no_number"
]


@dataclass(frozen=True)
class Told:
    """One thing that is read out. `whose`: by their ids, those who said it or are named in it."""

    said: Text
    whose: tuple[str, ...] = ()


@dataclass(frozen=True)
class Why:
    """One reason to call. `reason` is a word, with the texts `call-why-<word>`, `call-ask-<word>`.

    `then` is done when it is over, with what came of it as its `came`. A volunteer calls only
    where the person agreed to that (`by_neighbour`). What is `urgent` is so as a case too.

    What can wait longer than other calls, or not so long, says `until` when. What `lapses` then,
    or when nobody picks up, is no case. There may be one `of` each share, say. `about` is read out
    beside the words. What they answer (`said`: "yes" or "no") a button for staff tells to `asks`.

    They are rung `at` an hour that they chose themselves, early or late. What is tried `once` is
    over when nobody picks up: `then` learns it, and who put them there may do so again. What the
    one who is rung would press in a chat, staff press for them (`presses`). Where `about` comes
    from others, they stand beside it (`told`): what is of who is forgotten is taken out of it.
    """

    reason: str
    since: datetime
    words: str = ""  # of the person, for who calls
    urgent: bool = False
    by_neighbour: bool = False
    then: Deed | None = None
    until: datetime | None = None
    lapses: bool = False
    of: str = ""
    about: Text | None = None
    asks: Deed | None = None
    at: datetime | None = None
    once: bool = False
    presses: Rows = ()
    told: tuple[Told, ...] = ()


@dataclass(frozen=True)
class Call:
    """All reasons to call one person; `id` is theirs. Without a reason nobody calls.

    Where the last reason went while somebody had it, it was let go: they are its `holder` until
    it would have gone back, and can still say what they heard.
    """

    id: str
    neighbourhood: str
    at: datetime  # from when, for all reasons that have no hour of their own
    since: datetime  # since when they wait for it
    whys: tuple[Why, ...] = field(default=(), metadata=PRIVATE)
    phone: str = field(default="", metadata=PRIVATE)
    by: str = ""  # the volunteer who is asked first
    told: bool = False  # it was shown to who may call
    tries: int = 0
    holder: str = ""  # a moderator id or a person's
    holder_name: str = field(default="", metadata=PRIVATE)
    chat: str = field(default="", metadata=PRIVATE)  # of a moderator, where the card stands
    until: datetime | None = None  # when who has it gives it back
    had: str = ""  # who had it last
    shown: tuple[str, ...] = ()  # volunteers who saw it
    notes: str = field(default="", metadata=PRIVATE)
    last: datetime | None = None  # when they were last spoken

    @property
    def owner(self) -> str:
        """Whose key seals it."""
        return self.id

    @property
    def is_open(self) -> bool:
        """Whether there is something to call about."""
        return bool(self.whys)

    @property
    def urgent(self) -> bool:
        """Whether one of the reasons is."""
        return any(why.urgent for why in self.whys)

    @property
    def due(self) -> datetime:
        """From when they are rung."""
        return min(self.at, *(why.at or self.at for why in self.whys), self.at)

    @property
    def listed(self) -> datetime | None:
        """From when it stands on the list: not while somebody has it."""
        if self.holder:
            return self.until
        return self.due if self.whys else None

    def has(self, person: str) -> bool:
        """Whether this volunteer has it, had it, or may see it."""
        return person in {self.holder, self.had, self.by, *self.shown}
