"""The words people say at the door: door_words.txt, one a line, short and concrete."""

from functools import cache
from pathlib import Path

HERE = Path(__file__).parent


@cache
def door_words(path: Path = HERE / "door_words.txt") -> tuple[str, ...]:
    """All words, in the order of the file. Lines that begin with # are for the reader."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return tuple(line.strip() for line in lines if line.strip() and not line.startswith("#"))
