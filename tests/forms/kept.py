"""All that Redis holds, as readable lines: one key a line, by type; and back again."""

import json
from collections.abc import Iterable
from typing import Any

from buurtbot.storage.wire.script import Client

# How each type is written; a stream goes entry by entry.
ADDS = {"hash": "HSET", "list": "RPUSH", "zset": "ZADD", "string": "SET"}


async def written_down(redis: Client) -> str:
    """Every key, sorted. How long it lives is counted from now."""
    keys = sorted([str(key) async for key in redis.scan_iter(count=1000)])
    entries = [await _entry(redis, key) for key in keys]
    lines = (json.dumps(entry, ensure_ascii=False) for entry in entries if entry)
    return "".join(f"{line}\n" for line in lines)


async def _entry(redis: Client, key: str) -> dict[str, Any] | None:
    kind, lives = await redis.type(key), await redis.pttl(key)
    if kind == "none":
        return None
    value = await _value(redis, kind, key)
    return {"key": key, "type": kind, "value": value, "lives_ms": max(lives, 0)}


async def _value(redis: Client, kind: str, key: str) -> Any:
    match kind:
        case "string":
            return await redis.get(key)
        case "hash":
            return await redis.hgetall(key)
        case "list":
            return await redis.lrange(key, 0, -1)
        case "zset":
            return await redis.zrange(key, 0, -1, withscores=True)
        case "stream":
            return await redis.xrange(key)
    raise ValueError(kind)


async def read_back(redis: Client, written: str) -> None:
    """Put all of it in an empty Redis."""
    for line in written.splitlines():
        entry = json.loads(line)
        key, value = entry["key"], entry["value"]
        if entry["type"] == "stream":
            for id_, fields in value:
                await redis.xadd(key, fields, id=id_)
        else:
            await redis.execute_command(ADDS[entry["type"]], key, *_given(entry["type"], value))
        if entry["lives_ms"]:
            await redis.pexpire(key, entry["lives_ms"])


def _given(kind: str, value: Any) -> Iterable[str | float]:
    match kind:
        case "string":
            return (value,)
        case "hash":
            return (one for pair in value.items() for one in pair)
        case "zset":
            return (one for member, score in value for one in (score, member))
    return tuple(value)
