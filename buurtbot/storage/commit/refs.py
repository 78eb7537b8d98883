"""Short references and what they stand for: a request with its cases, or a case by itself.

In a sorted set by name, "<ref>:<kind>:<id>". Records of before this set are put in it at its
first use. A Redis that is full takes none of them: then they are read each time, so that a cry for
help does not wait for room.
"""

from collections.abc import AsyncIterator
from typing import Final, NamedTuple

from redis.exceptions import OutOfMemoryError

from buurtbot.storage.at_rest.forms import Forms
from buurtbot.storage.keys import Keys
from buurtbot.storage.sealed import records
from buurtbot.storage.wire.script import Client, command, together

ALL_IN: Final = "~"  # a member that says so: what was there before stands in it
AT_ONCE: Final = 500


class Named(NamedTuple):
    """What a reference stands for: kind is "request" or "case"."""

    kind: str
    id: str


def member(ref: str, kind: str, id_: str) -> str:
    """One of the set."""
    return f"{ref}:{kind}:{id_}"


async def named(redis: Client, keys: Keys, forms: Forms, ref: str) -> list[Named]:
    """What this reference stands for, in no order that matters."""
    left_out = await _left_out(redis, keys, forms)
    found = set(await redis.zrangebylex(keys.refs, f"[{ref}:", f"[{ref};"))
    found |= {one for one in left_out if one.startswith(f"{ref}:")}
    return [Named(*one.split(":", 2)[1:]) for one in found]


async def is_free(redis: Client, keys: Keys, forms: Forms, ref: str) -> bool:
    """Whether nothing is called so, nor is about to be."""
    asked = (
        command("EXISTS", keys.ref(ref)),
        command("ZSCORE", keys.refs, ALL_IN),
        command("ZRANGEBYLEX", keys.refs, f"[{ref}:", f"[{ref};"),
    )
    is_being_given, all_in, found = await together(redis, asked)
    if is_being_given or found:
        return False
    return all_in is not None or not await named(redis, keys, forms, ref)


async def _left_out(redis: Client, keys: Keys, forms: Forms) -> list[str]:
    """What was written before the set, and there is no room to put in it."""
    if await redis.zscore(keys.refs, ALL_IN) is not None:
        return []
    known = [one async for one in _written_before(redis, keys, forms)]
    try:
        await redis.zadd(keys.refs, {**dict.fromkeys(known, 0), ALL_IN: 0})
    except OutOfMemoryError:
        return known
    return []


async def _written_before(redis: Client, keys: Keys, forms: Forms) -> AsyncIterator[str]:
    for kind, index in (("request", keys.requests), ("case", keys.cases)):
        ids = await redis.zrange(index, 0, -1)
        for begin in range(0, len(ids), AT_ONCE):
            some = ids[begin : begin + AT_ONCE]
            stored = await redis.mget([keys.record(kind, id_) for id_ in some])
            for id_, value in zip(some, stored, strict=True):
                if value:
                    yield member(records.look_at(kind, value, forms)["ref"], kind, id_)
