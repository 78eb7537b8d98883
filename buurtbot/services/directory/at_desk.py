"""The desk looks at all places of its neighbourhoods, and at what helped people."""

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import in_general
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.directory import for_desk
from buurtbot.domain.directory.asked import SAID
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work
from buurtbot.storage.counted.helped import helped_counts


@does(deeds.whole_directory)
async def whole_directory(
    work: Work, context: Context, actor: Actor, *, neighbourhoods: str = "", page: str = "0"
) -> Decision:
    """All places of these neighbourhoods, with what is open now."""
    slugs = neighbourhoods.split() or [actor.neighbourhood]
    there, at = [context.neighbourhood(slug) for slug in slugs], int(page)
    told = (
        in_general(n.slug, for_desk.overview(n, work.now, at), for_desk.overview_rows(n, at))
        for n in there
    )
    return Decision(tell=tuple(told))


@does(deeds.what_helped)
async def what_helped(
    work: Work, context: Context, _actor: Actor, *, neighbourhood: str
) -> Decision:
    """How often people said that a place helped, once so many did that it tells of nobody."""
    here = context.neighbourhood(neighbourhood)
    places = [one.key for one in here.directory.initiative]
    counts = await helped_counts(work, neighbourhood, places, SAID)
    said = for_desk.what_helped(here, counts, context.policy.directory.least_answers)
    return Decision(tell=(in_general(neighbourhood, said),))
