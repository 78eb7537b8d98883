"""Who holds a case and does nothing in it is told so, and then it goes back to the list.

A note keeps it with its holder, and so does a press; what was done there begins the time anew.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from buurtbot.domain import deeds
from buurtbot.domain.cases import cases
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Timer
from buurtbot.domain.core.timing import timers
from config.core.hours import Hours
from config.network.policy import Holding


def goes_back_at(case: Case, hours: Hours, holding: Holding) -> datetime | None:
    """When it goes back if nothing is done (UTC); None when it does not."""
    done = [at for at in (case.attended, case.kept) if at]
    if cases.status(case) != "taken" or case.noted or not done:
        return None
    if case.urgent:
        return max(done) + timedelta(minutes=holding.danger_minutes)
    return cases.looks_by(hours, max(done), timedelta(hours=holding.desk_hours))


def warned_at(back: datetime, holding: Holding) -> datetime:
    """When its holder is told, before it goes back."""
    return back - timedelta(minutes=holding.warned_minutes)


def holding_timer(case: Case, hours: Hours, holding: Holding) -> Timer:
    """The timer of the warning; it takes the timer away when none is needed."""
    back = goes_back_at(case, hours, holding)
    at = warned_at(back, holding) if back else None
    return Timer(timers.holding(case.id), at, deeds.nothing_done(case=case.id))


def back_on_list(case: Case, look_by: datetime, now: datetime) -> Case:
    """It waits for somebody again, as if new."""
    return cases.waiting_anew(replace(case, look_by=look_by, attended=None), now)
