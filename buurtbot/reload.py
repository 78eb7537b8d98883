"""Takes a changed config folder and changed secrets over while the service runs.

Asked by SIGHUP, or by `buurtbot reload`, which shows first what changes. What is wrong changes
nothing, and neither does what only a new start can read: that is said.
"""

import asyncio
import hmac
import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

from aiohttp import web

from buurtbot.changes import Read, at_start_only, changes
from buurtbot.service import DESK, Service
from buurtbot.storage.at_rest.sealing import Secrets
from buurtbot.storage.checks.key_check import unfit
from buurtbot.storage.keys import Keys
from buurtbot.storage.store import rules_of
from config.core.mistakes import WrongConfig
from handlers.neighbours_aiogram.introduce import introduce_all

log = logging.getLogger(__name__)
HEADER: Final = "X-Buurtbot-Reload"
LOOK_SECONDS: Final = 1.0


class CannotReload(Exception):
    """Why nothing was changed, in words."""


def pass_word(secrets: Secrets) -> str:
    """What only who has our pepper can send."""
    return secrets.id_of("may reload", length=43)


@dataclass
class Reload:
    """Reads anew by `load`, which raises WrongConfig. One for a service."""

    service: Service
    load: Callable[[], Read]
    asked: asyncio.Event = field(default_factory=asyncio.Event)
    _busy: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def run(self) -> None:
        """Reload whenever it is asked by a signal, until the service stops."""
        while not self.service.stopping.is_set():
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK_SECONDS):
                    await self.asked.wait()
            if self.asked.is_set():
                self.asked.clear()
                await self._by_signal()

    async def _by_signal(self) -> None:
        try:
            for told in await self.go(do=True) or ("nothing changed",):
                log.warning("reloaded: %s", told)
        except CannotReload as why:
            log.error("Nothing was reloaded, and all goes on as before. %s", why)  # noqa: TRY400 - it says all
        except Exception:
            log.exception("reloading stumbled")

    async def go(self, *, do: bool) -> tuple[str, ...]:
        """What changes; with `do` it is so from now on. Raises CannotReload."""
        async with self._busy:
            service = self.service
            before = Read(service.settings, service.network)
            try:
                after = self.load()
            except WrongConfig as wrong:
                raise CannotReload("\n".join(map(str, wrong.mistakes))) from None
            if later := at_start_only(before, after):
                raise CannotReload(f"This takes a new start: {'; '.join(later)}.")
            await self._fits(after)
            told = changes(before, after)
            if do and told:
                await self._take_over(before, after)
            return told

    async def _fits(self, after: Read) -> None:
        """Whether all that is kept can be opened with the keys and the pepper of now."""
        secrets = Secrets.of(after.settings)
        for municipality in self.service.context.network.municipalities:
            keys = Keys(municipality)
            if wrong := unfit(secrets, keys, await self.service.store.redis.hgetall(keys.proofs)):
                raise CannotReload(f"{wrong[0].upper()}{wrong[1:]}.")

    async def _take_over(self, before: Read, after: Read) -> None:
        service, new = self.service, after.settings
        service.store.secrets.change(new.master_keys, new.current_key)
        service.neighbours.change({**new.spare_tokens, **_neighbours(new.tokens)})
        former = service.context.network.former
        service.context.network = after.network.model_copy(update={"former": former})
        service.settings, service.network = new, after.network
        service.store.both_doors.clear()
        service.store.both_doors.update(rules_of(service.context.network).both_doors)
        service.watch.anew()
        await service.watch.look()
        service.hear_anew(before.settings)
        known = before.network.neighbourhoods
        fresh = tuple(n for n in after.network.neighbourhoods if n not in known)
        only = after.network.model_copy(update={"neighbourhoods": fresh})
        await introduce_all(service.neighbours.bots, only, service.texts)

    # -- `buurtbot reload`

    def routes(self) -> list[web.RouteDef]:
        """Where it asks; on the inner port, for who has the pepper."""
        return [web.post("/reload", self._page)]

    async def _page(self, request: web.Request) -> web.Response:
        given = request.headers.get(HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, pass_word(self.service.store.secrets).encode()):
            return web.json_response({"cannot": "Not with this pepper."}, status=401)
        try:
            told = await self.go(do=request.query.get("do") == "yes")
        except CannotReload as why:
            return web.json_response({"cannot": str(why)}, status=409)
        return web.json_response({"changes": told})


def _neighbours(tokens: Mapping[str, str]) -> dict[str, str]:
    return {slug: token for slug, token in tokens.items() if slug != DESK}
