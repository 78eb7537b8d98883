"""`buurtbot forget-person`: erase someone who asks for it by letter or phone."""

import argparse
import asyncio
from typing import Final

from buurtbot import safe_log
from buurtbot.commands.with_config import all_of
from buurtbot.failures import Exit
from buurtbot.terminal import CONFIG_FOLDER, Command, tell


def forget_person(given: argparse.Namespace) -> int:
    """Erase all that is kept of one person at one bot; the exit status is 1 for nobody known."""
    from buurtbot.by_hand import forget_person as forget

    safe_log.set_up()
    settings, network = all_of(given)
    who = {"bot": given.bot, "telegram_id": given.telegram_id}
    found = asyncio.run(forget(settings, network, **who))
    tell("Erased." if found else "Nobody is known by that number at that bot.")
    return Exit.DONE if found else Exit.NO


COMMAND: Final = Command(
    forget_person,
    "erase someone who asks for it by letter or phone",
    {
        **CONFIG_FOLDER,
        "--bot": {"required": True, "help": "slug of the neighbourhood"},
        "--telegram-id": {"type": int, "required": True},
    },
)
