"""Looking on at one's own page: see handlers/web_pages/stream.py."""

from functools import partial

from aiohttp import web

from handlers.residents_page.site import Visit
from handlers.web_pages.stream import NO_MORE


async def live(visit: Visit, request: web.Request) -> web.StreamResponse:
    """A stream of the versions of their page."""
    if visit.place is None:
        return web.Response(status=NO_MORE)
    pages, page = visit.kept
    streams = visit.site.streams
    return await streams.stream(request, visit.number, partial(pages.version, page), _may_stay)


async def _may_stay() -> bool:
    """Who has the place may look on."""
    return True
