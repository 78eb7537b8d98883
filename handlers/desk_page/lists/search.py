"""What somebody looks for at the web desk: a number, a name, the end of a telephone number.

A name stands in no address, where a proxy or a browser would keep it: the address holds the
words sealed, for this sign-in alone. So the Back button and a reload show the same list.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from aiohttp import web

from buurtbot.services.desk.looking_up.sought import (
    Found,
    TakingPart,
    found_by_phone,
    sought,
    taking_part,
)
from buurtbot.storage.at_rest.sealing import CannotOpen
from buurtbot.storage.commit.work import Work
from handlers.desk_page.site import Visit
from handlers.web_pages.forms import form_of
from handlers.web_pages.look import see

LONGEST: Final = 60


@dataclass(frozen=True)
class Row:
    """What is found, as a worker reads it; `press` makes a case of a request that has none."""

    found: Found
    said: str
    press: str


@dataclass(frozen=True)
class Known:
    """Who only has a telephone; `presses` are what stands on each button, and its press.

    `has_more`: their cases or requests stand above it.
    """

    name: str
    neighbourhood: str
    presses: tuple[tuple[str, str], ...]
    has_more: bool


async def seeks(visit: Visit, request: web.Request) -> web.Response:
    """A form with what they look for: to the list of it."""
    said = (await form_of(request)).get("find", "").strip()[:LONGEST]
    return see(f"{request.path}/{closed(visit, said)}" if said else request.path)


async def search_page(visit: Visit, request: web.Request) -> web.Response:
    """A field to look with, and what was found."""
    said = opened(visit, request.match_info.get("sought", ""))
    found = [row for town in visit.municipalities for row in await _found(visit, town, said)]
    of_found = [row.found for row in found]
    known = [
        one for town in visit.municipalities for one in await _known(visit, town, said, of_found)
    ]
    title = visit.say("webdesk-search-title")
    return visit.page(
        "search.html", title, found=found, known=known, sought=said, back=request.path
    )


async def _known(
    visit: Visit, municipality: str, said: str, found: Sequence[Found]
) -> list[Known]:
    """Who only has a telephone: of what was found, else of all who take part in something.

    Of those there is much to look through.
    """
    if not said:
        return []
    work, context, slugs = (
        visit.work(municipality),
        visit.site.context,
        _slugs(visit, municipality),
    )
    there = (
        await found_by_phone(work, context, slugs, found)
        if found
        else await taking_part(work, context, slugs, said)
    )
    return [
        Known(one.name, one.neighbourhood, _presses(visit, work, one), has_more=bool(found))
        for one in there
    ]


def _presses(visit: Visit, work: Work, one: TakingPart) -> tuple[tuple[str, str], ...]:
    return tuple(
        (visit.read(button.label), visit.offers(work, one.neighbourhood, button.deed))
        for button in one.buttons
        if button.deed
    )


def _slugs(visit: Visit, municipality: str) -> list[str]:
    return [n.slug for n in visit.who.here if n.municipality == municipality]


async def _found(visit: Visit, municipality: str, said: str) -> list[Row]:
    if not said:
        return []
    work = visit.work(municipality)
    slugs = _slugs(visit, municipality)
    who = visit.person(work)
    return [
        Row(
            one,
            visit.read(one.said),
            visit.offers(work, one.neighbourhood, one.makes) if one.makes else "",
        )
        for one in await sought(work, visit.site.context, slugs, said, who)
    ]


# -- words in an address


def closed(visit: Visit, said: str) -> str:
    """What they look for, as it stands in an address."""
    return visit.site.store.secrets.wrap(said.encode(), _place(visit))


def opened(visit: Visit, token: str) -> str:
    """What stands in an address; nothing for those of another sign-in."""
    try:
        return visit.site.store.secrets.unwrap(token, _place(visit)).decode()
    except (CannotOpen, ValueError):
        return ""


def _place(visit: Visit) -> str:
    return f"sought|{visit.who.session.token}"
