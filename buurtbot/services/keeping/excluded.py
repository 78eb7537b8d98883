"""Who takes no part, for the desk that decided it: each look is noted, and it may end there."""

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import in_general
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.messages import text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.keeping import excluded
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.keeping.ban import let_in as let_in_again
from buurtbot.storage.commit.work import Work
from buurtbot.storage.found.excluded import excluded_in


@does(deeds.list_excluded)
async def list_excluded(
    work: Work,
    context: Context,
    actor: Actor,
    *,
    neighbourhoods: str = "",
    page: str = "0",
    told: str = "yes",
) -> Decision:
    """Show who takes no part in these neighbourhoods; without `told` it is noted alone."""
    slugs = neighbourhoods.split() or [actor.neighbourhood]
    noted = Decision(noted=tuple(AuditLine(actor.who, "list_excluded", slug) for slug in slugs))
    if not told:
        return noted
    there, at = await excluded_in(work, slugs), int(page)
    shown = there[at * excluded.PAGE : (at + 1) * excluded.PAGE]
    lines = [
        excluded.line(one, one.ban, context.neighbourhood(one.bot).name)
        for one in shown
        if one.ban
    ]
    cases = await work.look(Case, [one.ban.case for one in shown if one.ban and one.ban.case])
    rows = (*excluded.buttons(shown, cases), *excluded.next_page(slugs, at, len(there)))
    said = in_general(slugs[0], excluded.listed(lines, len(there)), rows)
    return noted + Decision(tell=(said,))


@does(deeds.let_in)
async def let_in(
    work: Work, context: Context, actor: Actor, *, person: str, sure: str = ""
) -> Decision:
    """From the list: they may take part again, once it is sure."""
    found = await work.get(Person, person)
    if found is None or found.ban is None:
        return Decision(tell=(in_general(actor.neighbourhood, text("desk-ban-not")),))
    if not sure:
        asked = excluded.asks_sure(found, [found.bot])
        return Decision(tell=(in_general(found.bot, *asked),))
    said = in_general(found.bot, text("desk-unbanned"))
    return let_in_again(work, context, actor, found) + Decision(tell=(said,))
