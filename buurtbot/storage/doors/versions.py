"""A number that changes with what a page shows of records: for who looks on."""

from collections.abc import Sequence
from typing import Any, Final
from zlib import crc32

from buurtbot.storage.keys import Keys
from buurtbot.storage.sealed.records import NAMES
from buurtbot.storage.wire.script import Client

MOST: Final = 200  # of each list; what comes after them is seen when they move up


async def version_of_lists(
    redis: Client, keys: Keys, kind: type[Any], neighbourhoods: Sequence[str]
) -> int:
    """Of what these neighbourhoods have of a kind of record: in two round trips, unopened."""
    pipeline = redis.pipeline(transaction=False)
    for slug in neighbourhoods:
        pipeline.zrange(keys.listed(NAMES[kind], slug), 0, MOST - 1)
    listed = await pipeline.execute()
    names = [keys.record(NAMES[kind], str(id_)) for ids in listed for id_ in ids]
    stored = await redis.mget(names) if names else []
    return crc32("\n".join(one or "" for one in stored).encode())
