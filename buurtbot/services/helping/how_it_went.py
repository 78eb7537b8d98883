"""After help: two short questions for each side, asked once more the next day, and a thank you."""

from datetime import datetime, time

from buurtbot.domain.core.decision import Carry, Decision, Timer
from buurtbot.domain.core.messages import deed
from buurtbot.domain.helping.finishing import hang_up_both
from buurtbot.domain.helping.questions import (
    What,
    answered,
    answered_all,
    ask_once_more,
    nothing_is_left,
    the_rest,
    worries,
)
from buurtbot.domain.helping.sides import Helping, mark_of
from buurtbot.domain.helping.thanking import thank as thank_you
from buurtbot.domain.times.when import next_day, on_clock
from buurtbot.services.asking.request_status import as_it_is
from buurtbot.services.core.both_sides import acting_side, both_sides, gone
from buurtbot.services.core.context import Actor, Deeds, House
from buurtbot.services.core.lent import lending
from buurtbot.services.lines.only_desk import only_desk
from buurtbot.storage.work import Work

WHATS: dict[str, What] = {"went": "went", "again": "again"}


async def answer_question(
    work: Work, house: House, actor: Actor, *, request: str, what: str, value: str
) -> Decision:
    """An answer to one of the two questions."""
    helping = await both_sides(work, house, request)
    side = acting_side(helping, actor) if helping else None
    if helping is None or side is None or what not in WHATS:
        return gone(actor)
    if helping.request.state != "done":
        return as_it_is(helping, side)
    decision = answered(helping, side, WHATS[what], value)
    one = helping.one(side)
    if one and decision.keep and worries(WHATS[what], value):
        decision += await only_desk(work, one, helping.request)
    return decision + Decision(carry=_told_at_home(house, helping, decision))


def _told_at_home(house: House, helping: Helping, decision: Decision) -> tuple[Carry, ...]:
    """A volunteer who is lent across a border is kept the same on both sides of it."""
    holder = helping.holder
    changed = holder is not None and decision.latest(holder) != holder
    return lending(house, decision.latest(holder)) if holder and changed else ()


async def ask_how_it_went(
    work: Work, house: House, actor: Actor, *, request: str, once_more: str = ""
) -> Decision:
    """A while after the end the line closes; the next day who has not answered is asked again."""
    helping = await both_sides(work, house, request)
    if helping is None or helping.request.state != "done":
        return Decision()
    if once_more:
        return Decision(tell=ask_once_more(helping))
    closed = hang_up_both(helping, helping.request)
    closed += Decision(carry=_told_at_home(house, helping, closed))
    if answered_all(helping, helping.request):
        return closed
    again = deed("ask_how_it_went", request=request, once_more="yes")
    timer = Timer(f"ask_how_it_went:{request}", _next_day_at_eleven(work.now), again)
    return closed + Decision(later=(timer,))


def _next_day_at_eleven(now: datetime) -> datetime:
    return on_clock(next_day(now), time(11))


async def ask_the_rest(work: Work, house: House, actor: Actor, *, request: str) -> Decision:
    """Something is still needed: the resident says what, and sends it as a new request."""
    helping = await both_sides(work, house, request)
    if helping is None or acting_side(helping, actor) != "resident":
        return gone(actor)
    done = helping.request.state == "done"
    return the_rest(helping) if done else as_it_is(helping, "resident")


async def nothing_left(work: Work, house: House, actor: Actor, *, request: str) -> Decision:
    """Nothing more is needed."""
    helping = await both_sides(work, house, request)
    if helping is None or acting_side(helping, actor) != "resident":
        return gone(actor)
    done = helping.request.state == "done"
    return nothing_is_left(helping) if done else as_it_is(helping, "resident")


async def thank(
    work: Work,
    house: House,
    actor: Actor,
    *,
    request: str,
    words: str = "",
    ready: str = "",
    **_rest: str,
) -> Decision:
    """The resident thanks the volunteer, in own words or with ready ones."""
    helping = await both_sides(work, house, request)
    if helping is None or acting_side(helping, actor) != "resident":
        return gone(actor)
    kept_apart = mark_of(helping.request, "resident.again") == "no"
    if helping.request.state != "done" or kept_apart:
        return as_it_is(helping, "resident")
    return thank_you(helping, words=words, ready=ready)


DEEDS: Deeds = {
    "answer_question": answer_question,
    "ask_how_it_went": ask_how_it_went,
    "ask_the_rest": ask_the_rest,
    "nothing_left": nothing_left,
    "thank": thank,
}
