"""What waits too long in a municipality: a timer, a message (at a desk), an untaken case."""

from dataclasses import dataclass
from datetime import datetime

from buurtbot.domain.cases.cases import status
from buurtbot.domain.core.case import Case
from buurtbot.storage.store import Store
from config.network.policy import HealthLimits

AT_ONCE = 100
DESKS = "desk:"


@dataclass(frozen=True)
class Overdue:
    """How many seconds the oldest of each is late; a case from when somebody would look at it.

    `desk` is the oldest message that waits for a staff group.
    """

    timer: float
    message: float
    desk: float
    case: float

    def too_late(self, limits: HealthLimits) -> tuple[str, ...]:
        """Which of them are too late."""
        most = {
            "timer": limits.timer_minutes,
            "message": limits.message_minutes,
            "desk": limits.desk_minutes,
            "case": limits.case_minutes,
        }
        return tuple(what for what, minutes in most.items() if getattr(self, what) > minutes * 60)


async def overdue(store: Store, municipality: str, now: datetime) -> Overdue:
    """Look in one municipality. Raises what Redis raises."""
    outbox = store.outbox(municipality)
    return Overdue(
        timer=_since(await store.timers(municipality).next_due(), now),
        message=_since(await outbox.oldest(), now),
        desk=_since(await outbox.oldest(DESKS), now),
        case=_since(await _oldest_case(store, municipality, now), now),
    )


def _since(moment: float | None, now: datetime) -> float:
    return round(max(0.0, now.timestamp() - moment), 1) if moment else 0.0


async def _oldest_case(store: Store, municipality: str, now: datetime) -> float | None:
    """By when somebody would have looked at the oldest open case that nobody took."""
    work = store.work(municipality, "look", now)
    ids = await work.open_cases()
    for first in range(0, len(ids), AT_ONCE):
        found = (await work.look(Case, ids[first : first + AT_ONCE])).values()
        waiting = [case.look_by.timestamp() for case in found if status(case) == "new"]
        if waiting:
            return min(waiting)
    return None
