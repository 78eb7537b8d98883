"""More people like those who are stored, whatever the service keeps of somebody."""

import itertools
from collections import defaultdict
from dataclasses import dataclass
from typing import Any, Final

from buurtbot.storage.commit.work import Work
from buurtbot.storage.wire.script import Client

AT_ONCE: Final = 2000
LENGTH: Final = 20  # of an id


@dataclass(frozen=True)
class Kept:
    """Of one person: their data key, texts by key, and the sorted sets they stand in."""

    id: str
    data_key: bytes
    texts: dict[str, str]
    scores: dict[str, float]


@dataclass(frozen=True)
class Copies:
    """Copies what Redis holds of people: every text under a key with their id, and each set.

    A data key is wrapped for the place where it stands, as the service looks at when it starts.
    """

    redis: Client
    work: Work  # for its keys and secrets

    async def made(self, ids: list[str], many: int) -> None:
        """Make so many more, each like one of these."""
        if many <= 0:
            return
        kept = await self._kept(ids)
        left = zip(range(many), itertools.cycle(kept), strict=False)
        while some := list(itertools.islice(left, AT_ONCE)):
            await self._put(some)

    async def _kept(self, ids: list[str]) -> list[Kept]:
        known = dict.fromkeys(ids)
        texts: dict[str, dict[str, str]] = {id_: {} for id_ in ids}
        scores: dict[str, dict[str, float]] = {id_: {} for id_ in ids}
        async for key in self.redis.scan_iter(count=1000):
            kind = await self.redis.type(key)
            owner = key.rpartition(":")[2]
            if kind == "string" and owner in known:
                texts[owner][key] = await self.redis.get(key)
            elif kind == "zset":
                for member, score in await self.redis.zrange(key, 0, -1, withscores=True):
                    if member in known:
                        scores[member][key] = score
        return [self._of(id_, texts[id_], scores[id_]) for id_ in ids]

    def _of(self, id_: str, texts: dict[str, str], scores: dict[str, float]) -> Kept:
        place = self.work.keys.datakey(id_)
        return Kept(id_, self.work.secrets.unwrap(texts.pop(place), place), texts, scores)

    async def _put(self, some: list[tuple[int, Kept]]) -> None:
        texts: dict[Any, Any] = {}
        scores: defaultdict[str, dict[Any, Any]] = defaultdict(dict)
        for number, one in some:
            id_ = self.work.secrets.id_of("copy", str(number), length=LENGTH)
            place = self.work.keys.datakey(id_)
            texts[place] = self.work.secrets.wrap(one.data_key, place)
            for key, text in one.texts.items():
                texts[key.replace(one.id, id_)] = text.replace(one.id, id_)
            for key, score in one.scores.items():
                scores[key][id_] = score
        await self.redis.mset(texts)
        for key, members in scores.items():
            await self.redis.zadd(key, members)
