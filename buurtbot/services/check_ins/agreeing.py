"""They agree to be asked, change it, are away, and stop: at any time, with one press."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.calls.rung_too import same_days
from buurtbot.domain.cases.card.sheet import lines
from buurtbot.domain.check_ins import check_ins, shown
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.core.messages import Button, Say, ToDesk, ToPerson, text
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.core.together.activities import Activity
from buurtbot.domain.core.together.circle import CircleMember
from buurtbot.domain.times.when import day_text, local_day
from buurtbot.domain.welcome.menu import back_to_menu
from buurtbot.services.calls.put_on_list import take_off_list
from buurtbot.services.calls.rung_too import circle_of
from buurtbot.services.check_ins.to_a_person import kept, place_of_contact, read, waits_no_more
from buurtbot.services.core.both_sides import tell_actor
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.phone.intake import own_chat
from buurtbot.services.phone.who_rings import who_it_is
from buurtbot.services.welcome.show_menu import agreed_person, not_met
from buurtbot.storage.commit.work import Work

REASONS: Final = ("check_in", "silent", "so_so", "falls", "words")  # to call, of this agreement
LONGEST_AWAY: Final = 183


@does(deeds.check_in_page)
async def check_in_page(work: Work, context: Context, actor: Actor) -> Decision:
    """Show what was agreed, or what it is and how to begin."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    found = await work.get(CheckIn, person.id)
    is_on = context.has(person.bot, Activity.CHECK_INS)
    if found is None and not is_on:
        return tell_actor(actor, text("check-in-is-off"))
    said, rows = shown.page(found) if found else shown.what_it_is()
    shows = Decision(tell=(Say(ToPerson(person.id), said, rows),))
    return shows if is_on else _pauses(context, person) + shows


def _pauses(context: Context, person: Person) -> Decision:
    """While it is off nobody is asked, whatever was agreed."""
    here = context.neighbourhood(person.bot)
    said = text("check-in-pauses", organisation=here.organisation, phone=here.desk.phone)
    return Decision(tell=(Say(ToPerson(person.id), said),))


@does(deeds.check_in_agreed)
async def check_in_agreed(
    work: Work, context: Context, actor: Actor, /, **answers: str
) -> Decision:
    """They are asked from now on. A change keeps the course and the contact."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    before = await work.get(CheckIn, person.id)
    if not context.has(person.bot, Activity.CHECK_INS):  # it was switched off meanwhile
        return _pauses(context, person) if before else tell_actor(actor, text("check-in-is-off"))
    check_in = _agreed(work, person, answers, before)
    rows = (back_to_menu(),)
    said = text("check-in-agreed", when=shown.when_agreed(check_in))
    told = Decision(
        tell=(Say(ToPerson(person.id), said, rows),),
        noted=(AuditLine(person.id, "check_in_agreed", person.id),),
    )
    twice = same_days(await circle_of(work, person.id), check_in.days)
    if twice is not None:
        told += Decision(tell=(shown.also_circle(person.id, twice),))
    return kept(work, context, check_in) + told + _to_desk(check_in)


def _agreed(
    work: Work, person: Person, answers: Mapping[str, str], before: CheckIn | None
) -> CheckIn:
    fresh = before or CheckIn(person.id, person.bot, work.now, days=(), clock="")
    return replace(
        fresh,
        days=tuple(sorted(int(day) for day in answers.get("days", "").split())),
        clock=answers.get("clock", ""),
        way="call" if answers.get("way") == "call" else "bot",
        phone=answers.get("phone", "") or fresh.phone,
        away_until=None,
    )


def _to_desk(check_in: CheckIn) -> Decision:
    """Who has no contact yet: the group sees that somebody takes part, and not who."""
    if check_in.contact:
        return NOTHING
    said, rows = shown.takes_part(check_in)
    return Decision(tell=(Say(ToDesk(check_in.neighbourhood), said, rows, quiet=True),))


@does(deeds.check_in_by_phone)
async def check_in_by_phone(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    neighbourhood: str,
    chat: str = "",
    **answers: str,
) -> Decision:
    """Somebody agreed by telephone: they are called on those days."""
    if not context.has(neighbourhood, Activity.CHECK_INS):
        return tell_actor(actor, text("check-in-is-off-desk"))
    person = await _caller(work, context, neighbourhood, answers)
    before = await work.get(CheckIn, person.id)
    called = {**answers, "way": "call"}
    check_in = replace(_agreed(work, person, called, before), by_desk=True)
    to = own_chat(work, context, actor.who, chat, instead=ToDesk(neighbourhood))
    said = text("check-in-by-phone", when=shown.when_agreed(check_in))
    twice = same_days(await circle_of(work, person.id), check_in.days)
    said = lines((said, text("check-in-also-circle-for", days=twice) if twice else None))
    return (
        Decision(keep=(person,))
        + kept(work, context, check_in)
        + Decision(
            tell=(Say(to, said, name=f"by_phone:{check_in.id}"),),
            noted=(AuditLine(actor.who, "check_in_by_phone", person.id),),
        )
        + _to_desk(check_in)
    )


@does(deeds.check_in_not_agreed)
async def check_in_not_agreed(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    neighbourhood: str,
    chat: str = "",
    **_said: str,
) -> Decision:
    """Who rang would rather not: nothing is kept."""
    to = own_chat(work, context, actor.who, chat, instead=ToDesk(neighbourhood))
    return Decision(tell=(Say(to, text("check-in-not-agreed")),))


async def _caller(work: Work, context: Context, slug: str, answers: Mapping[str, str]) -> Person:
    """Whom the worker said that it is, or who is known by both; else somebody new."""
    return await who_it_is(work, context, slug, answers, await work.listed(CheckIn, slug))


# -- away, and stopping


@does(deeds.check_in_away_days)
async def check_in_away_days(
    work: Work, _context: Context, actor: Actor, *, check_in: str
) -> Decision:
    """Ask for how long."""
    asked = await read(work, check_in)
    if asked is None or actor.who != asked.check_in.id:
        return tell_actor(actor, text("check-in-over"))
    return Decision(tell=(Say(ToPerson(check_in), *shown.away_days(asked.check_in)),))


@does(deeds.check_in_away)
async def check_in_away(
    work: Work, context: Context, actor: Actor, *, check_in: str, days: str
) -> Decision:
    """Not asked for so many days; 0 when they are back."""
    asked = await read(work, check_in)
    if asked is None or actor.who != asked.check_in.id:
        return tell_actor(actor, text("check-in-over"))
    many = min(int(days), LONGEST_AWAY) if days.isdecimal() else 0
    now = (
        check_ins.away(asked.check_in, many, work.now) if many else check_ins.back(asked.check_in)
    )
    said, rows = shown.page(now)
    off = await nothing_waits(work, context, now) if many else NOTHING
    told = Decision(tell=(Say(ToPerson(check_in), said, rows),))
    return kept(work, context, now) + off + told + await _not_called_either(work, now)


async def _not_called_either(work: Work, away: CheckIn) -> Decision:
    """Their circle would still ring them: one press, and it does not."""
    until, today = away.away_until, local_day(work.now)
    member = (await work.look(CircleMember, [away.id])).get(away.id)
    if until is None or member is None or not member.circle:
        return NOTHING
    last = until - timedelta(days=1)
    if member.is_away(last) or last < today:
        return NOTHING
    act = deeds.circle_away(first=today.isoformat(), last=last.isoformat())
    row = (Button(text("check-in-button-not-called"), act),)
    said = text("check-in-away-circle", last=day_text(last))
    return Decision(tell=(Say(ToPerson(away.id), said, (row,)),))


async def nothing_waits(work: Work, context: Context, away: CheckIn) -> Decision:
    """Who is away answers nothing now; what who is back was asked meanwhile waits on."""
    off = await take_off_list(work, context, away.id, "check_in", "silent")
    return waits_no_more(away) + off


@does(deeds.check_in_stop)
async def check_in_stop(
    work: Work, context: Context, actor: Actor, *, check_in: str, chat: str = ""
) -> Decision:
    """Nothing is asked any more, and the answers go."""
    asked = await read(work, check_in)
    may = asked and (actor.role == "moderator" or actor.who == asked.check_in.id)
    if asked is None or not may:
        return tell_actor(actor, text("check-in-over"))
    gone = await stopped(work, context, asked.check_in)
    goodbye = () if asked.person.chat is None else (_goodbye(asked.person),)
    by_desk = actor.role == "moderator"
    at_desk = tell_actor(actor, text("check-in-stopped-desk")) if by_desk else NOTHING
    noted = (AuditLine(actor.who, "check_in_stop", check_in),)
    return gone + Decision(tell=goodbye, noted=noted) + at_desk


def _goodbye(person: Person) -> Say:
    return Say(ToPerson(person.id), text("check-in-stopped"), (back_to_menu(),))


async def stopped(work: Work, context: Context, check_in: CheckIn) -> Decision:
    """It is over; a volunteer who was the contact hears that they need not wait for it."""
    names = (
        timers.ask_check_in(check_in.id),
        timers.check_in_waits(check_in.id),
        timers.check_in_told(check_in.id),
    )
    off = await take_off_list(work, context, check_in.id, *REASONS)
    over = Decision(drop=(check_in,), later=timers.taken_away(*names))
    return off + over + await contact_hears(work, context, check_in.id)


async def contact_hears(work: Work, context: Context, person: str) -> Decision:
    """A volunteer who was their contact need not wait for anything any more."""
    found = await work.get(CheckIn, person)
    to = place_of_contact(work, context, found) if found else None
    if not isinstance(to, ToPerson):
        return NOTHING
    return Decision(tell=(Say(to, text("check-in-contact-over")),))
