"""Who to ring when it is too much for a neighbour: the help lines, and the desk itself."""

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Say, ToPerson, text
from buurtbot.domain.welcome.menu import back_to_menu
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.core.helpline_numbers import page_numbers
from buurtbot.services.welcome.show_menu import agreed_person
from buurtbot.storage.commit.work import Work


@does(deeds.helplines_page)
async def helplines_page(work: Work, context: Context, actor: Actor) -> Decision:
    """Show the numbers. Also for who is not known: they have no menu to go back to."""
    desk = context.neighbourhood(actor.neighbourhood)
    here = {"organisation": desk.organisation, "phone": desk.desk.phone}
    said = text("helplines", **here, **page_numbers())
    rows = (back_to_menu(),) if await agreed_person(work, actor) else ()
    return Decision(tell=(Say(ToPerson(actor.who), said, rows),))
