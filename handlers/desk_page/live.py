"""Looking on: a stream of versions of what stands on a page of the desk."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

from aiohttp import web

from handlers.desk_page.case import case_version
from handlers.desk_page.lists.calls import calls_version
from handlers.desk_page.site import Spot, Visit
from handlers.desk_page.talking import find_spot, found_case
from handlers.desk_page.who_looks import looks_at

CALLS: Final = "calls"
CASE: Final = "case:"
LOOKS_EACH: Final = 20  # versions: seconds
Version = Callable[[], Awaitable[int]]


async def live(visit: Visit, request: web.Request) -> web.StreamResponse:
    """Versions of a spot, of the call list, or of all that is told to the desks."""
    version = await _version_by(visit, request.query.get("where", ""))

    async def may_stay() -> bool:
        return await visit.site.visit(request) is not None

    return await visit.site.streams.stream(request, visit.worker.user, version, may_stay)


async def _version_by(visit: Visit, name: str) -> Version:
    if name == CALLS:
        return lambda: calls_version(visit)
    if not name:
        return lambda: version_of_desks(visit)
    if name.startswith(CASE):
        return _Case(visit, name.removeprefix(CASE)).version
    spot = await find_spot(visit, name)
    return lambda: _version(visit, spot)


@dataclass
class _Case:
    """Who has a case open looks at it, as long as the page stands open."""

    visit: Visit
    case: str
    looks: int = 0

    async def version(self) -> int:
        """Of what is said there and who looks; now and then it is noted that we do."""
        found, spot = await found_case(self.visit, self.case)
        if self.looks % LOOKS_EACH == 0:
            await looks_at(self.visit, self.case)
        self.looks += 1
        return await case_version(self.visit, found, spot)


async def _version(visit: Visit, spot: Spot) -> int:
    pages, page = visit.kept(spot)
    return await pages.version(page)


async def version_of_desks(visit: Visit) -> int:
    """Of all that is told to their desks."""
    spots = [visit.general(slug) for slug in visit.slugs]
    return sum([await _version(visit, spot) for spot in spots])
