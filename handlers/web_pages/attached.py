"""A file as a browser gets it: pictures and voices are shown, all else is saved."""

from typing import Final

from aiohttp import web

from handlers.web_pages.file_kinds import AUDIO, kind_of
from handlers.web_pages.look import HEADERS

SHOWN: Final = {"photo": "image/jpeg", "voice": "audio/ogg"}
CALENDAR: Final = ".ics"


def attached(content: bytes, kind: str, name: str) -> web.Response:
    """The answer with this file in it."""
    if kind in SHOWN:
        found = kind_of(content, AUDIO if kind == "voice" else "")
        shown = found.type if found and found.kind == kind else SHOWN[kind]
        return web.Response(body=content, headers={**HEADERS, "Content-Type": shown})
    saved = "text/calendar" if name.endswith(CALENDAR) else "application/octet-stream"
    headers = {**HEADERS, "Content-Disposition": "attachment", "Content-Type": saved}
    return web.Response(body=content, headers=headers)
