"""Who is taken off the list of a desk in its file is waited for by nobody there any more.

What they held waits for somebody again, and whose contact they were gets another. Who leaves a
group in Telegram is seen by that; of a web desk the list alone says it: it is looked at when the
service begins, and when the files are read anew.
"""

from collections.abc import Awaitable, Callable, Iterable
from datetime import datetime
from functools import partial
from typing import Final

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.services.check_ins.contact_left import contact_left
from buurtbot.services.core.context import CLOCK, Context, person_id
from buurtbot.services.core.settle import settle
from buurtbot.services.desk.on_cases.holder_left import holder_left
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from config.network.network import Neighbourhood

DESK: Final = "desk"
Left = Callable[..., Awaitable[Decision]]


async def call_for_who_left(store: Store, context: Context, now: datetime) -> None:
    """What is with who is listed no longer goes to others. Raises what Redis raises."""
    for here in context.network.with_former:
        if here.desk.group and here.desk.admins_may:
            continue  # its administrators need not be on a list
        work = store.work(here.municipality, "look", now)
        for who in _gone(work, here, await _holders(work, here)):
            await _leaves(store, context, here, holder_left, who, now)
        for who in _gone(work, here, await _contacts(work, here)):
            await _leaves(store, context, here, contact_left, who, now)


async def _holders(work: Work, here: Neighbourhood) -> Iterable[str]:
    cases = (await work.look(Case, await work.open_cases())).values()
    return (one.holder for one in cases if one.holder and one.neighbourhood == here.slug)


async def _contacts(work: Work, here: Neighbourhood) -> Iterable[str]:
    """Of the desk: a volunteer may be it as well."""
    asked = (await work.look(CheckIn, await work.listed(CheckIn, here.slug))).values()
    return (one.contact for one in asked if one.contact and one.contact_chat)


def _gone(work: Work, here: Neighbourhood, people: Iterable[str]) -> list[str]:
    users = (*here.desk.moderators, *(worker.user for worker in here.desk.workers))
    return sorted(set(people) - {person_id(work, DESK, user) for user in users})


async def _leaves(
    store: Store, context: Context, here: Neighbourhood, left: Left, who: str, now: datetime
) -> None:
    operation = f"{left.__name__}:{here.slug}:{who}:{now.isoformat()}"
    begin = partial(store.work, here.municipality, operation, now)
    await settle(begin, lambda work: left(work, context, CLOCK, neighbourhoods=here.slug, who=who))
