"""Who said to be away is back sooner, or does not go after all: they are called again.

A circle that goes on without them, since they forgot to say so, looks after nobody.
"""

from buurtbot.domain import deeds
from buurtbot.domain.circles import days
from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.messages import Arg, Say, ToDesk, ToPerson, text
from buurtbot.domain.core.together.circle import Circle, CircleMember
from buurtbot.domain.times.when import day_text, local_day
from buurtbot.domain.welcome.menu import back_to_menu
from buurtbot.services.circles.away_too import asked_again
from buurtbot.services.circles.my_circle import my_circle
from buurtbot.services.circles.to_worker import says
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.phone.intake import own_chat
from buurtbot.storage.commit.work import Work


@does(deeds.circle_back)
async def circle_back(work: Work, context: Context, actor: Actor) -> Decision:
    """They take part again; a round that goes on today goes on without them."""
    member = await work.get(CircleMember, actor.who)
    circle = await work.get(Circle, member.circle) if member and member.circle else None
    if member is None or circle is None:
        return await my_circle(work, context, actor)
    back = days.back(member, local_day(work.now))
    told = text("circle-back-noted", day=_next_day(work, circle, back))
    noted = Decision(keep=(back,), tell=(Say(ToPerson(actor.who), told, (back_to_menu(),)),))
    return noted + await asked_again(work, member.id)


@does(deeds.circle_back_for)
async def circle_back_for(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    circle: str,
    member: str,
    chat: str = "",
    **_rest: str,
) -> Decision:
    """The same, of who rang the desk."""
    found, theirs = await work.get(CircleMember, member), await work.get(Circle, circle)
    if found is None or theirs is None or found.circle != circle:
        return says(work, context, actor, chat, "circle-gone")
    back = days.back(found, local_day(work.now))
    noted = Decision(keep=(back,), noted=(AuditLine(actor.who, "circle_back_for", member),))
    day = _next_day(work, theirs, back)
    noted += says(work, context, actor, chat, "circle-back-by-desk", circle=circle, day=day)
    to = own_chat(work, context, actor.who, chat, instead=ToDesk(actor.neighbourhood))
    return noted + await asked_again(work, member, staff=to)


def _next_day(work: Work, circle: Circle, member: CircleMember) -> Arg:
    """When they are called next."""
    return day_text(days.takes_part_on(circle, member, work.now))
