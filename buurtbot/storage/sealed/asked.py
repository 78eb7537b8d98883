"""When a volunteer was asked, and for which request: kept beside their record, and only added to.

Asking so rewrites nothing that others read: a hundred requests that ask the same volunteer are in
nobody's way, neither each other's nor that of what the volunteer does meanwhile.
As text: "<ms>:<request>" joined by spaces, the newest first. What another municipality told has
no request.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import chain, repeat
from typing import Final, TypeVar

from buurtbot.domain.core.decision import Record
from buurtbot.domain.core.people.person import Offer, Person
from buurtbot.domain.matching.pace import KEEPS_INVITATIONS
from buurtbot.storage.sealed.records import R

MS: Final = timedelta(milliseconds=1)
BEGIN: Final = datetime(1970, 1, 1, tzinfo=UTC)
KEPT: Final = 20_000  # as the cards
T = TypeVar("T")


def entry(at: datetime, request: str) -> str:
    """One time, as it is stored."""
    return f"{round((at - BEGIN) / MS)}:{request}"


@lru_cache(KEPT)
def _read(text: str) -> tuple[tuple[datetime, ...], tuple[str, ...]]:
    """When, and for which requests of this municipality; the oldest first."""
    parts = (one.partition(":") for one in text.split())
    pairs = sorted((int(ms), request) for ms, _, request in parts)
    times = tuple(BEGIN + ms * MS for ms, _ in pairs)
    return times, tuple(request for _, request in pairs if request)


def with_asked(offer: Offer, text: str) -> Offer:
    """The offer with when it was asked. What still stands in the record itself counts too."""
    if not text:
        return offer
    times, requests = _read(text)
    return replace(
        offer,
        asked=tuple(sorted(chain(_others(offer.asked, times), times))),
        invitations=(*_others(offer.invitations, requests), *requests)[-KEEPS_INVITATIONS:],
    )


def _others(mine: Iterable[T], known: tuple[T, ...]) -> Iterator[T]:
    return (one for one in mine if one not in known)


def as_known(record: R, text: str, called: Mapping[str, str]) -> R:
    """A record as everybody knows it: a volunteer with when they were asked.

    Who is `called` otherwise than is stored goes by that name already.
    """
    person: Record = record  # a type variable cannot be narrowed
    if not isinstance(person, Person):
        return record
    person = replace(person, name=called[person.id]) if person.id in called else person
    if text and person.offer is not None:
        person = replace(person, offer=with_asked(person.offer, text))
    return person  # type: ignore[return-value]  # R is Person here, which mypy does not follow


def as_stored(record: Record) -> Record:
    """A record as it is stored: when they were asked stands beside it."""
    if not isinstance(record, Person) or record.offer is None:
        return record
    if not (record.offer.asked or record.offer.invitations):
        return record
    return replace(record, offer=replace(record.offer, asked=(), invitations=()))


def new_entries(record: Record, text: str) -> list[str]:
    """What this record knows that is not stored yet: heard elsewhere, or written before."""
    if not isinstance(record, Person) or record.offer is None:
        return []
    known = {one.partition(":")[0] for one in text.split()}
    requests = chain(reversed(record.offer.invitations), repeat(""))
    pairs = zip(reversed(record.offer.asked), requests, strict=False)
    new = [entry(at, request) for at, request in pairs]
    return [one for one in reversed(new) if one.partition(":")[0] not in known]
