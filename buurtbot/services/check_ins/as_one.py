"""Who is put together is asked how they are once, and stays the contact of whom they were."""

from dataclasses import replace
from datetime import timedelta

from buurtbot.domain import deeds
from buurtbot.domain.check_ins.check_ins import without_contact
from buurtbot.domain.core.decision import NOTHING, Decision, Timer
from buurtbot.domain.core.people.as_one import Twice
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.services.check_ins.to_a_person import kept
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work


async def can_be_asked_on(work: Work, me: Person, found: Person) -> bool:
    """They are asked under one name, and their contact may be that."""
    mine = (await work.look(CheckIn, [me.id])).get(me.id)
    if mine is None:
        return True
    if await work.look(CheckIn, [found.id]):
        return False
    return not {mine.contact, mine.may_be} & {found.id, *found.kept_from}


async def asked_once(work: Work, context: Context, twice: Twice) -> Decision:
    """What they agreed in the chat, with the course of their answers."""
    me, both = twice.ids
    asked = await work.get(CheckIn, me)
    if asked is None:
        return NOTHING
    before = timers.taken_away(timers.ask_check_in(me), timers.check_in_waits(me))
    now = replace(asked, id=both)
    waits = _waits(work, context, now)
    return kept(work, context, now) + Decision(drop=(asked,), later=(*before, *waits))


def _waits(work: Work, context: Context, check_in: CheckIn) -> tuple[Timer, ...]:
    """The question that waits for an answer waits no longer than it would have."""
    if check_in.asked is None:
        return ()
    pace, since = context.policy.check_ins, check_in.again or check_in.asked
    minutes = pace.person_minutes if check_in.again else pace.second_minutes
    at = max(work.now, since + timedelta(minutes=minutes))
    act = deeds.check_in_waits(check_in=check_in.id)
    return (Timer(timers.check_in_waits(check_in.id), at, act),)


async def contact_of_others(work: Work, twice: Twice) -> Decision:
    """Whose contact they are reads nothing new; of themselves they are none."""
    ids = await work.listed(CheckIn, twice.both.bot)
    looked = (await work.look(CheckIn, [one for one in ids if one != twice.me.id])).values()
    theirs = [one.id for one in looked if twice.me.id in {one.contact, one.may_be}]
    found = await work.get_all(CheckIn, theirs)
    return Decision(keep=tuple(_with(one, twice) for one in found))


def _with(check_in: CheckIn, twice: Twice) -> CheckIn:
    me, both = twice.ids
    if check_in.id == both:
        return without_contact(check_in, me)
    contact, may_be = twice.now(check_in.contact), twice.now(check_in.may_be)
    return replace(check_in, contact=contact, may_be=may_be)
