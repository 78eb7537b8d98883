"""A volunteer who lives near another municipality is known there too: a copy, lent across.

The copy has the same id. What happens to it there (asked, busy, on a line) is told at home, and
what changes at home is told there; each side keeps what only it can know.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Carry
from buurtbot.domain.core.people.person import Offer, Person
from config.network.network import Neighbourhood, Network
from geo.point import Point, rounding_error_m
from geo.walking import METRES_PER_MINUTE

T = TypeVar("T")


def reaches(person: Person, network: Network) -> tuple[str, ...]:
    """The other municipalities this volunteer could walk to. Empty for who cannot be asked there.

    Who only has a telephone is rung by their own desk, and so asked in their own municipality.
    """
    offer, place = person.offer, person.place
    if offer is None or offer.refused or place is None or not person.reads:
        return ()
    home = network.neighbourhood(person.bot).municipality
    furthest = offer.walk_minutes * METRES_PER_MINUTE + rounding_error_m()
    others = (n for n in network.neighbourhoods if n.municipality != home and not n.closed)
    near = (n.municipality for n in others if _within(n, place, furthest))
    return tuple(dict.fromkeys(near))


def _within(neighbourhood: Neighbourhood, place: Point, metres: float) -> bool:
    return neighbourhood.outside_m(place) <= metres


def as_copy(person: Person, *, home: str, there: str) -> Person:
    """What the other municipality needs to know of a volunteer, and no more."""
    offer = person.offer and replace(person.offer, vog_seen=None, vog_until=None)
    return replace(
        person,
        offer=offer,
        home=home,
        lent_to=(there,),
        phone="",
        came_from="",
        requests=(),
        cases=(),
        asked_at=(),
        paused_from=(),
    )


def told_elsewhere(person: Person, here: str) -> tuple[Carry, ...]:
    """Tell the other records of this volunteer what is so here: at home, or where lent."""
    if person.home:
        note = deeds.note_at_home(person=person.id, at=here)
        return (Carry(person.home, note, record=person),)
    return tuple(lent(person, here, there) for there in person.lent_to)


def asked_elsewhere(person: Person, here: str, at: datetime) -> tuple[Carry, ...]:
    """Tell the other records of this volunteer that they were asked here."""
    told = deeds.note_asked(person=person.id, at=at.isoformat(), here=here)
    there = (person.home,) if person.home else person.lent_to
    return tuple(Carry(municipality, told) for municipality in there)


def lent(person: Person, home: str, there: str) -> Carry:
    """Lend a volunteer, or renew what is known of them there."""
    copy = as_copy(person, home=home, there=there)
    return Carry(there, deeds.borrow_volunteer(person=person.id), record=copy)


def recalled(person: str, there: str) -> Carry:
    """They cannot be asked there any more: the copy goes, and what it held is freed."""
    return Carry(there, deeds.borrow_volunteer(person=person))


def borrowed(mine: Person | None, incoming: Person, here: str) -> Person:
    """The copy after news from home: lines and cases are of here, all else is as it comes."""
    if mine is None:
        return replace(incoming, lines=(), offer=_freed(incoming.offer, _subjects(incoming, here)))
    return replace(
        incoming,
        lines=mine.lines,
        cases=mine.cases,
        blocks=_in_order(incoming.blocks, mine.blocks),
        paused_from=mine.paused_from,
        offer=_together(incoming, mine, here),
    )


def noted_at_home(person: Person, copy: Person, there: str) -> Person:
    """The volunteer at home after news from a copy: its lines there, and what it is busy with."""
    theirs = [line for line in copy.lines if line.municipality == there]
    kept = [line for line in person.lines if line.municipality != there or line in theirs]
    new = [line for line in theirs if line not in kept]
    lent_to = _in_order(person.lent_to, (there,))
    offer = _together(person, copy, there)
    blocks = _in_order(person.blocks, copy.blocks)
    return replace(person, lines=(*kept, *new), offer=offer, lent_to=lent_to, blocks=blocks)


def _subjects(person: Person, municipality: str) -> set[str]:
    """The requests on this person's lines that are of this municipality."""
    lines = (line for line in person.lines if line.kind == "request")
    return {line.subject for line in lines if line.municipality == municipality}


def _together(person: Person, local: Person, where: str) -> Offer | None:
    """The offer of `person`, with what `local` knows better: the requests held at `where`."""
    theirs, known = person.offer, local.offer
    if theirs is None or known is None:
        return theirs
    of_there = _subjects(local, where)
    freed = _freed(theirs, _subjects(person, where) | of_there)
    held = tuple(id_ for id_ in known.busy_with if id_ in of_there)
    return replace(
        freed or theirs,
        busy_with=_in_order(freed.busy_with if freed else (), held),
        asked=tuple(sorted({*theirs.asked, *known.asked})),
        helped=_in_order(theirs.helped, known.helped),
        times_helped=max(theirs.times_helped, known.times_helped),
        dropped=max(theirs.dropped, known.dropped),
        took=tuple(sorted({*theirs.took, *known.took})),
        last_took=max(filter(None, (theirs.last_took, known.last_took)), default=None),
        gave_back=tuple(sorted({*theirs.gave_back, *known.gave_back})),
        addresses=max(theirs.addresses, known.addresses),
        invitations=known.invitations if person.home else theirs.invitations,
    )


def _freed(offer: Offer | None, requests: set[str]) -> Offer | None:
    if offer is None:
        return None
    busy = tuple(id_ for id_ in offer.busy_with if id_ not in requests)
    return replace(offer, busy_with=busy)


def _in_order(first: Iterable[T], more: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys((*first, *more)))
