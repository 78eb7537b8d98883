"""A file with a message: had where it is when somebody looks, and kept by no browser."""

from typing import Final

from aiohttp import web

from handlers.desk_page.site import Visit
from handlers.desk_page.talking import find_spot
from handlers.web_pages.look import HEADERS

TYPES: Final = {"photo": "image/jpeg", "voice": "audio/ogg"}
MAP: Final = "https://www.openstreetmap.org/?mlat={}&mlon={}#map=18/{}/{}"


async def file(visit: Visit, request: web.Request) -> web.StreamResponse:
    """It, or a page that says that it cannot be had any more."""
    spot = await find_spot(visit, request.query.get("where", ""))
    number, position = (int(request.match_info[name]) for name in ("message", "position"))
    pages, page = visit.kept(spot)
    note = next((n for n in await pages.read(page, most=500) if n.number == number), None)
    if note is None or position >= len(note.files):
        raise web.HTTPNotFound
    held = note.files[position]
    if held.kind == "location":
        lat, lon = held.file.split(",")
        raise web.HTTPSeeOther(MAP.format(lat, lon, lat, lon))
    content = await pages.file(page, number, position) if held.kept else None
    if not held.kept:
        content = await _fetched(visit, held.bot, held.file)
    if content is None:
        return visit.page("no_file.html", visit.say("webdesk-no-file"), spot=spot)
    kind = TYPES.get(held.kind, "application/octet-stream")
    shown = "inline" if held.kind in TYPES else "attachment"
    return web.Response(
        body=content, content_type=kind, headers={**HEADERS, "Content-Disposition": shown}
    )


async def _fetched(visit: Visit, bot: str, name: str) -> bytes | None:
    try:
        return await visit.site.fetch(bot, name)
    except OSError:
        return None
