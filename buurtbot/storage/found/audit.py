"""The audit read back: lines as they were noted, the oldest first."""

from collections.abc import AsyncIterator
from datetime import datetime
from typing import Final, NamedTuple

from buurtbot.storage.keys import Keys
from buurtbot.storage.wire.plan import millis
from buurtbot.storage.wire.script import Client

AT_ONCE: Final = 500


class Noted(NamedTuple):
    """One line: when (UTC), who, what they did and to what; ids only."""

    at: str
    who: str
    did: str
    subject: str


async def noted_since(redis: Client, keys: Keys, since: datetime) -> AsyncIterator[Noted]:
    """All that was noted in a municipality since then."""
    begin = str(millis(since))
    while entries := await redis.xrange(keys.audit, min=begin, count=AT_ONCE):
        for _, told in entries:
            yield Noted(told["at"], told["who"], told["did"], told["subject"])
        begin = f"({entries[-1][0]}"


async def noted_before(redis: Client, keys: Keys, since: datetime) -> AsyncIterator[list[Noted]]:
    """All that was noted in a municipality since then, the newest first, so many at once."""
    end = "+"
    while entries := await redis.xrevrange(keys.audit, max=end, min=millis(since), count=AT_ONCE):
        yield [Noted(told["at"], told["who"], told["did"], told["subject"]) for _, told in entries]
        end = f"({entries[-1][0]}"
