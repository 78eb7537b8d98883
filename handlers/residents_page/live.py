"""Looking on: says that something changed, as long as the page is open and the service runs.

Each stream asks Redis for one number, once a second. There is a bound to how many there are, and
who is refused reads on with [Refresh].
"""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from aiohttp import web

from buurtbot.storage.away import is_away
from buurtbot.storage.pages import Page, Pages
from handlers.residents_page.site import Site, Visit
from handlers.residents_page.view import HEADERS

LOOK_SECONDS: Final = 1.0
LASTS_SECONDS: Final = 600  # then the browser begins a new one
ALIVE_EVERY: Final = 15  # looks
MOST: Final = 400  # in this process
MOST_OF_PLACE: Final = 4
NO_MORE: Final = 204  # an EventSource does not ask again


async def live(visit: Visit, request: web.Request) -> web.StreamResponse:
    """A stream of versions, as server-sent events."""
    site = visit.site
    if visit.place is None or _is_full(site, visit.number):
        return web.Response(status=NO_MORE)
    pages, page = visit.kept
    response = web.StreamResponse(headers={**HEADERS, "Content-Type": "text/event-stream"})
    await response.prepare(request)
    with _counted(site, visit.number):
        try:
            await _tell(site, response, pages, page)
        except ConnectionResetError:
            return response  # they went on
    return response


async def _tell(site: Site, response: web.StreamResponse, pages: Pages, page: Page) -> None:
    seen = -1
    for look in range(round(LASTS_SECONDS / LOOK_SECONDS)):
        if site.stopping.is_set():
            return
        version = await _version(pages, page, seen)
        if version != seen:
            await response.write(f"event: version\ndata: {version}\n\n".encode())
        elif look % ALIVE_EVERY == 0:
            await response.write(b": here\n\n")
        seen = version
        await asyncio.sleep(LOOK_SECONDS)


async def _version(pages: Pages, page: Page, seen: int) -> int:
    """The version of a page; what was seen while Redis is away."""
    try:
        return await pages.version(page)
    except Exception as error:
        if not is_away(error):
            raise
        return seen


def _is_full(site: Site, number: int) -> bool:
    return sum(site.streams.values()) >= MOST or site.streams.get(number, 0) >= MOST_OF_PLACE


@contextmanager
def _counted(site: Site, number: int) -> Iterator[None]:
    site.streams[number] = site.streams.get(number, 0) + 1
    try:
        yield
    finally:
        left = site.streams.pop(number) - 1
        if left:
            site.streams[number] = left
