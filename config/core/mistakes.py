"""A mistake in a config file, told with file, line and remedy."""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from config.core.plain_mistakes import told
from config.core.written import read_text

# A time of day as a value: behind =, [ or a comma, and before whatever ends it.
SHORT_TIME = re.compile(
    r"(?P<before>[=\[,][ \t]*)(?P<hour>\d{1,2}):(?P<minute>\d{2})(?=[ \t]*(?:[,\]}#]|$))",
    re.MULTILINE,
)


@dataclass(frozen=True)
class Mistake:
    """One thing to mend."""

    file: str
    line: int  # from 1; 0 for what stands on no line
    what: str
    remedy: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.what}\n    {self.remedy}"


class WrongConfig(Exception):
    """Config that cannot be used; `mistakes` says what to mend."""

    def __init__(self, mistakes: list[Mistake]) -> None:
        super().__init__("\n".join(map(str, mistakes)))
        self.mistakes = mistakes


def read_toml(path: Path) -> dict[str, Any]:
    """Read a TOML file. Raises WrongConfig with the line where it breaks."""
    text = _text(path)
    try:
        return _read(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        line = int(found[1]) if found else max(1, text.count("\n"))
        remedy = "Look for a missing quote, bracket or = on this line or just above it."
        raise WrongConfig([Mistake(str(path), line, str(error), remedy)]) from None


def _text(path: Path) -> str:
    try:
        return read_text(path)
    except FileNotFoundError:
        mistake = Mistake(str(path), 0, "this file is missing", "Make it; see config/ for one.")
        raise WrongConfig([mistake]) from None
    except UnicodeDecodeError as error:
        remedy = "Save it as UTF-8, in any editor of today."
        raise WrongConfig([Mistake(str(path), 1, f"not UTF-8: {error.reason}", remedy)]) from None
    except OSError as error:
        what = f"this file cannot be read: {error.strerror}"
        remedy = "Let the user that runs buurtbot read it."
        raise WrongConfig([Mistake(str(path), 0, what, remedy)]) from None


def _read(text: str) -> dict[str, Any]:
    """TOML 1.0, and the times of 1.1 (09:00, without seconds), which Python cannot read yet."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        whole = SHORT_TIME.sub(_whole_time, text)
        if whole == text:
            raise
        try:
            return tomllib.loads(whole)
        except tomllib.TOMLDecodeError:
            raise error from None


def _whole_time(short: re.Match[str]) -> str:
    return f"{short['before']}{short['hour']:0>2}:{short['minute']}:00"


def from_validation(
    path: Path, error: ValidationError, kind: type[BaseModel] | None = None
) -> WrongConfig:
    """Turn what pydantic found into mistakes with lines of the file; `kind` is what it holds."""
    source = read_text(path).splitlines()
    mistakes = []
    for problem in error.errors():
        line = line_of(source, problem["loc"])
        mistakes.append(Mistake(str(path), line, *told(problem, kind)))
    return WrongConfig(mistakes)


def line_of(source: list[str], names: Sequence[str | int]) -> int:
    """The line (from 1) that a value most likely stands on; 1 when it is not there at all.

    Looks for each name below the one before it: `waves` of `[pace.weekly]`, not of `[pace.today]`.
    A number behind a name is which of several tables is meant, from 0.
    """
    at, pattern = 0, re.compile("")
    for name in names:
        if isinstance(name, int):
            below = [n for n in range(at + 1, len(source)) if pattern.match(source[n])][:name]
            at = below[-1] if len(below) == name > 0 else at
            continue
        pattern = re.compile(rf"^\s*(\[+.*\b)?{re.escape(name)}\b")
        at = next((n for n in range(at, len(source)) if pattern.match(source[n])), at)
    return at + 1
