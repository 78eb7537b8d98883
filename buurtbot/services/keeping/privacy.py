"""/privacy: what is kept, why, and how long; also for who is not known."""

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import lines
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Button, Say, Text, ToPerson, text
from buurtbot.domain.keeping.register import Section, sections
from buurtbot.domain.welcome.menu import back_to_menu
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.welcome.show_menu import agreed_person
from buurtbot.storage.commit.work import Work


@does(deeds.privacy)
async def privacy(work: Work, context: Context, actor: Actor) -> Decision:
    """Show it, with the ways to see and to wipe what is theirs."""
    here = context.neighbourhood(actor.neighbourhood)
    link = context.network.shared.privacy_url
    said = lines(
        (
            text("privacy-head", organisation=here.organisation, phone=here.desk.phone),
            *(_section(one) for one in sections(here, context.policy)),
            text("privacy-telegram"),
            text("privacy-link", organisation=here.organisation, link=link) if link else None,
        )
    )
    if await agreed_person(work, actor) is None:
        return Decision(tell=(Say(ToPerson(actor.who), said),))
    see = Button(text("button-my-data"), deeds.my_data())
    forget = Button(text("button-forget-me"), deeds.forget_me())
    rows = ((see,), (forget,), back_to_menu())
    return Decision(tell=(Say(ToPerson(actor.who), said, rows),))


def _section(one: Section) -> Text:
    words = lines((one.kept, *one.grounds))
    return text("privacy-section", title=one.title, words=words)
