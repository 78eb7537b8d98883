"""`buurtbot screen-lines`: what staff marked as missed or as nothing, for the training set.

No name, number or address is in it, as far as a computer and the worker who kept it saw. What is
printed is erased here: send it to a file, read it once more, and add it to the set.
"""

import argparse
import asyncio

from buurtbot.terminal import CANNOT, complain
from config.network import load_network
from config.settings import environment, load_settings


def screen_lines(given: argparse.Namespace) -> int:
    """Print the lines, and erase them; how many goes to the terminal beside them."""
    from buurtbot.run import hand_out_lines
    from buurtbot.storage.away import WrongStore

    network = load_network(given.config)
    names = {each.slug: each.token_name for each in network.neighbourhoods}
    settings = load_settings(names | {"desk": "BUURTBOT_TOKEN_DESK"}, environment())
    try:
        count = asyncio.run(hand_out_lines(settings, network))
    except WrongStore as wrong:
        complain(str(wrong))
        return CANNOT
    complain(f"{count} lines were printed, and erased here.")
    return 0
