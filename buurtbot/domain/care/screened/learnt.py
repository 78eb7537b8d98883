"""The second stage: what was learnt from many texts, by parts of words and by what words mean.

A text weighs the parts of its words, its words two by two, and their meanings, also two by two.
Each word is weighed once, so the work grows with the length only; a long text is weighed in
pieces, so that a cry for help in the middle of a shopping list is not drowned in it. Who is in
doubt asks what the text means as a whole.
"""

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from heapq import nlargest
from itertools import accumulate
from typing import Final

from buurtbot.domain.care.screened.meanings import NEAR, Lexicon, Meanings, between, pairs
from buurtbot.domain.care.screened.sense import Sense, both, passage, together
from buurtbot.domain.words.plain_words import KNOWN, letters
from buurtbot.domain.words.weighing import Scales, column, pair, parts, unpacked
from config.care.screening import LABELS, Label
from config.care.weights import Row, Weights
from config.meaning.concepts import Concepts

PIECE, STEP, AROUND = 20, 10, 40  # words
MANY = 10  # pieces; in what is longer still one is heard as in so many
FEW, FEW_MEANT = 80, 24  # parts, some five words, and what they mean: of less nothing is certain
TITLES = frozenset(
    {"mevrouw", "mevr", "mw", "meneer", "dhr", "heer", "juffrouw", "mrs", "mr", "ms"}
)
BEFORE_NAMES = frozenset({"de", "van", "der", "den", "ter", "ten"})
# Of the commonest in the Netherlands, those that are no words of anything else.
SURNAMES = frozenset(
    {"vries", "jong", "graaf", "bruijn", "leeuwen", "vliet", "heijden", "velden", "meulen"}
)
STREET = re.compile(r"\w{3,}(laan|straat|kade|plein|singel|gracht|dijk|hof|steeg|weg)")
TOLD, HEAVIEST = 5, 3  # parts that are named as the reason, and the words they are taken from
URGENT: Final = 3  # labels, the first ones
# As sure is nobody in doubt; for one in four plain harmless texts the sense is asked.
SURELY_NOTHING, SURELY_DANGER = 0.98, 0.99
READ_WHOLE: Final = 400  # letters; of what is longer only what is around its loudest piece


@dataclass(frozen=True, slots=True)
class Learnt:
    """How certain of each label, from 0 to 1, all together 1; and which parts say so."""

    scores: dict[Label, float]
    label: Label
    why: tuple[str, ...]


def meant(now: Meanings, before: Iterable[Meanings]) -> list[str]:
    """What is weighed of its meaning: #meaning, #two+meanings."""
    return [*(f"#{one}" for one in now), *_named(pairs(now, before))]


def _named(met: Iterable[tuple[str, str]]) -> list[str]:
    return [f"#{one}+{other}" for one, other in met]


@dataclass(frozen=True, eq=False)
class Cries:
    """Weights made ready to weigh with. Make it once, with `Cries.of`."""

    weights: Weights
    scales: Scales
    lexicon: Lexicon
    sense: Sense | None = None

    @classmethod
    def of(cls, weights: Weights, concepts: Concepts, sense: Sense | None = None) -> "Cries":
        """Make it ready. Without a sense parts of words and their meanings decide alone."""
        scales = Scales.of(weights.of, weights.row)
        return cls(weights, scales, Lexicon.from_concepts(concepts), sense)

    def learnt(self, typed: list[str], text: str) -> Learnt:
        """Weigh a text, by its words in plain letters and as it stands. Pure."""
        words = without_names(map(letters, typed))
        meanings = self.lexicon.each(words)
        by_parts, by_meaning = Sums.up(*self.scales.each(words)), self._by_meaning(meanings)
        apart = pieces(len(words))

        def sums(begin: int, end: int) -> tuple[float, ...]:
            return self._sums((*by_parts.of(begin, end), *by_meaning.of(begin, end)))

        begin, end = max(apart, key=lambda piece: sum(shares(sums(*piece))[:URGENT]))
        each_two = zip(sums(begin, end), sums(*around(begin, end, len(words))), strict=True)
        certain = of_many(shares((one + other) / 2 for one, other in each_two), len(apart))
        whole = self._whole(text, certain, (begin, end, len(words)))
        certain = both(certain, whole) if whole else certain
        label = raised(certain, self.weights.raises)
        scores = {name: round(share, 3) for name, share in zip(LABELS, certain, strict=True)}
        if label == "none":
            return Learnt(scores, label, ())
        at = LABELS.index(label)
        places = by_parts.heaviest(begin, end, at)
        each = [part for place in places for part in self._spoken(words, place, at)]
        for place in by_meaning.heaviest(begin, end, at):
            each += meant(meanings[place], meanings[max(0, place - NEAR) : place])
        sense = [f"~{label} {whole[at]:.2f}"] if whole else []
        return Learnt(scores, label, (*self.scales.most(set(each), at, TOLD), *sense))

    def _whole(
        self, text: str, certain: tuple[float, ...], loudest: tuple[int, int, int]
    ) -> tuple[float, ...]:
        """How likely each label is by what the whole means; empty when there is no doubt.

        `loudest`: from which word, to which, of how many.
        """
        doubted = certain[-1] < SURELY_NOTHING and sum(certain[:URGENT]) < SURELY_DANGER
        if not (self.sense and doubted):
            return ()
        return self.sense.shares(text if len(text) <= READ_WHOLE else passage(text, *loudest))

    def _by_meaning(self, each: Sequence[Meanings]) -> "Sums":
        """What each word weighs by its meanings: each alone, and with those near it."""
        weights, counts = [0] * len(each), [0] * len(each)
        for at, now in enumerate(each):
            if now:
                met = [self._met(now, one) for one in each[max(0, at - NEAR) : at] if one]
                weights[at], counts[at] = map(sum, zip(self._by_itself(now), *met, strict=True))
        return Sums.up(weights, counts)

    @lru_cache(KNOWN)  # noqa: B019 - weights live as long as the process; these are no words
    def _by_itself(self, now: Meanings) -> tuple[int, int]:
        each = meant(now, ())
        return self.scales.named(each), len(each)

    @lru_cache(KNOWN)  # noqa: B019 - as above
    def _met(self, now: Meanings, earlier: Meanings) -> tuple[int, int]:
        each = between(now, earlier)
        return self.scales.named(_named(each)), len(each)

    def _sums(self, weighed: tuple[int, int, int, int]) -> tuple[float, ...]:
        """Per label but `none` what parts and meanings come to."""
        by_parts, many, by_meaning, meant = weighed
        spread, far = math.sqrt(max(many, FEW)), math.sqrt(max(meant, FEW_MEANT))
        both = zip(self.weights.start, _row(by_parts), _row(by_meaning), strict=True)
        return tuple((first + one / spread + two / far) / 100 for first, one, two in both)

    def _spoken(self, words: list[str], place: int, at: int) -> list[str]:
        both = pair(words[place - 1], words[place]) if place else ""
        return [*self._alone(words[place], at), *filter(None, [both])]

    @lru_cache(KNOWN)  # noqa: B019 - weights live as long as the process
    def _alone(self, word: str, at: int) -> tuple[str, ...]:
        """Of a word what weighs most for a label: what does of a text is among it."""
        return self.scales.most(set(parts(word)), at, TOLD)


@dataclass(frozen=True, slots=True)
class Sums:
    """Weights and counts added up word by word, so that any piece is one subtraction."""

    each: list[int]
    weights: list[int]
    counts: list[int]

    @classmethod
    def up(cls, weights: list[int], counts: Iterable[int]) -> "Sums":
        """Of each word its weight and its count."""
        up_to = (list(accumulate(each, initial=0)) for each in (weights, counts))
        return cls(weights, *up_to)

    def of(self, begin: int, end: int) -> tuple[int, int]:
        return self.weights[end] - self.weights[begin], self.counts[end] - self.counts[begin]

    def heaviest(self, begin: int, end: int, at: int) -> list[int]:
        """The places of the few words that weigh most for a label."""
        weighed = column(self.each[begin:end], at)
        most = nlargest(HEAVIEST, range(len(weighed)), key=weighed.__getitem__)
        return [begin + place for place in most]


def _row(total: int) -> tuple[int, ...]:
    return unpacked(total, len(LABELS) - 1)


def pieces(words: int) -> list[tuple[int, int]]:
    """The whole, or when it is long the parts of it, that overlap: from, to."""
    if words <= PIECE + STEP:
        return [(0, words)]
    return [(at, min(at + PIECE, words)) for at in range(0, words - STEP, STEP)]


def without_names(words: Iterable[str]) -> list[str]:
    """The words but "de Vries", and but a street with its number: they say not how somebody is.

    Any name after "mevrouw", but only with a word like "de" before it: "mevrouw ligt" tells of
    somebody.
    """
    left: list[str] = []
    between: list[str] = []
    for word in words:
        if word in BEFORE_NAMES:
            between.append(word)
            continue
        if word.isdecimal() and left and not between and STREET.fullmatch(left[-1]):
            left.pop()
        is_name = word in SURNAMES or (left[-1:] and left[-1] in TITLES)
        left += [] if between and is_name else [*between, word]
        between = []
    return left + between


def around(begin: int, end: int, words: int) -> tuple[int, int]:
    """A piece with what stands around it, from, to: in a text of some length the whole of it."""
    return max(0, begin - AROUND), min(words, end + AROUND)


def shares(sums: Iterable[float]) -> tuple[float, ...]:
    """Shares that add up to one, per label, `none` the last."""
    return together((*sums, 0.0))


def of_many(certain: tuple[float, ...], many: int) -> tuple[float, ...]:
    """How certain of the loudest of so many pieces: of many one sounds like a cry sooner."""
    many = min(many, MANY)
    less = (*(each / many for each in certain[:URGENT]), *certain[URGENT:])
    total = sum(less)
    return tuple(each / total for each in less)


def raised(certain: tuple[float, ...], raises: Row) -> Label:
    """The likeliest urgent label when danger together is likely enough; else of the others.

    What is too unsure for an alarm, and more like danger than like either of those, is distress:
    "alone" would be said to who is not.
    """
    danger = sum(certain[:URGENT])
    best = max(range(URGENT), key=certain.__getitem__)
    if danger * 100 >= raises[best]:
        return LABELS[best]
    quiet = max(range(URGENT, len(LABELS) - 1), key=certain.__getitem__)
    if danger > certain[quiet]:
        quiet = LABELS.index("distress")
    return LABELS[quiet] if (1 - certain[-1]) * 100 >= raises[quiet] else "none"
