"""Who rings, as a person: known from before by name and number, or new; agreed to by phone."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Timer
from buurtbot.domain.core.people.person import Consent, Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.phone.numbers import read_phones
from buurtbot.services.core.context import Context, new_id
from buurtbot.services.desk.looking_up.takes_part import by_phone_here
from buurtbot.services.desk.looking_up.who_called import (
    excluded_by_number,
    has_name,
    of_number,
    same_caller,
)
from buurtbot.storage.commit.work import Work

ASKS_NUMBER: Final = frozenset({"phone", "number"})  # the steps of a talk
MOST_ASKED: Final = 4
NEW: Final = "new"  # what a worker said of who rings: somebody else than whom we know


def new_caller(
    work: Work, context: Context, slug: str, name: str, phone: str = "", *, number: int = 0
) -> Person:
    """Somebody new without the bot. `number` tells apart who is made in the same operation."""
    version = f"{context.network.shared.consent_version} by phone"
    return Person(
        id=new_id(work, "person", number),
        bot=slug,
        language="nl",
        first_seen=work.now,
        last_seen=work.now,
        name=name,
        phone=phone,
        consent=Consent(version, work.now),
        of_age=True,
        came_from="phone",
    )


async def caller(
    work: Work,
    context: Context,
    slug: str,
    name: str,
    phone: str,
    among: Iterable[str] = (),
) -> Person:
    """Whom this desk knows by both; else somebody new. A number alone may be a household's.

    Who helps by phone or takes part in something is known too, without a case; so are these
    `among`.
    """
    there = await by_phone_here(work, context, [slug])
    known = await same_caller(work, [slug], name, phone, [*among, *there])
    found = await work.get(Person, known) if known else None
    if found is not None:
        return replace(found, last_seen=work.now)
    return new_caller(work, context, slug, name, phone)


@dataclass(frozen=True)
class Alike:
    """Who has a number: `sure` is who has the name too, `perhaps` are those to ask about."""

    sure: Person | None = None
    perhaps: tuple[Person, ...] = ()


async def alike(
    work: Work, context: Context, slugs: Sequence[str], name: str, phone: str
) -> Alike:
    """Whom this name and number may be of. Two in a house may share one, and a name is misspelt.

    A worker asks then: nobody becomes another by a number alone.
    """
    among = await by_phone_here(work, context, slugs)
    there = await of_number(work, slugs, phone, among)
    named = [one for one in there if has_name(one, name)]
    if len(named) == 1:
        return Alike(sure=named[0])
    return Alike(perhaps=tuple(named or there))


async def learns_who(
    work: Work, context: Context, draft: Mapping[str, str], step: str, said: str
) -> Mapping[str, str]:
    """With the number: whom we know by it and their name, or whom the worker is asked about."""
    if step not in ASKS_NUMBER or not read_phones(said):
        return draft
    bare = {key: value for key, value in draft.items() if key not in {"same", "same_as"}}
    name = draft.get("who") or draft.get("name", "")
    found = await alike(work, context, [draft["neighbourhood"]], name, said)
    if found.sure is not None:
        return {**bare, "same_as": found.sure.id}
    those = [{"id": one.id, "name": one.name} for one in found.perhaps[:MOST_ASKED]]
    return {**bare, **({"same": json.dumps(those)} if those else {})}


async def who_it_is(
    work: Work,
    context: Context,
    slug: str,
    draft: Mapping[str, str],
    among: Iterable[str] = (),
) -> Person:
    """Whom the worker said that it is; else whom we know by both, or somebody new."""
    name, phone, said = (draft.get(key, "") for key in ("name", "phone", "same_as"))
    if said == NEW:
        return new_caller(work, context, slug, name, phone)
    found = await work.get(Person, said) if said else None
    if found is not None:
        return replace(found, last_seen=work.now)
    return await caller(work, context, slug, name, phone, among)


async def takes_no_part(
    work: Work, slug: str, person: Person, phone: str, *, is_new: bool = False
) -> bool:
    """Whether the desk excluded them, or who has this number: unless staff say who it is not."""
    if person.ban is not None or is_new:
        return person.ban is not None
    return await excluded_by_number(work, [slug], phone) is not None


def looked_at_later(work: Work, context: Context, person: Person) -> Timer:
    """Nothing is heard of them for long: then they go."""
    silent = timedelta(days=context.policy.retention.silent_person_days)
    clear = deeds.clear_person(person=person.id)
    return Timer(timers.clear_person(person.id), work.now + silent, clear)
