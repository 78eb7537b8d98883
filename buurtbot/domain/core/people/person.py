"""A person who talks to a neighbourhood bot: a resident, a volunteer, or both.

One person per bot: whoever uses two neighbourhoods has agreed twice and is known twice. What is
marked PRIVATE is sealed with the person's own key before it is stored.
"""

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Final, Literal

from buurtbot.domain.core.people.ban import Ban
from config.core.kinds import Kind
from geo.point import Point
from geo.walking import Wish

PRIVATE: Final = {"private": True}

Language = Literal["nl", "en"]
Daypart = Literal["morning", "afternoon", "evening"]
BETWEEN_NEIGHBOURS: Final = frozenset({"request", "pair"})  # kinds of lines; others are a desk's
DAYPARTS: Final[tuple[Daypart, ...]] = ("morning", "afternoon", "evening")


@dataclass(frozen=True)
class Consent:
    """Which text someone agreed to, and when (UTC)."""

    version: str
    at: datetime


@dataclass(frozen=True)
class Offer:
    """What a volunteer offers. `level` 0 is not approved yet; config says what a kind needs."""

    kinds: tuple[Kind, ...]
    walk_minutes: int
    dayparts: tuple[Daypart, ...]
    languages: tuple[Language, ...]
    since: datetime
    # Of the way there: no stairs, no ferry, or with wheels. That may say something of health.
    wishes: tuple[Wish, ...] = field(default=(), metadata=PRIVATE)
    level: int = 0
    refused: bool = False
    paused_until: datetime | None = None
    asked: tuple[datetime, ...] = ()  # when invited, the last ninety days
    helped: tuple[str, ...] = ()  # ids of people helped before
    times_helped: int = 0
    busy_with: tuple[str, ...] = ()  # ids of requests held now
    dropped: int = 0
    agreed_rules: datetime | None = None
    invitations: tuple[str, ...] = ()  # the last twenty requests this volunteer was asked for
    took: tuple[datetime, ...] = ()  # requests taken, the last day
    rest_days: int = 0  # asked at most once in so many, as they chose
    last_took: datetime | None = None  # when they last said yes
    gave_back: tuple[datetime, ...] = ()  # and given back
    addresses: int = 0  # how often an address was shown to this volunteer
    # When the desk saw a VOG, and the first day it does not count any more; no copy is kept.
    vog_seen: datetime | None = field(default=None, metadata=PRIVATE)
    vog_until: date | None = field(default=None, metadata=PRIVATE)
    visits_since: datetime | None = None  # when the desk said yes to a first visit


@dataclass(frozen=True)
class Line:
    """Where the free text of this person goes now: another side of a request or pair, or a case.

    "aside" is about a request too, but for the desk only: what is said on it opens a case.
    """

    kind: Literal["request", "case", "aside", "pair"]
    subject: str
    municipality: str


@dataclass(frozen=True)
class Person:
    """Someone we know. `chat` is the Telegram chat; None for someone who only has a phone."""

    id: str
    bot: str  # slug of the neighbourhood whose bot reaches them
    language: Language
    first_seen: datetime
    last_seen: datetime
    chat: int | None = field(default=None, metadata=PRIVATE)
    name: str = field(default="", metadata=PRIVATE)
    phone: str = field(default="", metadata=PRIVATE)
    place: Point | None = field(default=None, metadata=PRIVATE)  # rounded; the volunteer's home
    consent: Consent | None = None
    of_age: bool = False
    came_from: str = ""
    offer: Offer | None = None
    lines: tuple[Line, ...] = ()  # open ones; for which of them a message is, see lines.py
    requests: tuple[str, ...] = ()  # own requests that are not closed
    cases: tuple[str, ...] = ()
    asked_at: tuple[datetime, ...] = ()  # own requests of the last day, to see when it is a lot
    blocks: tuple[str, ...] = ()  # people this person does not want to meet
    paused_from: tuple[str, ...] = ()  # whom they reported, until the desk ends it
    ban: Ban | None = None  # the desk decided that they take no part
    reachable: bool = True
    home: str = ""  # another municipality: this is a copy, lent across the border
    lent_to: tuple[str, ...] = ()
    crisis_told_at: datetime | None = None  # the long answer
    crisis_answered_at: datetime | None = None  # any answer with a number in it
    crisis_answers: int = 0  # such answers since the long one: each in other words
    hard_times_at: datetime | None = None  # when they last read what may help in hard times
    asked_on: datetime | None = None  # when they were last asked whether something else is hard
    crisis_soon: int = 0  # what they wrote since the last with a number
    # Who was known by phone and has the bot now: theirs is found by `same_as`, and knows this one.
    same_as: str = ""
    came_by: str = ""

    @property
    def owner(self) -> str:
        """Whose key seals the private fields."""
        return self.id

    @property
    def reads(self) -> bool:
        """Whether they read what our bot says; who does not is rung."""
        return self.chat is not None and self.reachable

    @property
    def known_as(self) -> frozenset[str]:
        """Their id, and that of the chat they had before two records became one."""
        return frozenset(filter(None, (self.id, self.came_by)))

    @property
    def kept_from(self) -> tuple[str, ...]:
        """With whom they are not put together, by their own wish or while the desk looks."""
        return tuple(dict.fromkeys((*self.blocks, *self.paused_from)))

    def is_apart_from(self, other: "Person") -> bool:
        """Whether these two are never put together: one of them wants that, or takes no part."""
        if self.ban or other.ban:
            return True
        return are_apart(self.known_as, self.kept_from, other.known_as, other.kept_from)

    def speaking_on(self, line: Line) -> "Person":
        """Open a line, the newest of theirs."""
        others = tuple(other for other in self.lines if other.subject != line.subject)
        return replace(self, lines=(*others, line))

    def hanging_up(self, subject: str) -> "Person":
        """Close the line about this request or case."""
        return replace(self, lines=tuple(line for line in self.lines if line.subject != subject))


def are_apart(
    one: Collection[str],
    kept_from: Collection[str],
    other: Collection[str],
    other_from: Collection[str],
) -> bool:
    """Whether one of the two wants nothing of the other, by any name either was known by."""
    return not (set(other).isdisjoint(kept_from) and set(one).isdisjoint(other_from))
