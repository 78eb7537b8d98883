"""The call list of a day as a page shows it: whom this worker calls, who waits, whom others call.

A first name stands beside each, for the page is read by one worker; the number comes when it is
taken, so that nobody is rung by two.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal

from buurtbot.domain.calls import calls
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.share import Named
from buurtbot.domain.times.when import local_day
from buurtbot.domain.words.names import first_name_in, plain_name
from buurtbot.services.calls.ring_back import as_it_stands, without_over
from buurtbot.storage.commit.work import Work

MOST: Final = 100  # of each neighbourhood
Part = Literal["mine", "now", "others", "later"]


@dataclass(frozen=True)
class CallOfDay:
    """A call, what is known of who is called, and where on the page it stands."""

    call: Call
    name: str
    first: str
    part: Part


async def calls_of_day(work: Work, slugs: Sequence[str], who: str) -> list[CallOfDay]:
    """All of today: what is urgent first, then who waits longest; later ones by their hour."""
    ends = work.now + timedelta(days=1)
    ids = [id_ for slug in slugs for id_ in await work.listed(Call, slug, most=MOST, until=ends)]
    found = await work.look(Call, ids)
    people = await work.look(Person, found)
    named = await work.look(Named, [id_ for id_ in found if id_ not in people])
    called = {id_: one.name for id_, one in people.items()}
    called |= {id_: one.as_called.name for id_, one in named.items()}
    still = [
        await as_it_stands(work, await without_over(work, one))
        for one in found.values()
        if one.id in called
    ]
    known = [one for one in still if one.is_open]
    ordered = sorted(known, key=_order)
    return [
        _of_day(call, called[call.id], work.now, who) for call in ordered if _today(call, work.now)
    ]


def _order(call: Call) -> tuple[bool, datetime]:
    return not call.urgent, max(call.due, call.since)


def _today(call: Call, now: datetime) -> bool:
    return local_day(call.due) <= local_day(now)


def _of_day(call: Call, name: str, now: datetime, who: str) -> CallOfDay:
    return CallOfDay(call, plain_name(name), first_name_in(name), _part(call, now, who))


def _part(call: Call, now: datetime, who: str) -> Part:
    if calls.is_held(call, now):
        return "mine" if call.holder == who else "others"
    return "now" if call.due <= now else "later"
