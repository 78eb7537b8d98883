"""The call list of a day as a page shows it: whom this worker calls, who waits, whom others call.

A first name stands beside each, for the page is read by one worker; the number comes when it is
taken, so that nobody is rung by two.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final, Literal

from buurtbot.domain.calls import calls, shown
from buurtbot.domain.calls.rung_too import RungToo
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.messages import Text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.share import Named
from buurtbot.domain.times.when import local_day
from buurtbot.domain.words.names import first_name_in, plain_name
from buurtbot.services.calls.ring_back import as_it_stands, without_over
from buurtbot.services.calls.rung_too import all_rung_too
from buurtbot.storage.commit.work import Work

MOST: Final = 100  # of each neighbourhood
Part = Literal["let_go", "mine", "now", "others", "later"]
RINGS: Final = ("mine", "now", "later")


@dataclass(frozen=True)
class CallOfDay:
    """A call, what is known of who is called, and where on the page it stands.

    `has_bot` and `too` are what its card says, for who may ring: that they write to us as well,
    and who else rings them. A call that was let go stands there for whoever had it.
    """

    call: Call
    name: str
    first: str
    part: Part
    has_bot: Text | None = None
    too: Text | None = None


async def calls_of_day(work: Work, slugs: Sequence[str], who: str) -> list[CallOfDay]:
    """All of today: what is urgent first, then who waits longest; later ones by their hour."""
    ends = work.now + timedelta(days=1)
    ids = [id_ for slug in slugs for id_ in await work.listed(Call, slug, most=MOST, until=ends)]
    found = await work.look(Call, ids)
    called = await _called(work, found)
    still = [
        await as_it_stands(work, await without_over(work, one))
        for one in found.values()
        if one.id in called
    ]
    parts = {one.id: _part(one, work.now, who) for one in still if _today(one, work.now)}
    there = sorted((one for one in still if parts.get(one.id)), key=_order)
    too = await all_rung_too(work, [one.id for one in there if parts[one.id] in RINGS])
    return [
        _of_day(call, called[call.id], part, too.get(call.id), local_day(work.now))
        for call in there
        if (part := parts[call.id])
    ]


async def _called(work: Work, ids: Iterable[str]) -> dict[str, Person]:
    """Who they are: somebody we know, or who was named."""
    people = await work.look(Person, ids)
    named = await work.look(Named, [id_ for id_ in ids if id_ not in people])
    return people | {id_: one.as_called for id_, one in named.items()}


def _order(call: Call) -> tuple[bool, datetime]:
    return not call.urgent, max(call.due, call.since)


def _today(call: Call, now: datetime) -> bool:
    return local_day(call.due) <= local_day(now)


def _of_day(call: Call, called: Person, part: Part, too: RungToo | None, today: date) -> CallOfDay:
    of_day = CallOfDay(call, plain_name(called.name), first_name_in(called.name), part)
    if too is None:
        return of_day
    return replace(of_day, has_bot=shown.has_bot(called), too=too.shown(call, today))


def _part(call: Call, now: datetime, who: str) -> Part | None:
    """None where nobody of the desk has anything to do with it any more."""
    if not call.is_open:
        return "let_go" if calls.is_let_go(call, now) and call.holder == who else None
    if calls.is_held(call, now):
        return "mine" if call.holder == who else "others"
    return "now" if call.due <= now else "later"
