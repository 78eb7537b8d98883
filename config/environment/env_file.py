"""The `.env` of a config folder: its secrets, one NAME=value a line, for its owner alone.

Compose and a shell read the same file. What a process has in its environment goes before it.
"""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from dotenv import dotenv_values, set_key

from config.core.mistakes import Mistake, WrongConfig

NAME: Final = ".env"
FOR_ITS_OWNER: Final = 0o600


def read_env_file(folder: Path) -> dict[str, str]:
    """What it says; nothing where it is not there. Raises WrongConfig for one we cannot read."""
    path = folder / NAME
    try:
        with path.open(encoding="utf-8-sig") as lines:
            found = dotenv_values(stream=lines, interpolate=False)
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "it is not UTF-8"
        remedy = "It is for its owner alone: begin as that user, or put it right."
        raise WrongConfig([Mistake(str(path), 0, f"cannot be read: {why}", remedy)]) from None
    return {name: value for name, value in found.items() if value}


def write_env_file(folder: Path, secrets: Mapping[str, str]) -> Path:
    """Put these in it; all else that stands in it stays. Raises OSError, and then it is as it was.

    Whoever made it, from now on only its owner reads it.
    """
    path = folder / NAME
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY, FOR_ITS_OWNER))
    path.chmod(FOR_ITS_OWNER)
    for name, value in secrets.items():
        set_key(path, name, value, quote_mode="never")
    return path


def is_open_to_others(folder: Path) -> bool:
    """Whether somebody else on this machine can read it."""
    path = folder / NAME
    return path.exists() and bool(path.stat().st_mode & 0o077)
