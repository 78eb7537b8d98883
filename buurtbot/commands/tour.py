"""`buurtbot tour`: a scripted day in the terminal."""

import argparse
import asyncio
from typing import Final

from buurtbot import safe_log
from buurtbot.terminal import Command


def tour(_: argparse.Namespace) -> int:
    """Walk through the whole service, with people who are made up."""
    from buurtbot.demo.tour import run_tour

    safe_log.set_up("ERROR")
    return asyncio.run(run_tour()) or 0


COMMAND: Final = Command(tour, "a scripted day in the terminal")
