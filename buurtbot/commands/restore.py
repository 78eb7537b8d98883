"""`buurtbot restore`: a copy laid back in an empty Redis."""

import argparse
import asyncio
from pathlib import Path
from typing import Final

from buurtbot.commands.with_config import all_of
from buurtbot.failures import Exit, Failed
from buurtbot.terminal import CONFIG_FOLDER, Command, tell


def restore(given: argparse.Namespace) -> int:
    """Lay FILE back in the Redis of BUURTBOT_REDIS_URL, which must be empty; then start buurtbot.

    All of the file is looked at first. BUURTBOT_MASTER_KEYS must hold the key it was sealed with;
    when a newer one stands before that, all is under the newer one afterwards. Who was forgotten
    since stays forgotten, as this machine (BUURTBOT_STATE) and the other *.copy files beside FILE
    tell. What waited to be sent then goes out when the service starts. `--check` only looks.
    """
    from buurtbot.copies import lay_back, look_at
    from buurtbot.storage.copies.sealed_file import NoCopy

    settings, network = all_of(given)
    try:
        if given.check:
            made, lines = asyncio.run(look_at(settings, network, given.file))
            tell(f"{given.file} of {made:%Y-%m-%d %H:%M} UTC is whole: {lines} lines.")
            return Exit.DONE
        done = asyncio.run(lay_back(settings, network, given.file))
    except NoCopy as why:
        raise Failed(f"{why}.", Exit.DATA) from None
    tell(f"{done.keys} keys of {done.made:%Y-%m-%d %H:%M} UTC are back, under one master key:")
    tell(f"{settings.current_key}. {done.forgotten} people who were forgotten since went again.")
    for municipality, count in done.missing.items():
        tell(f"{municipality}: {count} writes are lost that came after this copy.")
    return Exit.DONE


COMMAND: Final = Command(
    restore,
    "lay such a file back in an empty Redis",
    {
        **CONFIG_FOLDER,
        "file": {"type": Path, "metavar": "FILE"},
        "--check": {"action": "store_true", "help": "only look whether it is whole and ours"},
    },
)
