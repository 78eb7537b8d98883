"""Somebody agreed to be asked how they are, on days of their own choice."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from buurtbot.domain.core.people.person import PRIVATE

# How they are, as they said it, as who called heard it, or that nobody knows.
How = Literal["good", "so_so", "call_me", "words", "bad", "spoken", "silent"]
Way = Literal["bot", "call"]


@dataclass(frozen=True)
class Answered:
    """One answer; `words` are their own."""

    at: datetime
    how: How
    words: str = ""


@dataclass(frozen=True)
class CheckIn:
    """What was agreed with one person, whose `id` it bears, and the course of their answers.

    `days` are 1 (Monday) to 7; `clock` is the hour in Amsterdam, "09:30". `contact` is a worker's
    id or a volunteer's: who hears of a falling line, and alone sees the course.
    """

    id: str
    neighbourhood: str
    since: datetime
    days: tuple[int, ...]
    clock: str
    way: Way = "bot"
    by_desk: bool = False  # agreed by telephone
    phone: str = field(default="", metadata=PRIVATE)
    contact: str = ""
    contact_name: str = field(default="", metadata=PRIVATE)
    contact_chat: str = field(default="", metadata=PRIVATE)  # a worker's own; of a volunteer none
    may_be: str = ""  # the volunteer who is asked to be it
    asked: datetime | None = None  # the question that waits for an answer
    again: datetime | None = None  # when it was asked a second time
    so_so: bool = False  # they said so to it
    course: tuple[Answered, ...] = field(default=(), metadata=PRIVATE)
    fell: datetime | None = None  # when their contact was last told of a falling line
    away_until: date | None = None  # the day on which they are asked again

    @property
    def owner(self) -> str:
        """Whose key seals it."""
        return self.id

    @property
    def listed(self) -> datetime:
        """Since when it stands on the list of its neighbourhood."""
        return self.since

    def has(self, person: str) -> bool:
        """Whether it is theirs, or they are the contact, or were asked to be."""
        return person in {self.id, self.contact, self.may_be}
