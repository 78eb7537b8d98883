"""Is it well? For the container's health check, and for whoever watches.

`/healthz` says 200 when Redis answers; `/readyz` also when nothing waits too long. No contents.
"""

from datetime import datetime

import aiohttp
from aiohttp import web
from redis.exceptions import RedisError

from buurtbot.clock import Now
from buurtbot.storage.away import AWAY
from buurtbot.storage.store import Store
from config.network import Network

TOO_LATE_SECONDS = 300.0


def health_routes(store: Store, network: Network, now: Now) -> list[web.RouteDef]:
    """The two health pages."""

    async def healthz(_: web.Request) -> web.Response:
        try:
            await store.redis.ping()
        except (RedisError, *AWAY):
            return web.json_response({"redis": "away"}, status=503)
        return web.json_response({"redis": "here"})

    async def readyz(_: web.Request) -> web.Response:
        at = now()
        try:
            late = [
                await _late(store, municipality, at) for municipality in network.municipalities
            ]
        except (RedisError, *AWAY):
            return web.json_response({"redis": "away"}, status=503)
        status = 503 if max(late, default=0) > TOO_LATE_SECONDS else 200
        return web.json_response(
            {"redis": "here", "late_seconds": max(late, default=0)}, status=status
        )

    return [web.get("/healthz", healthz), web.get("/readyz", readyz)]


async def _late(store: Store, municipality: str, now: datetime) -> float:
    """How many seconds the oldest timer is late."""
    due = await store.timers(municipality).next_due()
    return round(max(0.0, now.timestamp() - due), 1) if due else 0.0


async def ask_health(url: str) -> int:
    """Ask a running service whether it is well: 0 when it is, else 1."""
    timeout = aiohttp.ClientTimeout(total=4)
    try:
        async with aiohttp.ClientSession(timeout=timeout) as session, session.get(url) as answer:
            return 0 if answer.status == 200 else 1
    except (aiohttp.ClientError, TimeoutError, OSError):
        return 1
