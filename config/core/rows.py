"""A file of what was learnt: how it came to be, and a row of weights per part."""

import re
from pathlib import Path

from config.core.mistakes import Mistake, WrongConfig


def read_rows(
    path: Path, written: re.Pattern[str], numbers: set[str], trainer: str
) -> tuple[tuple[str, ...], dict[str, str]]:
    """The lines of its head, and each row by its part, as it is `written`.

    Rows with these `numbers` must be there. Raises WrongConfig with the line that is no row.
    """
    made, lines = read_lines(path, written, trainer)
    rows = dict(line.split("\t", 1) for line in lines)
    if not numbers <= rows.keys():
        raise _wrong(path, 1, trainer)
    return made, rows


def read_lines(
    path: Path, written: re.Pattern[str], trainer: str
) -> tuple[tuple[str, ...], list[str]]:
    """The lines of its head, and those below. Raises WrongConfig with the line that is no row."""
    read = path.read_text(encoding="utf-8")
    good = written.match(read)
    end = good.end() if good else 0
    if end < len(read):
        raise _wrong(path, 1 + read.count("\n", 0, end), trainer)
    lines = read.splitlines()
    made = tuple(line[2:] for line in lines if line.startswith("# "))
    return made, lines[len(made) :]


def _wrong(path: Path, line: int, trainer: str) -> WrongConfig:
    remedy = f"Train anew: python -m {trainer}"
    return WrongConfig([Mistake(str(path), line, "this line is no row of weights", remedy)])
