"""Waiting for what comes by itself; a busy machine may take its time."""

import asyncio
from collections.abc import Awaitable, Callable

from tests.scenes.page import PageReader

LOOKS = 1200
LOOK_SECONDS = 0.05
PATIENCE = 60.0  # seconds: a bound for what never comes


async def until(is_so: Callable[[], Awaitable[bool]]) -> None:
    """Look until it is so."""
    for _ in range(LOOKS):
        if await is_so():
            return
        await asyncio.sleep(LOOK_SECONDS)
    raise AssertionError("it did not come")


async def soon(is_so: Callable[[], bool]) -> None:
    """The same, of what can be seen at once."""

    async def look() -> bool:
        return is_so()

    await until(look)


async def reads(reader: PageReader, words: str) -> None:
    """Somebody reads these words on their page."""

    async def is_there() -> bool:
        return any(words in text for text in await reader.texts())

    await until(is_there)
