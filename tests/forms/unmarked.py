"""Data as versions wrote it before anything was marked with its form."""

import json
from collections.abc import AsyncIterator

from buurtbot.storage.keys import Keys
from buurtbot.storage.sealed.records import NAMES
from buurtbot.storage.wire.script import Client


async def take_marks_away(redis: Client, municipality: str) -> None:
    """From all that carries one. What is sealed besides records is left alone."""
    keys = Keys(municipality)
    async for key, stored in _strings(redis, *(keys.record(kind, "*") for kind in NAMES.values())):
        header, _, plain = stored.partition("\n")
        await redis.set(key, f"{' '.join(header.split(' ')[:3])}\n{plain}", keepttl=True)
    async for key, stored in _strings(redis, keys.card("*")):
        await redis.set(key, stored.partition(" ")[0])
    async for key, stored in _strings(redis, keys.keyboard("*")):
        await redis.set(key, unmarked(stored), keepttl=True)
    for name, stored in (await redis.hgetall(keys.timer_deeds)).items():
        await redis.hset(keys.timer_deeds, name, unmarked(stored))
    for key in await redis.keys(keys.queue("*")):
        entries = [unmarked(entry) for entry in await redis.lrange(key, 0, -1)]
        await redis.delete(key)
        await redis.rpush(key, *entries)
    await redis.delete(keys.writers)


async def _strings(redis: Client, *patterns: str) -> AsyncIterator[tuple[str, str]]:
    for pattern in patterns:
        for key in await redis.keys(pattern):
            yield key, await redis.get(key)


def unmarked(stored: str) -> str:
    """JSON without its mark; a record that is carried with it too."""
    plain = json.loads(stored)
    plain.pop("form")
    if plain.get("record"):
        header, _, record = plain["record"].partition("\n")
        plain["record"] = f"{' '.join(header.split(' ')[:3])}\n{record}"
    return json.dumps(plain, separators=(",", ":"), ensure_ascii=False)
