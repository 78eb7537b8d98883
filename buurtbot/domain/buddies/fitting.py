"""Who would go together: the same kind, a language, a walk; then what both like. Pure.

Who waits longest is looked at first, so that nobody is passed by for ever; of who fits that one,
it is who likes most of the same, then who lives nearest, then who waits longest.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from statistics import median
from typing import Final

from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.buddy import BuddyKind, BuddyList, BuddySeeker

LANGUAGES: Final = ("nl", "en", "tr", "ar", "pl", "uk", "pap", "srn")
SHOWN: Final = 2  # interests that the other sees
ENOUGH_TO_SAY: Final = 3  # who found one before, to say how long it usually takes
AWAY: Final[frozenset[BuddyKind]] = frozenset({"walk", "coffee", "hobby", "language"})

Walks = Mapping[frozenset[str], float]  # metres between two; who is not in it lives too far


@dataclass(frozen=True)
class Candidate:
    """Somebody who looks, and who they are."""

    seeker: BuddySeeker
    person: Person

    @property
    def id(self) -> str:
        """Theirs."""
        return self.person.id


@dataclass(frozen=True)
class Fit:
    """How well two go together; `metres` on foot, None where nobody walks."""

    shared: tuple[str, ...]
    metres: float | None
    since: datetime

    @property
    def order(self) -> tuple[int, float, datetime]:
        """What is smallest fits best."""
        return (-len(self.shared), self.metres or 0.0, self.since)


def fit(
    one: Candidate, other: Candidate, walks: Walks, is_past: Callable[[str, str], bool]
) -> Fit | None:
    """How they would go together; None when they would not, or did before."""
    if one.id == other.id or one.seeker.kind != other.seeker.kind or _apart(one, other):
        return None
    if is_past(one.id, other.id) or not _understand(one, other):
        return None
    metres = walks.get(frozenset({one.id, other.id})) if one.seeker.kind in AWAY else None
    if one.seeker.kind in AWAY and metres is None:
        return None
    return Fit(shared(one.seeker, other.seeker), metres, other.seeker.since)


def _apart(one: Candidate, other: Candidate) -> bool:
    """Whether one of them does not want to meet the other, or may or can meet nobody."""
    blocked = one.person.is_apart_from(other.person)
    return blocked or not (_may_meet(one.person) and _may_meet(other.person))


def _may_meet(person: Person) -> bool:
    """Whether they are reached; whom the desk refused as a helper meets nobody through us."""
    return person.reachable and not (person.offer is not None and person.offer.refused)


def _understand(one: Candidate, other: Candidate) -> bool:
    """Whether there is a language that both speak."""
    return bool(spoken(one) & spoken(other))


def spoken(one: Candidate) -> frozenset[str]:
    """What they said to speak; else what they speak with us."""
    return frozenset(one.seeker.languages) or frozenset({one.person.language})


def shared(one: BuddySeeker, other: BuddySeeker) -> tuple[str, ...]:
    """What both like, in the order in which it was asked."""
    return tuple(word for word in one.interests if word in other.interests)


def shown_to(reader: BuddySeeker, other: BuddySeeker) -> tuple[str, ...]:
    """Two interests of the `other`: first what both like."""
    same = shared(other, reader)
    rest = (word for word in other.interests if word not in same)
    return (*same, *rest)[:SHOWN]


def pairs(
    looking: Sequence[Candidate], walks: Walks, is_past: Callable[[str, str], bool]
) -> tuple[tuple[Candidate, Candidate], ...]:
    """Whom to ask now: each is in one pair at most."""
    found, taken = [], set[str]()
    ordered = sorted(looking, key=lambda one: one.seeker.since)
    for one in ordered:
        if one.id in taken:
            continue
        fits = [
            (found_fit.order, other.id, other)
            for other in ordered
            if other.id not in taken and (found_fit := fit(one, other, walks, is_past))
        ]
        if fits:
            other = min(fits, key=lambda each: each[:2])[2]
            taken |= {one.id, other.id}
            found.append((one, other))
    return tuple(found)


# -- how long it takes, honestly


@dataclass(frozen=True)
class Waiting:
    """How many wait for this kind, with whoever asks; the usual days, None when too few found.

    Of the others nobody speaks a language of theirs: then they are `alone` in it.
    """

    count: int
    days: int | None
    alone: bool = False


def waiting(
    kind: BuddyKind, seekers: Iterable[BuddySeeker], list_: BuddyList, now: datetime
) -> Waiting:
    """What can be said of it, from what is so.

    Who waits longer already than who found one did counts too: else three who were quick would
    promise ten others what they do not get.
    """
    there = [one for one in seekers if one.kind == kind and not one.buddies]
    found = [took for of, took in list_.waited if of == kind]
    if len(found) < ENOUGH_TO_SAY:
        return Waiting(len(there), None)
    usual = median(found)
    longer = [days for one in there if (days := (now - one.since).days) > usual]
    return Waiting(len(there), round(median([*found, *longer])))


def as_who_speaks(known: Waiting, one: Candidate, others: Sequence[Candidate]) -> Waiting:
    """The same for somebody: others wait, and none of them may understand them."""
    if not others or any(_understand(one, other) for other in others):
        return known
    return replace(known, days=None, alone=True)
