"""How much may go in how much time: asked of Redis, over all processes."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from pydantic_core import to_json

from buurtbot.storage.keys import Keys
from buurtbot.storage.shared_keys import of_all
from buurtbot.storage.wire.plan import millis
from buurtbot.storage.wire.script import Call, Client, together
from buurtbot.storage.wire.scripts import Scripts

Kind = Literal["window", "bucket", "rest"]


@dataclass(frozen=True)
class Limit:
    """`most` in any `ms`; of a bucket: `most` at once, then one every `ms`; of a rest: none.

    A rest is there only when somebody told us to rest (`rests`), never for longer than `ms`.
    One that is `shared` counts for all municipalities together; it is asked last.
    """

    who: str
    ms: int
    most: int
    kind: Kind = "window"
    shared: bool = False


@dataclass(frozen=True)
class Asking:
    """A message, by its id, and the limits that it must pass in this order.

    `place` is a key that tells where the message is that it changes, if it changes one.
    """

    id: str
    limits: Sequence[Limit]
    place: str = ""


@dataclass(frozen=True)
class Verdict:
    """How many may go. Of the next: which limit refused (from 1; 0 = none), how many ms to wait.

    `places` are what was kept there, of all that ask for one.
    """

    may_go: int = 0
    refused: int = 0
    wait: int = 0
    places: Sequence[str | None] = ()


def as_steps(
    messages: Iterable[Asking], position: Callable[[Limit], int]
) -> list[list[str | list[str | int]]]:
    """As limits.lua reads it."""

    def of(limit: Limit) -> list[str | int]:
        return [limit.kind, position(limit), limit.ms, limit.most]

    return [[message.id, *map(of, message.limits)] for message in messages]


@dataclass(frozen=True)
class Limits:
    """The limits of one municipality, and those it shares with others."""

    redis: Client
    scripts: Scripts
    keys: Keys

    def key(self, limit: Limit) -> str:
        """Where it is counted."""
        return of_all("pace", limit.who) if limit.shared else self.keys.pace(limit.who)

    async def may_go(self, messages: Sequence[Asking], now: datetime) -> Verdict:
        """Ask in order, up to the first that is refused, in one round trip.

        Who is let through by one limit keeps its place there when a later one refuses; in those
        behind that it has none. What is `shared` is asked of one message only, the last.
        """
        first, *others = messages
        shared = [limit for limit in first.limits if limit.shared]
        own = [limit for limit in first.limits if not limit.shared]
        ours = [replace(first, limits=own), *others]
        calls = [self._asks(ours, now)] if any(one.limits or one.place for one in ours) else []
        calls += [self._asks([Asking(first.id, shared)], now)] if shared else []
        verdicts = [Verdict(*answer) for answer in await together(self.redis, calls)]
        mine, last = verdicts[0], verdicts[-1]
        if mine.refused and not mine.may_go and shared and own:
            await self._give_back(shared, first.id)
        elif shared and last.refused:
            return replace(last, refused=len(own) + last.refused, places=mine.places)
        return mine

    async def rests(self, limit: Limit, until: datetime, now: datetime) -> None:
        """Nothing passes this `rest` until then."""
        ms = min(millis(until) - millis(now), limit.ms)
        if ms > 0:
            await self.redis.set(self.key(limit), millis(now) + ms, px=ms)

    def _asks(self, messages: Sequence[Asking], now: datetime) -> Call:
        limits = {self.key(limit) for message in messages for limit in message.limits}
        places = [message.place for message in messages if message.place]
        keys = list(dict.fromkeys([*sorted(limits), *places]))
        at = {key: number for number, key in enumerate(keys, 1)}
        steps = as_steps(messages, lambda limit: at[self.key(limit)])
        wanted = to_json([at[place] for place in places]).decode()
        return Call(self.scripts.pace, keys, [str(millis(now)), to_json(steps).decode(), wanted])

    async def _give_back(self, limits: Sequence[Limit], entry: str) -> None:
        """It does not go after all: its place behind what refused is for others."""
        await self.scripts.give_back.run(self.redis, list(map(self.key, limits)), [entry])
