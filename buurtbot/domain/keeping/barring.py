"""Somebody takes no part any more: what others hear of it, and how their records stand then."""

from collections.abc import Collection
from dataclasses import replace

from buurtbot.domain.core.decision import Decision, Record
from buurtbot.domain.core.messages import ToPerson
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.helping.sides import let_go


def for_others(decision: Decision, who: str, requests: Collection[str]) -> Decision:
    """What is decided about others; they themselves hear one thing, and are kept as barred."""
    return replace(
        decision,
        keep=tuple(_freed(one, requests) for one in decision.keep if not _is(one, who)),
        tell=tuple(one for one in decision.tell if one.to != ToPerson(who)),
    )


def _is(record: Record, who: str) -> bool:
    return isinstance(record, Person) and record.id == who


def _freed(record: Record, requests: Collection[str]) -> Record:
    """Who helped with several of these requests is free of all of them."""
    if isinstance(record, Person):
        for request in requests:
            record = let_go(record, request)
    return record
