"""Who rings, as a person: known from before by name and number, or new; agreed to by phone."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from buurtbot.domain import deeds
from buurtbot.domain.core import timers
from buurtbot.domain.core.decision import Timer
from buurtbot.domain.core.person import Consent, Person
from buurtbot.services.core.context import Context, new_id
from buurtbot.services.desk.takes_part import helpers_by_phone
from buurtbot.services.desk.who_called import same_caller
from buurtbot.storage.work import Work


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

    Who helps by phone, or takes part in something (`among`), is known too, without a case.
    """
    helpers = await helpers_by_phone(work, context, [slug])
    known = await same_caller(work, [slug], name, phone, [*among, *helpers])
    found = await work.get(Person, known) if known else None
    if found is not None:
        return replace(found, last_seen=work.now)
    return new_caller(work, context, slug, name, phone)


def looked_at_later(work: Work, context: Context, person: Person) -> Timer:
    """Nothing is heard of them for long: then they go."""
    silent = timedelta(days=context.policy.retention.silent_person_days)
    clear = deeds.clear_person(person=person.id)
    return Timer(timers.clear_person(person.id), work.now + silent, clear)
