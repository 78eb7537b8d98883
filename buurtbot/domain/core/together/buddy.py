"""Who looks for a buddy, the two who are buddies (or may be), and who waits in a neighbourhood."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final, Literal, get_args

from buurtbot.domain.core.people.person import PRIVATE
from buurtbot.domain.core.people.screen_line import HOUSE
from geo.point import Point

BuddyKind = Literal["phone", "walk", "coffee", "hobby", "language"]
Rhythm = Literal["week", "fortnight", "month"]
BUDDY_KINDS: Final[tuple[BuddyKind, ...]] = get_args(BuddyKind)
RHYTHMS: Final[tuple[Rhythm, ...]] = get_args(Rhythm)  # the more seldom the later
LONGEST_MEMORY: Final = 500  # pairs of a neighbourhood, also of who looks no more
REMEMBERED: Final = 60  # how long the last so many waited


@dataclass(frozen=True)
class BuddySeeker:
    """Somebody who looks for a buddy, or has one; `id` is theirs.

    `interests` are keys of `config/network/interests.toml` or of the neighbourhood, as asked.
    `phone` is shown to a telephone buddy when both said yes, and to nobody before. `not_again` are
    keyed ids of all pairs that they were in: as long as one of the two is known, it is remembered.
    """

    id: str
    neighbourhood: str
    since: datetime
    kind: BuddyKind
    interests: tuple[str, ...] = field(default=(), metadata=PRIVATE)
    languages: tuple[str, ...] = field(default=(), metadata=PRIVATE)
    phone: str = field(default="", metadata=PRIVATE)
    place: Point | None = field(default=None, metadata=PRIVATE)  # rounded
    buddies: str = ""  # the match they are in now; empty: they look
    not_again: tuple[str, ...] = field(default=(), metadata=PRIVATE)

    @property
    def owner(self) -> str:
        """Whose key seals it."""
        return self.id

    def parted(self, pair: str) -> "BuddySeeker":
        """In no match any more, and never in this one again."""
        past = tuple(dict.fromkeys((*self.not_again, pair)))
        return replace(self, buddies="", not_again=past)


@dataclass(frozen=True)
class BuddyPast:
    """Somebody who looks for no buddy any more; `not_again` is for when they do so later.

    Keyed ids of pairs, as with who looks: it does not say who the others were.
    """

    id: str
    not_again: tuple[str, ...] = field(default=(), metadata=PRIVATE)

    @property
    def owner(self) -> str:
        """Whose key seals it."""
        return self.id


@dataclass(frozen=True)
class Buddies:
    """Two who are asked whether they want to be buddies, or are (`since`).

    `rhythms` is what each chose; `met` when they last were together, as one of them said;
    `asleep` how often since then nobody could say so.
    """

    id: str
    neighbourhood: str
    people: tuple[str, str]
    kind: BuddyKind
    said_yes: tuple[str, ...] = ()
    since: datetime | None = None
    rhythms: tuple[tuple[str, Rhythm], ...] = ()
    met: datetime | None = None
    silent: datetime | None = None  # when it was last heard that they were not
    asleep: int = 0

    @property
    def owner(self) -> str:
        """What is personal of it is kept with each of the two."""
        return HOUSE

    def has(self, person: str) -> bool:
        """Whether it is one of the two."""
        return person in self.people

    def other(self, person: str) -> str:
        """The other one."""
        one, other = self.people
        return other if person == one else one

    @property
    def rhythm(self) -> Rhythm | None:
        """The more seldom of what both chose; None until both did."""
        chosen = dict(self.rhythms)
        both = [one for one in self.people if one in chosen]
        if len(both) < len(self.people):
            return None
        return max((chosen[one] for one in both), key=RHYTHMS.index)

    def choosing(self, person: str, rhythm: Rhythm) -> "Buddies":
        """This one chose, or chose anew."""
        others = tuple(one for one in self.rhythms if one[0] != person)
        return replace(self, rhythms=(*others, (person, rhythm)))


@dataclass(frozen=True)
class BuddyList:
    """Of one neighbourhood (`id` is its slug): who looks, who are buddies.

    `not_again` are keyed ids of pairs that were, or said no: nothing leads back from them to who
    that is. `held` are reported, and look again when the desk says so. `waited`: for how many
    days the last who found one did, by kind.
    """

    id: str
    seekers: tuple[str, ...] = ()
    matches: tuple[str, ...] = ()
    not_again: tuple[str, ...] = ()
    held: tuple[str, ...] = ()
    waited: tuple[tuple[BuddyKind, int], ...] = ()

    @property
    def owner(self) -> str:
        """Nothing in it is personal by itself."""
        return HOUSE

    def looking(self, person: str) -> "BuddyList":
        """This one looks too, behind the others."""
        others = tuple(one for one in self.seekers if one != person)
        return replace(self, seekers=(*others, person))

    def without(self, person: str) -> "BuddyList":
        """This one looks no more."""
        return replace(self, seekers=tuple(one for one in self.seekers if one != person))

    def matching(self, match: str) -> "BuddyList":
        """These two are asked."""
        return replace(self, matches=(*self.matches, match))

    def over(self, match: str, pair: str) -> "BuddyList":
        """They are no buddies (any more), and are not asked again."""
        past = tuple(one for one in self.not_again if one != pair)
        return replace(
            self,
            matches=tuple(one for one in self.matches if one != match),
            not_again=(*past, pair)[-LONGEST_MEMORY:],
        )

    def holding(self, person: str) -> "BuddyList":
        """Reported: they look no more until the desk looked at it."""
        held = tuple(dict.fromkeys((*self.held, person)))
        return replace(self.without(person), held=held)

    def releasing(self, person: str) -> "BuddyList":
        """They may look again."""
        return replace(self, held=tuple(one for one in self.held if one != person))

    def found_after(self, kind: BuddyKind, days: int) -> "BuddyList":
        """Somebody found one after so many days."""
        return replace(self, waited=(*self.waited, (kind, days))[-REMEMBERED:])
