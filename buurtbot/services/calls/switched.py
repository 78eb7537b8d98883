"""An activity is switched off or on: who only has a phone is rung about it, once.

Whoever was not rung yet about the one need not be rung about the other. The desk reads how many
there are in one line; none of them calls the group by itself.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call, Why
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.messages import Button, Say, ToDesk, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.activities import Activity
from buurtbot.services.calls.put_on_list import Wanted, put_on_list, take_off_list
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work

CAN_WAIT: Final = timedelta(days=3)
# What who has the bot reads of it, by the word under which others stand on the list.
READ: Final = {
    "circles_stops": "circle-rests",
    "circles_goes_on": "circle-goes-on",
    "check_ins_stops": "check-in-pauses",
    "check_ins_goes_on": "check-in-goes-on",
    "buddies_stops": "buddies-stop",
    "buddies_goes_on": "buddies-go-on",
    "sharing_stops": "sharing-stops",
    "sharing_goes_on": "sharing-goes-on",
}


def reason(activity: Activity, *, on: bool) -> str:
    """The word by which they stand on the list."""
    return f"{activity}_goes_on" if on else f"{activity}_stops"


async def rung_of_switch(
    work: Work,
    context: Context,
    person: Person,
    activity: Activity,
    *,
    on: bool,
    phone: str = "",
) -> Decision:
    """They stand on the list for it; unless they never heard of what was before."""
    before = reason(activity, on=not on)
    call = await work.get(Call, person.id)
    if call is not None and any(why.reason == before for why in call.whys):
        return await take_off_list(work, context, person.id, before)
    why = Why(reason(activity, on=on), work.now, until=work.now + CAN_WAIT)
    wanted = Wanted(work.now, phone=phone, announced=False)
    return await put_on_list(work, context, person, why, wanted)


def read_of_switch(context: Context, person: Person, whys: Iterable[Why]) -> Iterator[Say]:
    """Who was to be rung about it has the bot now, and reads it there."""
    here = context.neighbourhood(person.bot)
    for key in (READ[why.reason] for why in whys if why.reason in READ):
        told = text(key, organisation=here.organisation, phone=here.desk.phone)
        yield Say(ToPerson(person.id), told)


async def desk_rings(
    work: Work, slug: str, people: Iterable[Person], activity: Activity, *, on: bool
) -> Decision:
    """One line in the group with how many of these there are to ring; none when there are none."""
    rung = [one.id for one in people if not one.reads]
    calls = await work.look(Call, rung)
    before = reason(activity, on=not on)
    never_heard = {id_ for id_, one in calls.items() if before in {w.reason for w in one.whys}}
    count = len({*rung} - never_heard)
    if not count:
        return NOTHING
    key = "calls-goes-on" if on else "calls-stops"
    told = text(key, activity=text(f"activity-{activity}"), count=count)
    button = Button(text("button-calls"), deeds.call_list(neighbourhoods=slug))
    return Decision(tell=(Say(ToDesk(slug), told, ((button,),)),))


async def all_rung_of_switch(
    work: Work,
    context: Context,
    slug: str,
    people: Sequence[tuple[Person, str]],
    activity: Activity,
    *,
    on: bool,
) -> Decision:
    """All of these who only have a phone, each on the number beside them; and the line."""
    rung = [(person, phone) for person, phone in people if not person.reads]
    decision = await desk_rings(work, slug, [person for person, _ in rung], activity, on=on)
    for person, phone in rung:
        decision += await rung_of_switch(work, context, person, activity, on=on, phone=phone)
    return decision
