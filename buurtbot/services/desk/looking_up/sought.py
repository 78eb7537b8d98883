"""What the web desk finds for a number, a name or the end of a telephone's: what `find` finds.

Beside it stands the first name, so that nobody opens the case of another to see whose it is.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.cases import cases
from buurtbot.domain.cases.card.called import called
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Button, Deed, Text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.words.names import first_name_in
from buurtbot.services.core.context import Context
from buurtbot.services.desk.looking_up.find import found_for, request_line
from buurtbot.services.desk.looking_up.takes_part import rows_for, who_takes_part
from buurtbot.storage.commit.work import Work

MOST: Final = 30


@dataclass(frozen=True)
class Found:
    """A case; or a request that has none, which `makes` one.

    `name` is of who it is about, `about` their id; empty when that is nobody that we know.
    """

    said: Text
    place: str
    neighbourhood: str
    since: datetime
    name: str = ""
    about: str = ""
    case: str = ""
    status: cases.Status = "new"
    urgent: bool = False
    holder: str = ""
    mine: bool = False
    makes: Deed | None = None


@dataclass(frozen=True)
class TakingPart:
    """Who only has a telephone, by first name, and a button for each thing they take part in."""

    name: str
    neighbourhood: str
    buttons: tuple[Button, ...]


async def taking_part(
    work: Work, context: Context, slugs: Sequence[str], said: str
) -> list[TakingPart]:
    """Who is called so and takes part in something in these neighbourhoods, without a case."""
    return await _named(work, context, slugs, await who_takes_part(work, context, slugs, said))


async def found_by_phone(
    work: Work, context: Context, slugs: Sequence[str], found: Sequence[Found]
) -> list[TakingPart]:
    """Of what was found, who only has a telephone: what else they may want is done for them."""
    people = await work.look(Person, dict.fromkeys(one.about for one in found if one.about))
    by_phone = [one for one in people.values() if one.chat is None]
    return await _named(work, context, slugs, by_phone)


async def _named(
    work: Work, context: Context, slugs: Sequence[str], people: Sequence[Person]
) -> list[TakingPart]:
    found = [(one, await rows_for(work, context, one)) for one in people[:MOST]]
    return [
        TakingPart(first_name_in(one.name), one.bot, tuple(chain.from_iterable(rows)))
        for one, rows in found
        if rows and one.bot in slugs
    ]


async def sought(
    work: Work, context: Context, slugs: Sequence[str], said: str, who: str
) -> list[Found]:
    """What is found in these neighbourhoods: what is open first, then the newest."""
    found = await found_for(work, slugs, said, MOST)
    ours = [one for one in found if isinstance(one, Case)]
    bare = [one for one in found if isinstance(one, HelpRequest)]
    requests = await work.look(HelpRequest, [case.request for case in ours if case.request])
    whose = [*(case.about for case in ours), *(request.resident for request in bare)]
    people = await work.look(Person, dict.fromkeys(filter(None, whose)))
    made = [_request(work, context, one, people) for one in bare]
    made += [_case(context, one, requests.get(one.request), people, who) for one in ours]
    newest = sorted(made, key=lambda one: one.since, reverse=True)
    return sorted(newest, key=lambda one: one.status == "closed")


def _case(
    context: Context,
    case: Case,
    request: HelpRequest | None,
    people: Mapping[str, Person],
    who: str,
) -> Found:
    about = people.get(case.about)
    return Found(
        said=called(case, request),
        place=context.neighbourhood(case.neighbourhood).name,
        neighbourhood=case.neighbourhood,
        since=case.opened,
        name=first_name_in(about.name) if about else "",
        about=case.about,
        case=case.id,
        status=cases.status(case),
        urgent=case.urgent,
        holder=case.holder_name,
        mine=case.holder == who,
    )


def _request(
    work: Work, context: Context, request: HelpRequest, people: Mapping[str, Person]
) -> Found:
    resident = people.get(request.resident)
    return Found(
        said=request_line(work, request),
        place=context.neighbourhood(request.neighbourhood).name,
        neighbourhood=request.neighbourhood,
        since=request.created,
        name=first_name_in(resident.name) if resident else "",
        about=request.resident,
        makes=deeds.make_case(request=request.id),
    )
