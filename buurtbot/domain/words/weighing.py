"""Parts of words and their learnt weights: what a text weighs, column by column.

A row of weights is one whole number, so that one addition adds every column; whole numbers add up
to the same everywhere. Each word is weighed once, so the work grows with the length only.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from buurtbot.domain.words.plain_words import KNOWN

SHORTEST, LONGEST_PART = 2, 5  # letters
BITS: Final = 40  # of a packed row, per column: sums stay far below
HALF, WHOLE = 1 << (BITS - 1), 1 << BITS


def parts(word: str, last: str = "") -> list[str]:
    """What is weighed of a word: its parts, with _ where it begins and ends; =word, =two words."""
    return [*_letters(word), f"={word}", *([f"={last} {word}"] if last else [])]


def _letters(word: str) -> Iterator[str]:
    whole = f"_{word}_"
    for length in range(SHORTEST, LONGEST_PART + 1):
        for at in range(len(whole) - length + 1):
            yield whole[at : at + length]


def packed(row: Iterable[int]) -> int:
    """A row as one whole number."""
    return sum(weight << (BITS * at) for at, weight in enumerate(row))


def unpacked(total: int, columns: int) -> list[int]:
    """The row that a sum of packed rows stands for."""
    row = []
    for _ in range(columns):
        low = (total + HALF) % WHOLE - HALF
        row.append(low)
        total = (total - low) >> BITS
    return row


@dataclass(frozen=True, eq=False)
class Scales:
    """Packed rows by part, ready to weigh with."""

    of: Mapping[str, int]

    def words(self, words: Sequence[str]) -> tuple[int, int]:
        """What these words weigh by their parts, and how many parts those are."""
        weight = count = 0
        last = ""
        for word in words:
            more, many = self._alone(word)
            weight += more + (self.of.get(f"={last} {word}", 0) if last else 0)
            count += many + bool(last)
            last = word
        return weight, count

    def named(self, names: Iterable[str]) -> int:
        """What these together weigh; what was never learnt weighs nothing."""
        return sum(self.of.get(name, 0) for name in names)

    @lru_cache(KNOWN)  # noqa: B019 - scales live as long as the process
    def known(self, word: str) -> tuple[str, ...]:
        """The parts of a word that weigh anything."""
        return tuple(part for part in parts(word) if part in self.of)

    @lru_cache(KNOWN)  # noqa: B019 - scales live as long as the process
    def _alone(self, word: str) -> tuple[int, int]:
        return self.named(self.known(word)), len(parts(word))
