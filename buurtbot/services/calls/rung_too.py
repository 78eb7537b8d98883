"""Who else rings or asks somebody: looked up when somebody calls them, or they agree to more."""

from collections.abc import Iterable

from buurtbot.domain.calls import shown
from buurtbot.domain.calls.rung_too import RungToo
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.messages import Rows, Text
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.buddy import Buddies, BuddySeeker
from buurtbot.domain.core.together.circle import Circle, CircleMember
from buurtbot.domain.times.when import local_day
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work


async def rung_too(work: Work, who: str) -> RungToo:
    """Their circle, their buddy and on which days they are asked; nothing of it is held."""
    return (await all_rung_too(work, [who]))[who]


async def card_for_staff(
    work: Work, context: Context, call: Call, called: Person
) -> tuple[Text, Rows]:
    """The card of a call as staff read it, with who else rings them."""
    too = (await rung_too(work, call.id)).shown(call, local_day(work.now))
    return shown.card(call, called, context.policy.calls, by_staff=True, too=too)


async def all_rung_too(work: Work, people: Iterable[str]) -> dict[str, RungToo]:
    """The same of each of these: as many looks as for one."""
    ids = list(people)
    in_circle = await _circles(work, ids)
    seekers = await work.look(BuddySeeker, ids)
    twos = await work.look(Buddies, [one.buddies for one in seekers.values() if one.buddies])
    with_buddy = {who: twos.get(one.buddies) for who, one in seekers.items()}
    check_ins = await work.look(CheckIn, ids)
    return {
        who: RungToo(in_circle.get(who), with_buddy.get(who), check_ins.get(who)) for who in ids
    }


async def circle_of(work: Work, who: str) -> Circle | None:
    """The circle that they are in."""
    return (await _circles(work, [who])).get(who)


async def _circles(work: Work, people: list[str]) -> dict[str, Circle]:
    members = await work.look(CircleMember, people)
    found = await work.look(Circle, [one.circle for one in members.values() if one.circle])
    return {who: found[one.circle] for who, one in members.items() if one.circle in found}
