"""What the screening has learnt, from screening_weights.tsv. Frozen once loaded."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from config.mistakes import Mistake, WrongConfig
from config.screening import LABELS

WEIGHTS = Path(__file__).parent / "screening_weights.tsv"
START, RAISE = "!start", "!raise"
Row = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Weights:
    """Whole hundredths per label, in the order of LABELS without `none`, which is nought.

    Whole numbers add up to the same everywhere. `start` is where each label begins; `raises` at
    how many hundredths of certainty it is raised; `made` tells how the file came to be.
    """

    made: tuple[str, ...]
    start: Row
    raises: Row
    of: Mapping[str, Row]


def load_weights(path: Path = WEIGHTS) -> Weights:
    """Read the weights: a part of a word, a tab, its weights. Raises WrongConfig."""
    made: list[str] = []
    rows: dict[str, Row] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith("# "):
            made.append(line[2:])
            continue
        part, *weights = line.split("\t")
        try:
            rows[part] = tuple(map(int, weights))
        except ValueError:
            raise _wrong(path, number) from None
        if len(weights) != len(LABELS) - 1:
            raise _wrong(path, number)
    if not {START, RAISE} <= rows.keys():
        raise _wrong(path, 1)
    return Weights(tuple(made), rows.pop(START), rows.pop(RAISE), rows)


def _wrong(path: Path, line: int) -> WrongConfig:
    remedy = "Train anew: python -m tests.care.train"
    return WrongConfig([Mistake(str(path), line, "this line is no row of weights", remedy)])
