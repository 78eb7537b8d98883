"""The municipalities of the Netherlands and their codes, so that nobody need look one up.

Source: the list of municipalities of Statistics Netherlands (CBS), with other names in use.
"""

import csv
import re
import unicodedata
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path

FILE = Path(__file__).parent / "municipalities.csv"
CODE = re.compile(r"gm\d{4}")


@dataclass(frozen=True)
class Municipality:
    """Its code, "gm0518", and what it is called there: "Den Haag"."""

    code: str
    name: str


def municipality_called(said: str) -> Municipality | None:
    """The one that is meant by a name, or by a code; None when no name is like it."""
    code = said.strip().casefold()
    if CODE.fullmatch(code):
        return next((each for each in _by_name().values() if each.code == code), None)
    return _by_name().get(_plain(said))


def names_like(said: str) -> list[str]:
    """Names that somebody may have meant, the likeliest first."""
    near = get_close_matches(_plain(said), _by_name(), n=3)
    return [_by_name()[each].name for each in near]


@cache
def _by_name() -> dict[str, Municipality]:
    lines = (line for line in FILE.read_text(encoding="utf-8").splitlines() if line[0] != "#")
    rows = [(row[0], row[1:]) for row in csv.reader(lines)]
    # The name that people use is the one to show: it stands last.
    return {_plain(name): Municipality(code, names[-1]) for code, names in rows for name in names}


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.casefold())
    return "".join(sign for sign in letters if sign.isalnum())
