"""`buurtbot screen-lines`: what staff marked as missed or as nothing, for the training set.

No name, number or address is in it, as far as a computer and the worker who kept it saw. What is
printed is erased here: send it to a file, read it once more, and add it to the set.
"""

import argparse
import asyncio
from typing import Final

from buurtbot.commands.with_config import all_of
from buurtbot.failures import Exit
from buurtbot.terminal import CONFIG_FOLDER, Command, complain


def screen_lines(given: argparse.Namespace) -> int:
    """Print the lines, and erase them; how many goes to the terminal beside them."""
    from buurtbot.by_hand import hand_out_lines

    count = asyncio.run(hand_out_lines(*all_of(given)))
    complain(f"{count} lines were printed, and erased here.")
    return Exit.DONE


COMMAND: Final = Command(
    screen_lines, "print what the desk kept, and erase it here", CONFIG_FOLDER
)
