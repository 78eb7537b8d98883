"""Which processes run for this network: one that falls silent may have left work to the others."""

import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from buurtbot.storage.shared_keys import PRESENT
from buurtbot.storage.wire.plan import millis
from buurtbot.storage.wire.script import Client, command, together

SILENT: Final = timedelta(seconds=10)  # three times that it did not say so


@dataclass
class Presence:
    """This process, by a name of its own. `says` so every few seconds."""

    redis: Client
    who: str = field(default_factory=lambda: secrets.token_hex(8))

    async def says(self, now: datetime) -> bool:
        """We are here; whether another is not any more. Raises what Redis raises.

        Everybody who sees it looks, and only then is it forgotten. What is said to be later than
        now was said before the clock went back.
        """
        us = command("ZADD", PRESENT, str(millis(now)), self.who)
        before = command("ZRANGEBYSCORE", PRESENT, "-inf", f"({millis(now - SILENT)}")
        after = command("ZRANGEBYSCORE", PRESENT, f"({millis(now + SILENT)}", "+inf")
        _, *missed = await together(self.redis, [us, before, after])
        silent = [who for some in missed for who in some]
        if silent:
            await self.redis.zrem(PRESENT, *silent)
        return bool(silent)

    async def leaves(self) -> None:
        """We stop: the others need not wait until they miss us."""
        await self.redis.zadd(PRESENT, {self.who: 0})
