"""Buddies keep it up: a rhythm both like, and a nudge when it sleeps."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.buddies import on_phone, said
from buurtbot.domain.core.call import Call, Why
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision, Timer
from buurtbot.domain.core.messages import Say, text
from buurtbot.domain.core.people.pair import Pair
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.core.together.activities import Activity
from buurtbot.domain.core.together.buddy import RHYTHMS, Rhythm
from buurtbot.domain.times.when import quiet_until
from buurtbot.domain.volunteering.offering import is_paused
from buurtbot.domain.words.names import first_name_in
from buurtbot.services.buddies.agreeing import lines_open
from buurtbot.services.buddies.ending import ends
from buurtbot.services.buddies.seen import Two, at_phone, going
from buurtbot.services.calls.put_on_list import Wanted, put_on_list
from buurtbot.services.core.both_sides import gone
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.lines.pairs import pair_between
from buurtbot.storage.commit.work import Work

DAYS: Final[dict[Rhythm, int]] = {"week": 7, "fortnight": 14, "month": 31}
TIMES: Final = 3  # of their rhythm between two light questions
GOES: Final = "buddy_goes"  # why who has no bot is rung
A_DAY: Final = timedelta(days=1)
FALLS_ASLEEP: Final = 3  # times that nobody could say they met: then it ends kindly


@does(deeds.buddy_rhythm)
async def buddy_rhythm(
    work: Work, context: Context, actor: Actor, *, buddies: str, rhythm: str
) -> Decision:
    """How often they like to; the more seldom of both counts."""
    two = await going(work, buddies)
    chosen = next((one for one in RHYTHMS if one == rhythm), None)
    if two is None or chosen is None:
        return gone(actor)
    return _chosen(two, actor.who, chosen)


def _chosen(two: Two, who: str, rhythm: Rhythm) -> Decision:
    match = two.match.choosing(who, rhythm)
    hears = match.people if match.rhythm else (who,)
    told = two.to_each(*(said.rhythm_is(match, one) for one in hears))
    return Decision(keep=(match,), tell=told)


@does(deeds.rhythm_for_buddy)
async def rhythm_for_buddy(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    buddies: str,
    person: str,
    chat: str = "",
    **answer: str,
) -> Decision:
    """The same of who has no bot: who rings them presses what they like."""
    two = await going(work, buddies)
    chosen = next((one for one in RHYTHMS if one == answer.get("rhythm")), None)
    to = at_phone(work, context, actor, actor.neighbourhood, chat)
    if two is None or chosen is None or not two.match.has(person):
        return Decision(tell=(Say(to, text("buddy-desk-over")),))
    if said.reads(two.one(person)):
        return Decision(tell=(Say(to, text("buddy-desk-has-bot")),))
    noted = Decision(
        tell=(Say(to, text("buddy-desk-noted")),),
        noted=(AuditLine(actor.who, "rhythm_for_buddy", buddies),),
    )
    return _chosen(two, person, chosen) + noted


def _next(work: Work, context: Context, two: Two) -> Timer:
    rhythm = two.match.rhythm
    days = DAYS[rhythm] * TIMES if rhythm else context.policy.buddies.first_days
    at = work.now + timedelta(days=days)
    asked = deeds.how_are_buddies(buddies=two.match.id)
    return Timer(timers.buddies(two.match.id), at, asked)


@does(deeds.how_are_buddies)
async def how_are_buddies(
    work: Work, context: Context, _actor: Actor, *, buddies: str
) -> Decision:
    """A timer: whether they still see each other; a nudge when it sleeps, in the end an end."""
    two = await going(work, buddies)
    if two is None:
        return NOTHING
    morning = quiet_until(work.now, context.policy.quiet)
    if morning is not None:
        return Decision(later=(replace(_next(work, context, two), at=morning),))
    if not context.has(two.match.neighbourhood, Activity.BUDDIES):
        return Decision(later=(_next(work, context, two),))
    if two.match.asleep >= FALLS_ASLEEP or await _are_apart(work, two):
        return await ends(work, context, two, by="")
    return await _asks(work, context, two)


async def _asks(work: Work, context: Context, two: Two) -> Decision:
    """In the bot. Who has none is rung: one of two, or when nothing is heard of who has it."""
    awake = [one for one in two.people if not _rests(one, work.now)]
    read = [one for one in awake if said.reads(one)]
    told = two.to_each(*(said.how_is_it(two.match, one.id, two.other(one.id)) for one in read))
    asked = Decision(tell=told, later=(_next(work, context, two),))
    asked += await _rung(work, context, two, await _to_ring(work, two, awake))
    if len(awake) < len(two.people):
        return asked + await lines_open(work, context, two)
    return asked + (not_met(work, two) if read else NOTHING)


async def _to_ring(work: Work, two: Two, awake: Sequence[Person]) -> list[Person]:
    """Of two without the bot who was spoken to longest ago; what is heard of one is of both."""
    silent = [one for one in awake if not said.reads(one)]
    if any(said.reads(one) for one in two.people):
        return silent if two.match.asleep else []
    calls = await work.look(Call, [one.id for one in silent])
    last = {one.id: one.last for one in calls.values() if one.last is not None}
    return sorted(silent, key=lambda one: last.get(one.id, two.match.since or work.now))[:1]


async def asks_now(work: Work, context: Context, two: Two) -> Decision:
    """Both at once, because somebody of the desk would like to know."""
    read = [one for one in two.people if said.reads(one)]
    told = two.to_each(*(said.how_is_it(two.match, one.id, two.other(one.id)) for one in read))
    asked = Decision(tell=told, later=(_next(work, context, two),))
    silent = [one for one in two.people if not said.reads(one)]
    return asked + await _rung(work, context, two, silent)


def _rests(person: Person, now: datetime) -> bool:
    """Who takes a pause from helping is asked nothing; neither silence nor time ends it then."""
    return person.offer is not None and is_paused(person.offer, now)


async def _are_apart(work: Work, two: Two) -> bool:
    """Whether one of them stopped it on their line, or does not want to meet the other."""
    one, other = two.people
    if one.is_apart_from(other):
        return True
    on_line = all(person.chat is not None for person in two.people)
    line = await pair_between(work, two.match.id, one, other)
    return on_line and await work.get(Pair, line) is None


async def _rung(work: Work, context: Context, two: Two, people: Sequence[Person]) -> Decision:
    """They are asked by who calls, who presses what they say; and has the number of the other."""
    rung = NOTHING
    for person in people:
        other = two.other(person.id)
        number = two.seeker(other.id).phone if two.match.kind == "phone" else ""
        words = " ".join(filter(None, (first_name_in(other.name), number)))
        why = Why(
            GOES,
            work.now,
            words,
            then=deeds.buddy_goes_called(buddies=two.match.id),
            presses=on_phone.goes_rows(person.id),
        )
        wanted = Wanted(work.now, phone=two.seeker(person.id).phone)
        rung += await put_on_list(work, context, person, why, wanted)
    return rung


@does(deeds.buddy_goes_called)
async def buddy_goes_called(
    work: Work, _context: Context, _actor: Actor, *, buddies: str, came: str = ""
) -> Decision:
    """A timer: they were rung; that nobody picked up is silence, that nobody rang is not."""
    two = await going(work, buddies)
    return not_met(work, two) if two is not None and came == "not_reached" else NOTHING


@does(deeds.buddies_met)
async def buddies_met(
    work: Work, context: Context, actor: Actor, *, buddies: str, yes: str = ""
) -> Decision:
    """Whether they were together lately; then they can write to each other on."""
    two = await going(work, buddies)
    if two is None:
        return gone(actor)
    if not yes:
        nudge = said.how_answered(two.match, actor.who, "buddy-nudge")
        return Decision(tell=two.to_each(nudge))
    told = two.to_each(said.how_answered(two.match, actor.who, "buddies-met-well"))
    return await met(work, context, two) + Decision(tell=told)


async def met(work: Work, context: Context, two: Two) -> Decision:
    """They were together: it is awake, and they can write to each other on."""
    two = replace(two, match=replace(two.match, asleep=0, met=work.now, silent=None))
    again = Decision(keep=(two.match,), later=(_next(work, context, two),))
    return again + await lines_open(work, context, two)


def not_met(work: Work, two: Two) -> Decision:
    """Nobody could say that they were: it sleeps once a day, however often that is pressed."""
    before = two.match.silent
    if before is not None and work.now - before < A_DAY:
        return NOTHING
    return Decision(keep=(replace(two.match, asleep=two.match.asleep + 1, silent=work.now),))
