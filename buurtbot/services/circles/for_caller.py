"""Who only has a telephone wants to be in a circle: they wait, and are rung when none came."""

from dataclasses import replace
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Why
from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.activities import Activity
from buurtbot.domain.core.together.circle import Circle, CircleMember
from buurtbot.services.calls.put_on_list import Wanted, put_on_list
from buurtbot.services.circles.members import listed, wish_timer
from buurtbot.services.circles.to_worker import says
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.phone.who_rings import NEW, looked_at_later, takes_no_part, who_it_is
from buurtbot.storage.commit.work import Work

NONE: Final = "circle_none"  # why they are rung then


@does(deeds.circle_wished_for)
async def circle_wished_for(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    neighbourhood: str,
    chat: str = "",
    **draft: str,
) -> Decision:
    """Who is on the telephone wants to be in a circle: they wait for one, as others do."""
    if not context.has(neighbourhood, Activity.CIRCLES) or draft.get("consent") != "yes":
        return says(work, context, actor, chat, "circle-wish-not-noted")
    list_ = await listed(work, neighbourhood)
    circles = (await work.look(Circle, list_.circles)).values()
    among = [*list_.wishes, *(one for circle in circles for one in circle.members)]
    person = await who_it_is(work, context, neighbourhood, draft, among)
    phone, is_new = draft.get("phone", ""), draft.get("same_as") == NEW
    if await takes_no_part(work, neighbourhood, person, phone, is_new=is_new):
        return says(work, context, actor, chat, "desk-caller-excluded")
    if await work.get(CircleMember, person.id) is not None:
        return says(work, context, actor, chat, "circle-in-another")
    member = CircleMember(person.id, neighbourhood, work.now, phone=phone)
    waits = replace(list_, wishes=(*list_.wishes, person.id))
    noted = Decision(
        keep=(person, member, waits),
        later=(wish_timer(work, context, person.id), looked_at_later(work, context, person)),
        noted=(AuditLine(actor.who, "circle_wished_for", person.id),),
    )
    return noted + says(work, context, actor, chat, "circle-wished-for", count=len(waits.wishes))


async def rung_that_none_came(
    work: Work, context: Context, person: Person, phone: str
) -> Decision:
    """No circle was found for who only has a telephone: somebody tells them."""
    wanted = Wanted(work.now, phone=phone)
    return await put_on_list(work, context, person, Why(NONE, work.now), wanted)
