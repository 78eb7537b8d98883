"""Somebody rang the desk and offers help: written down, and waiting for the desk as others do."""

import json
from collections.abc import Mapping
from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.messages import Say, Text, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.phone.numbers import read_phones
from buurtbot.domain.volunteering.offering import as_answers, home_of, offering
from buurtbot.domain.words.names import first_name_of
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.core.lent import lending
from buurtbot.services.desk.levels import new_volunteer
from buurtbot.services.desk.looking_up.who_called import excluded_by_number
from buurtbot.services.phone.on_the_phone import to_worker
from buurtbot.services.phone.who_rings import alike, looked_at_later, who_it_is
from buurtbot.storage.commit.work import Work
from buurtbot.storage.found.refusals import was_refused

Draft = Mapping[str, str]


async def learns_helper(
    work: Work, context: Context, draft: Draft, step: str, said: str
) -> dict[str, str]:
    """With the number: what they offer already by it and their name; that they are excluded."""
    if step != "phone" or not read_phones(said):
        return dict(draft)
    slug = draft["neighbourhood"]
    barred = await excluded_by_number(work, [slug], said)
    if barred is not None and barred.ban is not None:
        return {**draft, "excluded_why": barred.ban.why}
    found = await alike(work, context, [slug], draft.get("name", ""), said)
    if found.sure is not None:
        return {**draft, "same_as": found.sure.id, **as_answers(found.sure)}
    those = [{"id": one.id, "name": one.name, **as_answers(one)} for one in found.perhaps]
    return {**draft, **({"same": json.dumps(those)} if those else {})}


@does(deeds.offer_for_caller)
async def offer_for_caller(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    neighbourhood: str,
    chat: str = "",
    **draft: str,
) -> Decision:
    """A worker wrote down what who rings wants to help with. A change keeps what was counted."""
    to = to_worker(work, context, actor, neighbourhood, chat)
    phone = draft.get("phone", "")
    barred = await excluded_by_number(work, [neighbourhood], phone) if phone else None
    agreed = draft.get("consent") == draft.get("rules") == "yes" and barred is None
    made = await _offers(work, context, neighbourhood, draft) if agreed else None
    if made is None or made.offer is None:
        return Decision(tell=(Say(to, text("desk-offer-not-noted")),))
    before = (await work.look(Person, [made.id])).get(made.id)
    kept = Decision(
        keep=(made,),
        tell=(Say(to, _thanked(context, made), protect=True),),
        later=(looked_at_later(work, context, made),),
        carry=lending(context, made),
        noted=(AuditLine(actor.who, "offer_for_caller", made.id),),
    )
    known = before is not None and before.offer is not None
    return kept if known else kept + await new_volunteer(work, context, made)


def _thanked(context: Context, person: Person) -> Text:
    here = context.neighbourhood(person.bot)
    about = {"name": first_name_of(person), "phone": here.desk.phone}
    return text("desk-offer-noted", organisation=here.organisation, **about)


async def _offers(work: Work, context: Context, slug: str, draft: Draft) -> Person | None:
    """Who it is, with what they offer now; None when an answer lacks."""
    phone = draft.get("phone", "")
    person = await who_it_is(work, context, slug, draft)
    offer = offering(draft, person.offer, work.now)
    home = home_of(draft.get("place", "")) or person.place
    if offer is None or home is None or not phone:
        return None
    if person.offer is None and await was_refused(work, person.id):
        offer = replace(offer, refused=True)  # until the desk says otherwise on the card
    return replace(person, offer=offer, place=home)
