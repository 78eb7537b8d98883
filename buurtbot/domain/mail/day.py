"""The day of the desk, for who asked for it: what is open, by reference, and who is on duty."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from buurtbot.domain.cases.card.sheet import lines
from buurtbot.domain.cases.cases import AMSTERDAM, LOOKS_AHEAD_DAYS, shifts_around, status
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import Hidden, Text, text
from buurtbot.domain.mail.letters import NOBODY, Letter, where_to_look
from config.core.hours import Hours
from config.network.network import Neighbourhood

NO_LINK: Final = "none"
REFS: Final = 15  # of the oldest; the others are counted


def next_day(hours: Hours, now: datetime) -> datetime | None:
    """When the desk opens on its next day (UTC); None when it does not for long."""
    today = now.astimezone(AMSTERDAM).date()
    openings = (begins for begins, _ in shifts_around(hours, now, ahead=LOOKS_AHEAD_DAYS))
    return next((at for at in openings if at.astimezone(AMSTERDAM).date() > today), None)


def day(
    here: Neighbourhood, cases: Sequence[Case], calls: int, *, base: str = "", stop: str = ""
) -> Letter:
    """The letter; `cases` are those of this desk that are open, `calls` who is to be called.

    `stop` is where a press ends it, where we have pages.
    """
    urgent = [case for case in cases if case.urgent]
    other = [case for case in cases if not case.urgent]
    nobodys = sum(status(case) == "new" for case in cases)
    said = lines(
        (
            _some("mail-day-urgent", urgent) if urgent else None,
            _some("mail-day-other", other) if other else None,
            text("mail-day-nobodys", count=nobodys) if cases else text("mail-day-nothing"),
            text("mail-day-calls", count=calls),
            text("mail-day-duty", who=here.desk.on_duty) if here.desk.on_duty else None,
        )
    )
    link = Hidden(NOBODY, stop) if stop else NO_LINK
    body = text("mail-day", place=here.name, day=said, where=where_to_look(here, base), link=link)
    return Letter(text("mail-day-subject", place=here.name), body, duty=False, stop=stop)


def _some(key: str, cases: Sequence[Case]) -> Text:
    oldest = sorted(cases, key=lambda case: case.opened)
    refs = ", ".join(case.ref for case in oldest[:REFS])
    more = len(cases) - REFS
    tail = text("mail-day-more", count=more) if more > 0 else ""
    return text(key, count=len(cases), refs=refs, more=tail)
