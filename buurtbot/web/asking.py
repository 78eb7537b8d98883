"""Asking a running service how it is: every few seconds, so nothing of the service is imported."""

from collections.abc import Mapping
from typing import Any, Final

import aiohttp

NOBODY_THERE: Final = (
    "Nothing of ours answers at {url}: see whether `buurtbot run` runs, and what its log says last"
    ". BUURTBOT_LISTEN_PORT must be the same here and there."
)


async def ask_health(url: str) -> tuple[str, ...]:
    """Ask a running service how it is: what is wrong, in lines; nothing when it is well."""
    timeout = aiohttp.ClientTimeout(total=4)
    try:
        async with aiohttp.ClientSession(timeout=timeout) as session, session.get(url) as answer:
            return () if answer.status == 200 else _wrongs(await answer.json())
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError):
        return (NOBODY_THERE.format(url=url),)


def _wrongs(said: Mapping[str, Any]) -> tuple[str, ...]:
    """What a health page says that is wrong."""
    lines = [f"Redis: {said['do']}."] if "do" in said else []
    lines += (f"{danger}." for danger in said.get("dangers", ()))
    lines += (f"Too late: {what}." for what in said.get("too_late", ()))
    if begins := said.get("begins"):
        lines.append(f"Telegram was not reached yet for {', '.join(begins)}.")
    return tuple(lines) or ("It is not well; its log says why.",)
