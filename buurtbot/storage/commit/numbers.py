"""Who has a telephone number: found by a keyed hash of it, however long ago they rang.

Nothing leads back from the hash to a number without the pepper. What is found too much is seen to
be so by the record; it goes with the number, and with who is forgotten.
"""

import re
from collections.abc import Iterable
from typing import Final

from buurtbot.domain.core.decision import Record
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.phone.numbers import read_phones
from buurtbot.storage.at_rest.sealing import Secrets
from buurtbot.storage.commit.reading import Reading
from buurtbot.storage.keys import Keys
from buurtbot.storage.wire.plan import Plan, millis

NUMBER: Final = "number"
WHOLE: Final = re.compile(r"\+[1-9]\d[\d ]{6,15}")  # as phonenumbers writes it
MOST: Final = 50  # of one number, the newest: a house where many live may have one telephone


def keys_of(keys: Keys, secrets: Secrets, numbers: Iterable[str]) -> list[str]:
    """Where it stands who has these numbers."""
    return [keys.listed(NUMBER, secrets.id_of(NUMBER, one)) for one in dict.fromkeys(numbers)]


def typed(said: str) -> tuple[str, ...]:
    """The numbers in what was typed, whole."""
    read = read_phones(said) if said else None
    return read.numbers if read else ()


def kept(phone: str) -> tuple[str, ...]:
    """The numbers of a person. As a rule it is kept whole; to read it anew would take 1 ms."""
    return (phone.replace(" ", ""),) if WHOLE.fullmatch(phone) else typed(phone)


def index_number(plan: Plan, secrets: Secrets, record: Record, before: Record | None) -> None:
    """Keep it in step with a person; `before` is how they stood, when that is sure."""
    if not isinstance(record, Person) or record.home:
        return
    known = before if isinstance(before, Person) else None
    if known and (known.phone, known.last_seen) == (record.phone, record.last_seen):
        return
    was = known.phone if known else ""
    now = keys_of(plan.names, secrets, kept(record.phone))
    for key in now:
        plan.add("ZADD", key, millis(record.last_seen), record.id)
    for key in keys_of(plan.names, secrets, kept(was)):
        if key not in now:
            plan.tidy("ZREM", key, record.id)


def drop_numbers(plan: Plan, secrets: Secrets, dropped: Iterable[Record]) -> None:
    """Who goes is not found by their number any more."""
    for record in dropped:
        phone = record.phone if isinstance(record, Person) else ""
        for key in keys_of(plan.names, secrets, kept(phone)):
            plan.tidy("ZREM", key, record.id)


async def note_numbers(work: Reading, people: Iterable[Person]) -> None:
    """Note who has which number, beside any decision; who went meanwhile is not in it."""
    for person in people:
        keys = [] if person.home else keys_of(work.keys, work.secrets, kept(person.phone))
        for key in keys:
            await work.redis.zadd(key, {person.id: millis(person.last_seen)})
            if not await work.redis.exists(work.keys.record("person", person.id)):
                await work.redis.zrem(key, person.id)


async def who_has(work: Reading, said: str) -> list[str]:
    """The ids of who has one of the numbers in what was typed, who came last first."""
    found: list[str] = []
    for key in keys_of(work.keys, work.secrets, typed(said)):
        found += map(str, await work.redis.zrevrange(key, 0, MOST - 1))
    return list(dict.fromkeys(found))
