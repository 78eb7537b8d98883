"""What the desk decided of one of two records holds for both: it never falls away by a code.

That somebody is not to help, also where only that is remembered; that they take no part.
"""

from dataclasses import replace
from datetime import timedelta

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import in_general
from buurtbot.domain.core.decision import NOTHING, Decision, Refusal, Timer
from buurtbot.domain.core.messages import Say, ToPerson, text
from buurtbot.domain.core.people.person import Offer, Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.volunteering import vog
from buurtbot.domain.words.names import name_of
from buurtbot.services.core.context import Context
from buurtbot.services.desk.levels import new_volunteer
from buurtbot.storage.commit.work import Work
from buurtbot.storage.found.refusals import was_refused


async def stays_refused(work: Work, context: Context, me: Person, both: Person) -> Decision:
    """In this chat they were refused once, and forgotten: by phone they come in no other way."""
    if not await was_refused(work, me.id):
        return NOTHING
    until = work.now + timedelta(days=context.policy.retention.refusal_days)
    remembered = Decision(refused=(Refusal(both.id, until),))
    if both.offer is None or both.offer.refused:
        return remembered
    return remembered + await _refused(work, context, both, both.offer)


async def _refused(work: Work, context: Context, both: Person, offer: Offer) -> Decision:
    """Until the desk says otherwise on the card."""
    now = replace(both, offer=replace(vog.without_vog(offer, 0), refused=True))
    here = context.neighbourhood(both.bot)
    said = text("volunteer-refused", organisation=here.organisation, phone=here.desk.phone)
    told = in_general(both.bot, text("desk-joined-refused", name=name_of(both)))
    holds = text("desk-refused-holds", count=len(offer.busy_with))
    held = (in_general(both.bot, holds),) if offer.busy_with else ()
    done = Decision(
        keep=(now,),
        tell=(Say(ToPerson(both.id), said), told, *held),
        later=timers.taken_away(timers.vog_ends(both.id)),
    )
    return done + await new_volunteer(work, context, now)


def stays_out(work: Work, both: Person) -> Decision:
    """Who takes no part by phone, takes none in what they began in the chat."""
    if both.ban is None:
        return NOTHING
    act = deeds.stays_out(person=both.id)
    return Decision(later=(Timer(timers.stays_out(both.id), work.now, act),))
