"""A wire on which some answers of Redis get lost, after Redis did what was asked."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field


@dataclass
class Wire:
    """Passes bytes on; of every n-th script the answer is lost, and its connection with it."""

    port: int
    every: int
    scripts: int = 0
    lost: int = 0
    address: str = ""
    _open: set[asyncio.StreamWriter] = field(default_factory=set)

    async def connected(self, asks: asyncio.StreamReader, hears: asyncio.StreamWriter) -> None:
        """One connection of a client, until either side ends it."""
        answers, server = await asyncio.open_connection("127.0.0.1", self.port)
        self._open |= {hears, server}
        async with asyncio.TaskGroup() as group:
            loses = asyncio.Event()
            group.create_task(self._ask(asks, server, loses))
            group.create_task(self._answer(answers, hears, server, loses))

    async def _ask(
        self, asks: asyncio.StreamReader, server: asyncio.StreamWriter, loses: asyncio.Event
    ) -> None:
        while asked := await asks.read(65536):
            if b"\r\nEVALSHA\r\n" in asked:
                self.scripts += 1
                if self.scripts % self.every == 0:
                    loses.set()
            server.write(asked)
        server.close()

    async def _answer(
        self,
        answers: asyncio.StreamReader,
        hears: asyncio.StreamWriter,
        server: asyncio.StreamWriter,
        loses: asyncio.Event,
    ) -> None:
        while answer := await answers.read(65536):
            if loses.is_set():
                self.lost += 1
                break
            hears.write(answer)
        hears.close()
        server.close()

    def close(self) -> None:
        """End what is still open."""
        for writer in self._open:
            writer.close()


@asynccontextmanager
async def losing_every(number: int, url: str) -> AsyncIterator[Wire]:
    """A wire before the Redis at this address; `wire.address` leads over it."""
    before, _, rest = url.rpartition(":")
    port, _, database = rest.partition("/")
    wire = Wire(int(port), number)
    server = await asyncio.start_server(wire.connected, "127.0.0.1", 0)
    wire.address = f"{before}:{server.sockets[0].getsockname()[1]}/{database}"
    try:
        yield wire
    finally:
        server.close()
        wire.close()
        await asyncio.sleep(0.05)
