"""One neighbour reports another: they are apart from that moment, and the desk has a case."""

from buurtbot.domain.cases import apart
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.check_ins.check_ins import kept_apart
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.people.person import Person
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work


async def reported(
    work: Work, context: Context, slug: str, person: Person, whom: Person, so_far: Decision
) -> Decision:
    """These two are apart from now on, and the desk has a case."""
    marked = apart.paused(so_far.latest(person), whom.id)
    opened = await open_case(work, context, NewCase("behaviour", slug, about=marked, whom=whom))
    told = apart.reported(marked, whom, opened.first(Case))
    undone = apart.undone(person, whom.id, work.now)
    return opened + Decision(tell=told, later=(*kept_apart(person, whom.id, work.now), *undone))
