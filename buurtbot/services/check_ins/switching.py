"""The desk switches ringing round off or on: each who takes part hears it, and nothing is lost."""

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import NOTHING, Decision, Timer
from buurtbot.domain.core.messages import Say, ToPerson, text
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.core.together.activities import Activity
from buurtbot.services.calls.switched import desk_rings, rung_of_switch
from buurtbot.services.check_ins.to_a_person import kept, read, waits_no_more
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work


@does(deeds.check_ins_switched)
async def check_ins_switched(
    work: Work, _context: Context, _actor: Actor, *, neighbourhood: str, on: str = ""
) -> Decision:
    """Each who takes part is told, one by one; the desk how many there are to ring."""
    there = await work.listed(CheckIn, neighbourhood)
    people = (await work.look(Person, there)).values()
    rings = await desk_rings(work, neighbourhood, people, Activity.CHECK_INS, on=bool(on))
    tell = (deeds.check_in_told(check_in=one, on=on) for one in there)
    return rings + Decision(
        later=tuple(
            Timer(timers.check_in_told(one), work.now, act)
            for one, act in zip(there, tell, strict=True)
        )
    )


@does(deeds.check_in_told)
async def check_in_told(
    work: Work, context: Context, _actor: Actor, *, check_in: str, on: str = ""
) -> Decision:
    """One of them hears or is rung that it stops, and whom to call; or that it goes on.

    What waits for an answer then is asked no second time; on the call list they stay.
    """
    asked = await read(work, check_in)
    if asked is None:
        return NOTHING
    now = asked.check_in
    goes_on = kept(work, context, now) + (NOTHING if on else waits_no_more(now))
    if not asked.person.reads:
        return goes_on + await rung_of_switch(
            work, context, asked.person, Activity.CHECK_INS, on=bool(on), phone=now.phone
        )
    here = context.neighbourhood(now.neighbourhood)
    key = "check-in-goes-on" if on else "check-in-pauses"
    said = text(key, organisation=here.organisation, phone=here.desk.phone)
    return goes_on + Decision(tell=(Say(ToPerson(check_in), said),))
