"""Speak another language from now on."""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Say, ToPerson, text
from buurtbot.domain.volunteering.offering import LANGUAGES
from buurtbot.domain.welcome import menu
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.welcome.show_menu import agreed_person, not_met
from buurtbot.storage.commit.work import Work


@does(deeds.set_language)
async def set_language(
    work: Work, context: Context, actor: Actor, /, *, language: str, **_rest: str
) -> Decision:
    """Change the language of one person; the menu follows in it."""
    person = await agreed_person(work, actor)
    chosen = next((known for known in LANGUAGES if known == language), None)
    if person is None or chosen is None:
        return not_met(actor)
    person = replace(person, language=chosen)
    here = context.neighbourhood(person.bot)
    told = Say(ToPerson(person.id), text("language-is-set"))
    return Decision(
        keep=(person,),
        tell=(told, menu.menu(person, here, work.now, context.activities(person.bot))),
    )
