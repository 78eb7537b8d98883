"""A file as a browser gets it: pictures and voices are shown, all else is saved."""

from typing import Final

from aiohttp import web

from handlers.web_pages.look import HEADERS

SHOWN: Final = {"photo": "image/jpeg", "voice": "audio/ogg"}
CALENDAR: Final = ".ics"


def attached(content: bytes, kind: str, name: str) -> web.Response:
    """The answer with this file in it."""
    if kind in SHOWN:
        return web.Response(body=content, headers={**HEADERS, "Content-Type": SHOWN[kind]})
    saved = "text/calendar" if name.endswith(CALENDAR) else "application/octet-stream"
    headers = {**HEADERS, "Content-Disposition": "attachment", "Content-Type": saved}
    return web.Response(body=content, headers=headers)
