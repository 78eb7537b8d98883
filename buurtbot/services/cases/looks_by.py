"""By when a person of the desk looks at a case, in the hours of that desk."""

from datetime import datetime, timedelta

from buurtbot.domain.cases import cases
from buurtbot.domain.core.case import Reason
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work


def looks_by(
    work: Work,
    context: Context,
    neighbourhood: str,
    *,
    urgent: bool,
    reason: Reason = "wants_person",
) -> datetime:
    """By when somebody looks: in minutes at what cannot wait, that day at what is no alarm."""
    hours = context.neighbourhood(neighbourhood).desk.hours
    within = cases.LOOKS_TODAY if reason in cases.NO_ALARM else cases.LOOKS_WITHIN
    if urgent:
        within = timedelta(minutes=context.policy.danger_minutes)
    return cases.looks_by(hours, work.now, within)
