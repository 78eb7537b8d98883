"""Somebody is asked whether something else is hard, where neighbours share that."""

from buurtbot.domain.care import asking_on
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.messages import To
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.activities import Activity
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work


def ask_on(work: Work, context: Context, person: Person) -> Decision:
    """One light question, not each time. `person` as the decision so far leaves them."""
    if not context.has(person.bot, Activity.SHARING):
        return NOTHING
    return asking_on.ask_on(person, work.now, days=context.policy.sharing.ask_on_days)


def ask_on_aloud(work: Work, context: Context, person: Person, to: To) -> Decision:
    """Who only has a telephone is asked by who rings them, and reads it here."""
    if not context.has(person.bot, Activity.SHARING):
        return NOTHING
    days = context.policy.sharing.ask_on_days
    return asking_on.ask_on_aloud(person, to, work.now, days=days)


def ask_on_in_check_in(work: Work, context: Context, person: Person) -> Decision:
    """The same to who says that they are fine; it is one question, wherever it was asked last."""
    days = context.policy.sharing.ask_on_days
    shares = context.has(person.bot, Activity.SHARING)
    return asking_on.ask_on(person, work.now, days=days, says="ask-on-check-in", shares=shares)
