"""Who excluded somebody does not judge what they say of it, where another can."""

from buurtbot.domain.cases import bans
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import text
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.commit.work import Work


def not_your_own(
    context: Context, actor: Actor, case: Case, about: Person | None
) -> Decision | None:
    """What they hear then; None when it is theirs to do."""
    desk = context.neighbourhood(case.neighbourhood).desk
    if not bans.is_own(case, about, actor.who, desk):
        return None
    return Decision(tell=(sheet.in_topic(case, text("desk-ban-not-you")),))


async def not_theirs(work: Work, context: Context, actor: Actor, case: Case) -> Decision | None:
    """The same, of a case whose person is not read yet."""
    if case.reason != "appeal":
        return None
    return not_your_own(context, actor, case, await work.get(Person, case.about))
