"""Who is in a circle: joining, leaving, and another order; also while the round of today runs."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import in_general, lines
from buurtbot.domain.circles import said
from buurtbot.domain.circles.set_up import advice
from buurtbot.domain.core.decision import NOTHING, Decision, Timer
from buurtbot.domain.core.messages import Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.core.together.circle import Circle, CircleMember, Circles, Round
from buurtbot.domain.times.when import local_day
from buurtbot.services.circles.asked_too import asked_too
from buurtbot.services.circles.made_so import made_so
from buurtbot.services.circles.seen import Seen, play_of, reads, see
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work


async def joined(
    work: Work, context: Context, seen: Seen, new: list[tuple[Person, CircleMember]]
) -> Decision:
    """These are in it from now on, behind the others; today too, when its round runs."""
    circle = seen.circle
    seen = Seen(
        replace(circle, members=(*circle.members, *(one.id for one, _ in new))),
        seen.members | {member.id: member for _, member in new},
        seen.people | {person.id: person for person, _ in new},
    )
    list_ = await listed(work, circle.neighbourhood)
    ids = {one.id for one, _ in new}
    list_ = replace(
        list_,
        circles=tuple(dict.fromkeys((*list_.circles, circle.id))),
        wishes=tuple(one for one in list_.wishes if one not in ids),
    )
    kept = Decision(
        keep=(*(record for one in new for record in one), list_),
        later=timers.taken_away(*(timers.circle_wish(one) for one in ids)),
    )
    to = [person.id for person, _ in new if reads(person)]
    begun = kept + await arranged(work, context, seen) + _welcome(circle, to)
    return begun + await asked_too(work, circle, [person for person, _ in new])


def _welcome(circle: Circle, to: Iterable[str]) -> Decision:
    """Those who have the bot read what it is, and how to be away or stop."""
    told = text("circle-welcome", name=said.named(circle), starts=f"{circle.starts:%H:%M}")
    row = ((said.my_circle_button(),),)
    return Decision(tell=tuple(Say(ToPerson(one), told, row) for one in to))


async def gets_the_bot(work: Work, who: str) -> Decision:
    """A member who was rung until now is asked by the bot, perhaps this morning: they read how."""
    member = (await work.look(CircleMember, [who])).get(who)
    theirs = [member.circle] if member and member.circle else []
    there = (await work.look(Circle, theirs)).values()
    return sum((_welcome(circle, [who]) for circle in there), NOTHING)


async def arranged(work: Work, context: Context, seen: Seen) -> Decision:
    """The members are these now, in this order: nobody is called twice, nobody left out."""
    running = _running(work, seen)
    if running is None:
        return Decision(keep=(seen.circle,))
    played = play_of(work, context, seen).arranged(running, seen.circle.members)
    return await made_so(work, context, seen, played)


def _running(work: Work, seen: Seen) -> Round | None:
    """The round of today; also when all were heard: who is new is called."""
    running = seen.circle.round
    return running if running and running.day == local_day(work.now) else None


async def listed(work: Work, neighbourhood: str) -> Circles:
    """The circles of a neighbourhood."""
    return await work.get(Circles, neighbourhood) or Circles(neighbourhood)


async def leaves(work: Work, context: Context, who: str) -> Decision:
    """They are in no circle any more, and want to be in none; what was kept for it goes."""
    member = await work.get(CircleMember, who)
    if member is None:
        return NOTHING
    days = timedelta(days=context.policy.retention.address_days)
    over = Timer(timers.circle_wish(who), work.now + days, deeds.circle_wish_over(person=who))
    gone = Decision(drop=(member,), later=(over,))
    seen = await see(work, member.circle) if member.circle else None
    if seen is None:
        list_ = await listed(work, member.neighbourhood)
        wishes = tuple(one for one in list_.wishes if one != who)
        return Decision(keep=(replace(list_, wishes=wishes),)) + gone
    return await _out_of(work, context, seen, who) + gone


async def _out_of(work: Work, context: Context, seen: Seen, who: str) -> Decision:
    circle = seen.circle
    left = replace(circle, members=tuple(one for one in circle.members if one != who))
    told = text("circle-desk-left", circle=said.named(circle), left=len(left.members))
    told = lines((told, advice(len(left.members))))
    to_desk = Decision(tell=(in_general(circle.neighbourhood, told),))
    if not left.members:
        return to_desk + await ended(work, left)
    running = _running(work, seen)
    if running is None:
        return to_desk + Decision(keep=(left,))
    now = replace(seen, circle=left)
    return to_desk + await made_so(
        work, context, now, play_of(work, context, now).leaves(running, who)
    )


async def ended(work: Work, circle: Circle) -> Decision:
    """The circle is there no more."""
    list_ = await listed(work, circle.neighbourhood)
    others = tuple(one for one in list_.circles if one != circle.id)
    return Decision(
        keep=(replace(list_, circles=others),),
        drop=(circle,),
        later=timers.taken_away(timers.circle(circle.id)),
    )


def wish_timer(work: Work, context: Context, who: str) -> Timer:
    """When somebody who waits for a circle hears that there was none."""
    at = work.now + timedelta(days=context.policy.circles.wish_days)
    return Timer(timers.circle_wish(who), at, deeds.circle_wish_over(person=who))
