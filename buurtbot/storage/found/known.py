"""Every neighbourhood that was ever served and of which something is left, as it was configured.

So whoever takes its file away leaves nobody behind: its desk, its name and its phone are still
known. Sealed with a key made of the pepper, because who may act at its desk stands in it too.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from itertools import compress
from typing import Any, Final

from pydantic import ValidationError

from buurtbot.storage.at_rest.forms import Later
from buurtbot.storage.at_rest.moved import FORM
from buurtbot.storage.at_rest.sealing import Unreadable, seal, unseal
from buurtbot.storage.keys import Keys
from buurtbot.storage.store import Store
from buurtbot.storage.wire.plan import millis
from buurtbot.storage.wire.script import command, together
from config.network.network import Neighbourhood

AT_ONCE: Final = 1000  # are asked for
MUNICIPALITIES: Final = tuple(f"gm{number:04}" for number in range(10_000))  # all there can be


@cache
def _known(municipality: str) -> str:
    return Keys(municipality).known


@dataclass(frozen=True)
class Known:
    """The memory of neighbourhoods. All of it raises what Redis raises."""

    store: Store

    async def note(self, neighbourhoods: Iterable[Neighbourhood]) -> None:
        """These are served now, as they are configured; none of them is gone."""
        for n in neighbourhoods:
            keys = Keys(n.municipality)
            plain = n.model_dump(mode="json") | {FORM: self.store.forms.mark}
            sealed = seal(self._seal_key(n.slug), plain, keys.known)
            await self.store.redis.hset(keys.known, n.slug, sealed)
            await self.store.redis.hdel(keys.gone, n.slug)

    async def besides(self, configured: Iterable[Neighbourhood]) -> tuple[Neighbourhood, ...]:
        """Those that are not configured any more, also of municipalities that are not either."""
        there = {(n.municipality, n.slug) for n in configured}
        found = []
        for municipality in await self._municipalities():
            key = Keys(municipality).known
            for slug, sealed in (await self.store.redis.hgetall(key)).items():
                one = self._opened(slug, sealed, key)
                if one is not None and (one.municipality, slug) not in there:
                    found.append(one)
        return tuple(sorted(found, key=lambda n: n.slug))

    async def as_before(self, n: Neighbourhood) -> Neighbourhood | None:
        """This one as it was noted last; None when it never was, or cannot be opened."""
        key = Keys(n.municipality).known
        sealed = await self.store.redis.hget(key, n.slug)
        return self._opened(n.slug, sealed, key) if sealed else None

    async def _municipalities(self) -> list[str]:
        """Where something is known. Each that can be is asked for: people may be a million."""
        found: list[str] = []
        for begin in range(0, len(MUNICIPALITIES), AT_ONCE):
            some = MUNICIPALITIES[begin : begin + AT_ONCE]
            keys = [_known(municipality) for municipality in some]
            # One Redis says of a thousand in one command whether any is there; a cluster cannot.
            if self.store.server.is_cluster or await self.store.redis.exists(*keys):
                sizes = [command("HLEN", key) for key in keys]
                found += compress(some, await together(self.store.redis, sizes))
        return found

    async def gone_since(self, n: Neighbourhood, now: datetime) -> datetime:
        """When it was first seen that its file is gone; now, when nobody saw it before."""
        key = Keys(n.municipality).gone
        await self.store.redis.hsetnx(key, n.slug, millis(now))
        return datetime.fromtimestamp(int(await self.store.redis.hget(key, n.slug)) / 1000, UTC)

    async def forget(self, n: Neighbourhood) -> None:
        """Nothing of it is left."""
        keys = Keys(n.municipality)
        await self.store.redis.hdel(keys.known, n.slug)
        await self.store.redis.hdel(keys.gone, n.slug)

    def _seal_key(self, slug: str) -> bytes:
        made_of = self.store.secrets.id_of("key of a neighbourhood", slug, length=43)
        return hashlib.sha256(made_of.encode()).digest()

    def _opened(self, slug: str, sealed: str, key: str) -> Neighbourhood | None:
        """None for what another pepper (told elsewhere) or a later version wrote, or damaged."""
        try:
            plain = unseal(self._seal_key(slug), sealed, key)
            mark = plain.pop(FORM, "")
            forms = self.store.forms
            today = forms.today("neighbourhood", mark, plain)
            return Neighbourhood.model_validate(_as_in_a_file(today))
        except (Unreadable, Later, ValidationError, ValueError):
            return None


def _as_in_a_file(plain: dict[str, Any]) -> dict[str, Any]:
    """A desk that has only the web names no group: in a file a 0 is one still to be filled in."""
    desk = {name: value for name, value in plain["desk"].items() if value or name != "group"}
    return {**plain, "desk": desk}
