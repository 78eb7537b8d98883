"""A telephone circle, the round of today in it, and what is kept of each member."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import Final, Literal

from buurtbot.domain.core.people.person import PRIVATE
from buurtbot.domain.core.people.screen_line import HOUSE

How = Literal["spoken", "reacted", "skipped", "found", "with_desk"]
DESK: Final = ""  # who calls when nobody of the circle can
SURER: Final[tuple[How, ...]] = ("reacted", "spoken", "found", "skipped", "with_desk")


@dataclass(frozen=True)
class Call:
    """Somebody to be called now, by whom. `since` is when the limit of the circle began to run.

    With `key` it is who has the key that is called, and `going` is since when they are on their
    way to look.
    """

    called: str
    caller: str
    since: datetime
    asked: datetime
    tries: int = 0
    again: datetime | None = None
    key: bool = False
    going: datetime | None = None


@dataclass(frozen=True)
class Round:
    """One day. `order` is who takes part, `to_call` who was not called yet; ids of people.

    `out` calls nobody (any more) today; of those the `silent` did not react to their turn, since
    when, and were not heard of since.
    """

    day: date
    order: tuple[str, ...]
    to_call: tuple[str, ...]
    calls: tuple[Call, ...] = ()
    out: tuple[str, ...] = ()
    silent: tuple[tuple[str, datetime], ...] = ()
    heard: tuple[tuple[str, How], ...] = ()

    @property
    def over(self) -> bool:
        """Whether everybody was heard, or is with a person of the desk."""
        return not self.calls and not self.to_call

    def how(self, person: str) -> How | None:
        """How this one was heard, if they were."""
        return dict(self.heard).get(person)

    def silent_since(self, person: str) -> datetime | None:
        """Since when they do not react, if so."""
        return dict(self.silent).get(person)

    def call_to(self, person: str) -> Call | None:
        """The call that goes on to this one, if any."""
        return next((call for call in self.calls if call.called == person), None)

    def calling(self, call: Call) -> "Round":
        """This call goes on, or goes on so."""
        others = (one for one in self.calls if one.called != call.called)
        return replace(self, calls=(*others, call))

    def not_calling(self, person: str) -> "Round":
        """Nobody is to call this one any more, and nobody wonders about them."""
        return replace(
            self,
            calls=tuple(call for call in self.calls if call.called != person),
            to_call=tuple(one for one in self.to_call if one != person),
            silent=tuple(one for one in self.silent if one[0] != person),
        )

    def hearing(self, person: str, how: How) -> "Round":
        """They were heard, unless that is known better already."""
        was = self.how(person)
        if was and SURER.index(was) >= SURER.index(how):
            return self
        others = tuple(one for one in self.heard if one[0] != person)
        return replace(self, heard=(*others, (person, how)))


@dataclass(frozen=True)
class Circle:
    """Its members, in the order in which they call; the last calls the first."""

    id: str
    neighbourhood: str
    members: tuple[str, ...]
    starts: time  # Amsterdam time
    days: tuple[int, ...]  # 1 = Monday
    name: str = field(default="", metadata=PRIVATE)  # as staff call it
    on_holidays: bool = False
    limit_minutes: int = 45  # from the first call that nobody answers to a case at the desk
    made: datetime | None = None
    paused: datetime | None = None
    round: Round | None = None
    ran: tuple[date, ...] = ()  # the last two months
    told: date | None = None  # members know that it does not ring, up to this holiday

    @property
    def owner(self) -> str:
        """What is personal of it is kept with each member."""
        return HOUSE

    @property
    def running(self) -> Round | None:
        """The round that is not over yet."""
        return self.round if self.round and not self.round.over else None

    def has(self, person: str) -> bool:
        """Whether this one is a member."""
        return person in self.members


@dataclass(frozen=True)
class Away:
    """From this day to that one, both with it, somebody takes no part."""

    first: date
    last: date


@dataclass(frozen=True)
class CircleMember:
    """What is kept of who is in a circle, or wants to be (`circle` is empty); `id` is theirs."""

    id: str
    neighbourhood: str
    since: datetime
    circle: str = ""
    phone: str = field(default="", metadata=PRIVATE)
    address: str = field(default="", metadata=PRIVATE)
    key_holder: str = field(default="", metadata=PRIVATE)  # name and number, as staff wrote them
    away: tuple[Away, ...] = field(default=(), metadata=PRIVATE)
    heard: tuple[tuple[date, How], ...] = field(default=(), metadata=PRIVATE)

    @property
    def owner(self) -> str:
        """Whose key seals all of it."""
        return self.id

    def is_away(self, day: date) -> bool:
        """Whether they said to take no part on that day."""
        return any(one.first <= day <= one.last for one in self.away)


@dataclass(frozen=True)
class Circles:
    """The circles of one neighbourhood, and who wants to be in one; `id` is its slug."""

    id: str
    circles: tuple[str, ...] = ()
    wishes: tuple[str, ...] = ()

    @property
    def owner(self) -> str:
        """Nothing in it is personal by itself."""
        return HOUSE
