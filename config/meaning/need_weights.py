"""What was learnt of how people say what they want, from need_weights.tsv. Frozen once loaded."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from config.core.mistakes import Mistake, WrongConfig
from config.meaning.needs import ASKED, INTENTS

NEED_WEIGHTS: Final = Path(__file__).parent / "need_weights.tsv"
START, RAISE, AGREE = "!start", "!raise", "!agree"
KIND_OF: Final = "kind:"
# Each intent but `other`, which is nought, and each kind.
COLUMNS: Final = (*INTENTS[:-1], *(f"{KIND_OF}{kind}" for kind in ASKED))
AT: Final = {name: at for at, name in enumerate(COLUMNS)}
Row = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class NeedWeights:
    """Whole hundredths per column. `start` is where each begins; `raises` at how many hundredths
    of certainty it is believed, `agrees` of how few when the rules say the same; `made` tells how
    the file came to be.
    """

    made: tuple[str, ...]
    start: Row
    raises: Row
    agrees: Row
    of: Mapping[str, Row]


def load_need_weights(path: Path = NEED_WEIGHTS) -> NeedWeights:
    """Read them: a part, a tab, and "column weight" of each that has any. Raises WrongConfig."""
    made: list[str] = []
    rows: dict[str, Row] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith("# "):
            made.append(line[2:])
            continue
        try:
            part, written = line.split("\t")
            rows[part] = _row(written)
        except (ValueError, KeyError):
            raise _wrong(path, number) from None
    if not {START, RAISE, AGREE} <= rows.keys():
        raise _wrong(path, 1)
    return NeedWeights(tuple(made), rows.pop(START), rows.pop(RAISE), rows.pop(AGREE), rows)


def _row(written: str) -> Row:
    row = [0] * len(COLUMNS)
    words = written.split(" ")
    for column, weight in zip(words[::2], words[1::2], strict=True):
        row[AT[column]] = int(weight)
    return tuple(row)


def _wrong(path: Path, line: int) -> WrongConfig:
    remedy = "Train anew: python -m tests.meaning.train"
    return WrongConfig([Mistake(str(path), line, "this line is no row of weights", remedy)])
