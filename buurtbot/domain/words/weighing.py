"""Parts of words and their learnt weights: what a text weighs, column by column.

A row of weights is one whole number, so that one addition adds every column; whole numbers add up
to the same everywhere. Each word is weighed once, so the work grows with the length only.
"""

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache, lru_cache
from struct import Struct
from typing import Final

from buurtbot.domain.words.plain_words import KNOWN

SHORTEST, LONGEST_PART = 2, 5  # letters
BITS: Final = 64  # of a packed row, per column: sums stay far below
HALF, FULL = 1 << (BITS - 1), (1 << BITS) - 1


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


def _letters(word: str) -> list[str]:
    whole = f"_{word}_"
    lengths = range(SHORTEST, LONGEST_PART + 1)
    return [whole[at : at + n] for n in lengths for at in range(len(whole) - n + 1)]


def packed(row: Sequence[int]) -> int:
    """A row as one whole number."""
    shape, halves = _shape(len(row))
    return (int.from_bytes(shape.pack(*row), "little") ^ halves) - halves


def unpacked(total: int, columns: int) -> tuple[int, ...]:
    """The row that a sum of packed rows stands for."""
    shape, halves = _shape(columns)
    return shape.unpack(((total + halves) ^ halves).to_bytes(shape.size, "little"))


def column(totals: Iterable[int], at: int) -> list[int]:
    """One number of the row of each."""
    _, halves = _shape(at + 1)
    before = BITS * at
    return [((total + halves >> before) & FULL) - HALF for total in totals]


@cache
def _shape(columns: int) -> tuple[Struct, int]:
    """The bytes of a row, and half of what fits in each: with it no column borrows of another."""
    return Struct(f"<{columns}q"), sum(HALF << (BITS * at) for at in range(columns))


class _Rows(dict[str, int]):
    """What parts weigh, packed. Of so many rows each is read when it is first needed."""

    def __init__(self, read: Callable[[str], Sequence[int]]) -> None:
        super().__init__()
        self.read = read

    def __missing__(self, part: str) -> int:
        self[part] = packed(self.read(part))
        return self[part]


@dataclass(frozen=True, eq=False)
class Scales:
    """What parts weigh. What was never learnt weighs nothing, and nothing of it is remembered."""

    learnt: Container[str]
    rows: Mapping[str, int]

    @classmethod
    def of(cls, learnt: Container[str], read: Callable[[str], Sequence[int]]) -> "Scales":
        """Make them of all parts that were learnt, and of who reads the row of one."""
        return cls(learnt, _Rows(read))

    def words(self, words: Iterable[str]) -> tuple[int, int]:
        """What these words weigh by their parts, and how many parts those are."""
        weights, counts = self.each(words)
        return sum(weights), sum(counts)

    def each(self, words: Iterable[str]) -> tuple[list[int], list[int]]:
        """The same per word, each also with the one before it."""
        weights, counts = [], []
        last = ""
        for word in words:
            weight, count = self._alone(word)
            if count and last:  # as `pair`: a number has no parts
                both = f"={last} {word}"
                weight += self.rows[both] if both in self.learnt else 0
                count += 1
            last = word if count else ""
            weights.append(weight)
            counts.append(count)
        return weights, counts

    def named(self, names: Iterable[str]) -> int:
        """What these together weigh."""
        return sum(map(self.rows.__getitem__, filter(self.learnt.__contains__, names)))

    def most(self, names: AbstractSet[str], at: int, most: int) -> tuple[str, ...]:
        """Those that weigh most, in one column, of all that weigh more than nothing there."""
        known = list(filter(self.learnt.__contains__, names))
        weighed = zip(column(map(self.rows.__getitem__, known), at), known, strict=True)
        ordered = sorted((-weight, name) for weight, name in weighed if weight > 0)
        return tuple(name for _, name in ordered[:most])

    @lru_cache(KNOWN)  # noqa: B019 - scales live as long as the process
    def _alone(self, word: str) -> tuple[int, int]:
        each = parts(word)
        return self.named(each), len(each)
