"""Who has no bot rings the desk about a buddy: they look for none any more, or stop.

It stands in the worker's own chat. A yes or a no to a proposal is noted at the list of buddies.
"""

from buurtbot.domain import deeds
from buurtbot.domain.buddies import said
from buurtbot.domain.core.buddy import BuddySeeker
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.core.messages import Rows, Say, ToChat, ToDesk, text
from buurtbot.domain.core.person import Person
from buurtbot.services.buddies.agreeing import no_more
from buurtbot.services.buddies.ending import ends
from buurtbot.services.buddies.seen import going, two_of
from buurtbot.services.core.both_sides import tell_actor
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.phone.intake import own_chat
from buurtbot.storage.work import Work


def _to(work: Work, context: Context, actor: Actor, slug: str, chat: str) -> ToChat | ToDesk:
    desk = ToDesk(slug)
    return own_chat(work, context, actor.who, chat, instead=desk) if chat else desk


@does(deeds.buddy_caller)
async def buddy_caller(
    work: Work, context: Context, actor: Actor, *, person: str, chat: str = ""
) -> Decision:
    """Who looks for a buddy, or has one, is on the telephone: show staff what can be done."""
    seeker, found = await work.get(BuddySeeker, person), await work.get(Person, person)
    if seeker is None or found is None:
        return tell_actor(actor, text("buddy-desk-gone"))
    two = await two_of(work, seeker.buddies) if seeker.buddies else None
    has_one = two is not None and two.match.since is not None
    label = "button-buddies-end-for" if has_one else "button-buddy-stop-for"
    rows: Rows = (said.row(label, deeds.stop_buddy_for(person=person)),)
    told = said.of_caller(found, seeker.kind, two.other(person) if two else None)
    to = _to(work, context, actor, seeker.neighbourhood, chat)
    return Decision(tell=(Say(to, told, rows, protect=True),))


@does(deeds.stop_buddy_for)
async def stop_buddy_for(
    work: Work, context: Context, actor: Actor, *, person: str, chat: str = ""
) -> Decision:
    """Who is on the telephone stops with their buddy, or looks for none any more."""
    seeker = await work.get(BuddySeeker, person)
    if seeker is None:
        return tell_actor(actor, text("buddy-desk-gone"))
    two = await going(work, seeker.buddies) if seeker.buddies else None
    if two is not None:
        stopped = await ends(work, context, two, by=person)
    else:
        stopped = await no_more(work, context, seeker) or NOTHING
    key = "buddy-desk-stopped-for" if two else "buddy-desk-looks-no-more"
    to = _to(work, context, actor, seeker.neighbourhood, chat)
    noted = AuditLine(actor.who, "stop_buddy_for", person)
    return stopped + Decision(tell=(Say(to, text(key)),), noted=(noted,))
