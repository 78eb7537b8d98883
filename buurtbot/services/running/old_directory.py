"""Entries of a directory that nobody checked for long: its desk hears which, once a month.

The mark that it was told lives as long as the first days of a month, so it is told once.
"""

from datetime import datetime, timedelta

from buurtbot.domain.cases.cases import AMSTERDAM
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Say, ToDesk, text
from buurtbot.services.core.context import Context
from buurtbot.services.running.old_helplines import FIRST_DAYS
from buurtbot.storage.store import Store
from config.network.cautions import MOST_NAMED
from config.network.network import Neighbourhood


async def tell_of_old_directories(store: Store, context: Context, now: datetime) -> None:
    """Once a month, quietly. Raises what Redis raises."""
    there = now.astimezone(AMSTERDAM)
    if there.day > FIRST_DAYS:
        return
    for here in context.network.neighbourhoods:
        said = _said(here, there, context.policy.directory_days)
        work = store.work(here.municipality, f"old-directory:{here.slug}:{there:%Y-%m}", now)
        if said and not await work.done_before():
            await work.commit(Decision(tell=(said,)))


def _said(here: Neighbourhood, now: datetime, days: int) -> Say | None:
    old = here.directory.unchecked_since((now - timedelta(days=days)).date())
    if not old:
        return None
    names = ", ".join(one.name for one in old[:MOST_NAMED])
    told = text("directory-old", days=days, place=here.name, count=len(old), names=names)
    return Say(ToDesk(here.slug), told, quiet=True)
