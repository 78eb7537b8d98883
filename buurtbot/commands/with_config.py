"""What most commands begin with: the neighbourhoods, and the settings and secrets of all bots."""

import argparse
import asyncio
from collections.abc import Coroutine
from typing import Any

from config.mistakes import Mistake, WrongConfig
from config.network import Network, load_network
from config.settings import Settings, environment_of, load_settings


def all_of(given: argparse.Namespace, *, some_silent: bool = False) -> tuple[Settings, Network]:
    """Read the folder of `--config` and the environment. Raises WrongConfig with every mistake.

    With `some_silent`, a bot whose token cannot be used is none.
    """
    mistakes: list[Mistake] = []
    names = {"desk": "BUURTBOT_TOKEN_DESK"}
    try:
        network = load_network(given.config)
        names |= {each.slug: each.token_name for each in network.neighbourhoods}
    except WrongConfig as wrong:
        mistakes += wrong.mistakes
    try:
        settings = load_settings(names, environment_of(given.config), some_silent=some_silent)
    except WrongConfig as wrong:
        mistakes += wrong.mistakes
    if mistakes:
        raise WrongConfig(mistakes)
    return settings, network


def do(work: Coroutine[Any, Any, object]) -> int:
    """Do it to its end; the exit status for what is done."""
    asyncio.run(work)
    return 0
