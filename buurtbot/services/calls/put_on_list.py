"""Somebody is put on the call list, or taken off it; who has no number is for the desk at once.

Other rooms do this: `put_on_list` with a person, a `Why` and from when. What came of it they learn
by the deed in `Why.then`.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from buurtbot.domain import deeds
from buurtbot.domain.calls import calls, shown
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.call import Call, Came, Why
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, Decision, Timer
from buurtbot.domain.core.messages import Deed, HiddenText, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.services.calls.called import is_known
from buurtbot.services.calls.held_card import card_goes_on
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work


@dataclass(frozen=True)
class Wanted:
    """From when (UTC), by which volunteer first, and on which number when not their own.

    When the desk hears otherwise that there is somebody to call, it is not `announced`.
    """

    at: datetime
    by: str = ""
    phone: str = ""
    announced: bool = True


async def put_on_list(
    work: Work,
    context: Context,
    person: Person,
    why: Why,
    wanted: Wanted,
    so_far: Decision = NOTHING,
) -> Decision:
    """One open reason of its kind for each person. Go on with `decision.latest(person)`.

    What was decided `so_far` in the same step may have put them on the list already.
    """
    read = await work.get(Call, person.id)
    before = next(
        (one for one in so_far.keep if isinstance(one, Call) and one.id == person.id), read
    )
    number = wanted.phone or person.phone or (before.phone if before else "")
    fresh = Call(
        id=person.id,
        neighbourhood=person.bot,
        at=wanted.at,
        since=wanted.at,
        phone=number,
        by=wanted.by,
        told=not wanted.announced,
    )
    call = calls.put(before, why, fresh, context.policy.calls)
    if not number:
        return await to_desk(work, context, call, person, came="no_number")
    return kept(work, context, call)


async def take_off_list(
    work: Work, context: Context, person: str, *reasons: str, of: str = ""
) -> Decision:
    """There is nothing to call about any more, of these; with `of` only of that one.

    Who has the card at that moment reads so.
    """
    call = await work.get(Call, person)
    left = calls.taken_off(call, *reasons, of=of) if call else None
    if call is None or left is None or left.whys == call.whys:
        return NOTHING
    return kept(work, context, left) + await card_goes_on(work, context, call, left)


def kept(work: Work, context: Context, call: Call) -> Decision:
    """The call as it is now, and when the clock looks at it next."""
    at = calls.looks_again(call, work.now, context.policy.calls)
    days = timedelta(days=context.policy.retention.call_days)
    clear = None if call.is_open else work.now + days
    return Decision(
        keep=(call,),
        later=(
            Timer(timers.call_moves(call.id), at, deeds.call_moves(call=call.id)),
            Timer(timers.clear_call(call.id), clear, deeds.clear_call(call=call.id)),
        ),
    )


def over(
    work: Work, context: Context, call: Call, came: Came, *, spoken: datetime | None = None
) -> Decision:
    """It ends, and whoever put them on the list learns what came of it."""
    return kept(work, context, calls.over(call, spoken)) + learns(work, call, came)


def learns(work: Work, call: Call, came: Came) -> Decision:
    """What came of it is told to who put them on the list."""
    then = tuple(
        Timer(
            timers.call_over(call.id, why.reason),
            work.now,
            Deed(why.then.name, {**why.then.args, "came": came}),
        )
        for why in call.whys
        if why.then is not None
    )
    return Decision(later=then)


async def to_desk(
    work: Work, context: Context, call: Call, person: Person, *, came: Came
) -> Decision:
    """A person of the desk looks: with what there was to call about, and what was noted."""
    worried, known = came == "worried", await is_known(work, person)
    named = () if known else (person.name,)
    opened = await open_case(
        work,
        context,
        NewCase(
            reason="caller_worried" if worried else "not_reached",
            neighbourhood=call.neighbourhood,
            about=person if known else None,
            words="\n".join(filter(None, (*named, *(why.words for why in call.whys)))),
            by_caller=call.notes,
            what="" if worried else came,
            urgent=worried or call.urgent,
            tell=not worried,
        ),
    )
    case = opened.first(Case)
    if call.phone and not case.phone:
        case = replace(case, phone=call.phone)
        opened += Decision(keep=(case,))
    told = opened + _about(case, call)
    # What worries who called them is with the desk alone from now on.
    left = replace(call, notes="") if worried else call
    return told + over(work, context, left, came)


def _about(case: Case, call: Call) -> Decision:
    """For what they were called; it may have been settled while somebody was on the line."""
    if not call.whys:
        return NOTHING
    about = HiddenText(case.owner, shown.whys(call.whys))
    said = text("case-call-about", why=about, tries=call.tries)
    return Decision(tell=(sheet.in_topic(case, said),))
