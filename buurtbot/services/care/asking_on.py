"""Somebody is asked whether something else is hard, where neighbours share that."""

from buurtbot.domain.care import asking_on
from buurtbot.domain.core.activities import Activity
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.person import Person
from buurtbot.services.core.context import Context
from buurtbot.storage.work import Work


def ask_on(work: Work, context: Context, person: Person) -> Decision:
    """One light question, not each time. `person` as the decision so far leaves them."""
    if not context.has(person.bot, Activity.SHARING):
        return NOTHING
    return asking_on.ask_on(person, work.now, days=context.policy.sharing.ask_on_days)
