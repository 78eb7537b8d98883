"""The second stage: what was learnt from many texts, by parts of words. Explainable, no guesswork.

A text weighs the parts of its words and its words two by two. Each word is weighed once, so the
work grows with the length only; a long text is weighed in pieces, so that a cry for help in
the middle of a shopping list is not drowned in it.
"""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from buurtbot.domain.words.plain_words import letters_of
from config.screening import LABELS, Label
from config.weights import Row, Weights

SHORTEST, LONGEST_PART = 2, 5  # letters
PIECE, STEP = 20, 10  # words
FEW: Final = 80  # parts, some five words: of less nothing is certain
TOLD: Final = 5  # parts of words that are named as the reason
URGENT: Final = 3  # labels, the first ones
NOTHING: Final = (0,) * (len(LABELS) - 1)


@dataclass(frozen=True, slots=True)
class Learnt:
    """How certain of each label, from 0 to 1, all together 1; and which parts say so."""

    scores: dict[Label, float]
    label: Label
    why: tuple[str, ...]


def parts(words: list[str]) -> list[list[str]]:
    """Per word what is weighed: its parts, with _ where it begins and ends; =word, =two words."""
    before = ["", *words]
    return [
        [*_letters(word), f"={word}", *([f"={last} {word}"] if last else [])]
        for last, word in zip(before, words, strict=False)
    ]


def _letters(word: str) -> Iterator[str]:
    whole = f"_{word}_"
    for length in range(SHORTEST, LONGEST_PART + 1):
        for at in range(len(whole) - length + 1):
            yield whole[at : at + length]


def learnt(text: str, weights: Weights) -> Learnt:
    """Weigh a text. Pure; the same everywhere; time in line with the length of the text."""
    each = parts(letters_of(text))
    added = [_added(weights.of[part] for part in some if part in weights.of) for some in each]
    sums = list(accumulate(added, _add, initial=NOTHING))
    counts = list(accumulate(map(len, each), initial=0))
    certain, begin, end = max(
        (
            (
                _certain(_minus(sums[end], sums[begin]), counts[end] - counts[begin], weights),
                begin,
                end,
            )
            for begin, end in pieces(len(each))
        ),
        key=lambda one: sum(one[0][:URGENT]),
    )
    label = raised(certain, weights.raises)
    scores = {name: round(value, 3) for name, value in zip(LABELS, certain, strict=True)}
    return Learnt(scores, label, _why(each[begin:end], label, weights))


def pieces(words: int) -> list[tuple[int, int]]:
    """The whole, or when it is long the parts of it, that overlap: from, to."""
    if words <= PIECE + STEP:
        return [(0, words)]
    return [(at, min(at + PIECE, words)) for at in range(0, words - STEP, STEP)]


def _certain(added: Row, count: int, weights: Weights) -> tuple[float, ...]:
    """Shares that add up to one, in the order of LABELS."""
    spread = math.sqrt(max(count, FEW))
    sums = [
        (first + more / spread) / 100 for first, more in zip(weights.start, added, strict=True)
    ]
    powers = [math.exp(min(one, 50)) for one in (*sums, 0.0)]
    return tuple(power / sum(powers) for power in powers)


def raised(certain: tuple[float, ...], raises: Row) -> Label:
    """The likeliest urgent label when danger together is likely enough; else of the others."""
    for begin, end in ((0, URGENT), (URGENT, len(LABELS) - 1)):
        best = max(range(begin, end), key=certain.__getitem__)
        if sum(certain[:end]) * 100 >= raises[best]:
            return LABELS[best]
    return "none"


def _why(each: list[list[str]], label: Label, weights: Weights) -> tuple[str, ...]:
    """The parts that weighed most for the label; no more of the text than those."""
    if label == "none":
        return ()
    at = LABELS.index(label)
    weighed = {part: weights.of[part][at] for some in each for part in some if part in weights.of}
    heaviest = sorted(weighed.items(), key=lambda one: (-one[1], one[0]))[:TOLD]
    return tuple(part for part, weight in heaviest if weight > 0)


def _added(rows: Iterable[Row]) -> Row:
    return tuple(map(sum, zip(*rows, strict=True))) or NOTHING


def _add(one: Row, other: Row) -> Row:
    return tuple(a + b for a, b in zip(one, other, strict=True))


def _minus(one: Row, other: Row) -> Row:
    return tuple(a - b for a, b in zip(one, other, strict=True))
