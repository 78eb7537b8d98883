"""The round of a day: what a member, the desk or the clock brings into it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.circles import days, said
from buurtbot.domain.circles.round import Play
from buurtbot.domain.circles.told import Played
from buurtbot.domain.core.decision import NOTHING, Decision, Timer
from buurtbot.domain.core.messages import Say, ToDesk, ToPerson, text
from buurtbot.domain.core.timing import timers
from buurtbot.domain.core.together.activities import Activity
from buurtbot.domain.core.together.circle import DESK, Away, Circle, CircleMember, Circles, Round
from buurtbot.domain.times.when import local_day
from buurtbot.services.calls.switched import all_rung_of_switch
from buurtbot.services.circles import on_the_list
from buurtbot.services.circles.holidays import holiday_told
from buurtbot.services.circles.made_so import made_so
from buurtbot.services.circles.seen import Seen, next_timer, play_of, reads, see
from buurtbot.services.core.both_sides import gone
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.core.who_speaks import who_now
from buurtbot.storage.commit.work import Work

ON: Final = "yes"


# -- what the clock brings


@does(deeds.circle_due)
async def circle_due(
    work: Work, context: Context, _actor: Actor, *, circle: str, switched: str = ""
) -> Decision:
    """A timer: the round begins, or goes on; while circles are off here it only waits."""
    seen = await see(work, circle)
    if seen is None:
        return NOTHING
    if switched:
        return await stops_or_goes_on(work, context, seen, goes_on=switched == ON)
    slug = seen.circle.neighbourhood
    is_on = context.has(slug, Activity.CIRCLES)
    if not is_on or (seen.circle.paused and not seen.circle.running):
        return await _rests(work, context, seen)
    return await _begins_or_goes_on(work, context, seen)


async def _begins_or_goes_on(work: Work, context: Context, seen: Seen) -> Decision:
    told = holiday_told(work, context, seen)
    seen = replace(seen, circle=told.latest(seen.circle))
    return told + await _round(work, context, seen)


async def _round(work: Work, context: Context, seen: Seen) -> Decision:
    day = days.start_due(seen.circle, work.now)
    if day is not None and days.comes_late(seen.circle, work.now):
        return _came_late(work, context, seen)
    play, running = play_of(work, context, seen), seen.circle.running
    if day is not None:
        return await made_so(work, context, seen, play.begin(seen.circle, day))
    if running is None:
        return Decision(later=(next_timer(work, context, seen),))
    return await made_so(work, context, seen, play.due(running))


async def _rests(work: Work, context: Context, seen: Seen) -> Decision:
    """Nobody is called; what was kept longer than it is needed goes all the same."""
    today = local_day(work.now)
    ids = [one.id for one in seen.members.values() if one != days.heard_on(one, today, None)]
    old = await work.get_all(CircleMember, ids)
    kept = tuple(days.heard_on(one, today, None) for one in old)
    return Decision(keep=kept, later=(next_timer(work, context, seen),))


def _came_late(work: Work, context: Context, seen: Seen) -> Decision:
    """We were away so long that people ring each other no more today: the desk hears so."""
    today = local_day(work.now)
    circle = replace(seen.circle, ran=(*seen.circle.ran, today))
    told = text("circle-desk-late", circle=said.named(circle))
    urgent = Say(ToDesk(circle.neighbourhood, urgent=True), told)
    next_ = next_timer(work, context, replace(seen, circle=circle))
    return Decision(keep=(circle,), tell=(urgent,), later=(next_,))


@does(deeds.circles_switched)
async def circles_switched(
    work: Work, _context: Context, _actor: Actor, *, neighbourhood: str, on: str
) -> Decision:
    """Each circle hears so by itself, one after the other."""
    found = await work.get(Circles, neighbourhood)
    circles = found.circles if found else ()
    told = "yes" if on else "no"
    return Decision(
        later=tuple(
            Timer(timers.circle(one), work.now, deeds.circle_due(circle=one, switched=told))
            for one in circles
        )
    )


async def stops_or_goes_on(work: Work, context: Context, seen: Seen, *, goes_on: bool) -> Decision:
    """Its members hear so. Who was not reached when it stopped is with the desk."""
    circle, running = seen.circle, seen.circle.running
    decision = Decision(later=(next_timer(work, context, seen),))
    if not goes_on and running is not None:
        decision = await made_so(
            work, context, seen, play_of(work, context, seen).stopped(running)
        )
    here = context.neighbourhood(circle.neighbourhood)
    key = "circle-goes-on" if goes_on else "circle-rests"
    told = text(key, phone=here.desk.phone, organisation=here.organisation)
    to = [one.id for one in seen.people.values() if reads(one)]
    told_all = Decision(tell=tuple(Say(ToPerson(one), told) for one in to))
    rung = [(p, seen.whom(p.id).phone) for p in seen.people.values()]
    slug = circle.neighbourhood
    return (
        decision
        + told_all
        + await all_rung_of_switch(work, context, slug, rung, Activity.CIRCLES, on=goes_on)
    )


# -- what a member or the desk says


@does(deeds.circle_spoken)
async def circle_spoken(
    work: Work, context: Context, actor: Actor, *, circle: str, called: str, day: str = ""
) -> Decision:
    """They were spoken to."""
    called = await who_now(work, called)

    def plays(play: Play, round_: Round, by: str) -> Played:
        return play.spoken(round_, called, by)

    done = await _plays(work, context, actor, Pressed(circle, day), plays)
    return await _noted(work, actor, done, circle, called)


@does(deeds.circle_no_answer)
async def circle_no_answer(
    work: Work, context: Context, actor: Actor, *, circle: str, called: str, day: str = ""
) -> Decision:
    """They did not answer, or who has their key did not."""
    called = await who_now(work, called)

    def plays(play: Play, round_: Round, by: str) -> Played:
        return play.no_answer(round_, called, by)

    return await _plays(work, context, actor, Pressed(circle, day), plays)


@does(deeds.circle_called)
async def circle_called(
    work: Work, context: Context, actor: Actor, *, circle: str, called: str, came: str = ""
) -> Decision:
    """The desk called them, and the list says what came of it."""
    called = await who_now(work, called)

    def plays(play: Play, round_: Round, _by: str) -> Played:
        return on_the_list.plays(play, round_, called, came)

    done = await _plays(work, context, actor, Pressed(circle, quiet=True), plays)
    return done if came == "not_reached" else await _noted(work, actor, done, circle, called)


@does(deeds.circle_going)
async def circle_going(
    work: Work, context: Context, actor: Actor, *, circle: str, called: str, day: str = ""
) -> Decision:
    """Who has the key goes to look."""
    called = await who_now(work, called)

    def plays(play: Play, round_: Round, by: str) -> Played:
        return play.going(round_, called, by)

    return await _plays(work, context, actor, Pressed(circle, day), plays)


@does(deeds.circle_here)
async def circle_here(work: Work, context: Context, actor: Actor, *, circle: str) -> Decision:
    """All is well with who was passed by, or not reached."""

    def plays(play: Play, round_: Round, by: str) -> Played:
        return play.reacts(round_, by)

    thanks = Decision(tell=(Say(ToPerson(actor.who), text("circle-good-to-hear")),))
    return thanks + await _plays(work, context, actor, Pressed(circle, quiet=True), plays)


@does(deeds.circle_skip)
async def circle_skip(work: Work, context: Context, actor: Actor) -> Decision:
    """No part today: also before the round, which then begins without them."""
    member = await work.get(CircleMember, actor.who)
    if member is None or not member.circle:
        return gone(actor)
    today = local_day(work.now)
    skips = replace(member, away=days.away_from(member, Away(today, today), today))
    told = Decision(keep=(skips,), tell=(Say(ToPerson(actor.who), text("circle-skipped")),))

    def plays(play: Play, round_: Round, by: str) -> Played:
        return play.skips(round_, by)

    played = await _plays(work, context, actor, Pressed(member.circle, quiet=True), plays)
    ended = played.latest(skips)
    return told + played + Decision(keep=(replace(ended, away=skips.away),))


Plays = Callable[[Play, Round, str], Played]


@dataclass(frozen=True)
class Pressed:
    """In which circle, and on a button of which day; `quiet`: when it is over nothing is said."""

    circle: str
    day: str = ""
    quiet: bool = False


async def _plays(
    work: Work, context: Context, actor: Actor, pressed: Pressed, plays: Plays
) -> Decision:
    """One moment of the round that runs today; a button of another day does nothing."""
    seen = await see(work, pressed.circle)
    running = _today(work, seen.circle, pressed.day) if seen else None
    if seen is None or running is None:
        return NOTHING if pressed.quiet else _over(actor)
    return await made_so(
        work, context, seen, plays(play_of(work, context, seen), running, _who(actor))
    )


def _today(work: Work, circle: Circle, day: str) -> Round | None:
    today, running = local_day(work.now), circle.round
    if running is None or running.day != today or day not in {"", today.isoformat()}:
        return None
    return running


def _who(actor: Actor) -> str:
    return actor.who if actor.role == "person" else DESK


def _over(actor: Actor) -> Decision:
    return Decision(tell=(Say(ToPerson(actor.who), text("circle-over")),))


async def _noted(work: Work, actor: Actor, done: Decision, circle: str, called: str) -> Decision:
    """What was asked stands as done for who did it."""
    seen = await see(work, circle)
    if seen is None or not any(isinstance(one, Circle) for one in done.keep):
        return done
    by = _who(actor)
    call = seen.circle.round.call_to(called) if seen.circle.round else None
    key = call is not None and call.key
    shown = Decision(tell=(said.spoken(seen.circle, by, seen.whom(called), key=key),))
    return shown + done
