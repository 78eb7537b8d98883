"""What somebody does with their own circle: wanting one, being away, leaving."""

from dataclasses import replace
from datetime import date
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import in_general
from buurtbot.domain.circles import days, said
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.core.messages import Button, Hidden, Rows, Say, ToPerson, text
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.activities import Activity
from buurtbot.domain.core.together.buddy import BuddyPast, BuddySeeker
from buurtbot.domain.core.together.circle import Away, Circle, CircleMember
from buurtbot.domain.core.together.share import Hears
from buurtbot.domain.times.when import day_text, local_day
from buurtbot.domain.welcome.menu import back_to_menu
from buurtbot.domain.words.listing import listed as in_a_line
from buurtbot.domain.words.names import first_name_in
from buurtbot.services.circles.away_too import not_asked_either
from buurtbot.services.circles.for_caller import rung_that_none_came
from buurtbot.services.circles.members import leaves, listed, wish_timer
from buurtbot.services.circles.round_of_day import circle_skip
from buurtbot.services.circles.seen import around, reads
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.welcome.show_menu import agreed_person, not_met
from buurtbot.storage.commit.work import Work

TAKES_PART: Final[tuple[type[BuddySeeker | CheckIn | Hears], ...]] = (BuddySeeker, CheckIn, Hears)


@does(deeds.my_circle)
async def my_circle(work: Work, context: Context, actor: Actor, /, **_rest: str) -> Decision:
    """How it stands with the circle that they are in, or want to be in."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    member = await work.get(CircleMember, person.id)
    if member is not None:
        return await _theirs(work, context, person, member)
    if not context.has(person.bot, Activity.CIRCLES):
        return _says(person, "circle-none-here", (back_to_menu(),))
    begins = Button(text("circle-button-wish"), deeds.begin(conversation="circle_wish"))
    return _says(person, "circle-what", ((begins,), back_to_menu()))


def _says(person: Person, key: str, rows: Rows = ()) -> Decision:
    return Decision(tell=(Say(ToPerson(person.id), text(key), rows),))


async def _theirs(work: Work, context: Context, person: Person, member: CircleMember) -> Decision:
    circle = await work.get(Circle, member.circle) if member.circle else None
    rests = not context.has(person.bot, Activity.CIRCLES) or (circle and circle.paused)
    here = context.neighbourhood(person.bot)
    first = text("circle-rests", organisation=here.organisation, phone=here.desk.phone)
    told = Decision(tell=(Say(ToPerson(person.id), first),)) if rests else NOTHING
    beside = await _beside(work, circle, person.id) if circle else ()
    return told + _page(person, circle, beside, days.announced(member, local_day(work.now)))


async def _beside(work: Work, circle: Circle, who: str) -> tuple[Person, ...]:
    """Whom they call as a rule, and who calls them; of the others they know nothing."""
    seen = await around(work, circle)
    at, order = circle.members.index(who), circle.members
    ids = dict.fromkeys((order[(at + 1) % len(order)], order[at - 1]))
    may_call = seen.facts(local_day(work.now)).may_call
    met = (one for one in ids if one != who and may_call(who, one))
    return tuple(seen.people[one] for one in met if one in seen.people)


def _page(
    person: Person, circle: Circle | None, beside: tuple[Person, ...], is_away: Away | None
) -> Decision:
    leave = (Button(text("circle-button-leave"), deeds.circle_leave()),)
    if circle is None:
        return _says(person, "circle-you-wait", (leave, back_to_menu()))
    shown = text(
        "circle-yours",
        name=said.named(circle),
        days=in_a_line([text(f"weekday-{day}") for day in sorted(circle.days)]),
        starts=f"{circle.starts:%H:%M}",
    )
    skip = (Button(text("button-circle-skip"), deeds.circle_skip()),)
    back = ((Button(text("circle-button-i-am-back"), deeds.circle_back()),),) if is_away else ()
    if is_away:
        shown = text("two-lines", first=shown, rest=said.you_are_away(is_away))
    away = (Button(text("circle-button-be-away"), deeds.begin(conversation="circle_away")),)
    wrong = tuple(_wrong_with(circle, one) for one in beside)
    rows = (*back, skip, away, *wrong, leave, back_to_menu())
    return Decision(tell=(Say(ToPerson(person.id), shown, rows),))


def _wrong_with(circle: Circle, other: Person) -> tuple[Button, ...]:
    label = text("circle-button-wrong", name=Hidden(other.id, first_name_in(other.name)))
    return (Button(label, said.reports(circle, other.id)),)


@does(deeds.circle_wanted)
async def circle_wanted(
    work: Work, context: Context, actor: Actor, /, *, phone: str = "", **_rest: str
) -> Decision:
    """They want to be in a circle: the desk finds them one."""
    person = await agreed_person(work, actor)
    if person is None:
        return not_met(actor)
    if not context.has(person.bot, Activity.CIRCLES):
        return _says(person, "circle-none-here", (back_to_menu(),))
    if await work.get(CircleMember, person.id) is not None or not phone:
        return await my_circle(work, context, actor)
    member = CircleMember(person.id, person.bot, work.now, phone=phone)
    list_ = await listed(work, person.bot)
    waiting = replace(list_, wishes=(*list_.wishes, person.id))
    told = text("circle-wish-noted", organisation=context.neighbourhood(person.bot).organisation)
    to_desk = in_general(
        person.bot,
        text("circle-desk-wish", count=len(waiting.wishes)),
        ((Button(text("circle-button-list"), deeds.list_circles(neighbourhoods=person.bot)),),),
    )
    return Decision(
        keep=(member, waiting),
        tell=(Say(ToPerson(person.id), told, (back_to_menu(),)), to_desk),
        later=(wish_timer(work, context, person.id),),
        noted=(AuditLine(person.id, "circle_wanted", person.bot),),
    )


def none_came(context: Context, person: Person) -> Say:
    """No circle was found for them."""
    here = context.neighbourhood(person.bot)
    told = text("circle-wish-over", organisation=here.organisation, phone=here.desk.phone)
    return Say(ToPerson(person.id), told, (back_to_menu(),))


@does(deeds.circle_wish_over)
async def circle_wish_over(
    work: Work, context: Context, _actor: Actor, *, person: str
) -> Decision:
    """A timer: no circle was found; or what was kept of who left one goes."""
    found, member = await work.get(Person, person), await work.get(CircleMember, person)
    if found is None or found.same_as or (member is not None and member.circle):
        return NOTHING
    if member is not None:
        gone = await leaves(work, context, person)
        if not reads(found):
            return gone + await rung_that_none_came(work, context, found, member.phone)
        return gone + Decision(tell=(none_came(context, found),))
    if found.chat is not None or found.requests or found.cases or await _in_more(work, person):
        return NOTHING
    left = await _left_of(work, person)
    return Decision(drop=(found, *left), shred=(found.id,), erased=(found.id,))


async def _in_more(work: Work, person: str) -> bool:
    """Whether they take part in something else; then their silence is looked at in its time."""
    call = await work.get(Call, person)
    takes_part = [await work.get(kind, person) is not None for kind in TAKES_PART]
    return any(takes_part) or (call is not None and call.is_open)


async def _left_of(work: Work, person: str) -> tuple[BuddyPast | Call, ...]:
    """What is of nothing that goes on."""
    kept = [await work.get(BuddyPast, person), await work.get(Call, person)]
    return tuple(one for one in kept if one is not None)


@does(deeds.circle_away)
async def circle_away(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    first: str = "",
    last: str = "",
    **_rest: str,
) -> Decision:
    """They take no part from this day to that one."""
    member = await work.get(CircleMember, actor.who)
    if member is None or not member.circle:
        return await my_circle(work, context, actor)
    decision = await goes_away(work, context, member, first, last)
    from_, to = date.fromisoformat(first), date.fromisoformat(last)
    told = text("circle-away-noted", first=day_text(from_), last=day_text(to))
    decision += Decision(tell=(Say(ToPerson(actor.who), told, (back_to_menu(),)),))
    return decision + await not_asked_either(work, member.id, first, last)


async def goes_away(
    work: Work, context: Context, member: CircleMember, first: str, last: str
) -> Decision:
    """Noted; when it is from today on, they are in the round of today no more."""
    today = local_day(work.now)
    away = Away(date.fromisoformat(first), date.fromisoformat(last))
    noted = replace(member, away=days.away_from(member, away, today))
    decision = NOTHING
    if noted.is_away(today):
        decision = await circle_skip(work, context, Actor("person", member.id, ""))
        decision = replace(decision, tell=decision.tell[1:])  # it is told in other words
    ended = decision.latest(noted)
    return decision + Decision(keep=(replace(ended, away=noted.away),))


@does(deeds.circle_leave)
async def circle_leave(work: Work, context: Context, actor: Actor, *, sure: str = "") -> Decision:
    """They leave their circle, or do not want to be in one any more."""
    person = await agreed_person(work, actor)
    member = await work.get(CircleMember, actor.who) if person else None
    if person is None or member is None:
        return await my_circle(work, context, actor)
    if member.circle and not sure:
        yes = (Button(text("circle-button-leave-sure"), deeds.circle_leave(sure="yes")),)
        no = (Button(text("circle-button-stay"), deeds.my_circle()),)
        return _says(person, "circle-leave-sure", (yes, no))
    left = await leaves(work, context, person.id)
    return left + _says(person, "circle-left", (back_to_menu(),))
