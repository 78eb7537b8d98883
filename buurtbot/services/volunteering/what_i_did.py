"""What a volunteer meant: how often they helped, and thanks."""

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Rows, Say, Text, ToPerson, text
from buurtbot.domain.core.people.person import Offer, Person
from buurtbot.domain.core.people.staying import Staying
from buurtbot.domain.staying.looking_back import looking_back
from buurtbot.domain.staying.looking_back import rows as choices
from buurtbot.domain.volunteering.offering import asked_lately
from buurtbot.domain.welcome.menu import back_to_menu, offer_row
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.staying.known import is_on, known_of
from buurtbot.services.welcome.show_menu import agreed_person, not_met
from buurtbot.storage.commit.work import Work


@does(deeds.what_i_did)
async def what_i_did(work: Work, context: Context, actor: Actor) -> Decision:
    """Tell it in numbers that say something."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    if person.offer is None:
        none = Say(ToPerson(person.id), text("no-offer"), (offer_row(), back_to_menu()))
        return Decision(tell=(none,))
    said = _counted(person.offer, context, work)
    rows: Rows = (back_to_menu(),)
    if is_on(context, person):
        known = await known_of(work, person.id)
        said = looking_back(said, known, await _thanked(work, person, known))
        rows = (*choices(known), *rows)
    return Decision(tell=(Say(ToPerson(person.id), said, rows, protect=True),))


async def _thanked(work: Work, person: Person, known: Staying) -> list[HelpRequest]:
    """Requests whose words may be read again, of who did not block them nor was by them."""
    requests = [*(await work.look(HelpRequest, known.thanks)).values()]
    residents = await work.look(Person, [one.resident for one in requests])
    apart = {id_ for id_, one in residents.items() if one.is_apart_from(person)}
    return [one for one in requests if one.resident not in {*person.kept_from, *apart}]


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
