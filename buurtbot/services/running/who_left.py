"""Who is taken off the list of a desk in its file holds nothing there any more: it waits again.

Who leaves a group in Telegram is seen by that. Of a web desk the list alone says it: it is looked
at when the service begins, and when the files are read anew.
"""

from datetime import datetime
from functools import partial
from typing import Final

from buurtbot.domain.core.case import Case
from buurtbot.services.core.context import CLOCK, Context, person_id
from buurtbot.services.core.settle import settle
from buurtbot.services.desk.holder_left import holder_left
from buurtbot.storage.store import Store
from buurtbot.storage.work import Work
from config.network.network import Neighbourhood

DESK: Final = "desk"


async def call_for_who_left(store: Store, context: Context, now: datetime) -> None:
    """What is held by who is listed no longer is called again. Raises what Redis raises."""
    for municipality in context.network.municipalities:
        work = store.work(municipality, "look", now)
        there = {n.slug: n for n in context.network.with_former if n.municipality == municipality}
        cases = (await work.look(Case, await work.open_cases())).values()
        for who, slug in sorted({(c.holder, c.neighbourhood) for c in cases if c.holder}):
            if slug in there and not _is_listed(work, there[slug], who):
                await _calls(store, context, municipality, slug, who, now)


def _is_listed(work: Work, here: Neighbourhood, who: str) -> bool:
    """Whether they may act at this desk. Administrators need not be on a list."""
    desk = here.desk
    if desk.group and desk.admins_may:
        return True
    users = (*desk.moderators, *(worker.user for worker in desk.workers))
    return who in {person_id(work, DESK, user) for user in users}


async def _calls(
    store: Store, context: Context, municipality: str, slug: str, who: str, now: datetime
) -> None:
    operation = f"left:{slug}:{who}:{now.isoformat()}"
    begin = partial(store.work, municipality, operation, now)
    await settle(
        begin, lambda work: holder_left(work, context, CLOCK, neighbourhoods=slug, who=who)
    )
