"""What who watches wants to know of a municipality, read from what is counted or in order anyway.

Nothing of people: numbers, by urgency and age. Nothing is searched for, however much is kept.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal, get_args

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Counted
from buurtbot.services.core.context import Context
from buurtbot.services.running.overdue import AT_ONCE, Overdue, overdue
from buurtbot.storage.store import Store

Urgency = Literal["urgent", "other"]
Age = Literal["hour", "day", "week", "older"]
COUNTED: Final[tuple[Counted, ...]] = get_args(Counted)
URGENCIES: Final[tuple[Urgency, ...]] = get_args(Urgency)
AGES: Final[dict[Age, timedelta]] = {
    "hour": timedelta(hours=1),
    "day": timedelta(days=1),
    "week": timedelta(weeks=1),
    "older": timedelta.max,
}


@dataclass(frozen=True)
class Measures:
    """Of one municipality: what waits, what is late, what is open, and what became of promises.

    `open_cases` by urgency and by the age that they do not exceed yet; `taken` are those that a
    moderator has.
    """

    waiting: int
    late: int
    overdue: Overdue
    open_cases: Counter[tuple[Urgency, Age]]
    taken: int
    counted: dict[Counted, int]
    commits: int


async def measured(store: Store, context: Context, municipality: str, now: datetime) -> Measures:
    """Look in one municipality. Raises what Redis raises."""
    limits, outbox = context.policy.health, store.outbox(municipality)
    work = store.work(municipality, "look", now)
    waiting, late = await outbox.how_much(now - timedelta(minutes=limits.message_minutes))
    found: Counter[tuple[Urgency, Age]] = Counter()
    taken, ids = 0, await work.open_cases()
    for first in range(0, len(ids), AT_ONCE):
        for case in (await work.look(Case, ids[first : first + AT_ONCE])).values():
            found["urgent" if case.urgent else "other", _age(case, now)] += 1
            taken += bool(case.holder)
    tallies = await work.counted(*map(work.keys.tally, COUNTED))
    commits = await store.commits([municipality])
    return Measures(
        waiting=waiting,
        late=late,
        overdue=await overdue(store, municipality, now),
        open_cases=found,
        taken=taken,
        counted=dict(zip(COUNTED, tallies, strict=True)),
        commits=commits[municipality],
    )


def _age(case: Case, now: datetime) -> Age:
    return next(age for age, most in AGES.items() if now - case.opened <= most)
