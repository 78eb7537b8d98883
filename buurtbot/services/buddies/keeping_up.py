"""Buddies keep it up: a rhythm both like, and a nudge when it sleeps."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.buddies import said
from buurtbot.domain.cases.sheet import in_general
from buurtbot.domain.core import timers
from buurtbot.domain.core.activities import Activity
from buurtbot.domain.core.buddy import RHYTHMS, Rhythm
from buurtbot.domain.core.call import Why
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision, Timer
from buurtbot.domain.core.messages import text
from buurtbot.domain.core.pair import Pair
from buurtbot.domain.core.person import Person
from buurtbot.domain.times.when import quiet_until
from buurtbot.domain.volunteering.offering import is_paused
from buurtbot.domain.words.names import first_name_in
from buurtbot.services.buddies.agreeing import lines_open
from buurtbot.services.buddies.ending import ends
from buurtbot.services.buddies.seen import Two, going
from buurtbot.services.calls.put_on_list import Wanted, put_on_list
from buurtbot.services.core.both_sides import gone
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.lines.pairs import pair_between
from buurtbot.storage.work import Work

DAYS: Final[dict[Rhythm, int]] = {"week": 7, "fortnight": 14, "month": 31}
TIMES: Final = 3  # of their rhythm between two light questions
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
    work: Work, _context: Context, actor: Actor, *, buddies: str, person: str, rhythm: str
) -> Decision:
    """The same of who has no bot: who rings them presses what they like."""
    two = await going(work, buddies)
    chosen = next((one for one in RHYTHMS if one == rhythm), None)
    if two is None or chosen is None or not two.match.has(person):
        return Decision(tell=(in_general(actor.neighbourhood, text("buddy-desk-over")),))
    if said.reads(two.one(person)):
        return Decision(tell=(in_general(actor.neighbourhood, text("buddy-desk-has-bot")),))
    noted = Decision(
        tell=(in_general(actor.neighbourhood, text("buddy-desk-noted")),),
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
    if not any(said.reads(one) for one in two.people):
        return Decision(later=(_next(work, context, two),)) + await _rung(work, context, two)
    return await _asks(work, context, two)


async def _asks(work: Work, context: Context, two: Two) -> Decision:
    awake = [one.id for one in two.people if not _rests(one, work.now)]
    told = two.to_each(*(said.how_is_it(two.match, one, two.other(one)) for one in awake))
    later = Decision(tell=told, later=(_next(work, context, two),))
    if len(awake) < len(two.people):
        return later + await lines_open(work, context, two)
    return later + Decision(keep=(replace(two.match, asleep=two.match.asleep + 1),))


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


async def _rung(work: Work, context: Context, two: Two) -> Decision:
    """Neither has the bot: one of them is rung, and asked how it goes."""
    person = two.people[0]
    name = first_name_in(two.people[1].name)
    wanted = Wanted(work.now, phone=two.seeker(person.id).phone)
    return await put_on_list(work, context, person, Why("buddy_goes", work.now, name), wanted)


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
    awake = replace(two.match, asleep=0, met=work.now)
    two = replace(two, match=awake)
    told = two.to_each(said.how_answered(awake, actor.who, "buddies-met-well"))
    again = Decision(keep=(awake,), tell=told, later=(_next(work, context, two),))
    return again + await lines_open(work, context, two)
