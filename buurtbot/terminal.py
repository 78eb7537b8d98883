"""What every command needs: how it is described, and how it speaks to whoever typed it."""

import argparse
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

Options = Mapping[str, Mapping[str, Any]]
CONFIG_FOLDER: Final[Options] = {
    "--config": {"type": Path, "required": True, "metavar": "DIR", "help": "the config folder"}
}


@dataclass(frozen=True)
class Command:
    """What is done, gives the exit status; `told` is its line of `--help`."""

    do: Callable[[argparse.Namespace], int]
    told: str
    options: Options = field(default_factory=dict)


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
