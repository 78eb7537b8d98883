"""What the screening has learnt of whole texts, from screening_sense.tsv. Frozen once loaded."""

import re
from dataclasses import dataclass
from pathlib import Path

from config.care.weights import TRAINER, Row, row_of
from config.core.rows import read_rows

SENSE = Path(__file__).parent / "screening_sense.tsv"
START = "!start"
WHOLE = 1000  # thousandths
ROWS = re.compile(r"(?:# .*\n)*+(?:[^\t\n]+(?:\t-?\d{1,6})+\n)*+")


@dataclass(frozen=True, slots=True)
class SenseWeights:
    """A small net in whole thousandths: the same wherever it is read.

    `cells`: each takes every number that the encoder makes of a text, adds its own start and
    gives the rest, in the order of LABELS, to what is more than nought. `start`: per label.
    """

    made: tuple[str, ...]
    start: Row
    cells: tuple[Row, ...]


def load_sense(path: Path = SENSE) -> SenseWeights:
    """Read the net: a row per cell. Raises WrongConfig."""
    made, rows = read_rows(path, ROWS, {START}, TRAINER)
    start = row_of(rows.pop(START))
    return SenseWeights(made, start, tuple(map(row_of, rows.values())))
