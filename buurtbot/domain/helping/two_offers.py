"""Who offered help under two names helps under one: what they like is theirs to say.

What they may do is the least of both: nothing that the desk decided rises or falls away by it, as
two who share a telephone could be taken for one. The desk sees the card, and says what is right.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Final, Literal, TypeVar

from buurtbot.domain.cases.card.sheet import lines
from buurtbot.domain.core.messages import Text, text
from buurtbot.domain.core.people.person import Offer, Person
from buurtbot.domain.desk.volunteers import level_of
from buurtbot.domain.matching.pace import KEEPS_INVITATIONS
from buurtbot.domain.words.listing import listed
from buurtbot.domain.words.names import name_of
from config.core.kinds import KINDS

T = TypeVar("T")
Which = Literal["here", "phone"]
WHICH: Final[tuple[Which, ...]] = ("phone", "here")


# -- which of the two counts


def differ(mine: Person, theirs: Person) -> bool:
    """Whether both offer help, and not the same: then they say which of the two counts."""
    if mine.offer is None or theirs.offer is None:
        return False
    return _live_apart(mine, theirs) or _liked(mine.offer) != _liked(theirs.offer)


def _live_apart(one: Person, other: Person) -> bool:
    """Whether both homes are known, and are two."""
    return None not in {one.place, other.place} and one.place != other.place


def _liked(offer: Offer) -> tuple[object, ...]:
    chosen = (offer.kinds, offer.dayparts, offer.languages)
    return (*map(frozenset, chosen), offer.walk_minutes)


def to_choose(mine: Person, theirs: Person) -> Text:
    """Both, as they said it; a home that differs is not shown, only that it does."""
    offers = {"phone": theirs.offer, "here": mine.offer}
    told = (_told(which, offer) for which in WHICH if (offer := offers[which]) is not None)
    home = text("join-offers-home") if _live_apart(mine, theirs) else None
    return lines((text("join-asks-offers"), *told, home))


def _told(which: Which, offer: Offer) -> Text:
    return text(
        f"join-offer-{which}",
        kinds=listed([text(f"kind-{kind}") for kind in KINDS if kind in offer.kinds]),
        minutes=offer.walk_minutes,
        dayparts=listed([text(f"daypart-{part}") for part in offer.dayparts]),
        languages=listed([text(f"language-{code}") for code in offer.languages]),
    )


# -- one offer


def with_one_offer(both: Person, me: Person, which: str = "") -> Person:
    """Who stays, with what they offer from now on, and the home from which they walk."""
    if me.offer is None:
        return both
    if both.offer is None:
        return replace(both, offer=me.offer, place=me.place)
    liked, place = me.offer, me.place or both.place
    if which == "phone":
        liked, place = both.offer, both.place or me.place
    return replace(both, offer=of_two(liked, me.offer, both.offer), place=place)


def of_two(liked: Offer, one: Offer, other: Offer) -> Offer:
    """What they chose, what was counted of both, and the least of what the desk decided.

    A pause, a need on the way and a wish to be asked seldom hold, whichever they chose.
    """
    return replace(
        _trusted(liked, one, other),
        wishes=_each(one.wishes, other.wishes),
        since=min(one.since, other.since),
        paused_until=_last(one.paused_until, other.paused_until),
        rest_days=max(one.rest_days, other.rest_days),
        asked=_in_time(one.asked, other.asked),
        helped=_each(one.helped, other.helped),
        times_helped=one.times_helped + other.times_helped,
        busy_with=_each(one.busy_with, other.busy_with),
        dropped=one.dropped + other.dropped,
        agreed_rules=_last(one.agreed_rules, other.agreed_rules),
        invitations=_each(one.invitations, other.invitations)[-KEEPS_INVITATIONS:],
        took=_in_time(one.took, other.took),
        last_took=_last(one.last_took, other.last_took),
        gave_back=_in_time(one.gave_back, other.gave_back),
        addresses=one.addresses + other.addresses,
    )


def _trusted(liked: Offer, one: Offer, other: Offer) -> Offer:
    """A VOG counts where both had one, for as long as both do; so does a first visit."""
    refused = one.refused or other.refused
    least = 0 if refused else min(one.level, other.level)
    seen = [one.vog_seen, other.vog_seen] if least > 1 else []
    until = [one.vog_until, other.vog_until] if least > 1 else []
    visited = one.visits_since and other.visits_since
    return replace(
        liked,
        refused=refused,
        level=least,
        vog_seen=min(filter(None, seen), default=None),
        vog_until=min(filter(None, until), default=None),
        visits_since=_last(one.visits_since, other.visits_since) if visited else None,
    )


def _last(one: datetime | None, other: datetime | None) -> datetime | None:
    return max(filter(None, (one, other)), default=None)


def _in_time(one: Iterable[datetime], other: Iterable[datetime]) -> tuple[datetime, ...]:
    return tuple(sorted({*one, *other}))


def _each(one: Iterable[T], other: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys((*one, *other)))


# -- what is told of it


def may_less(now: Offer, one: Offer, other: Offer) -> bool:
    """Whether under one of the two names they might more than they may now."""
    return any(before.level > now.level for before in (one, other))


def told_desk(both: Person, by_phone: Offer, here: Offer, *, less: bool) -> Text:
    """How they stood under each name, above the card on which it is decided."""
    told = text("desk-joined-helper", name=name_of(both))
    stood = (
        text("desk-joined-helper-phone", level=level_of(by_phone)),
        text("desk-joined-helper-bot", level=level_of(here)),
    )
    return lines((told, *stood, text("desk-joined-helper-least") if less else None))


def told_helper(now: Offer, *, less: bool) -> str:
    """The key of what they read themselves."""
    if now.refused:
        return "volunteer-refused"
    return "join-helps-less" if less else "join-helps-once"
