"""The door to the network: one small web server, for webhooks and questions about our health."""

import errno
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager

from aiohttp import web
from aiohttp.typedefs import Middleware

LAST_ANSWERS_SECONDS = 2.0


class CannotListen(Exception):
    """This machine does not let us listen there; the text says why, and what to do."""


@asynccontextmanager
async def listening_on(
    host: str, port: int, routes: Iterable[web.RouteDef], around: Iterable[Middleware] = ()
) -> AsyncIterator[str]:
    """Listen, with what is `around` each answer; gives the address.

    At the end what is being answered is answered first.
    Raises CannotListen when the port is taken, or the address is not of this machine.
    """
    app = web.Application(client_max_size=1_000_000, middlewares=around)
    app.add_routes(routes)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=LAST_ANSWERS_SECONDS)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host, port).start()
        except (OSError, UnicodeError) as error:
            raise CannotListen(_why(host, port, error)) from error
        yield f"http://{host}:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


def _why(host: str, port: int, error: Exception) -> str:
    kind = error.errno if isinstance(error, OSError) else None
    if kind == errno.EADDRINUSE:
        return (
            f"Port {port} of {host} is in use: stop what listens there, or choose another "
            "with BUURTBOT_LISTEN_PORT."
        )
    if kind == errno.EACCES:
        return (
            f"Port {port} is not open to this user: choose one above 1023 with "
            "BUURTBOT_LISTEN_PORT."
        )
    return (
        f"{host} is not an address of this machine: set BUURTBOT_LISTEN_HOST to 127.0.0.1, "
        "or to 0.0.0.0 for every address."
    )
