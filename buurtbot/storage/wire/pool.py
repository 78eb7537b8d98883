"""The connections to one Redis: lent in the order in which they were asked for, and not for long.

redis-py makes a Task and two timers for each command, to see that Redis does not answer. Here one
timer looks at all that are lent, and hangs up on a Redis that is silent for too long: who waited
for it gets the error of a Redis that is gone.
"""

import asyncio
from typing import Any

from redis.asyncio import ConnectionPool
from redis.asyncio.connection import AbstractConnection
from redis.exceptions import ConnectionError as Gone


class Pool(ConnectionPool):
    """Up to `max_connections`; who comes when all are lent waits `queue_seconds` at most.

    One that is lent for `patience` seconds is broken off; that takes the place of redis-py's
    `socket_timeout`, which must be None.
    """

    def __init__(
        self, *, max_connections: int, patience: float, queue_seconds: float, **how: Any
    ) -> None:
        super().__init__(max_connections=max_connections, **how)
        self._patience, self._queue_seconds = patience, queue_seconds
        self._free = asyncio.Semaphore(max_connections)
        self._since: dict[AbstractConnection, float] = {}  # the longest lent first
        self._look: asyncio.TimerHandle | None = None

    async def get_connection(self, *_: Any, **__: Any) -> AbstractConnection:
        """Lend one. Raises ConnectionError when none comes free, and when Redis is away."""
        await self._turn()
        try:
            connection: AbstractConnection = self.get_available_connection()  # type: ignore[no-untyped-call]  # untyped there
        except BaseException:
            self._free.release()
            raise
        self._lent(connection)
        try:
            await self.ensure_connection(connection)
        except BaseException:
            await self.release(connection)
            raise
        return connection

    async def release(self, connection: AbstractConnection) -> None:
        """Take one back."""
        self._since.pop(connection, None)
        try:
            await super().release(connection)
        finally:
            self._free.release()

    async def _turn(self) -> None:
        if not self._free.locked():  # then it is there at once: no timer
            await self._free.acquire()
            return
        try:
            async with asyncio.timeout(self._queue_seconds):
                await self._free.acquire()
        except TimeoutError:
            raise Gone("no connection to Redis came free") from None

    def _lent(self, connection: AbstractConnection) -> None:
        loop = asyncio.get_running_loop()
        self._since[connection] = loop.time()
        if self._look is None:
            self._look = loop.call_later(self._patience, self._hang_up)

    def _hang_up(self) -> None:
        loop = asyncio.get_running_loop()
        now, self._look = loop.time(), None
        for connection, since in self._since.items():
            left = since + self._patience - now
            if left > 0:
                self._look = loop.call_later(left, self._hang_up)
                return
            _break_off(connection)


def _break_off(connection: AbstractConnection) -> None:
    """Whoever reads or writes there gets an error. Not `disconnect`: that would write first."""
    writer = connection._writer  # noqa: SLF001 - redis-py cannot hang up on one that does not read
    if writer is not None:
        writer.transport.abort()
