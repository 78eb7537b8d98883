"""Residents look for themselves where they can go, beside asking a neighbour."""

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.directory import said
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.welcome.show_menu import agreed_person, not_met
from buurtbot.storage.commit.work import Work


@does(deeds.where_to_go)
async def where_to_go(
    work: Work, context: Context, actor: Actor, *, kind: str = "", page: str = "0"
) -> Decision:
    """For which help there is a place or a line in the neighbourhood; with `kind` which."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    directory = context.neighbourhood(person.bot).directory
    if not kind:
        return Decision(tell=(said.kinds(person, directory),))
    return Decision(tell=(said.places(person, directory, kind, int(page), work.now),))


@does(deeds.show_place)
async def show_place(work: Work, context: Context, actor: Actor, *, place: str) -> Decision:
    """All that there is to know of one place or line."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    found = context.neighbourhood(person.bot).directory.named(place)
    return Decision(tell=(said.page(person, found, work.now),))
