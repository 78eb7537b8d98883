"""The helplines of the config, read once, and their numbers by their names in the texts."""

from collections.abc import Mapping
from functools import cache
from typing import Final

from config.care.helplines import Helplines, load_helplines

LINES: Final = {
    "emergency": "emergency",
    "suicide_line": "suicide-prevention",
    "safe_home": "safe-at-home",
}
FOR_STAFF: Final = LINES | {
    "sexual_violence": "sexual-violence-centre",
    "children": "children",
    "listening": "listening",
    "police": "police",
    "fraud": "fraud",
}
ON_PAGE: Final = (
    *("emergency", "suicide_line", "suicide_free", "safe_home"),
    *("listening", "children", "police"),
)


@cache
def load_once() -> Helplines:
    """The helplines of the config."""
    return load_helplines()


def numbers() -> dict[str, str]:
    """The numbers of the texts, by the names they have there."""
    return _named(LINES)


def staff_numbers() -> dict[str, str]:
    """The same, and those that stand on the cards of the desk."""
    return _named(FOR_STAFF)


def page_numbers() -> dict[str, str]:
    """Those of the page for everybody, with the second, longer number of 113."""
    line = load_once().named("suicide-prevention")
    others = staff_numbers()
    others.update(suicide_free=next(iter(line.also), line.number))
    return {name: others[name] for name in ON_PAGE}


def _named(lines: Mapping[str, str]) -> dict[str, str]:
    return {name: load_once().named(key).number for name, key in lines.items()}
