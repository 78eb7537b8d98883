"""`buurtbot audit`: who did what and when, as it was noted. No names, no contents.

Staff are told by their number of Telegram, or their mail address, where they are listed still.
"""

import argparse
import asyncio
from typing import Final

from buurtbot.commands.with_config import all_of
from buurtbot.failures import Exit
from buurtbot.terminal import CONFIG_FOLDER, Command, tell


def audit(given: argparse.Namespace) -> int:
    """Print a line for each: when, who, what (and why), about which id."""
    from buurtbot.by_hand import read_audit

    settings, network = all_of(given)
    asked = {"did": given.did, "about": given.about, "days": given.days}
    for line in asyncio.run(read_audit(settings, network, **asked)):
        tell(line)
    return Exit.DONE


COMMAND: Final = Command(
    audit,
    "print who did what and when, without names and contents",
    {
        **CONFIG_FOLDER,
        "--did": {"default": "", "help": "only what begins so, such as read_signal"},
        "--about": {"default": "", "help": "only about this id"},
        "--days": {"type": int, "default": 30, "help": "so many days back (30)"},
    },
)
