"""A mistake in a config file, told with file, line and remedy."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError


@dataclass(frozen=True)
class Mistake:
    """One thing to mend."""

    file: str
    line: int
    what: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}\n    {self.remedy}"


class WrongConfig(Exception):
    """Config that cannot be used; `mistakes` says what to mend."""

    def __init__(self, mistakes: list[Mistake]) -> None:
        super().__init__("\n".join(map(str, mistakes)))
        self.mistakes = mistakes


def read_toml(path: Path) -> dict[str, Any]:
    """Read a TOML file. Raises WrongConfig with the line where it breaks."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        mistake = Mistake(str(path), 0, "this file is missing", "Make it; see config/ for one.")
        raise WrongConfig([mistake]) from None
    except UnicodeDecodeError as error:
        remedy = "Save it as UTF-8, in any editor of today."
        raise WrongConfig([Mistake(str(path), 1, f"not UTF-8: {error.reason}", remedy)]) from None
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        line = int(found[1]) if found else 1
        remedy = "Look for a missing quote, bracket or = on this line or just above it."
        raise WrongConfig([Mistake(str(path), line, str(error), remedy)]) from None


def from_validation(path: Path, error: ValidationError) -> WrongConfig:
    """Turn what pydantic found into mistakes with lines of the file."""
    source = path.read_text(encoding="utf-8").splitlines()
    mistakes = []
    for problem in error.errors():
        names = [str(part) for part in problem["loc"]]
        where = ".".join(names)
        remedy = f"Change or add {where!r}; what was read: {problem.get('input')!r:.80}"
        line = line_of(source, [part for part in problem["loc"] if isinstance(part, str)])
        mistakes.append(Mistake(str(path), line, f"{where}: {problem['msg']}", remedy))
    return WrongConfig(mistakes)


def line_of(source: list[str], names: list[str]) -> int:
    """The line (from 1) that a value most likely stands on; 1 when it is not there at all.

    Looks for each name below the one before it: `waves` of `[pace.weekly]`, not of `[pace.today]`.
    """
    at = 0
    for name in names:
        pattern = re.compile(rf"^\s*(\[+.*\b)?{re.escape(name)}\b")
        below = (number for number in range(at, len(source)) if pattern.match(source[number]))
        at = next(below, at)
    return at + 1
