"""What somebody has to share, who said yes to it, and who wants to hear of such things."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final, Literal, get_args

from buurtbot.domain.core.people.person import PRIVATE, Person
from buurtbot.domain.core.people.screen_line import HOUSE
from geo.point import Point

ShareKind = Literal["food", "ride", "thing", "other"]
SHARE_KINDS: Final[tuple[ShareKind, ...]] = get_args(ShareKind)
# `checked`: the desk looks first. The others are ends.
ShareState = Literal["checked", "open", "over", "stopped", "refused"]


@dataclass(frozen=True)
class Share:
    """Something for so many neighbours (`places`), until a time (UTC).

    `coming` said yes, in that order, never more than there are places. `waits` wanted to when all
    was gone; `told` are all who heard of it. Of who `rings` the other side may have the number.
    """

    id: str
    neighbourhood: str
    giver: str
    kind: ShareKind
    places: int
    made: datetime
    ends: datetime
    what: str = field(default="", metadata=PRIVATE)
    where: str = field(default="", metadata=PRIVATE)
    limits: str = field(default="", metadata=PRIVATE)
    point: Point | None = field(default=None, metadata=PRIVATE)  # rounded
    state: ShareState = "open"
    case: str = ""  # in which the desk looks
    told: tuple[str, ...] = ()
    coming: tuple[str, ...] = ()
    waits: tuple[str, ...] = ()
    said_no: tuple[str, ...] = ()
    thanked: tuple[str, ...] = ()
    rings: tuple[str, ...] = ()

    @property
    def owner(self) -> str:
        """Whose key seals the words."""
        return self.giver

    @property
    def free(self) -> int:
        """How many may still say yes."""
        return self.places - len(self.coming)

    def expects(self, person: str) -> bool:
        """Whether they come, or wait for a place."""
        return person in {*self.coming, *self.waits}

    def has(self, person: str) -> bool:
        """Whether they give it, come, wait, or were told of it."""
        return person == self.giver or person in {*self.coming, *self.waits, *self.told}


@dataclass(frozen=True)
class Hears:
    """Somebody who agreed to hear what others share; `id` is theirs. `heard`: when, lately."""

    id: str
    neighbourhood: str
    since: datetime
    place: Point | None = field(default=None, metadata=PRIVATE)  # rounded
    heard: tuple[datetime, ...] = ()

    @property
    def owner(self) -> str:
        """Whose key seals the place."""
        return self.id


@dataclass(frozen=True)
class Sharing:
    """Of one neighbourhood (`id` is its slug): who hears of it, and what is shared now.

    `callers` only have a telephone, and agreed to be known and rung about it: that is asked once.
    """

    id: str
    hearers: tuple[str, ...] = ()
    shares: tuple[str, ...] = ()
    callers: tuple[str, ...] = ()

    @property
    def owner(self) -> str:
        """Whose key seals what is private: nothing is."""
        return HOUSE

    def without(self, person: str) -> "Sharing":
        """This one is not told or rung about it any more."""
        return replace(
            self,
            hearers=tuple(one for one in self.hearers if one != person),
            callers=tuple(one for one in self.callers if one != person),
        )


@dataclass(frozen=True)
class Named:
    """A neighbour whom somebody named, to be asked by phone whether they want to hear from us.

    They agreed to nothing yet. So it is sealed with a key of its own, that goes with it.
    """

    id: str
    neighbourhood: str
    asker: str
    at: datetime
    name: str = field(default="", metadata=PRIVATE)
    phone: str = field(default="", metadata=PRIVATE)
    words: str = field(default="", metadata=PRIVATE)

    @property
    def owner(self) -> str:
        """Whose key seals it: its own."""
        return self.id

    @property
    def as_called(self) -> Person:
        """What a caller needs of them. It is kept as a person only when they agree."""
        return Person(
            id=self.id,
            bot=self.neighbourhood,
            language="nl",
            first_seen=self.at,
            last_seen=self.at,
            name=self.name,
            phone=self.phone,
        )

    def has(self, person: str) -> bool:
        """Who named them is told how it went, and may do nothing with it."""
        return person == self.asker
