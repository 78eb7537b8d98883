"""The helplines of the config, read once, and their numbers by their names in the texts."""

from functools import cache
from typing import Final

from config.helplines import Helplines, load_helplines

LINES: Final = {
    "emergency": "emergency",
    "suicide_line": "suicide-prevention",
    "safe_home": "safe-at-home",
}


@cache
def load_once() -> Helplines:
    """The helplines of the config."""
    return load_helplines()


def numbers() -> dict[str, str]:
    """The numbers of the texts, by the names they have there."""
    return {name: load_once().named(key).number for name, key in LINES.items()}
