"""How much may go in how much time: asked of Redis, over all processes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Final, Literal

from buurtbot.storage.keys import Keys, pace
from buurtbot.storage.plan import millis
from buurtbot.storage.script import Call, Client, together
from buurtbot.storage.scripts import Scripts

Kind = Literal["window", "bucket"]
NONE: Final = 0  # refused it


@dataclass(frozen=True)
class Limit:
    """`most` in any `ms`; of a bucket: `most` at once, then one every `ms`.

    One that is `shared` counts for all municipalities together; it is asked last.
    """

    who: str
    ms: int
    most: int
    kind: Kind = "window"
    shared: bool = False


@dataclass(frozen=True)
class Verdict:
    """Which limit refused (from 1; 0 = it may go), and how many ms to wait.

    `where` is what is kept of an earlier message, if that was asked.
    """

    refused: int = NONE
    wait: int = 0
    where: str | None = None


@dataclass(frozen=True)
class Limits:
    """The limits of one municipality, and those it shares with others."""

    redis: Client
    scripts: Scripts
    keys: Keys

    def key(self, limit: Limit) -> str:
        """Where it is counted."""
        return pace(limit.who) if limit.shared else self.keys.pace(limit.who)

    async def may_go(
        self, limits: Sequence[Limit], entry: str, now: datetime, *, beside: str = ""
    ) -> Verdict:
        """Ask them in order, in one round trip; what is kept `beside` (a key) is brought.

        Who is let through by one keeps its place there when a later one refuses; in those behind
        that it has none.
        """
        if not limits and not beside:
            return Verdict()
        groups = [list(some) for _, some in groupby(limits, key=lambda limit: limit.shared)]
        if not groups or (groups[0][0].shared and beside):
            groups.insert(0, [])
        calls = [
            self._asks(some, entry, now, beside if number == 0 else "")
            for number, some in enumerate(groups)
        ]
        answers = await together(self.redis, calls)
        where, before = answers[0][2], 0
        for number, (some, (refused, wait, _)) in enumerate(zip(groups, answers, strict=True)):
            if refused:
                await self._give_back(groups[number + 1 :], entry)
                return Verdict(before + refused, wait, where)
            before += len(some)
        return Verdict(where=where)

    def _asks(self, limits: Sequence[Limit], entry: str, now: datetime, beside: str) -> Call:
        keys = [*map(self.key, limits), *filter(None, [beside])]
        each = (part for one in limits for part in (one.kind, str(one.ms), str(one.most)))
        return Call(self.scripts.pace, keys, [str(millis(now)), entry, *each])

    async def _give_back(self, groups: Sequence[Sequence[Limit]], entry: str) -> None:
        """It does not go after all: its place behind what refused is for others."""
        for some in groups:
            await self.scripts.give_back.run(self.redis, list(map(self.key, some)), [entry])
