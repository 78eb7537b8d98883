"""What the peer keeps in Redis: people, volunteers on the map, requests; plain hashes."""

import csv
import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from redis.asyncio import Redis

VOLUNTEERS = "volunteers"
FURTHEST_M, ASKED_AT_ONCE, MOST_BUSY = 1200, 7, 2
PER_MINUTE_M = 80


class Place(NamedTuple):
    """An address that is known."""

    address: str
    lat: float
    lon: float


def read_places(path: Path) -> dict[str, Place]:
    """By postcode; the same file as the service reads."""
    with path.open(encoding="utf-8") as file:
        lines = csv.DictReader(line for line in file if not line.startswith("#"))
        return {
            line["postcode"]: Place(
                f"{line['street']} {{number}}, {line['place']}",
                float(line["lat"]),
                float(line["lon"]),
            )
            for line in lines
        }


def find(places: Mapping[str, Place], typed: str) -> Place | None:
    """The place of "2531 AA 12"."""
    compact = typed.replace(" ", "").upper()
    found = places.get(compact[:6])
    if found is None or not compact[6:]:
        return None
    return found._replace(address=found.address.format(number=compact[6:]))


class Town:
    """All that the handlers ask of Redis."""

    def __init__(self, redis: Redis) -> None:
        self._redis = redis

    async def keep_person(self, user: int, name: str, language: str) -> None:
        """Somebody agreed to the conditions."""
        person: Mapping[Any, Any] = {"name": name, "language": language, "agreed": "1"}
        await self._redis.hset(f"person:{user}", mapping=person)

    async def knows(self, user: int) -> bool:
        """Whether they did before."""
        return bool(await self._redis.exists(f"person:{user}"))

    async def make_request(self, user: int, name: str, draft: Mapping[str, Any]) -> str:
        """Keep a request; its id."""
        request = uuid.uuid4().hex[:12]
        kept: Mapping[Any, Any] = {**draft, "resident": user, "name": name}
        await self._redis.hset(f"request:{request}", mapping=kept)
        return request

    async def request(self, request: str) -> dict[str, str]:
        """All of a request."""
        found: dict[Any, Any] = await self._redis.hgetall(f"request:{request}")
        return found

    async def whom_to_ask(self, lat: float, lon: float) -> list[tuple[int, float]]:
        """The nearest who have room, with metres."""
        found: Any = await self._redis.geosearch(
            VOLUNTEERS,
            longitude=lon,
            latitude=lat,
            radius=FURTHEST_M,
            unit="m",
            sort="ASC",
            count=ASKED_AT_ONCE,
            withdist=True,
        )
        return [(int(member), metres) for member, metres in found]

    async def note_invitations(self, request: str, invited: Mapping[str, int]) -> None:
        """Where the invitations stand, to close them later: user -> message."""
        if invited:
            messages: Mapping[Any, Any] = invited
            await self._redis.hset(f"invited:{request}", mapping=messages)

    async def invitations(self, request: str) -> dict[str, str]:
        """Where they stand."""
        found: dict[Any, Any] = await self._redis.hgetall(f"invited:{request}")
        return found

    async def takes(self, request: str, user: int) -> bool:
        """Who is first has it; who has enough is not asked any more."""
        if not await self._redis.set(f"taken:{request}", user, nx=True):
            return False
        if await self._redis.hincrby(f"person:{user}", "busy", 1) >= MOST_BUSY:
            await self._redis.zrem(VOLUNTEERS, user)
        return True

    async def name_of(self, user: int) -> str:
        """How somebody is called."""
        return str(await self._redis.hget(f"person:{user}", "name") or "")
