"""Looking on: a stream of versions of what stands on a page of the desk."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from handlers.desk_page.calls import calls_version
from handlers.desk_page.site import Spot, Visit
from handlers.desk_page.talking import find_spot, spot_of_case

CALLS = "calls"
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
    spot = await find_spot(visit, name)
    return lambda: _version(visit, spot)


async def _version(visit: Visit, spot: Spot) -> int:
    if spot.name.startswith("case:") and not spot.topic:
        spot = await spot_of_case(visit, spot.name.removeprefix("case:"))
    pages, page = visit.kept(spot)
    return await pages.version(page)


async def version_of_desks(visit: Visit) -> int:
    """Of all that is told to their desks."""
    spots = [visit.general(slug) for slug in visit.slugs]
    return sum([await _version(visit, spot) for spot in spots])
