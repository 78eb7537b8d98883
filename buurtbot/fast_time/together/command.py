"""`buurtbot simulate --together`: is it noticed that somebody is silent, and at what price?"""

import argparse
import math
from collections.abc import Callable
from typing import Any, Final

from buurtbot.fast_time.together.guesses import MEMBERS, SETS
from buurtbot.fast_time.together.measures import beside
from buurtbot.fast_time.together.tables import as_json, lines
from buurtbot.fast_time.together.ways import ways
from buurtbot.fast_time.told.options import OPTIONS
from config.core.mistakes import Mistake, WrongConfig
from config.network.policy import Policy

WEEK: Final = 7
MEANS: Final = frozenset(
    {"--together", "--days", "--seeds", "--first-seed", "--assumptions", "--policy", "--json"}
)


def together(
    given: argparse.Namespace, policies: dict[str, Policy], step: Callable[[int, int], None]
) -> tuple[list[str], dict[str, Any]]:
    """The lines to show, and the same for programs. Ours has no name among the policies.

    Raises WrongConfig for an option that says nothing here.
    """
    too_much = ", ".join(option for option in OPTIONS if _says_nothing(given, option))
    if too_much:
        raise WrongConfig(
            [Mistake("--together", 0, "plays no requests", f"Leave out {too_much}.")]
        )
    seeds = range(given.first_seed, given.first_seed + given.seeds)
    sets = SETS[given.assumptions]()
    weeks = math.ceil(given.days / WEEK)  # who rings on Mondays would be counted too often, or not
    found = beside(ways(policies), sets, seeds, days=weeks * WEEK, step=step)
    groups, lasts = _counted(given.seeds, "group"), _counted(weeks, "week")
    heading = f"{groups} of {MEMBERS} people who live alone, {lasts}"
    return [heading, *lines(found)], as_json(found)


def _counted(many: int, what: str) -> str:
    return f"{many} {what}" if many == 1 else f"{many} {what}s"


def _says_nothing(given: argparse.Namespace, option: str) -> bool:
    """Whether it was given, and is of requests."""
    told = getattr(given, option.removeprefix("--").replace("-", "_"))
    default = OPTIONS[option].get("default")
    return option not in MEANS and told != default and bool(told)
