"""A service on loopback that plays recorded answers back, and keeps what it was asked."""

import asyncio
import json
from collections.abc import AsyncIterator, Collection, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web
from yarl import URL

GEODATA = Path(__file__).parents[2].parent / "shared" / "geodata"


def recorded(name: str) -> Path:
    """A file of the recorded data; the scene is skipped where that is not there."""
    file = GEODATA / name
    if not file.exists():
        pytest.skip(f"the recorded {name} (../shared/geodata) is not on this machine")
    return file


class PretendService:
    """Says what the scene put ready, in order, the last one for ever.

    Like PDOK's it refuses what is not among the parameters it knows for a path, when told them.
    """

    def __init__(self, known: Mapping[str, Collection[str]] | None = None) -> None:
        self.ready: list[tuple[int, str]] = []
        self.asked: list[URL] = []
        self.slow_s = 0.0
        self.known = known or {}

    def says(self, *bodies: str, status: int = 200) -> None:
        """Answer these, one after the other."""
        self.ready = [(status, body) for body in bodies]

    async def answer(self, request: web.Request) -> web.Response:
        """One question."""
        self.asked.append(request.url)
        await asyncio.sleep(self.slow_s)
        unknown = set(request.query) - set(self.known.get(request.path, request.query))
        if unknown:
            told = {"error": {"msg": f"unknown parameter {min(unknown)}", "code": 400}}
            return web.Response(status=400, text=json.dumps(told))
        status, body = self.ready.pop(0) if len(self.ready) > 1 else self.ready[0]
        return web.Response(status=status, text=body, content_type="application/json")


@asynccontextmanager
async def serving(service: PretendService) -> AsyncIterator[str]:
    """Listen on a free port; gives "127.0.0.1:12345"."""
    app = web.Application()
    app.router.add_get("/{path:.*}", service.answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()
