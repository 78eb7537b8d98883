"""Is it well? For the container's health check, and for whoever watches.

`/healthz` says 200 when Redis takes a write; `/readyz` when nothing waits too long and nothing has
to be mended either, and how full Redis is. Names of municipalities and numbers, nothing of people.
"""

import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final

from aiohttp import web

from buurtbot.clock import Now
from buurtbot.services.core.context import Context
from buurtbot.services.running.heard_bots import HeardBots
from buurtbot.services.running.overdue import Overdue, overdue
from buurtbot.storage.store import Store
from buurtbot.storage.wire.away import WHAT_TO_DO, cause_of

log = logging.getLogger(__name__)
WELL: Final[dict[str, Any]] = {"redis": "here"}
AWAY: Final[dict[str, Any]] = {"redis": "away", "because": "unknown"}


def health_routes(
    store: Store, context: Context, now: Now, bots: HeardBots | None = None
) -> list[web.RouteDef]:
    """The two health pages."""
    health = Health(store, context, now, bots or HeardBots())
    return [web.get("/healthz", health.healthz), web.get("/readyz", health.readyz)]


@dataclass(frozen=True)
class Health:
    """Answers both."""

    store: Store
    context: Context
    now: Now
    bots: HeardBots

    async def healthz(self, _: web.Request) -> web.Response:
        """Whether Redis takes a write now; if not, what is to be done."""
        ill = await self._ill()
        return web.json_response(ill or WELL, status=503 if ill else 200)

    async def readyz(self, _: web.Request) -> web.Response:
        """Whether nothing waits too long either, and how full Redis is; as far as can be read."""
        ill = await self._ill()
        try:
            waits = await self._waits()
        except Exception as error:
            if cause_of(error) is None:
                log.exception("the health page stumbled")
            return web.json_response(ill or AWAY, status=503)
        wrong = ill or waits["too_late"] or waits["dangers"] or waits["begins"]
        status = 503 if wrong else 200
        return web.json_response((ill or WELL) | waits, status=status)

    async def _ill(self) -> dict[str, Any]:
        """What ails Redis, as the pages tell it; empty when it takes writes."""
        try:
            await self.store.try_it(self.context.network.municipalities)
        except Exception as error:
            self.store.condition.failed(error)
            cause = cause_of(error)
            if cause is None:
                log.exception("the health page stumbled")
                return AWAY
            return {"redis": "away", "because": cause, "do": WHAT_TO_DO[cause]}
        return {}

    async def _waits(self) -> dict[str, Any]:
        await self.store.measure()
        at = self.now()
        found = {
            municipality: await overdue(self.store, municipality, at)
            for municipality in self.context.network.municipalities
        }
        return self._told(found)

    def _told(self, found: Mapping[str, Overdue]) -> dict[str, Any]:
        limits = self.context.policy.health
        network = self.context.network
        names = {n.municipality: n.municipality_name for n in network.with_former}
        too_late = [
            f"{what} of {names[municipality]}"
            for municipality, late in found.items()
            for what in late.too_late(limits)
        ]
        return {
            "room": self.store.condition.room,
            "used_percent": round(self.store.condition.fill * 100),
            "late_seconds": max((late.timer for late in found.values()), default=0.0),
            "too_late": too_late,
            "dangers": list(self.store.condition.dangers.told),
            "begins": sorted(self.bots.waiting),
            "map": self.store.condition.map_away or "here",
            "ending": {slug: asdict(left) for slug, left in self.context.left.items()},
            "municipalities": {names[m]: asdict(late) for m, late in found.items()},
        }
