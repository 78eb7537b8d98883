"""The clock asks: on the day and hour that was agreed, once more, and then a person looks."""

from dataclasses import replace
from datetime import timedelta

from buurtbot.domain import deeds
from buurtbot.domain.check_ins import check_ins, shown
from buurtbot.domain.core.call import Why
from buurtbot.domain.core.decision import NOTHING, Decision, Timer
from buurtbot.domain.core.messages import Rows, Say, Text, ToPerson, text
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.timing import timers
from buurtbot.domain.core.together.activities import Activity
from buurtbot.services.check_ins.to_a_person import (
    Asked,
    kept,
    noted,
    read,
    to_a_person,
    waits_no_more,
)
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work


@does(deeds.ask_check_in)
async def ask_check_in(work: Work, context: Context, _actor: Actor, *, check_in: str) -> Decision:
    """Ask it, or put them on the call list; and set the next time."""
    asked = await read(work, check_in)
    if asked is None:
        return NOTHING
    here, policy = asked.check_in.neighbourhood, context.policy.check_ins
    hours = context.neighbourhood(here).desk.hours
    is_on = context.has(here, Activity.CHECK_INS)
    if not is_on or not check_ins.asks_now(asked.check_in, work.now, hours, policy):
        return kept(work, context, asked.check_in)
    if asked.check_in.away_until:
        asked = replace(asked, check_in=check_ins.back(asked.check_in))
    return await _asks(work, context, asked)


async def _asks(work: Work, context: Context, asked: Asked) -> Decision:
    """By the bot; who wants a call, or cannot be written to, is called."""
    person = asked.person
    if asked.check_in.way == "call" or person.chat is None or not person.reachable:
        called = await to_a_person(work, context, asked, Why("check_in", work.now))
        return kept(work, context, asked.check_in) + called
    waiting = check_ins.asked(asked.check_in, work.now)
    minutes = context.policy.check_ins.second_minutes
    said = shown.question(waiting, person)
    return kept(work, context, waiting) + _said(waiting, said) + _waits(work, waiting, minutes)


def _said(check_in: CheckIn, said: tuple[Text, Rows]) -> Decision:
    name = shown.question_name(check_in)
    return Decision(tell=(Say(ToPerson(check_in.id), *said, name=name),))


def _waits(work: Work, check_in: CheckIn, minutes: int) -> Decision:
    at = work.now + timedelta(minutes=minutes)
    act = deeds.check_in_waits(check_in=check_in.id)
    return Decision(later=(Timer(timers.check_in_waits(check_in.id), at, act),))


@does(deeds.check_in_waits)
async def check_in_waits(
    work: Work, context: Context, _actor: Actor, *, check_in: str
) -> Decision:
    """Nothing was answered: ask once more; after that it is for a person."""
    asked = await read(work, check_in)
    if asked is None or asked.check_in.asked is None:
        return NOTHING
    if not context.has(asked.check_in.neighbourhood, Activity.CHECK_INS):
        return NOTHING
    if asked.check_in.again is None:
        return asks_again(work, context, asked)
    return await _silent(work, context, asked)


def asks_again(work: Work, context: Context, asked: Asked) -> Decision:
    """The gentle second question."""
    again = check_ins.asked_again(asked.check_in, work.now)
    minutes = context.policy.check_ins.person_minutes
    said = _said(again, shown.second_question(again))
    return kept(work, context, again) + said + _waits(work, again, minutes)


def asks_what_helps(work: Work, context: Context, asked: Asked) -> Decision:
    """After "so-so" the question changes into what would help; silence to it is for a person."""
    again = check_ins.with_so_so(asked.check_in, work.now)
    minutes = context.policy.check_ins.person_minutes
    shows = Asked(again, asked.person).changes(shown.so_so(again))
    return kept(work, context, again) + shows + _waits(work, again, minutes)


async def _silent(work: Work, context: Context, asked: Asked) -> Decision:
    """Still nothing. Of who said "so-so" the answer is known, of others nothing is."""
    check_in = asked.check_in
    if check_in.so_so:
        quiet = replace(check_in, asked=None, again=None, so_so=False)
        why = Why("so_so", work.now)
    else:
        quiet = check_ins.answered(check_in, "silent", work.now)
        why = Why("silent", work.now, urgent=True)
    silent = Asked(quiet, asked.person)
    told = silent.changes((text("check-in-somebody-calls"), ()))
    done = await noted(work, context, silent)
    called = await to_a_person(work, context, silent, why, so_far=done)
    return done + called + told + waits_no_more(quiet)
