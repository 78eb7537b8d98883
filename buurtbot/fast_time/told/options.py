"""What `buurtbot simulate` can be told. Stands apart so that `--help` needs no numpy."""

import argparse
import re
from pathlib import Path
from typing import Any, Final

WEEKS: Final = {"day": 7.0, "week": 1.0, "month": 7 / 30}
VOLUNTEERS, A_WEEK = 40, 12.0


def a_week(told: str) -> float:
    """Read "12/week", "2/day", "50/month" or "12" as requests a week."""
    found = re.fullmatch(r"(\d+(?:\.\d+)?)(?:/(day|week|month))?", told)
    if found is None:
        raise argparse.ArgumentTypeError(f"{told}: write 12/week, 2/day or 50/month")
    if float(found[1]) == 0:
        raise argparse.ArgumentTypeError(f"{told}: at least one, as 1/month")
    return float(found[1]) * WEEKS[found[2] or "week"]


def new_file(told: str) -> Path:
    """Read where a file can be written: that is seen now, not after the work."""
    path = Path(told)
    if path.is_dir() or not path.parent.is_dir():
        why = "is a folder: name a file in it" if path.is_dir() else "lies in no folder: make that"
        raise argparse.ArgumentTypeError(f"{told} {why}")
    return path


def above_zero(told: str) -> int:
    """Read a whole number of at least one."""
    if not re.fullmatch(r"[1-9]\d{0,6}", told):
        raise argparse.ArgumentTypeError(f"{told}: a whole number from 1")
    return int(told)


def from_zero(told: str) -> int:
    """Read a whole number, 0 or more."""
    if not re.fullmatch(r"\d{1,7}", told):
        raise argparse.ArgumentTypeError(f"{told}: a whole number from 0")
    return int(told)


OPTIONS: Final[dict[str, dict[str, Any]]] = {
    "--volunteers": {
        "type": above_zero,
        "metavar": "N",
        "help": f"per neighbourhood; with this or --requests it says how many you need"
        f" ({VOLUNTEERS})",
    },
    "--requests": {
        "type": a_week,
        "metavar": "N/week",
        "help": f"per neighbourhood: 12/week, 2/day or 50/month ({A_WEEK:g}/week)",
    },
    "--goal": {
        "type": above_zero,
        "default": 80,
        "metavar": "PERCENT",
        "help": "of the requests that neighbours should take, for how many you need (80)",
    },
    "--compare": {
        "action": "store_true",
        "help": "compare the policies, also when numbers are given",
    },
    "--together": {
        "action": "store_true",
        "help": "a telephone circle and others who ring: how soon is it noticed that somebody is"
        " in trouble, and at what price (with --days, --seeds, --assumptions, --policy, --json)",
    },
    "--days": {"type": above_zero, "default": 56, "help": "how many (56)"},
    "--seeds": {"type": above_zero, "default": 10, "help": "how many different worlds (10)"},
    "--first-seed": {
        "type": from_zero,
        "default": 0,
        "help": "the number of the first world (0)",
    },
    "--assumptions": {
        "choices": ("base", "each", "all"),
        "default": "base",
        "help": "answers, speed and fatigue: as they are; each at half and double; all 27",
    },
    "--scale": {
        "choices": ("neighbourhood", "town", "country"),
        "default": "neighbourhood",
        "help": "one neighbourhood, all of a town, or every world somewhere else in the country",
    },
    "--population": {
        "type": Path,
        "metavar": "CSV",
        "help": "real neighbourhoods: columns buurtcode, lat, lon (without: made up)",
    },
    "--part": {
        "default": "",
        "metavar": "CODE",
        "help": "only neighbourhoods whose code begins so, 0518 is Den Haag",
    },
    "--streets": {
        "type": Path,
        "metavar": "FILE",
        "help": "real walks, and homes along real streets: a file of `buurtbot geo build`",
    },
    "--same-promises": {
        "action": "store_true",
        "help": "the others, too, ask nobody at night or further than they offered to walk",
    },
    "--policy": {
        "type": Path,
        "action": "append",
        "default": [],
        "metavar": "TOML",
        "help": "compare another policy.toml too; can be repeated",
    },
    "--processes": {"type": above_zero, "default": 1, "help": "how many at once (1)"},
    "--json": {"type": new_file, "metavar": "FILE", "help": "write all numbers here"},
    "--pictures": {"type": Path, "metavar": "DIR", "help": "draw them here (needs matplotlib)"},
}
