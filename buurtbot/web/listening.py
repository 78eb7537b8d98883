"""The door to the network: one small web server, for webhooks and questions about our health."""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager

from aiohttp import web

LAST_ANSWERS_SECONDS = 2.0


@asynccontextmanager
async def listening_on(host: str, port: int, routes: Iterable[web.RouteDef]) -> AsyncIterator[str]:
    """Listen; gives the address. At the end what is being answered is answered first."""
    app = web.Application(client_max_size=1_000_000)
    app.add_routes(routes)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=LAST_ANSWERS_SECONDS)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        yield f"http://{host}:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()
