"""Who takes no part, at the web desk: the list is asked for, and each look is noted."""

from dataclasses import dataclass

from aiohttp import web

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.keeping.excluded import line
from buurtbot.storage.commit.work import Work
from buurtbot.storage.found.excluded import excluded_in
from handlers.desk_page.pressing import offered, posted
from handlers.desk_page.site import DESK, Visit
from handlers.web_pages.forms import form_of


@dataclass(frozen=True)
class Row:
    """Somebody as they stand on the list; `case` is empty when it is kept no longer."""

    said: str
    name: str
    slug: str
    press: str
    case: str = ""
    ref: str = ""
    waits: bool = False


async def excluded_page(visit: Visit, _: web.Request) -> web.Response:
    """What the list is, and a button to see it."""
    return _page(visit, None)


async def excluded_do(visit: Visit, request: web.Request) -> web.Response:
    """The list, once it is noted for each desk that they look."""
    once = (await form_of(request)).get("once", "")
    for slug in visit.slugs:
        act = deeds.list_excluded(neighbourhoods=slug, told="")
        spot = visit.general(slug)
        noted = posted(visit, spot, f"{once}{slug}", press=offered(visit, slug, act))
        if not await visit.site.way_in.post(DESK, noted, waits=False):
            title = visit.say("webdesk-not-now-title")
            return visit.page("not_now.html", title, back=request.path, words="")
    return _page(visit, [row for town in visit.municipalities for row in await _of(visit, town)])


async def _of(visit: Visit, municipality: str) -> list[Row]:
    work = visit.work(municipality)
    here = [n.slug for n in visit.who.here if n.municipality == municipality]
    people = await excluded_in(work, here)
    cases = await work.look(Case, [one.ban.case for one in people if one.ban and one.ban.case])
    return [_row(visit, work, one, cases) for one in people]


def _row(visit: Visit, work: Work, person: Person, cases: dict[str, Case]) -> Row:
    ban, place = person.ban, visit.site.context.neighbourhood(person.bot).name
    if ban is None:  # nobody is on the list without
        raise web.HTTPNotFound
    case = cases.get(ban.case)
    return Row(
        said=visit.read(line(person, ban, place)),
        name=person.name,
        slug=person.bot,
        press=visit.offers(work, person.bot, deeds.let_in(person=person.id)),
        case=case.id if case else "",
        ref=ban.ref,
        waits=ban.waits,
    )


def _page(visit: Visit, rows: list[Row] | None) -> web.Response:
    return visit.page("excluded.html", visit.say("webdesk-excluded-title"), rows=rows)
