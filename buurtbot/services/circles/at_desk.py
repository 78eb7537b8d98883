"""What the desk does with its circles; what is personal it reads in a worker's own chat."""

from dataclasses import replace
from datetime import timedelta

from buurtbot.domain import deeds
from buurtbot.domain.cases.sheet import in_general
from buurtbot.domain.circles import days, said
from buurtbot.domain.circles.set_up import Entry, circle_of, entries_in
from buurtbot.domain.core import timers
from buurtbot.domain.core.activities import Activity
from buurtbot.domain.core.circle import Circle, CircleMember
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision, Timer
from buurtbot.domain.core.messages import Arg, Button, Rows, Say, ToDesk, ToPerson, text
from buurtbot.domain.core.person import Consent, Person
from buurtbot.services.circles.members import arranged, ended, joined, leaves, listed
from buurtbot.services.circles.my_circle import goes_away
from buurtbot.services.circles.round_of_day import stops_or_goes_on
from buurtbot.services.circles.seen import Seen, reads, see
from buurtbot.services.core.context import Actor, Context, new_id
from buurtbot.services.core.does import does
from buurtbot.services.phone.intake import own_chat
from buurtbot.storage.work import Work


def says(
    work: Work,
    context: Context,
    actor: Actor,
    chat: str,
    key: str,
    *,
    circle: str = "",
    **args: Arg,
) -> Decision:
    """A line in the worker's own chat, and the way back to the circle."""
    to = own_chat(work, context, actor.who, chat, instead=ToDesk(actor.neighbourhood))
    rows: Rows = ((_opens(circle, actor.neighbourhood, text("circle-button-back")),),)
    return Decision(tell=(Say(to, text(key, **args), rows if circle else ()),))


def _opens(circle: str, slug: str, label: Arg) -> Button:
    act = deeds.begin(conversation="circle_desk", circle=circle, neighbourhood=slug)
    return Button(text("just-this", words=label), act)


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
    rows: Rows = (
        *((_opens(one.id, slug, said.named(one)),) for one in known.values()),
        (Button(text("circle-button-new"), new, style="primary"),),
    )
    counts: dict[str, Arg] = {"circles": len(known), "wishes": len(found.wishes)}
    told = text("circle-desk-list", place=here.name, **counts)
    return Decision(tell=(in_general(slug, told, rows),))


# -- setting up, and who joins


@does(deeds.circle_made)
async def circle_made(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    neighbourhood: str,
    chat: str = "",
    **draft: str,
) -> Decision:
    """All was asked: the circle is there, and its members hear so."""
    if not entries_in(draft):
        return NOTHING
    id_ = new_id(work, "circle")
    circle = replace(circle_of(draft, id_, neighbourhood), made=work.now)
    new, timers_ = await _people(work, context, circle, entries_in(draft))
    seen = Seen(circle)
    starts = days.next_start(circle, work.now)
    due = Timer(timers.circle(id_), starts, deeds.circle_due(circle=id_))
    told = says(work, context, actor, chat, "circle-made", circle=id_, name=said.named(circle))
    noted = Decision(later=(due, *timers_), noted=(AuditLine(actor.who, "circle_made", id_),))
    return await joined(work, context, seen, new) + noted + told


@does(deeds.circle_joins)
async def circle_joins(
    work: Work, context: Context, actor: Actor, /, *, circle: str, chat: str = "", **draft: str
) -> Decision:
    """Somebody more is in it, behind the others."""
    seen = await see(work, circle)
    if seen is None:
        return says(work, context, actor, chat, "circle-gone")
    new, timers_ = await _people(work, context, seen.circle, entries_in(draft))
    if not new:
        return says(work, context, actor, chat, "circle-in-another", circle=circle)
    told = says(work, context, actor, chat, "circle-joined", circle=circle)
    noted = Decision(later=timers_, noted=(AuditLine(actor.who, "circle_joins", circle),))
    return await joined(work, context, seen, new) + noted + told


async def _people(
    work: Work, context: Context, circle: Circle, entries: tuple[Entry, ...]
) -> tuple[list[tuple[Person, CircleMember]], tuple[Timer, ...]]:
    """Whoever was written down, and is in no other circle."""
    new, later = [], []
    for number, entry in enumerate(entries):
        person = await _person(work, context, circle.neighbourhood, entry, number)
        member = await work.get(CircleMember, person.id) if person and entry.person else None
        if person is None or (member is not None and member.circle):
            continue
        new.append((person, _member(work, circle, person, entry)))
        silent = timedelta(days=context.policy.retention.silent_person_days)
        clear = deeds.clear_person(person=person.id)
        if not entry.person:
            later.append(Timer(timers.clear_person(person.id), work.now + silent, clear))
    return new, tuple(later)


async def _person(
    work: Work, context: Context, slug: str, entry: Entry, number: int
) -> Person | None:
    if entry.person:
        found = await work.get(Person, entry.person)
        return found if found and found.bot == slug else None
    version = f"{context.network.shared.consent_version} by phone"
    return Person(
        id=new_id(work, "person", number),
        bot=slug,
        language="nl",
        first_seen=work.now,
        last_seen=work.now,
        name=entry.name,
        consent=Consent(version, work.now),
        of_age=True,
        came_from="phone",
    )


def _member(work: Work, circle: Circle, person: Person, entry: Entry) -> CircleMember:
    return CircleMember(
        id=person.id,
        neighbourhood=circle.neighbourhood,
        since=work.now,
        circle=circle.id,
        phone=entry.phone,
        address=entry.address,
        key_holder=entry.key,
    )


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
    decision = await goes_away(work, context, found, draft["first"], draft["last"])
    return decision + says(work, context, actor, chat, "circle-away-by-desk", circle=circle)


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
