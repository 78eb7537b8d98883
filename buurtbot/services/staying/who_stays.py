"""What the desk sees of who stays and who may not, and a kind question in its name."""

from collections.abc import Sequence
from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import in_general, lines
from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.messages import Rows, Text, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.staying import for_desk
from buurtbot.domain.staying.for_desk import GROUPS, PAGE, STOPS, Group
from buurtbot.domain.staying.said import does_it_suit
from buurtbot.domain.staying.stopping import REASONS
from buurtbot.domain.words.names import name_of
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.desk.levels import all_volunteers
from buurtbot.services.staying.known import is_on, known_of
from buurtbot.services.staying.why_no_request import found_why
from buurtbot.storage.commit.work import Work
from buurtbot.storage.counted.stopped import stopped_counts


@does(deeds.who_stays)
async def who_stays(
    work: Work,
    context: Context,
    actor: Actor,
    *,
    neighbourhoods: str = "",
    group: str = "",
    page: str = "0",
) -> Decision:
    """The overview; with `group` a page of it, or why people stopped."""
    slugs = neighbourhoods.split() or [actor.neighbourhood]
    if group == STOPS:
        counts = await stopped_counts(work, slugs, REASONS)
        said, rows = for_desk.stops(counts, context.policy), for_desk.overview_rows(slugs)
    else:
        there = await all_volunteers(work, context, slugs)
        known = next((one for one in GROUPS if one == group), None)
        at = int(page) if page.isdecimal() else 0
        said, rows = (
            await _page(work, context, known, there, slugs, at)
            if known
            else (
                for_desk.overview(there, context.policy, work.now),
                for_desk.overview_rows(slugs),
            )
        )
    return Decision(tell=(in_general(slugs[0], said, rows),))


async def _page(
    work: Work,
    context: Context,
    group: Group,
    there: Sequence[Person],
    slugs: Sequence[str],
    page: int,
) -> tuple[Text, Rows]:
    found = for_desk.members(group, there, context.policy, work.now)
    shown = found[page * PAGE : (page + 1) * PAGE]
    why = {p.id: await found_why(work, context, p) for p in shown} if group == "never" else {}
    told = [for_desk.line(group, p, context.policy, work.now, why.get(p.id)) for p in shown]
    head = for_desk.meaning(group, len(found), context.policy)
    more = page + 1 if (page + 1) * PAGE < len(found) else 0
    return lines((head, *told)), for_desk.rows(group, shown, slugs, more=more)


@does(deeds.ask_how_they_are)
async def ask_how_they_are(work: Work, context: Context, actor: Actor, *, person: str) -> Decision:
    """Ask a volunteer, in the name of the desk, whether it still suits them. Not twice a month."""
    found = await work.get(Person, person)
    if found is None or found.offer is None:
        return _tell(actor.neighbourhood, text("desk-volunteer-gone"))
    known = await known_of(work, person)
    if not is_on(context, found) or not found.reachable:
        return _tell(found.bot, text("desk-staying-not-reached", name=name_of(found)))
    lately = (
        known.told is not None and (work.now - known.told).days < context.policy.staying.apart_days
    )
    if lately:
        return _tell(found.bot, text("desk-staying-lately", name=name_of(found)))
    organisation = context.neighbourhood(found.bot).organisation
    asked = does_it_suit(found, "staying-desk-asks", by_desk=organisation)
    return Decision(
        keep=(replace(known, told=work.now),),
        tell=(asked, in_general(found.bot, text("desk-staying-asked", name=name_of(found)))),
        noted=(AuditLine(actor.who, "ask_how_they_are", person),),
    )


def _tell(neighbourhood: str, said: Text) -> Decision:
    return Decision(tell=(in_general(neighbourhood, said),))
