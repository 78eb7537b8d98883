"""What the screening has learnt, from screening_weights.tsv. Frozen once loaded."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from config.care.screening import LABELS
from config.core.rows import read_lines, read_rows

WEIGHTS = Path(__file__).parent / "screening_weights.tsv"
DOUBTED = "screening_doubted.tsv"  # beside it
TRAINER = "tests.care.train"
START, RAISE = "!start", "!raise"
NUMBERS = rf"(?:\t-?\d{{1,5}}){{{len(LABELS) - 1}}}"
ROWS = re.compile(rf"(?:# .*\n)*+(?:[^\t\n]+{NUMBERS}\n)*+")
DOUBTS = re.compile(r"(?:# .*\n)*+(?:\d+\t\d+\t[^\t\n]+\n)*+")
Row = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Weights:
    """Whole hundredths per label, in the order of LABELS without `none`, which is nought.

    Whole numbers add up to the same everywhere. `start` is where each label begins; `raises` at
    how many hundredths of certainty it is raised; `made` tells how the file came to be; `of`: the
    row of a part as it is written (`row` reads it), because of all those rows few are ever needed.
    `doubted`: phrases that mislead, so that they raise nothing on their own.
    """

    made: tuple[str, ...]
    start: Row
    raises: Row
    of: Mapping[str, str]
    doubted: frozenset[str] = frozenset()

    def row(self, part: str) -> Row:
        """What a part weighs."""
        return row_of(self.of[part])


def load_weights(path: Path = WEIGHTS) -> Weights:
    """Read the weights: a part of a word, a tab, its weights. Raises WrongConfig."""
    made, rows = read_rows(path, ROWS, {START, RAISE}, TRAINER)
    start, raises = row_of(rows.pop(START)), row_of(rows.pop(RAISE))
    return Weights(made, start, raises, rows, _doubted(path.with_name(DOUBTED)))


def _doubted(path: Path) -> frozenset[str]:
    """How many cries a phrase found, how many harmless texts, the phrase, with tabs between."""
    _, lines = read_lines(path, DOUBTS, TRAINER)
    return frozenset(line.split("\t")[2] for line in lines)


def row_of(written: str) -> Row:
    """Whole numbers with tabs between."""
    return tuple(map(int, written.split("\t")))
