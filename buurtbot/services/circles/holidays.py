"""The day before a holiday without a circle: who has the bot reads so, and when it rings again.

Who has not hears it from who calls them in the last round; the desk reads that it is so.
"""

from dataclasses import replace

from buurtbot.domain.cases.card.sheet import in_general
from buurtbot.domain.circles import days, said
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.messages import Say, ToPerson
from buurtbot.services.circles.seen import Seen, reads
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work


def holiday_told(work: Work, context: Context, seen: Seen) -> Decision:
    """Once for all days of it; nothing when tomorrow is like any other day."""
    circle = seen.circle
    free = days.told_now(circle, work.now)
    if not free:
        return NOTHING
    here = context.neighbourhood(circle.neighbourhood)
    told = said.holidays(circle, free, here.organisation, here.desk.phone)
    to = [one.id for one in seen.people.values() if reads(one)]
    desk = in_general(circle.neighbourhood, said.desk_holidays(circle, free))
    return Decision(
        keep=(replace(circle, told=free[-1]),),
        tell=(*(Say(ToPerson(one), told) for one in to), desk),
    )
