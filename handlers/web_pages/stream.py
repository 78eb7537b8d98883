"""Looking on: says that something changed, as long as the page is open and the service runs.

Each stream asks for one number, once a second. There is a bound to how many there are in this
process; who is refused reads on by loading the page again.
"""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

from aiohttp import web

from buurtbot.storage.wire.away import is_away
from handlers.web_pages.look import HEADERS

LOOK_SECONDS: Final = 1.0
LASTS_SECONDS: Final = 600  # then the browser begins a new one
ALIVE_EVERY: Final = 15  # looks
MOST: Final = 400
MOST_OF_ONE: Final = 6
NO_MORE: Final = 204  # an EventSource does not ask again
Version = Callable[[], Awaitable[int]]
MayStay = Callable[[], Awaitable[bool]]


@dataclass(frozen=True)
class Streams:
    """All of this process, by who looks on."""

    stopping: asyncio.Event
    _open: Counter[int] = field(default_factory=Counter)

    async def stream(
        self, request: web.Request, who: int, version: Version, may_stay: MayStay
    ) -> web.StreamResponse:
        """A stream of versions, as server-sent events; until who looks on may no longer."""
        if self._open.total() >= MOST or self._open[who] >= MOST_OF_ONE:
            return web.Response(status=NO_MORE)
        response = web.StreamResponse(headers={**HEADERS, "Content-Type": "text/event-stream"})
        await response.prepare(request)
        with self._counted(who):
            try:
                await self._tell(response, version, may_stay)
            except ConnectionResetError:
                return response  # they went on
        return response

    async def _tell(
        self, response: web.StreamResponse, version: Version, may_stay: MayStay
    ) -> None:
        seen = -1
        for look in range(round(LASTS_SECONDS / LOOK_SECONDS)):
            if self.stopping.is_set() or (look % ALIVE_EVERY == 0 and not await may_stay()):
                return
            now = await _version(version, seen)
            if now != seen:
                await response.write(f"event: version\ndata: {now}\n\n".encode())
            elif look % ALIVE_EVERY == 0:
                await response.write(b": here\n\n")
            seen = now
            await asyncio.sleep(LOOK_SECONDS)

    @contextmanager
    def _counted(self, who: int) -> Iterator[None]:
        self._open[who] += 1
        try:
            yield
        finally:
            self._open[who] -= 1
            if not self._open[who]:
                del self._open[who]


async def _version(version: Version, seen: int) -> int:
    """The version of a page; what was seen while Redis is away."""
    try:
        return await version()
    except Exception as error:
        if not is_away(error):
            raise
        return seen
