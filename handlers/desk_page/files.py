"""A file with a message: had where it is when somebody looks, and kept by no browser."""

from typing import Final

from aiohttp import web

from handlers.desk_page.site import Visit
from handlers.desk_page.talking import find_spot
from handlers.pages.files import content_of, file_of
from handlers.web_pages.attached import attached
from handlers.web_pages.look import see

MAP: Final = "https://www.openstreetmap.org/?mlat={0}&mlon={1}#map=18/{0}/{1}"


async def file(visit: Visit, request: web.Request) -> web.StreamResponse:
    """It, or a page that says that it cannot be had any more."""
    spot = await find_spot(visit, request.query.get("where", ""))
    number, position = int(request.match_info["message"]), int(request.match_info["position"])
    pages, page = visit.kept(spot)
    held = await file_of(pages, page, number, position)
    if held is not None and held.kind == "location":
        return see(MAP.format(*held.file.split(",")))
    fetch = visit.site.fetch
    content = await content_of(pages, page, number, position, held, fetch) if held else None
    if held is None or content is None:
        title = visit.say("webdesk-no-file")
        return visit.page("no_file.html", title, spot=spot, status=404)
    return attached(content, held.kind, held.name)
