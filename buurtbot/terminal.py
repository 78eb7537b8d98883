"""What every command needs: how it is described, and how it speaks to whoever typed it."""

import argparse
import os
import sys
from collections.abc import Callable
from typing import Any

CANNOT = 2
CLOSED_PIPE = 141  # what a shell says of a program that nobody listened to any more
# What the service itself can do without, and how to get it (the extras of pyproject.toml).
EXTRAS = {
    "osmium": "Install it: pip install osmium, or `make setup` in the folder of buurtbot.",
    "matplotlib": "Install it: pip install matplotlib, or `make setup-dev` in that of buurtbot.",
}
Command = Callable[[argparse.Namespace], int]
Options = dict[str, dict[str, Any]]
Commands = dict[str, tuple[Command, str, Options]]  # by name: what to do, what it is for


def tell(line: str) -> None:
    """Say one line on standard output, at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def complain(line: str) -> None:
    """Say one line on standard error."""
    sys.stderr.write(f"{line}\n")


def let_go_of_stdout() -> None:
    """Python writes out what is left when it ends, and would complain once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def remedy(missing: ModuleNotFoundError) -> str:
    """One line about what an extra brings. Raises `missing` when no extra does."""
    package = (missing.name or "").partition(".")[0]
    if package not in EXTRAS:
        raise missing
    return f"This needs {package}, which is not installed here. {EXTRAS[package]}"
