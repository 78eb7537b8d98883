"""Waiting for what comes by itself; a busy machine may take its time."""

import asyncio
from collections.abc import Awaitable, Callable

from tests.scenes.page import PageReader

LOOKS = 400
LOOK_SECONDS = 0.05


async def until(is_so: Callable[[], Awaitable[bool]]) -> None:
    """Look until it is so."""
    for _ in range(LOOKS):
        if await is_so():
            return
        await asyncio.sleep(LOOK_SECONDS)
    raise AssertionError("it did not come")


async def reads(reader: PageReader, words: str) -> None:
    """Somebody reads these words on their page."""

    async def is_there() -> bool:
        return any(words in text for text in await reader.texts())

    await until(is_there)
