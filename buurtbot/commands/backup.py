"""`buurtbot backup`: a copy of all that is kept, in one sealed file."""

import argparse
import asyncio
from pathlib import Path
from typing import Final

from buurtbot.commands.with_config import all_of
from buurtbot.failures import Exit, Failed
from buurtbot.terminal import CONFIG_FOLDER, Command, tell


def backup(given: argparse.Namespace) -> int:
    """Write all that is kept to FILE, as it was at one moment, and read it back to be sure.

    The service runs on meanwhile; a Redis Cluster is read node by node. The file is sealed with
    the first of BUURTBOT_MASTER_KEYS and tells which pepper it belongs to; it holds neither. Keep
    those two apart from it: without them nobody can read it. A file that exists is left alone.
    """
    from buurtbot.copies import make_copy
    from buurtbot.storage.copies.sealed_file import NoCopy

    settings, network = all_of(given)
    try:
        sealed = asyncio.run(make_copy(settings, network, given.file))
    except NoCopy as why:
        raise Failed(f"{why}.", Exit.MACHINE) from None
    tell(f"{given.file}: {sealed.lines} lines, sealed with {settings.current_key}, read back.")
    tell(f"SHA-256 of what is in it: {sealed.digest}")
    return Exit.DONE


COMMAND: Final = Command(
    backup,
    "write all that is kept to one sealed file",
    {**CONFIG_FOLDER, "file": {"type": Path, "metavar": "FILE", "help": "a name ending in .copy"}},
)
