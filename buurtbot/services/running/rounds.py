"""What is done every day of its own accord begins with the service, and sets itself again."""

from datetime import datetime

from buurtbot.domain.core.activities import Activity
from buurtbot.domain.core.decision import Decision
from buurtbot.services.core.context import Context
from buurtbot.services.staying.staying_round import round_timer
from buurtbot.storage.store import Store


async def begin_rounds(store: Store, context: Context, now: datetime) -> None:
    """Where volunteers are looked after there is a next round, if there was none yet."""
    looked_after = (n for n in context.network.neighbourhoods if _has_rounds(context, n.slug))
    for here in looked_after:
        work = store.work(here.municipality, f"begin-rounds:{here.slug}:{now.isoformat()}", now)
        timer = round_timer(here.slug, work)
        if await store.redis.zscore(work.keys.timers, timer.name) is None:
            await work.commit(Decision(later=(timer,)))


def _has_rounds(context: Context, slug: str) -> bool:
    return context.has(slug, Activity.STAYING)
