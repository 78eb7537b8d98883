"""The second stage: what was learnt from many texts, by parts of words and by what words mean.

A text weighs the parts of its words, its words two by two, and their meanings, also two by two.
Each word is weighed once, so the work grows with the length only; a long text is weighed in
pieces, so that a cry for help in the middle of a shopping list is not drowned in it.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from heapq import nlargest, nsmallest
from itertools import accumulate, chain, repeat, starmap
from typing import Final

from buurtbot.domain.care.meanings import NEAR, Lexicon, Meanings, pairs
from buurtbot.domain.words.plain_words import KNOWN, letters
from buurtbot.domain.words.weighing import Scales, column, packed, pair, parts, unpacked
from config.care.screening import LABELS, Label
from config.care.weights import Row, Weights, row, weight_of
from config.meaning.concepts import Concepts

PIECE, STEP = 20, 10  # words
FEW, FEW_MEANT = 80, 14  # parts, some five words, and what they mean: of less nothing is certain
TOLD, HEAVIEST = 5, 3  # parts that are named as the reason, and the words they are taken from
URGENT: Final = 3  # labels, the first ones
NOTHING: Final[Mapping[str, int]] = {}


@dataclass(frozen=True, slots=True)
class Learnt:
    """How certain of each label, from 0 to 1, all together 1; and which parts say so."""

    scores: dict[Label, float]
    label: Label
    why: tuple[str, ...]


def meant(now: Meanings, before: Iterable[Meanings]) -> list[str]:
    """What is weighed of its meaning: #meaning, #two+meanings."""
    met = pairs(now, before)
    return [*(f"#{one}" for one in now), *(f"#{one}+{other}" for one, other in met)]


class _Rows(dict[str, int]):
    """What parts weigh, packed; 0 of what was never learnt, of which nothing is remembered."""

    def __init__(self, of: Mapping[str, str]) -> None:
        super().__init__()
        self.of = of

    def __missing__(self, part: str) -> int:
        written = self.of.get(part)
        if written is None:
            return 0
        self[part] = packed(row(written))
        return self[part]


@dataclass(frozen=True, eq=False)
class Cries:
    """Weights made ready to weigh with. Make it once, with `Cries.of`."""

    weights: Weights
    scales: Scales
    lexicon: Lexicon
    meeting: Mapping[str, Mapping[str, int]]  # with itself: what it weighs alone

    @classmethod
    def of(cls, weights: Weights, concepts: Concepts) -> "Cries":
        """Make it ready. Of so many rows each is read when it is first needed."""

        meeting: dict[str, dict[str, int]] = {}
        for part, line in weights.of.items():
            if part[0] == "#":
                names = part[1:].split("+")
                for one, other in ((names[0], names[-1]), (names[-1], names[0])):
                    meeting.setdefault(one, {})[other] = packed(row(line))
        return cls(
            weights,
            Scales(_Rows(weights.of).__getitem__),
            Lexicon.from_concepts(concepts),
            meeting,
        )

    def learnt(self, typed: list[str]) -> Learnt:
        """Weigh a text, by its words in plain letters. Pure; the same everywhere."""
        words = list(map(letters, typed))
        meanings = self.lexicon.each(words)
        by_parts, by_meaning = self._by_parts(words), self._by_meaning(meanings)
        certain, begin, end = max(
            (
                (self._certain((*by_parts.of(begin, end), *by_meaning.of(begin, end))), begin, end)
                for begin, end in pieces(len(words))
            ),
            key=lambda one: sum(one[0][:URGENT]),
        )
        label = raised(certain, self.weights.raises)
        scores = {name: round(share, 3) for name, share in zip(LABELS, certain, strict=True)}
        if label == "none":
            return Learnt(scores, label, ())
        at = LABELS.index(label)
        spoken = by_parts.heaviest(begin, end, at)
        each = [part for place in spoken for part in self._spoken(words, place, at)]
        for place in by_meaning.heaviest(begin, end, at):
            each += meant(meanings[place], meanings[max(0, place - NEAR) : place])
        return Learnt(scores, label, self._why(each, at))

    def _by_parts(self, words: list[str]) -> "Sums":
        return Sums.up(starmap(self.scales.word, zip(words, ["", *words], strict=False)))

    def _by_meaning(self, each: list[Meanings]) -> "Sums":
        return Sums.up(
            self._meant(now, each[max(0, at - NEAR) : at]) for at, now in enumerate(each)
        )

    def _meant(self, now: Meanings, before: list[Meanings]) -> tuple[int, int]:
        """What a word weighs by its meanings: each alone, and with those near it, counted once."""
        weight = count = 0
        around = list(chain.from_iterable(before)) if now else []
        for one in now:
            near = [other for other in around if other != one]
            near += [other for other in now if other <= one]
            weight += sum(map(self.meeting.get(one, NOTHING).get, near, repeat(0)))
            count += len(near)
        return weight, count

    def _certain(self, weighed: tuple[int, int, int, int]) -> tuple[float, ...]:
        """Shares that add up to one, per label, from what parts and meanings come to."""
        by_parts, many, by_meaning, meant = weighed
        spread, far = math.sqrt(max(many, FEW)), math.sqrt(max(meant, FEW_MEANT))
        both = zip(self.weights.start, _row(by_parts), _row(by_meaning), strict=True)
        sums = [(first + one / spread + two / far) / 100 for first, one, two in both]
        powers = [math.exp(min(each, 50)) for each in (*sums, 0.0)]
        total = sum(powers)
        return tuple(power / total for power in powers)

    def _why(self, each: Iterable[str], at: int) -> tuple[str, ...]:
        """The parts that weighed most for the label; no more of the text than those."""
        known = set(each) & self.weights.of.keys()
        weighed = [(-self._weight(part, at), part) for part in known]
        return tuple(part for weight, part in nsmallest(TOLD, weighed) if weight < 0)

    def _spoken(self, words: list[str], place: int, at: int) -> list[str]:
        both = pair(words[place - 1], words[place]) if place else ""
        return [*self._alone(words[place], at), *filter(None, [both])]

    @lru_cache(KNOWN)  # noqa: B019 - weights live as long as the process
    def _alone(self, word: str, at: int) -> tuple[str, ...]:
        """The parts of a word that weigh most for a label: of all of a text they are the first."""
        return self._why(parts(word), at)

    @cache  # noqa: B019 - weights live as long as the process, and only known parts are asked for
    def _weight(self, part: str, at: int) -> int:
        return weight_of(self.weights.of[part], at)


@dataclass(frozen=True, slots=True)
class Sums:
    """Weights and counts added up word by word, so that any piece is one subtraction."""

    weights: list[int]
    counts: list[int]

    @classmethod
    def up(cls, each: Iterable[tuple[int, int]]) -> "Sums":
        rows = list(each)
        return cls(
            list(accumulate((weight for weight, _ in rows), initial=0)),
            list(accumulate((count for _, count in rows), initial=0)),
        )

    def of(self, begin: int, end: int) -> tuple[int, int]:
        return self.weights[end] - self.weights[begin], self.counts[end] - self.counts[begin]

    def heaviest(self, begin: int, end: int, at: int) -> list[int]:
        """The places of the few words that weigh most for a label."""
        return nlargest(
            HEAVIEST,
            range(begin, end),
            key=lambda place: column(self.weights[place + 1] - self.weights[place], at),
        )


def _row(total: int) -> list[int]:
    return unpacked(total, len(LABELS) - 1)


def pieces(words: int) -> list[tuple[int, int]]:
    """The whole, or when it is long the parts of it, that overlap: from, to."""
    if words <= PIECE + STEP:
        return [(0, words)]
    return [(at, min(at + PIECE, words)) for at in range(0, words - STEP, STEP)]


def raised(certain: tuple[float, ...], raises: Row) -> Label:
    """The likeliest urgent label when danger together is likely enough; else of the others."""
    for begin, end in ((0, URGENT), (URGENT, len(LABELS) - 1)):
        best = max(range(begin, end), key=certain.__getitem__)
        if sum(certain[:end]) * 100 >= raises[best]:
            return LABELS[best]
    return "none"
