"""What is left of one neighbourhood in its municipality, read without opening what is sealed.

Looks through all that is kept: for the few times that a neighbourhood ends.
"""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

from buurtbot.storage.commit.work import Work
from buurtbot.storage.sealed.records import look_at

AT_ONCE = 200


async def people_of(work: Work, slug: str) -> list[str]:
    """Ids of who is known at the bot of this neighbourhood, the longest silent first."""
    found = _all(work, work.keys.people, "person")
    return [one["id"] async for one in found if one["bot"] == slug and not one.get("home")]


async def cases_of(work: Work, slug: str) -> tuple[int, int]:
    """How many cases are open at the desk of this neighbourhood, and how many are kept in all."""
    found = _all(work, work.keys.cases, "case")
    closed = [one["closed"] async for one in found if one["neighbourhood"] == slug]
    return closed.count(None), len(closed)


async def _all(work: Work, index: str, kind: str) -> AsyncIterator[dict[str, Any]]:
    ids = [str(id_) for id_ in await work.redis.zrange(index, 0, -1)]
    for start in range(0, len(ids), AT_ONCE):
        keys = [work.keys.record(kind, id_) for id_ in ids[start : start + AT_ONCE]]
        for stored in filter(None, await work.redis.mget(keys)):
            yield look_at(kind, stored, work.forms)
        await asyncio.sleep(0)  # who writes meanwhile is heard
