"""Why a volunteer gets no requests: from what was asked lately, and where."""

from datetime import datetime, timedelta
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Say, ToPerson, text
from buurtbot.domain.core.people.card import card_of
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.matching.choosing import MOST_MINUTES, Ask, Neighbour
from buurtbot.domain.staying.occasions import asked_in
from buurtbot.domain.staying.said import why_as_asked
from buurtbot.domain.staying.why import UNKNOWN, Why, why
from buurtbot.domain.welcome.menu import back_to_menu, offer_row
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.welcome.show_menu import agreed_person, not_met
from buurtbot.storage.commit.work import Work
from buurtbot.storage.wire.plan import millis
from geo.point import rounded
from geo.walking import METRES_PER_MINUTE, Walk

MOST: Final = 300  # requests that are looked at
FURTHEST_M: Final = MOST_MINUTES * METRES_PER_MINUTE
TOO_FAR: Final = Walk(10 * FURTHEST_M, "street")  # out of reach for sure


async def found_why(work: Work, context: Context, person: Person) -> Why:
    """Why this volunteer gets no requests; for who offers help."""
    if person.offer is None:
        return Why(())
    since = work.now - timedelta(days=context.policy.staying.seen_days)
    requests = [one for one in await _asked_since(work, since) if one.resident != person.id]
    walks = await _walks(context, person, requests)
    card = card_of(person)
    pairs = [
        (
            Ask(one, (), one.created, context.policy),
            Neighbour(card, walks.get(one.id, TOO_FAR if one.point else UNKNOWN)),
        )
        for one in requests
    ]
    return why(person.offer, pairs)


async def _asked_since(work: Work, since: datetime) -> list[HelpRequest]:
    newest = await work.redis.zrange(
        work.keys.requests, "+inf", millis(since), byscore=True, desc=True, offset=0, num=MOST
    )
    return [*(await work.look(HelpRequest, map(str, newest))).values()]


async def _walks(context: Context, person: Person, requests: list[HelpRequest]) -> dict[str, Walk]:
    if person.place is None or person.offer is None:
        return {}
    places = {one.id: rounded(one.point) for one in requests if one.point}
    wishes = frozenset(person.offer.wishes)
    walks = await context.walking.one_to_many(person.place, places, FURTHEST_M, wishes=wishes)
    return {**{one.id: UNKNOWN for one in requests if one.point is None}, **walks}


@does(deeds.why_no_request)
async def why_no_request(work: Work, context: Context, actor: Actor) -> Decision:
    """Tell why they get few requests or none, and what they could do."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    if person.offer is None or person.offer.refused:
        rows = (back_to_menu(),) if person.offer else (offer_row(), back_to_menu())
        key = "staying-not-asked-refused" if person.offer else "no-offer"
        return Decision(tell=(Say(ToPerson(person.id), text(key), rows),))
    asked = asked_in(person.offer, days=context.policy.asked_memory_days, now=work.now)
    here = context.neighbourhood(person.bot)
    found = await found_why(work, context, person)
    return Decision(tell=(why_as_asked(person, here, context.policy, found, asked),))
