"""What a talk of staff about a circle knows before it begins."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from buurtbot.domain.circles import days
from buurtbot.domain.circles.set_up import Known, as_drafted, written
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.circle import CircleMember, Circles
from buurtbot.domain.times.when import local_day
from buurtbot.domain.words.names import LONGEST_SHOWN, plain_name
from buurtbot.services.circles.seen import reads, see
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.commit.work import Work

Draft = Mapping[str, str]


async def knows_wishes(work: Work, _context: Context, _actor: Actor, draft: Draft) -> Draft:
    """Who wants to be in a circle here."""
    return {**draft, "wishes": written(await _wishes(work, draft["neighbourhood"]))}


async def knows_circle(work: Work, _context: Context, actor: Actor, draft: Draft) -> Draft:
    """The circle with its members, and who wants to be in one."""
    seen = await see(work, draft["circle"])
    if seen is None or seen.circle.neighbourhood not in actor.desks:
        return {**draft, "title": "-"}
    today = local_day(work.now)
    members = []
    for id_ in seen.circle.members:
        person, member = seen.people.get(id_), seen.members.get(id_)
        if person is not None and member is not None:
            members.append(_with_days(_known(person, member), member, today))
    return {
        **draft,
        **as_drafted(seen.circle),
        "title": seen.circle.name,
        "members": written(members),
        "wishes": written(await _wishes(work, seen.circle.neighbourhood)),
        "paused": "yes" if seen.circle.paused else "",
        "apart": "yes" if seen.apart else "",
    }


async def _wishes(work: Work, neighbourhood: str) -> list[Known]:
    found = await work.get(Circles, neighbourhood)
    ids = found.wishes if found else ()
    members = await work.look(CircleMember, ids)
    people = await work.look(Person, ids)
    return [_known(people[id_], members[id_]) for id_ in _both(ids, members, people)]


def _both(ids: Iterable[str], *known: Mapping[str, object]) -> list[str]:
    return [id_ for id_ in ids if all(id_ in one for one in known)]


def _known(person: Person, member: CircleMember) -> Known:
    return Known(person.id, _called(person), member.phone, reads(person))


def _with_days(one: Known, member: CircleMember, today: date) -> Known:
    away = days.announced(member, today)
    if away is None:
        return one
    first, last = away.first.isoformat(), away.last.isoformat()
    return replace(one, away=member.is_away(today), first=first, last=last)


def _called(person: Person) -> str:
    return plain_name(person.name, LONGEST_SHOWN) or "?"
