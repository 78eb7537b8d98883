"""The words on a paper with which somebody finds their place on our page: place_words.txt."""

from functools import cache
from pathlib import Path

HERE = Path(__file__).parent


@cache
def place_words(path: Path = HERE / "place_words.txt") -> tuple[str, ...]:
    """All words, in the order of the file. Lines that begin with # are for the reader."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))
