"""A pressed button stops turning, whatever becomes of the press: all words go through the outbox.

Where updates come by webhook our reply does that, once the press is done; Telegram takes one call
in it and tells no result. A press that takes longer is answered by a call of its own meanwhile.
"""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Final, NamedTuple

REPLY_SECONDS: Final = 0.4


class Press(NamedTuple):
    """What the data of a button says; empty where it was forged."""

    municipality: str
    token: str
    number: str


def press_of(data: str) -> Press:
    """Which button of which message was pressed."""
    return Press(*([*data.split("."), "", ""])[:3])


async def do_press(
    doing: Awaitable[object],
    stop_turning: Callable[[], Coroutine[Any, Any, None]],
    *,
    replies: bool,
) -> None:
    """Do what was pressed. `replies`: a webhook waits for our reply, in which it is answered."""
    async with asyncio.TaskGroup() as group:
        answering = group.create_task(_after(REPLY_SECONDS if replies else 0.0, stop_turning))
        await doing
        if replies:
            answering.cancel()


async def _after(seconds: float, stop_turning: Callable[[], Coroutine[Any, Any, None]]) -> None:
    await asyncio.sleep(seconds)
    await stop_turning()
