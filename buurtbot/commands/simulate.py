"""`buurtbot simulate`: a neighbourhood in fast time."""

import argparse
import sys
from typing import Final

from buurtbot.fast_time.told.options import OPTIONS
from buurtbot.terminal import Command


def simulate(given: argparse.Namespace) -> int:
    """Compare the policies, or say how many volunteers a neighbourhood needs."""
    from buurtbot.fast_time.command import simulate as play

    return play(given, sys.stdout, sys.stderr)


COMMAND: Final = Command(
    simulate, "play a neighbourhood in fast time; how many do we need?", OPTIONS
)
