"""`buurtbot check-data`: whether all that is stored can be read."""

import argparse
import asyncio
from typing import Final

from buurtbot.commands.with_config import all_of
from buurtbot.failures import Exit
from buurtbot.terminal import CONFIG_FOLDER, Command


def check_data(given: argparse.Namespace) -> int:
    """Read everything in Redis and count it, by kind and by the form it was written in.

    Nothing is changed, and nothing of people is shown; the service may run meanwhile. The exit
    status is 1 when something cannot be read, or belongs to a later version.
    """
    from buurtbot.by_hand import tell_data

    settings, network = all_of(given)
    bad = asyncio.run(tell_data(settings, network, given.municipality))
    return Exit.NO if bad else Exit.DONE


COMMAND: Final = Command(
    check_data,
    "read all that is stored, and count it",
    {**CONFIG_FOLDER, "--municipality": {"default": "", "help": "only this one, as gm0518"}},
)
