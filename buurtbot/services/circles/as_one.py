"""Who is put together stays in their circle, or waits for one, under one name: in one step."""

from dataclasses import replace
from datetime import timedelta

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import in_general
from buurtbot.domain.circles import said
from buurtbot.domain.circles.as_one import member_of, once, under_one
from buurtbot.domain.core.decision import NOTHING, Decision, Timer
from buurtbot.domain.core.messages import Outgoing, text
from buurtbot.domain.core.people.as_one import Twice
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.core.together.circle import CircleMember
from buurtbot.domain.times.when import local_day
from buurtbot.domain.words.names import name_of
from buurtbot.services.circles.made_so import made_so
from buurtbot.services.circles.members import listed
from buurtbot.services.circles.seen import Seen, next_timer, play_of, see
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work


async def in_two_circles(work: Work, me: Person, found: Person) -> bool:
    """Whether they are in two: which of them they stay in is theirs to say."""
    both = (await work.look(CircleMember, [me.id, found.id])).values()
    return len({one.circle for one in both if one.circle}) > 1


async def in_one_circle(work: Work, context: Context, twice: Twice) -> Decision:
    """What is kept of them as a member, or as who wants to be one, and their circle itself."""
    mine, theirs = [await work.get(CircleMember, one) for one in twice.ids]
    if mine is None:
        return NOTHING
    list_ = await listed(work, twice.both.bot)
    member = member_of(mine, theirs, twice.both.id)
    wishes = twice.each(list_.wishes)
    if member.circle:
        wishes = tuple(one for one in wishes if one != member.id)
    kept = Decision(
        keep=(member, replace(list_, wishes=wishes)),
        drop=(mine,),
        later=(Timer(timers.circle_wish(mine.id), None), _wish(context, member)),
    )
    if not mine.circle:
        return kept
    seen = await see(work, mine.circle)
    if seen is None:
        return kept
    done = kept + await _circle(work, context, seen, twice, member)
    return done + Decision(keep=(member_of(done.latest(member), member, member.id),))


def _wish(context: Context, member: CircleMember) -> Timer:
    """Who waits still hears when there was none, as long after they began to wait."""
    if member.circle:
        return Timer(timers.circle_wish(member.id), None)
    at = member.since + timedelta(days=context.policy.circles.wish_days)
    return Timer(timers.circle_wish(member.id), at, deeds.circle_wish_over(person=member.id))


async def _circle(
    work: Work, context: Context, seen: Seen, twice: Twice, member: CircleMember
) -> Decision:
    members = {id_: one for id_, one in seen.members.items() if id_ != twice.me.id}
    people = {id_: one for id_, one in seen.people.items() if id_ != twice.me.id}
    at_it = frozenset(map(twice.now, seen.at_it))
    now = Seen(seen.circle, members | {member.id: member}, people | {member.id: twice.both}, at_it)
    if seen.circle.has(twice.both.id):
        return await _once(work, context, now, twice)
    circle = under_one(seen.circle, twice)
    now = replace(now, circle=circle)
    anew = _asked_anew(now, twice)
    return Decision(keep=(circle,), tell=anew, later=(next_timer(work, context, now),))


async def _once(work: Work, context: Context, seen: Seen, twice: Twice) -> Decision:
    """They stood in it twice: nobody calls them a second time."""
    left = tuple(one for one in seen.circle.members if one != twice.me.id)
    now = replace(seen, circle=replace(seen.circle, members=left))
    name = name_of(twice.both)
    told = text("desk-joined-circle", name=name, circle=said.named(now.circle), left=len(left))
    desk = Decision(tell=(in_general(now.circle.neighbourhood, told),))
    running = now.circle.round
    if running is None or running.day != local_day(work.now):
        return desk + Decision(keep=(now.circle,), later=(next_timer(work, context, now),))
    played = once(play_of(work, context, now), running, twice)
    return desk + await made_so(work, context, now, played)


def _asked_anew(seen: Seen, twice: Twice) -> tuple[Outgoing, ...]:
    """What was asked of them, or about them, is asked under the name that stays."""
    running = seen.circle.running
    calls = running.calls if running else ()
    theirs = (one for one in calls if twice.both.id in {one.called, one.caller} and not one.again)
    return tuple(
        told
        for one in theirs
        for told in said.asked_anew(seen.circle, one, twice, seen.whom(one.called))
    )
