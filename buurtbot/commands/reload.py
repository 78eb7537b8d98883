"""`buurtbot reload`: the running service takes over what changed, after it was shown."""

import argparse
import asyncio
import sys
from typing import Any, Final

from buurtbot.commands.with_config import all_of
from buurtbot.failures import Exit, Failed
from buurtbot.terminal import CONFIG_FOLDER, Command, tell


def reload(given: argparse.Namespace) -> int:
    """Let the running service read its config folder and secrets anew; the others go on.

    Neighbourhoods, staff, desks, tokens of neighbourhoods, the webhook secret and master keys can
    change so. What changes is shown and asked first; nothing is done when something is wrong.
    Variables of the process itself cannot change: use files, or the .env of the config folder.
    """
    settings, _ = all_of(given, some_silent=True)
    url = given.url.rstrip("/") or f"http://127.0.0.1:{settings.listen_port}"
    pepper = settings.pepper
    told = asyncio.run(_ask(url, pepper, do=False))
    for line in told or ["Nothing changed."]:
        tell(line)
    if not told or not (given.yes or _agreed()):
        return Exit.DONE if not told else Exit.NO
    asyncio.run(_ask(url, pepper, do=True))
    tell("It is so from now on.")
    return Exit.DONE


def _agreed() -> bool:
    if not sys.stdin.isatty():
        raise Failed("Nothing was done: say --yes when nobody can be asked.", Exit.NO)
    return input("Do it? [y/N] ").strip().lower() in {"y", "yes", "j", "ja"}


async def _ask(url: str, pepper: bytes, *, do: bool) -> list[str]:
    """What changes. Raises Failed, with what the service says."""
    import aiohttp

    from buurtbot.reload import HEADER, pass_word
    from buurtbot.storage.at_rest.sealing import Secrets

    headers = {HEADER: pass_word(Secrets({}, "", pepper))}
    asked = f"{url}/reload{'?do=yes' if do else ''}"
    try:
        async with (
            aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=60)) as session,
            session.post(asked, headers=headers) as answer,
        ):
            said: dict[str, Any] = await answer.json()
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
        why = type(error).__name__
        raise Failed(f"No buurtbot answers at {url} ({why}). Does it run?", Exit.AWAY) from None
    if "cannot" in said:
        raise Failed(f"Nothing was changed. {said['cannot']}", Exit.CONFIG)
    return list(said["changes"])


COMMAND: Final = Command(
    reload,
    "take over what changed in the config folder and the secrets",
    {
        **CONFIG_FOLDER,
        "--yes": {"action": "store_true", "help": "do it without asking"},
        "--url": {"default": "", "help": "where it listens (http://127.0.0.1:8000)"},
    },
)
