"""A case: something a person at the desk must look at. It stays open until a person closes it."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from buurtbot.domain.core.people.person import PRIVATE

Reason = Literal[
    "unmatched",
    "wants_person",
    "sensitive",
    "not_come",
    "behaviour",
    "worry",
    "place_unknown",
    "parked",
    "scam",
    "under_age",
    "dropped",
    "unreachable",
    "new_volunteer",
    "by_phone",
    "taking",
    "closing",
    "hard_times",
    "not_reached",
    "caller_worried",
    "circle",
    "share",
    "appeal",
    "excluded_rang",
    "first_visit",
    "visit",
]
Outcome = Literal[
    "helped",
    "referred",
    "not_needed",
    "not_reached",
    "nothing",
    "wrong_number",
    "other",
]


@dataclass(frozen=True)
class Unsent:
    """A message of staff that waits for a press: who wrote it does not hold the case.

    `message` is its number in the group; what was sent with it has the same `album`.
    """

    message: int
    who: str  # moderator id
    name: str
    words: str = ""
    kind: str = ""  # of what was attached: voice, photo, location, document
    file: str = ""
    album: str = ""
    edited: bool = False


@dataclass(frozen=True)
class Closing:
    """How it ended, said with one press; a little later it is closed, if nothing came between."""

    outcome: Outcome
    pressed: datetime
    who: str  # moderator id
    name: str
    apart: str = ""  # whether two who are apart stay so: "stays", "ends", or not asked
    times: int = 1  # how often the same had come in by then


@dataclass(frozen=True)
class Case:
    """One thing to look at. `about` is the person (may be empty), `request` the request if any."""

    id: str
    ref: str
    neighbourhood: str
    reason: Reason
    opened: datetime
    look_by: datetime
    about: str = ""
    whom: str = ""  # of a worry or a complaint: who it is about, who hears nothing of it
    request: str = ""
    urgent: bool = False
    what: str = ""  # concerns, of what worries us; of a parked update its error class
    words: str = field(default="", metadata=PRIVATE)
    by_caller: str = field(default="", metadata=PRIVATE)  # what who called them wrote down
    caller: str = field(default="", metadata=PRIVATE)  # who is on the line, while that is written
    phone: str = field(default="", metadata=PRIVATE)  # E.164, where the desk may call
    phone_shared: str = field(default="", metadata=PRIVATE)  # a card, until they say whose it is
    asks_number: bool = False  # the desk asked on which number
    holder: str = ""  # moderator id
    holder_name: str = field(default="", metadata=PRIVATE)
    calls: int = 0
    closed: datetime | None = None
    outcome: Outcome | None = None
    closed_why: str = ""  # a reason of not_safe.py, where one had to be given
    closing: Closing | None = field(default=None, metadata=PRIVATE)  # pressed, not closed yet
    referred: int = 0  # how often its person was referred to somebody
    marked: str = field(default="", metadata=PRIVATE)  # words without a name, until a press
    hands_over: bool = False  # its holder asks who takes it
    handover: tuple[Unsent, ...] = field(default=(), metadata=PRIVATE)  # notes for who does
    notes: int = 0
    note_album: str = ""  # the pictures that were sent together with the last note
    unsent: tuple[Unsent, ...] = field(default=(), metadata=PRIVATE)
    ours: tuple[int, ...] = ()  # messages of staff that were kept from the person
    waiting_since: datetime | None = None  # when it began to wait for a moderator; None: opened
    times: int = 1  # how often the same came in while it was open
    alarmed: datetime | None = None  # when the desk was last called for what was written
    attended: datetime | None = None  # when a moderator last did something in it
    said: datetime | None = None  # when its person last wrote to the desk in it
    called: tuple[str, ...] = field(default=(), metadata=PRIVATE)  # the names they wrote it under
    silent: datetime | None = None  # since when it is known that they answered nothing
    kept: datetime | None = None  # when its holder last said to be at it
    noted: bool = False  # since it was taken
    not_safe: datetime | None = None  # when they said so; None once they say to be safe

    @property
    def card_name(self) -> str:
        """The name of the message that is its card."""
        return card_name(self.id)

    @property
    def owner(self) -> str:
        """Whose key seals the words; the house's own when it is about nobody."""
        return self.about or "house"


def card_name(case: str) -> str:
    """The name of the message that is the card of the case with this id."""
    return f"card:{case}"


def closing_name(case: str) -> str:
    """The name of the message that says how it will be closed, with the way back."""
    return f"closing:{case}"


def offered_name(case: str) -> str:
    """The name of the message in which colleagues are asked who takes this case over."""
    return f"offered:{case}"
