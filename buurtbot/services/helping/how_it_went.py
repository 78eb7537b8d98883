"""After help: two short questions for each side, asked once more the next day, and a thank you."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time

from buurtbot.domain import deeds
from buurtbot.domain.check_ins.check_ins import kept_apart
from buurtbot.domain.core.decision import Carry, Decision, Timer
from buurtbot.domain.core.messages import Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.helping.afterwards.finishing import hang_up_both
from buurtbot.domain.helping.afterwards.questions import (
    What,
    answered,
    answered_all,
    ask_once_more,
    nothing_is_left,
    the_rest,
    worries,
)
from buurtbot.domain.helping.afterwards.thanking import thank as thank_you
from buurtbot.domain.helping.sides import Side, Sides, mark_of, to_resident
from buurtbot.domain.times.when import next_day, on_clock
from buurtbot.domain.welcome.menu import signal_row
from buurtbot.services.asking.request_status import as_it_is
from buurtbot.services.care.asking_on import ask_on, ask_on_aloud
from buurtbot.services.cases.scam import careful_with
from buurtbot.services.core.both_sides import acting_side, both_sides, gone
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.core.lent import lending
from buurtbot.services.lines.only_desk import only_desk
from buurtbot.services.staying.known import is_on
from buurtbot.storage.commit.work import Work

WHATS: dict[str, What] = {"went": "went", "again": "again"}


@does(deeds.answer_question)
async def answer_question(
    work: Work, context: Context, actor: Actor, *, request: str, what: str, value: str
) -> Decision:
    """An answer to one of the two questions."""
    sides = await both_sides(work, context, request)
    side = acting_side(sides, actor) if sides else None
    if sides is None or side is None or what not in WHATS:
        return gone(actor)
    if sides.request.state != "done":
        return as_it_is(sides, side)
    decision = answered(sides, side, WHATS[what], value)
    one = sides.one(side)
    if one and decision.keep and worries(WHATS[what], value):
        decision += await only_desk(work, one, sides.request)
    elif one and side == "resident" and decision.keep and _went_well(decision, sides):
        decision += _asks_on(work, context, sides, decision.latest(one))
    decision += _apart(work, sides, side, decision)
    decision += _may_worry(context, sides, side, decision)
    return decision + Decision(carry=_told_at_home(context, sides, decision))


def _asks_on(work: Work, context: Context, sides: Sides, person: Person) -> Decision:
    """One light question, in the chat or by who has them on the telephone."""
    if person.chat is not None:
        return ask_on(work, context, person)
    return ask_on_aloud(work, context, person, to_resident(sides.request, person))


def _apart(work: Work, sides: Sides, side: Side, decision: Decision) -> Decision:
    """Who does not want the other again has them as a contact no more either."""
    one, other = sides.one(side), sides.other(side)
    if one is None or other is None or decision.latest(one).blocks == one.blocks:
        return Decision()
    return Decision(later=kept_apart(one, other.id, work.now))


def _may_worry(context: Context, sides: Sides, side: Side, decision: Decision) -> Decision:
    """After the last question a volunteer is asked whether they worry about somebody."""
    after = decision.latest(sides.request)
    is_last = all(mark_of(after, f"{side}.{what}") for what in WHATS) and bool(decision.keep)
    here = context.neighbourhood(sides.request.neighbourhood)
    if side != "volunteer" or not is_last or not here.desk.contact_user:
        return Decision()
    asked = text("signal-after-visit", organisation=here.organisation)
    return Decision(tell=(Say(ToPerson(after.holder), asked, (signal_row(),), quiet=True),))


def _went_well(decision: Decision, sides: Sides) -> bool:
    """Whether the resident answered both, and neither with a no."""
    request = decision.latest(sides.request)
    answers = [mark_of(request, f"resident.{what}") for what in WHATS]
    return all(answers) and "no" not in answers


def _told_at_home(context: Context, sides: Sides, decision: Decision) -> tuple[Carry, ...]:
    """A volunteer who is lent across a border is kept the same on both sides of it."""
    holder = sides.holder
    changed = holder is not None and decision.latest(holder) != holder
    return lending(context, decision.latest(holder)) if holder and changed else ()


@does(deeds.ask_how_it_went)
async def ask_how_it_went(
    work: Work, context: Context, actor: Actor, *, request: str, once_more: str = ""
) -> Decision:
    """A while after the end the line closes; the next day who has not answered is asked again."""
    sides = await both_sides(work, context, request)
    if sides is None or sides.request.state != "done":
        return Decision()
    if once_more:
        return Decision(tell=ask_once_more(sides))
    closed = hang_up_both(sides, sides.request)
    closed += Decision(carry=_told_at_home(context, sides, closed))
    if answered_all(sides, sides.request):
        return closed
    again = deeds.ask_how_it_went(request=request, once_more="yes")
    timer = Timer(timers.ask_how_it_went(request), _next_day_at_eleven(work.now), again)
    return closed + Decision(later=(timer,))


def _next_day_at_eleven(now: datetime) -> datetime:
    return on_clock(next_day(now), time(11))


@does(deeds.ask_the_rest)
async def ask_the_rest(work: Work, context: Context, actor: Actor, *, request: str) -> Decision:
    """Something is still needed: the resident says what, and sends it as a new request."""
    return await _of_what_is_done(work, context, actor, request, the_rest)


@does(deeds.nothing_left)
async def nothing_left(work: Work, context: Context, actor: Actor, *, request: str) -> Decision:
    """Nothing more is needed."""
    return await _of_what_is_done(work, context, actor, request, nothing_is_left)


async def _of_what_is_done(
    work: Work, context: Context, actor: Actor, request: str, then: Callable[[Sides], Decision]
) -> Decision:
    """What the resident says of a request that is done; of any other they hear how it stands."""
    sides = await both_sides(work, context, request)
    if sides is None or acting_side(sides, actor) != "resident":
        return gone(actor)
    return then(sides) if sides.request.state == "done" else as_it_is(sides, "resident")


@does(deeds.thank)
async def thank(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    request: str,
    words: str = "",
    ready: str = "",
    **_rest: str,
) -> Decision:
    """The resident thanks the volunteer, in own words or with ready ones."""
    sides = await both_sides(work, context, request)
    if sides is None or acting_side(sides, actor) != "resident":
        return gone(actor)
    kept_apart = mark_of(sides.request, "resident.again") == "no"
    if sides.request.state != "done" or kept_apart:
        return as_it_is(sides, "resident")
    asks = sides.holder is not None and is_on(context, sides.holder)
    thanks = thank_you(sides, words=words, ready=ready, asks=asks)
    if ready or not thanks.keep:
        return thanks
    now = replace(sides, request=thanks.latest(sides.request))
    return thanks + await careful_with(work, context, now, words)
