"""A member of a circle reports another: from that moment neither calls the other."""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.times.when import local_day
from buurtbot.services.cases.reported import reported
from buurtbot.services.circles.made_so import made_so
from buurtbot.services.circles.seen import Seen, play_of, see
from buurtbot.services.circles.to_worker import says
from buurtbot.services.core.both_sides import gone
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.core.who_speaks import who_now
from buurtbot.storage.commit.work import Work


@does(deeds.report_in_circle)
async def report_in_circle(
    work: Work, context: Context, actor: Actor, *, circle: str, member: str
) -> Decision:
    """Something is not right with a member: they are apart at once, and the desk looks."""
    done = await _parts(work, context, circle, actor.who, await who_now(work, member))
    return done or gone(actor)


@does(deeds.circle_reported)
async def circle_reported(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    circle: str,
    chat: str = "",
    **draft: str,
) -> Decision:
    """A member rang: the same for who only has a phone."""
    member, whom = draft.get("member", ""), draft.get("whom", "")
    done = await _parts(work, context, circle, member, whom)
    if done is None:
        return says(work, context, actor, chat, "circle-gone")
    noted = Decision(noted=(AuditLine(actor.who, "circle_reported", member),))
    return done + noted + says(work, context, actor, chat, "circle-reported", circle=circle)


async def _parts(
    work: Work, context: Context, circle: str, who: str, whom: str
) -> Decision | None:
    """None when one of them is in it no more."""
    seen = await see(work, circle)
    one, other = await work.get(Person, who), await work.get(Person, whom)
    if seen is None or one is None or other is None or who == whom:
        return None
    if not (seen.circle.has(who) and seen.circle.has(whom)):
        return None
    told = await reported(work, context, seen.circle.neighbourhood, one, other, NOTHING)
    now = replace(seen, people={**seen.people, who: told.latest(one)})
    noted = Decision(noted=(AuditLine(who, "report_in_circle", circle),))
    return told + noted + await _calls_not(work, context, now, who, whom)


async def _calls_not(work: Work, context: Context, seen: Seen, who: str, whom: str) -> Decision:
    """In the round that runs today another calls."""
    running = seen.circle.running
    if running is None or running.day != local_day(work.now):
        return NOTHING
    return await made_so(
        work, context, seen, play_of(work, context, seen).parted(running, who, whom)
    )
