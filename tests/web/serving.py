"""Pages served on a free port of this machine, as the service serves them."""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager

from aiohttp import web


@asynccontextmanager
async def serving(*routes: Iterable[web.AbstractRouteDef]) -> AsyncIterator[str]:
    """Where they are, until the end of it."""
    app = web.Application()
    for some in routes:
        app.add_routes(some)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()
