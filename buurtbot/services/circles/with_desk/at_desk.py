"""What the desk does with its circles; what is personal it reads in a worker's own chat."""

from dataclasses import replace
from datetime import timedelta

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import in_general
from buurtbot.domain.circles import said
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision, Timer
from buurtbot.domain.core.messages import Arg, Button, Rows, Say, ToDesk, ToPerson, text
from buurtbot.domain.core.timing import timers
from buurtbot.domain.core.together.activities import Activity
from buurtbot.domain.core.together.circle import Circle, CircleMember
from buurtbot.domain.times.when import local_day
from buurtbot.services.circles.away_too import not_asked_either
from buurtbot.services.circles.made_so import made_so
from buurtbot.services.circles.members import arranged, ended, leaves, listed
from buurtbot.services.circles.my_circle import goes_away
from buurtbot.services.circles.round_of_day import stops_or_goes_on
from buurtbot.services.circles.seen import play_of, reads, see
from buurtbot.services.circles.to_worker import opens, says
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.phone.intake import own_chat
from buurtbot.storage.commit.work import Work


@does(deeds.list_circles)
async def list_circles(
    work: Work, context: Context, actor: Actor, *, neighbourhoods: str = ""
) -> Decision:
    """The circles of these neighbourhoods."""
    slugs = neighbourhoods.split() or [actor.neighbourhood]
    decision = NOTHING
    for slug in slugs:
        decision += await _circles(work, context, slug)
    return decision


async def _circles(work: Work, context: Context, slug: str) -> Decision:
    here = context.neighbourhood(slug)
    if not context.has(slug, Activity.CIRCLES):
        return Decision(tell=(in_general(slug, text("circle-desk-off", place=here.name)),))
    found = await listed(work, slug)
    known = await work.look(Circle, found.circles)
    new = deeds.begin(conversation="circle_set_up", neighbourhood=slug)
    wish = deeds.begin(conversation="circle_wish_for", neighbourhood=slug)
    rows: Rows = (
        *((opens(one.id, slug, said.named(one)),) for one in known.values()),
        (Button(text("circle-button-new"), new, style="primary"),),
        (Button(text("circle-button-wish-for"), wish),),
    )
    counts: dict[str, Arg] = {"circles": len(known), "wishes": len(found.wishes)}
    told = text("circle-desk-list", place=here.name, **counts)
    return Decision(tell=(in_general(slug, told, rows),))


# -- looking after it


@does(deeds.circle_up)
async def circle_up(
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
    """A member moves one place up."""
    seen = await see(work, circle)
    if seen is None or not seen.circle.has(member):
        return says(work, context, actor, chat, "circle-gone")
    order = list(seen.circle.members)
    at = order.index(member)
    order.insert(max(at - 1, 0), order.pop(at))
    now = replace(seen, circle=replace(seen.circle, members=tuple(order)))
    told = says(work, context, actor, chat, "circle-order-changed", circle=circle)
    return await arranged(work, context, now) + told


@does(deeds.circle_takes_out)
async def circle_takes_out(
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
    """The desk takes a member out."""
    seen = await see(work, circle)
    if seen is None or not seen.circle.has(member):
        return says(work, context, actor, chat, "circle-gone")
    person = seen.people.get(member)
    word = text("circle-taken-out", **_desk(context, seen.circle))
    told = (Say(ToPerson(member), word),) if person and reads(person) else ()
    noted = (AuditLine(actor.who, "circle_takes_out", member),)
    left = await leaves(work, context, member)
    done = says(work, context, actor, chat, "circle-out", circle=circle)
    return left + Decision(tell=told, noted=noted) + done


def _desk(context: Context, circle: Circle) -> dict[str, Arg]:
    here = context.neighbourhood(circle.neighbourhood)
    return {"phone": here.desk.phone, "organisation": here.organisation}


@does(deeds.circle_heard)
async def circle_heard(
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
    """The desk heard of a member today: nobody needs to call them."""
    seen = await see(work, circle)
    if seen is None or not seen.circle.has(member):
        return says(work, context, actor, chat, "circle-gone")
    running = seen.circle.running
    if running is None:
        return says(work, context, actor, chat, "circle-not-running", circle=circle)
    played = play_of(work, context, seen).heard_of(running, member)
    noted = Decision(noted=(AuditLine(actor.who, "circle_heard", member),))
    told = says(work, context, actor, chat, "circle-heard-of", circle=circle)
    return await made_so(work, context, seen, played) + noted + told


@does(deeds.circle_away_for)
async def circle_away_for(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    circle: str,
    member: str,
    chat: str = "",
    **draft: str,
) -> Decision:
    """The desk notes the days away of a member who rang."""
    found = await work.get(CircleMember, member)
    if found is None or found.circle != circle:
        return says(work, context, actor, chat, "circle-gone")
    days = draft["first"], draft["last"]
    decision = await goes_away(work, context, found, *days)
    decision += says(work, context, actor, chat, "circle-away-by-desk", circle=circle)
    to = own_chat(work, context, actor.who, chat, instead=ToDesk(actor.neighbourhood))
    return decision + await not_asked_either(work, member, *days, staff=to)


@does(deeds.circle_begin)
async def circle_begin(
    work: Work, context: Context, actor: Actor, /, *, circle: str, chat: str = "", **_rest: str
) -> Decision:
    """A round begins now: after a breakdown, or to try it."""
    seen = await see(work, circle)
    if seen is None:
        return says(work, context, actor, chat, "circle-gone")
    if seen.circle.running:
        return says(work, context, actor, chat, "circle-runs", circle=circle)
    played = play_of(work, context, seen).begin(seen.circle, local_day(work.now))
    begun = await made_so(work, context, seen, played)
    noted = Decision(noted=(AuditLine(actor.who, "circle_begin", circle),))
    return begun + noted + says(work, context, actor, chat, "circle-begun", circle=circle)


@does(deeds.circle_pause)
async def circle_pause(
    work: Work, context: Context, actor: Actor, /, *, circle: str, chat: str = "", **_rest: str
) -> Decision:
    """A circle rests, or goes on."""
    seen = await see(work, circle)
    if seen is None:
        return says(work, context, actor, chat, "circle-gone")
    goes_on = seen.circle.paused is not None
    now = replace(seen, circle=replace(seen.circle, paused=None if goes_on else work.now))
    told = await stops_or_goes_on(work, context, now, goes_on=goes_on)
    kept = Decision(keep=(now.circle,), noted=(AuditLine(actor.who, "circle_pause", circle),))
    key = "circle-on-again" if goes_on else "circle-paused"
    return kept + told + says(work, context, actor, chat, key, circle=circle)


@does(deeds.circle_end)
async def circle_end(
    work: Work, context: Context, actor: Actor, /, *, circle: str, chat: str = "", **_rest: str
) -> Decision:
    """A circle ends; its members hear so, and what was kept of them for it goes."""
    seen = await see(work, circle)
    if seen is None:
        return says(work, context, actor, chat, "circle-gone")
    stops = await stops_or_goes_on(work, context, seen, goes_on=False)
    members = await work.get_all(CircleMember, list(seen.circle.members))
    over_at = work.now + timedelta(days=context.policy.retention.address_days)
    later = tuple(
        Timer(timers.circle_wish(one.id), over_at, deeds.circle_wish_over(person=one.id))
        for one in members
    )
    gone = Decision(
        drop=tuple(members),
        later=later,
        noted=(AuditLine(actor.who, "circle_end", circle),),
    )
    over = await ended(work, stops.latest(seen.circle))
    return stops + gone + over + says(work, context, actor, chat, "circle-ended")
