"""A file of somebody's page."""

from aiohttp import web

from handlers.pages.files import content_of, file_of
from handlers.residents_page.site import Visit
from handlers.residents_page.view import page
from handlers.web_pages.attached import attached


async def file(visit: Visit, request: web.Request) -> web.StreamResponse:
    """A file by the number of its message, and which one of it."""
    number, position = int(request.match_info["message"]), int(request.match_info["position"])
    if visit.place is None:
        return page(visit, "no_file", status=404)
    pages, there = visit.kept
    held = await file_of(pages, there, number, position)
    fetch = visit.site.fetch
    content = await content_of(pages, there, number, position, held, fetch) if held else None
    if held is None or content is None:
        return page(visit, "no_file", status=404)
    return attached(content, held.kind, held.name)
