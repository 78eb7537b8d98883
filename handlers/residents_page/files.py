"""A file of somebody's page: what we kept, or what a bot of Telegram still has."""

from typing import Final

from aiohttp import web

from buurtbot.storage.pages import Note, PageFile
from handlers.residents_page.site import Visit
from handlers.residents_page.view import page
from handlers.web_pages.look import HEADERS

TYPES: Final = {"photo": "image/jpeg", "voice": "audio/ogg", "location": "", "": ""}
CALENDAR: Final = ".ics"


async def file(visit: Visit, request: web.Request) -> web.StreamResponse:
    """A file by the number of its message, and which one of it."""
    number, position = int(request.match_info["message"]), int(request.match_info["position"])
    found = await _file(visit, number, position) if visit.place else None
    if found is None:
        return page(visit, "no_file", status=404)
    try:
        content = await _content(visit, number, position, found)
    except (FileNotFoundError, OSError):
        return page(visit, "no_file", status=404)
    kind = TYPES.get(found.kind, "")
    saved = {} if kind else {"Content-Disposition": "attachment"}
    return web.Response(
        body=content, headers={**HEADERS, **saved, "Content-Type": kind or _saved_as(found)}
    )


async def _file(visit: Visit, number: int, position: int) -> PageFile | None:
    pages, there = visit.kept
    notes: list[Note] = await pages.read(there)
    files = next((note.files for note in notes if note.number == number), ())
    return dict(enumerate(files)).get(position)


async def _content(visit: Visit, number: int, position: int, found: PageFile) -> bytes:
    """Its bytes. Raises FileNotFoundError when it is gone, OSError when it may come later."""
    if not found.kept:
        return await visit.site.fetch(found.bot, found.file)
    pages, there = visit.kept
    kept = await pages.file(there, number, position)
    if kept is None:
        raise FileNotFoundError(found.kind)
    return kept


def _saved_as(found: PageFile) -> str:
    return "text/calendar" if found.name.endswith(CALENDAR) else "application/octet-stream"
