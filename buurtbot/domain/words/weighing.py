"""Parts of words and their learnt weights: what a text weighs, column by column.

A row of weights is one whole number, so that one addition adds every column; whole numbers add up
to the same everywhere. Each word is weighed once, so the work grows with the length only.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from buurtbot.domain.words.plain_words import KNOWN

SHORTEST, LONGEST_PART = 2, 5  # letters
BITS: Final = 40  # of a packed row, per column: sums stay far below
HALF, WHOLE = 1 << (BITS - 1), 1 << BITS


def parts(word: str, last: str = "") -> list[str]:
    """What is weighed of a word: its parts, with _ where it begins and ends; =word, =two words.

    Nothing of a number: a house, an hour or an age says nothing of how somebody is.
    """
    alone = [] if word.isdecimal() else [*_letters(word), f"={word}"]
    return [*alone, *filter(None, [pair(last, word)])]


def pair(last: str, word: str) -> str:
    """The name of two words together; empty when either is missing or a number."""
    is_pair = last and not (last.isdecimal() or word.isdecimal())
    return f"={last} {word}" if is_pair else ""


def _letters(word: str) -> Iterator[str]:
    whole = f"_{word}_"
    for length in range(SHORTEST, LONGEST_PART + 1):
        for at in range(len(whole) - length + 1):
            yield whole[at : at + length]


def packed(row: Sequence[int]) -> int:
    """A row as one whole number."""
    total = 0
    for weight in reversed(row):
        total = (total << BITS) + weight
    return total


def unpacked(total: int, columns: int) -> list[int]:
    """The row that a sum of packed rows stands for."""
    raised = total + _halves(columns)
    return [(raised >> (BITS * at)) % WHOLE - HALF for at in range(columns)]


def column(total: int, at: int) -> int:
    """One number of that row."""
    raised = total + _halves(at + 1)
    return (raised >> (BITS * at)) % WHOLE - HALF


@cache
def _halves(columns: int) -> int:
    """Half of what fits, in each column: with it no column borrows from the next."""
    return packed([HALF] * columns)


@dataclass(frozen=True, eq=False)
class Scales:
    """What parts weigh. `of` gives the packed row of a part; what was never learnt weighs 0."""

    of: Callable[[str], int]

    def words(self, words: Sequence[str]) -> tuple[int, int]:
        """What these words weigh by their parts, and how many parts those are."""
        each = [self.word(*both) for both in zip(words, ["", *words], strict=False)]
        return sum(weight for weight, _ in each), sum(count for _, count in each)

    def word(self, word: str, last: str) -> tuple[int, int]:
        """The same of one word, behind the `last` one."""
        weight, count = self._alone(word)
        both = pair(last, word)
        return (weight + self.of(both), count + 1) if both else (weight, count)

    def named(self, names: Iterable[str]) -> int:
        """What these together weigh."""
        return sum(map(self.of, names))

    @lru_cache(KNOWN)  # noqa: B019 - scales live as long as the process
    def known(self, word: str) -> tuple[str, ...]:
        """The parts of a word that weigh anything."""
        return tuple(filter(self.of, parts(word)))

    @lru_cache(KNOWN)  # noqa: B019 - scales live as long as the process
    def _alone(self, word: str) -> tuple[int, int]:
        each = parts(word)
        return self.named(each), len(each)
