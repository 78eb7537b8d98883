"""What is asked of Redis at the same moment goes over one connection, in one round trip.

redis-py lends a connection, writes and reads for each command on its own. Where a crowd presses,
that was a quarter of all that an update cost. Nothing becomes one step by it: each command fails
alone, and others may come in between.
"""

import asyncio
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from redis.asyncio import Redis

MOST_IN_ONE: Final = 64  # commands: all of them wait for the answer to the last
ON_THEIR_WAY: Final = 4  # round trips at a time; what is asked meanwhile goes with the next


@dataclass(frozen=True)
class Asked:
    """A command, and who waits for its answer."""

    command: tuple[Any, ...]
    options: dict[str, Any]
    answer: "asyncio.Future[Any]"

    def hears(self, told: Any) -> None:
        """Who waits, if anybody still does, gets what Redis said; that may be an error."""
        if self.answer.done():
            return
        if isinstance(told, Exception):
            self.answer.set_exception(told)
        else:
            self.answer.set_result(told)


class OneWire(Redis):
    """A client of one Redis. A command that blocks there would hold up all others."""

    def __init__(self, **how: Any) -> None:
        super().__init__(**how)
        self._asked: deque[Asked] = deque()
        self._under_way: set[asyncio.Task[None]] = set()
        self._leaves: asyncio.Handle | None = None

    async def execute_command(self, *command: Any, **options: Any) -> Any:
        """Its answer. Raises what redis-py raises."""
        return await self._ask(command, options)

    async def together(self, commands: Sequence[tuple[Any, ...]]) -> list[Any]:
        """Their answers; for what fails, the error as a value."""
        asked = [self._ask(command, {}) for command in commands]
        return await asyncio.gather(*asked, return_exceptions=True)

    def _ask(self, command: tuple[Any, ...], options: dict[str, Any]) -> "asyncio.Future[Any]":
        answer = asyncio.get_running_loop().create_future()
        self._asked.append(Asked(command, options, answer))
        self._leave_soon()
        return answer

    def _leave_soon(self) -> None:
        """Once all that runs at this moment has asked."""
        if self._leaves is None and self._asked and len(self._under_way) < ON_THEIR_WAY:
            self._leaves = asyncio.get_running_loop().call_soon(self._leave)

    def _leave(self) -> None:
        self._leaves = None
        going = [self._asked.popleft() for _ in range(min(MOST_IN_ONE, len(self._asked)))]
        trip = asyncio.ensure_future(self._round_trip(going))
        self._under_way.add(trip)
        trip.add_done_callback(self._is_back)
        self._leave_soon()

    def _is_back(self, trip: "asyncio.Task[None]") -> None:
        self._under_way.discard(trip)
        self._leave_soon()

    async def _round_trip(self, going: list[Asked]) -> None:
        try:
            told = await self._told(going)
        except asyncio.CancelledError:  # the process ends
            for asked in going:
                asked.answer.cancel()
            raise
        except Exception as error:  # noqa: BLE001 - it is for those who asked
            # Who waits behind them waited as long, for the same Redis.
            told = [error] * (len(going) + len(self._asked))
            going += self._asked
            self._asked.clear()
        for asked, each in zip(going, told, strict=True):
            asked.hears(each)

    async def _told(self, going: list[Asked]) -> list[Any]:
        pipeline = self.pipeline(transaction=False)
        for asked in going:
            pipeline.execute_command(*asked.command, **asked.options)
        return await pipeline.execute(raise_on_error=False)
