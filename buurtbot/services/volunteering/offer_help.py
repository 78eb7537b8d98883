"""Someone offers help, or changes what they offer. A new volunteer waits for the desk."""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.messages import Button, Say, Text, ToPerson, text
from buurtbot.domain.core.people.person import Offer, Person
from buurtbot.domain.core.people.staying import Staying
from buurtbot.domain.volunteering.offering import home_of, not_yet, offering
from buurtbot.domain.welcome.menu import back_to_menu
from buurtbot.domain.words.listing import listed
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.core.lent import lending
from buurtbot.services.desk.levels import new_volunteer
from buurtbot.services.welcome.show_menu import agreed_person, not_met
from buurtbot.storage.commit.work import Work
from buurtbot.storage.found.refusals import was_refused
from config.network.network import Neighbourhood


@does(deeds.offer_help)
async def offer_help(work: Work, context: Context, actor: Actor, /, **answers: str) -> Decision:
    """The end of the talk: keep the offer. A change keeps the level and what was counted."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    before = person.offer
    offer = offering(answers, before, work.now)
    home = home_of(answers.get("place", "")) or person.place
    if offer is None or home is None or answers.get("rules") != "yes":
        return _incomplete(person)
    if before is None and await was_refused(work, person.id):
        offer = replace(offer, refused=True)  # until the desk says otherwise on the card
    person = replace(person, offer=offer, place=home)
    kept = Decision(
        keep=(person,),
        tell=_told(context, person, offer, is_new=before is None),
        carry=lending(context, person),
        noted=(AuditLine(person.id, "offer_help", person.id),),
    )
    return kept if before else kept + await _begins(work, context, person)


async def _begins(work: Work, context: Context, person: Person) -> Decision:
    """Who stopped before need not say why any more."""
    stopped = await work.get(Staying, person.id)
    gone = Decision(drop=(stopped,) if stopped else ())
    return gone + await new_volunteer(work, context, person)


def _incomplete(person: Person) -> Decision:
    again = Button(text("button-go-on"), deeds.begin(conversation="offer_help"))
    said = Say(ToPerson(person.id), text("offer-incomplete"), ((again,), back_to_menu()))
    return Decision(tell=(said,))


def _told(context: Context, person: Person, offer: Offer, *, is_new: bool) -> tuple[Say, ...]:
    """What happens now, and which kinds the desk first wants to know them for."""
    to, here = ToPerson(person.id), context.neighbourhood(person.bot)
    later = () if offer.refused else not_yet(offer, context.policy)
    if not later:
        return (Say(to, _what_now(here, offer, is_new=is_new), (back_to_menu(),)),)
    kinds = listed([text(f"kind-{kind}") for kind in later])
    first = text("offer-kinds-later", kinds=kinds, organisation=here.organisation)
    now = _what_now(here, offer, is_new=is_new)
    return Say(to, now), Say(to, first, (back_to_menu(),))


def _what_now(here: Neighbourhood, offer: Offer, *, is_new: bool) -> Text:
    if offer.refused:
        key = "volunteer-refused" if is_new else "offer-refused"
        return text(key, organisation=here.organisation, phone=here.desk.phone)
    if is_new:
        return text("offer-received", organisation=here.organisation)
    return text("offer-changed")
