"""Is it well? For the container's health check, and for whoever watches.

`/healthz` says 200 when Redis takes a write; `/readyz` when nothing waits too long either, and how
full Redis is. Names of municipalities and numbers, nothing of people.
"""

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

import aiohttp
from aiohttp import web

from buurtbot.clock import Now
from buurtbot.services.overdue import Overdue, overdue
from buurtbot.storage.away import cause_of
from buurtbot.storage.store import Store
from config.network import Network

log = logging.getLogger(__name__)
Look = Callable[[], Awaitable[web.Response]]


def health_routes(store: Store, network: Network, now: Now) -> list[web.RouteDef]:
    """The two health pages."""
    health = Health(store, network, now)
    return [web.get("/healthz", health.healthz), web.get("/readyz", health.readyz)]


@dataclass(frozen=True)
class Health:
    """Answers both."""

    store: Store
    network: Network
    now: Now

    async def healthz(self, _: web.Request) -> web.Response:
        """Whether Redis takes a write now."""
        return await self._unless_ill(self._writes)

    async def readyz(self, _: web.Request) -> web.Response:
        """Whether nothing waits too long, and how full Redis is."""
        return await self._unless_ill(self._waits)

    async def _unless_ill(self, look: Look) -> web.Response:
        try:
            await self.store.try_it(self.network.municipalities)
            return await look()
        except Exception as error:
            cause = cause_of(error)
            if cause is None:
                log.exception("the health page stumbled")
            self.store.condition.failed(error)
            ill = {"redis": "away", "because": cause or "unknown"}
            return web.json_response(ill, status=503)

    async def _writes(self) -> web.Response:
        return web.json_response({"redis": "here"})

    async def _waits(self) -> web.Response:
        await self.store.measure()
        at = self.now()
        found = {
            municipality: await overdue(self.store, municipality, at)
            for municipality in self.network.municipalities
        }
        return self._told(found)

    def _told(self, found: Mapping[str, Overdue]) -> web.Response:
        limits = self.network.policy.health
        names = {n.municipality: n.municipality_name for n in self.network.neighbourhoods}
        too_late = [
            f"{what} of {names[municipality]}"
            for municipality, late in found.items()
            for what in late.too_late(limits)
        ]
        said: dict[str, Any] = {
            "redis": "here",
            "room": self.store.condition.room,
            "used_percent": round(self.store.condition.fill * 100),
            "late_seconds": max((late.timer for late in found.values()), default=0.0),
            "too_late": too_late,
            "municipalities": {names[m]: asdict(late) for m, late in found.items()},
        }
        return web.json_response(said, status=503 if too_late else 200)


async def ask_health(url: str) -> int:
    """Ask a running service whether it is well: 0 when it is, else 1."""
    timeout = aiohttp.ClientTimeout(total=4)
    try:
        async with aiohttp.ClientSession(timeout=timeout) as session, session.get(url) as answer:
            return 0 if answer.status == 200 else 1
    except (aiohttp.ClientError, TimeoutError, OSError):
        return 1
