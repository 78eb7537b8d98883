"""The desk sets up a circle, and lets somebody more into it."""

from dataclasses import replace
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.circles import days, said
from buurtbot.domain.circles.set_up import Entry, circle_of, entries_in
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision, Timer
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.core.together.circle import Circle, CircleMember
from buurtbot.services.circles.members import joined
from buurtbot.services.circles.seen import Seen, see
from buurtbot.services.circles.to_worker import says
from buurtbot.services.core.context import Actor, Context, new_id
from buurtbot.services.core.does import does
from buurtbot.services.desk.looking_up.who_called import same_caller
from buurtbot.services.phone.who_rings import NEW, looked_at_later, new_caller, takes_no_part
from buurtbot.storage.commit.work import Work

_ALONE: Final = {"circle-member-excluded": "desk-caller-excluded"}  # who was the only one named


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
    seen = Seen(circle)
    new, timers_, left_out = await _people(work, context, seen, entries_in(draft))
    starts = days.next_look(circle, work.now)
    due = Timer(timers.circle(id_), starts, deeds.circle_due(circle=id_))
    told = says(work, context, actor, chat, "circle-made", circle=id_, name=said.named(circle))
    for key in left_out:
        told += says(work, context, actor, chat, key, circle=id_)
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
    new, timers_, left_out = await _people(work, context, seen, entries_in(draft))
    if not new:
        key = _ALONE.get(left_out[0], left_out[0]) if left_out else "circle-in-another"
        return says(work, context, actor, chat, key, circle=circle)
    told = says(work, context, actor, chat, "circle-joined", circle=circle)
    noted = Decision(later=timers_, noted=(AuditLine(actor.who, "circle_joins", circle),))
    return await joined(work, context, seen, new) + noted + told


async def _people(
    work: Work, context: Context, seen: Seen, entries: tuple[Entry, ...]
) -> tuple[list[tuple[Person, CircleMember]], tuple[Timer, ...], tuple[str, ...]]:
    """Whoever was written down, and is in no other circle; what the desk reads of the others."""
    circle = seen.circle
    new: list[tuple[Person, CircleMember]] = []
    later: list[Timer] = []
    left_out: list[str] = []
    for number, entry in enumerate(entries):
        person = await _person(work, context, circle.neighbourhood, entry, number)
        member = await work.get(CircleMember, person.id) if person else None
        if person is None or (member is not None and member.circle):
            continue
        others = (*seen.people.values(), *(one for one, _ in new))
        key = await _left_out(work, circle.neighbourhood, person, entry, others)
        if key:
            left_out.append(key)
            continue
        new.append((person, _member(work, circle, person, entry)))
        if entry.person in {"", NEW}:
            later.append(looked_at_later(work, context, person))
    return new, tuple(later), tuple(dict.fromkeys(left_out))


async def _left_out(
    work: Work, slug: str, person: Person, entry: Entry, others: tuple[Person, ...]
) -> str:
    """Why they cannot be in it; any two of a circle may have to call each other."""
    is_new = entry.person == NEW
    if await takes_no_part(work, slug, person, entry.phone, is_new=is_new):
        return "circle-member-excluded"
    return "circle-member-apart" if any(map(person.is_apart_from, others)) else ""


async def _person(
    work: Work, context: Context, slug: str, entry: Entry, number: int
) -> Person | None:
    if entry.person == NEW:
        return new_caller(work, context, slug, entry.name, number=number)
    if entry.person:
        found = await work.get(Person, entry.person)
        return found if found and found.bot == slug else None
    known = await same_caller(work, [slug], entry.name, entry.phone) if entry.phone else ""
    found = await work.get(Person, known) if known else None
    return found or new_caller(work, context, slug, entry.name, number=number)


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
