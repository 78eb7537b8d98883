"""They answer: with a button, in their own words, with what says nothing, or by telephone."""

from dataclasses import replace
from datetime import timedelta
from typing import Final, get_args

from buurtbot.domain import deeds
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.check_ins import check_ins
from buurtbot.domain.core.call import Why
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.messages import text
from buurtbot.domain.core.people.check_in import CheckIn, How
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.activities import Activity
from buurtbot.services.calls.put_on_list import take_off_list
from buurtbot.services.care.asking_on import ask_on_in_check_in
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.check_ins.asking import asks_again, asks_what_helps
from buurtbot.services.check_ins.to_a_person import (
    Asked,
    noted,
    read,
    to_a_person,
    waits_no_more,
)
from buurtbot.services.core.both_sides import tell_actor
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work

OVER: Final = ("silent", "so_so")  # reasons to call that a "fine" takes away


@does(deeds.check_in_answer)
async def check_in_answer(
    work: Work, context: Context, actor: Actor, *, check_in: str, how: str, asked: str = ""
) -> Decision:
    """A button under the question: fine, so-so, call me, or rather no call today."""
    found = await read(work, check_in)
    if found is None or actor.who != found.check_in.id:
        return tell_actor(actor, text("check-in-over"))
    if how == "call_me":
        return await _call_me(work, context, found)
    if not check_ins.is_waiting(found.check_in, asked):
        return await _late(work, context, found, how)
    if how == "so_so":
        return asks_what_helps(work, context, found)
    if how == "no_call":
        return await _no_call(work, context, found)
    return await _good(work, context, found)


async def _good(work: Work, context: Context, asked: Asked, words: str = "") -> Decision:
    """Fine: nobody has to call about it any more. Now and then, whether something else is hard."""
    check_in = check_ins.answered(asked.check_in, "good", work.now, words)
    fine = Asked(check_in, asked.person)
    done = await noted(work, context, fine) + waits_no_more(check_in)
    done += await take_off_list(work, context, check_in.id, *OVER)
    done += fine.changes((text("check-in-good"), ()))
    falls = done.latest(check_in).fell != check_in.fell
    return done if falls else done + ask_on_in_check_in(work, context, done.latest(asked.person))


async def _late(work: Work, context: Context, asked: Asked, how: str) -> Decision:
    """An answer to a question that is over. A "fine" is good news, also when a call waits."""
    last = asked.check_in.course[-1] if asked.check_in.course else None
    if how == "good" and last is not None and last.how == "silent":
        return await _good(work, context, asked)
    return asked.says("check-in-over")


async def _call_me(work: Work, context: Context, asked: Asked) -> Decision:
    """They ask for a call, now or with a button of last week: somebody calls."""
    check_in = check_ins.answered(asked.check_in, "call_me", work.now)
    now = Asked(check_in, asked.person)
    done = await noted(work, context, now) + waits_no_more(check_in)
    return done + await _somebody(work, context, now, Why("call_me", work.now), done)


async def _somebody(
    work: Work, context: Context, asked: Asked, why: Why, so_far: Decision
) -> Decision:
    """On the call list; of whom no number is known the desk asks it, and writes meanwhile."""
    if asked.check_in.phone or asked.person.phone:
        called = await to_a_person(work, context, asked, why, so_far=so_far)
        return called + asked.changes((text("check-in-somebody-calls"), ()))
    slug = asked.check_in.neighbourhood
    new = NewCase("wants_person", slug, about=asked.person, words=why.words)
    return await open_case(work, context, new) + asked.changes((text("check-in-noted"), ()))


async def _no_call(work: Work, context: Context, asked: Asked) -> Decision:
    """So-so, and rather no call today: tomorrow somebody asks, unless it is fine then."""
    quiet = replace(asked.check_in, asked=None, again=None, so_so=False)
    now = Asked(quiet, asked.person)
    tomorrow = work.now + timedelta(days=1)
    done = await noted(work, context, now, tomorrow) + waits_no_more(quiet)
    why = Why("so_so", work.now)
    done += await to_a_person(work, context, now, why, tomorrow, done)
    return done + now.changes((text("check-in-no-call"), ()))


# -- in their own words


async def check_in_words(
    work: Work, context: Context, person: Person, words: str
) -> Decision | None:
    """What somebody wrote while the question waited; None when none does."""
    if not context.has(person.bot, Activity.CHECK_INS):
        return None
    found = await work.get(CheckIn, person.id)
    if found is None or not check_ins.is_waiting(found):
        return None
    return await _in_words(work, context, Asked(found, person), words)


async def _in_words(work: Work, context: Context, asked: Asked, words: str) -> Decision:
    """What is empty, or no words at all, is asked again once; else a person reads it.

    After "so-so" no words are "fine": "goed" says yes to the call that was offered.
    """
    found = asked.check_in
    if found.again is None and not any(sign.isalnum() for sign in words):
        return asks_again(work, context, asked)
    if found.so_so and check_ins.declines(words):
        return await _no_call(work, context, asked)
    if not found.so_so and check_ins.is_good(words):
        return await _good(work, context, asked, words)
    told = Asked(check_ins.answered(found, "words", work.now, words), asked.person)
    done = await noted(work, context, told) + waits_no_more(found)
    return done + await _somebody(work, context, told, Why("words", work.now, words=words), done)


# -- by phone


@does(deeds.check_in_called)
async def check_in_called(
    work: Work, context: Context, _actor: Actor, *, check_in: str, came: str = ""
) -> Decision:
    """What came of a call is a part of the course."""
    asked = await read(work, check_in)
    if asked is None:
        return NOTHING
    how: How = next((one for one in get_args(How) if one == came), "silent")
    if came == "worried":
        how = "bad"
    course = check_ins.answered(asked.check_in, how, work.now)
    return await noted(work, context, Asked(course, asked.person)) + waits_no_more(course)
