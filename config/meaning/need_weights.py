"""What was learnt of how people say what they want, from need_weights.tsv. Frozen once loaded."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from config.core.rows import read_rows
from config.meaning.needs import ASKED, INTENTS

NEED_WEIGHTS: Final = Path(__file__).parent / "need_weights.tsv"
START, RAISE, AGREE = "!start", "!raise", "!agree"
KIND_OF: Final = "kind:"
# Each intent but `other`, which is nought, and each kind.
COLUMNS: Final = (*INTENTS[:-1], *(f"{KIND_OF}{kind}" for kind in ASKED))
AT: Final = {name: at for at, name in enumerate(COLUMNS)}
Row = tuple[int, ...]


NAMES: Final = "|".join(map(re.escape, COLUMNS))
ROW: Final = rf"[^\t\n]+\t(?:(?:{NAMES}) -?\d{{1,5}}[ \n])++(?<=\n)"
ROWS: Final = re.compile(rf"(?:# .*\n)*+(?:{ROW})*+")


@dataclass(frozen=True, slots=True)
class NeedWeights:
    """Whole hundredths per column. `start` is where each begins; `raises` at how many hundredths
    of certainty it is believed, `agrees` of how few when the rules say the same; `made` tells how
    the file came to be; `of`: the row of a part as it is written, and `row` reads it.
    """

    made: tuple[str, ...]
    start: Row
    raises: Row
    agrees: Row
    of: Mapping[str, str]

    def row(self, part: str) -> Row:
        """What a part weighs."""
        return _row(self.of[part])


def load_need_weights(path: Path = NEED_WEIGHTS) -> NeedWeights:
    """Read them: a part, a tab, and "column weight" of each that has any. Raises WrongConfig."""
    made, rows = read_rows(path, ROWS, {START, RAISE, AGREE}, "tests.meaning.train")
    return NeedWeights(
        made, _row(rows.pop(START)), _row(rows.pop(RAISE)), _row(rows.pop(AGREE)), rows
    )


def _row(written: str) -> Row:
    row = [0] * len(COLUMNS)
    words = written.split(" ")
    for at, weight in zip(map(AT.__getitem__, words[::2]), map(int, words[1::2]), strict=True):
        row[at] = weight
    return tuple(row)
