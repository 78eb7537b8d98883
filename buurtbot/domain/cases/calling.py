"""How the desk is called again about a case that nobody has taken, and how long that waits."""

from datetime import datetime, timedelta

from buurtbot.domain import deeds
from buurtbot.domain.cases.alarms import hurt_at_home
from buurtbot.domain.cases.card.called import called
from buurtbot.domain.cases.card.sheet import File, line_name
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import Button, Say, Text, text


def calling(file: File, *, now: datetime, since: datetime) -> Say:
    """Call the desk again about a case that nobody has taken."""
    case = file.case
    said = text(
        _key(case),
        what=called(case, file.request),
        place=file.place,
        waited=age(now - since),
    )
    mine = Button(text("desk-button-mine"), deeds.mine(case=case.id), style="primary")
    return Say(file.general, said, ((mine,),), name=line_name(case))


def _key(case: Case) -> str:
    """Nobody is asked to call who may be hurt when another hears the phone."""
    if case.silent:
        return "line-calls-silent-at-home" if hurt_at_home(case) else "line-calls-silent"
    return "line-calls-urgent" if case.urgent else "line-calls"


def age(waited: timedelta) -> Text:
    """How long something waits, as people say it."""
    minutes = int(waited.total_seconds() // 60)
    if minutes < 120:
        return text("age-minutes", count=minutes)
    hours = minutes // 60
    return text("age-hours", count=hours) if hours < 48 else text("age-days", count=hours // 24)
