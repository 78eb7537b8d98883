"""What a volunteer meant: how often they helped, and thanks."""

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Say, Text, ToPerson, text
from buurtbot.domain.core.person import Offer
from buurtbot.domain.volunteering.offering import asked_lately
from buurtbot.domain.welcome.menu import back_to_menu, offer_row
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.welcome.show_menu import agreed_person, not_met
from buurtbot.storage.work import Work


@does(deeds.what_i_did)
async def what_i_did(work: Work, context: Context, actor: Actor) -> Decision:
    """Tell it in numbers that say something."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    if person.offer is None:
        rows = (offer_row(), back_to_menu())
        return Decision(tell=(Say(ToPerson(person.id), text("no-offer"), rows),))
    said = _counted(person.offer, context, work)
    return Decision(tell=(Say(ToPerson(person.id), said, (back_to_menu(),)),))


def _counted(offer: Offer, context: Context, work: Work) -> Text:
    days = context.policy.asked_memory_days
    asked = asked_lately(offer, days=days, now=work.now)
    if not offer.times_helped:
        return text("did-nothing-yet", asked=asked, days=days)
    return text(
        "what-i-did",
        times=offer.times_helped,
        people=len(set(offer.helped)),
        asked=asked,
        days=days,
    )
