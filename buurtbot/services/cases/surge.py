"""When very many cases wait at once, the desk gets one count a minute instead of a line for each.

A staff group takes twenty messages a minute: a queue of an hour would hide what is urgent. Urgent
cases are always shown at once, all others are found with /open.
"""

from datetime import timedelta
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import SURGE
from buurtbot.domain.cases.cases import status
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Timer
from buurtbot.domain.core.timing import timers
from buurtbot.storage.commit.work import Work

LOOKS_AT: Final = 3 * SURGE  # the newest; enough to know, and always as quick
EVERY: Final = timedelta(minutes=1)


async def is_surge(work: Work) -> bool:
    """Whether more cases wait for a moderator than a group can be told about one by one."""
    newest = (await work.open_cases())[-LOOKS_AT:]
    if len(newest) <= SURGE:
        return False
    found = await work.look(Case, newest)
    return sum(1 for case in found.values() if status(case) == "new") > SURGE


def digest_timer(work: Work, neighbourhood: str) -> Timer:
    """The next count: on the minute, so that more cases do not put it off."""
    minute = work.now.replace(second=0, microsecond=0) + EVERY
    act = deeds.desk_digest(neighbourhood=neighbourhood)
    return Timer(timers.desk_digest(neighbourhood), minute, act)
