"""Whether Telegram still brings the updates of a bot to us: one token may be in two programs.

Whoever sets a webhook last has them, and who polls with the same token takes the webhook away. The
other one hears nothing of it, and would wait for ever, well in all other respects.
"""

import asyncio
from contextlib import suppress
from typing import Any, Final, Literal

import aiohttp

LOOK_SECONDS: Final = 60.0
REVOKED: Final = frozenset({401, 404})
Found = Literal["ours", "another's", "revoked", "away"]


async def whose_webhook(session: aiohttp.ClientSession, bot: str, ours: str) -> Found:
    """Ask once. `bot` is the address of its methods, `ours` that of our webhook."""
    try:
        async with session.get(f"{bot}/getWebhookInfo") as answer:
            told: Any = await answer.json(content_type=None)
        if answer.status in REVOKED:
            return "revoked"
        return "ours" if told["result"]["url"] == ours else "another's"
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError, TypeError, KeyError):
        return "away"


async def pause(stop: asyncio.Event, seconds: float) -> None:
    """Wait so long, or until told to stop."""
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await stop.wait()
