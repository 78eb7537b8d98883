"""What is done every day of its own accord begins with the service, and sets itself again."""

from datetime import datetime

from buurtbot.domain.core.decision import Decision, Timer
from buurtbot.domain.core.together.activities import Activity
from buurtbot.services.core.context import Context
from buurtbot.services.mail.day_mail import day_timer
from buurtbot.services.staying.staying_round import round_timer
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from config.network.network import Neighbourhood


async def begin_rounds(store: Store, context: Context, now: datetime) -> None:
    """Where there is a round each day there is a next one, if there was none yet."""
    for here in context.network.neighbourhoods:
        work = store.work(here.municipality, f"begin-rounds:{here.slug}:{now.isoformat()}", now)
        timers = [timer for timer in _rounds(context, here, work) if await _lacks(work, timer)]
        if timers:
            await work.commit(Decision(later=tuple(timers)))


def _rounds(context: Context, here: Neighbourhood, work: Work) -> tuple[Timer, ...]:
    """Volunteers are looked after, and the day of the desk goes out by mail."""
    looked_after = context.has(here.slug, Activity.STAYING)
    return (*([round_timer(here.slug, work)] if looked_after else ()), *day_timer(here, work))


async def _lacks(work: Work, timer: Timer) -> bool:
    return await work.redis.zscore(work.keys.timers, timer.name) is None
