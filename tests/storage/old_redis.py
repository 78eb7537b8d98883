"""A Redis that says which version it is, and otherwise yes to all that it is asked."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


@asynccontextmanager
async def a_redis_of(version: str, port: int = 0) -> AsyncIterator[str]:
    """Its address; port 0 takes a free one."""
    told = f"# Server\r\nredis_version:{version}\r\n".encode()

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while head := await reader.readline():
            asked = [await _word(reader) for _ in range(int(head[1:]))]
            asks_who = asked[0].upper() == b"INFO"
            writer.write(b"$%d\r\n%s\r\n" % (len(told), told) if asks_who else b"+OK\r\n")
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", port) as server:
        yield f"redis://127.0.0.1:{server.sockets[0].getsockname()[1]}"


async def _word(reader: asyncio.StreamReader) -> bytes:
    length = int((await reader.readline())[1:])
    return (await reader.readexactly(length + 2))[:-2]
