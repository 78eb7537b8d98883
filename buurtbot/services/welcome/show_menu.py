"""The menu: where everybody who is known can start anything."""

from buurtbot.domain import deeds
from buurtbot.domain.cases import bans
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.welcome import menu, together
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work


async def agreed_person(work: Work, actor: Actor) -> Person | None:
    """Who acts, when they are known and agreed to it; held as read."""
    person = await work.get(Person, actor.who)
    return person if person is not None and person.consent is not None else None


def not_met(actor: Actor) -> Decision:
    """For who is not known (any more): how to begin."""
    told = Say(ToPerson(actor.who), text("please-start"), keys=menu.begin_anew())
    return Decision(tell=(told,))


@does(deeds.show_menu)
async def show_menu(work: Work, context: Context, actor: Actor, /, **_rest: str) -> Decision:
    """Show what can be done now."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    here = context.neighbourhood(person.bot)
    if person.ban:
        return Decision(tell=(bans.menu(person, person.ban, here),))
    return Decision(tell=(menu.menu(person, here, work.now, context.activities(person.bot)),))


@does(deeds.stop_what)
async def stop_what(work: Work, _context: Context, actor: Actor) -> Decision:
    """They said "stop": ask what should stop."""
    person = await agreed_person(work, actor)
    return not_met(actor) if person is None else Decision(tell=(menu.stopping(person, work.now),))


@does(deeds.more_menu)
async def more_menu(work: Work, context: Context, actor: Actor) -> Decision:
    """Show what is needed less often."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    signals = bool(context.neighbourhood(person.bot).desk.contact_user)
    return Decision(tell=(menu.more(person, signals=signals),))


@does(deeds.together_menu)
async def together_menu(work: Work, context: Context, actor: Actor) -> Decision:
    """Show what neighbours do together here."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    return Decision(tell=(together.page(person, context.activities(person.bot)),))
