"""The second stage: what many texts taught about what people want. Explainable, no guesswork.

A text weighs the parts of its words, what its words mean, alone and two by two, the rule that
fits, and how long it is. What is unsure is not believed.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, combinations, pairwise
from typing import Final

from buurtbot.domain.meaning.marks import Marks
from buurtbot.domain.words.plain_words import KNOWN
from buurtbot.domain.words.weighing import Scales, packed, parts, unpacked
from config.meaning.need_weights import COLUMNS, NeedWeights
from config.meaning.needs import ASKED, INTENTS, Asked, Intent

FEW, FEW_MEANT = 60, 6  # parts, and meanings: of less nothing is certain
LENGTHS: Final = (1, 2, 3, 5, 8, 12, 20, 40)  # words
TOLD: Final = 5  # parts that are named as the reason
FAIR_SHARE: Final = 0.15  # of what it may mean
NOTHING_MEANT: Final = 0.4  # more than this for nothing of ours: then it is chatter
KIND_COLUMNS: Final = len(COLUMNS) - len(ASKED)


@dataclass(frozen=True, slots=True)
class Learnt:
    """The likeliest intent that is believed, how sure that is (0 to 1), and the kinds.

    `likely`: each that may be meant, where the likeliest is not believed, or close to a second.
    """

    intent: Intent
    sure: float
    kinds: tuple[Asked, ...]
    why: tuple[str, ...]
    likely: tuple[Intent, ...] = ()


def meant(marks: Marks, rule: str) -> list[str]:
    """What is weighed beside the words: #mark, #two+marks, %rule, ~length, ~? for a question, and
    ^the ^first words and the last$.
    """
    names, words = sorted(marks.names), marks.words.plain
    length = sum(len(words) > most for most in LENGTHS)
    return [
        f"%{rule}",
        f"~{length}",
        *(["~?"] if marks.words.asks else []),
        *(f"^{word}" for word in words[:1]),
        *(f"^{one} {other}" for one, other in pairwise(words[:2])),
        *(f"{word}$" for word in words[-1:]),
        *(f"#{name}" for name in names),
        *(f"#{one}+{other}" for one, other in combinations(names, 2)),
    ]


@dataclass(frozen=True, eq=False)
class Needs:
    """Weights made ready to weigh with. Make it once, with `Needs.of`."""

    weights: NeedWeights
    scales: Scales

    @classmethod
    def of(cls, weights: NeedWeights) -> "Needs":
        """Make it ready. Every row is read at once: one takes long, and a text has many."""
        rows = {part: packed(weights.row(part)) for part in weights.of}
        return cls(weights, Scales(rows, rows))

    def learnt(self, marks: Marks, rule: str) -> Learnt:
        """Weigh a text. Pure; the same everywhere."""
        names = meant(marks, rule)
        sums = self._sums(marks.words.plain, names)
        certain = intent_shares(sums[:KIND_COLUMNS])
        raises, agrees, named = self.weights.raises, self.weights.agrees, marks.kinds
        at = max(range(KIND_COLUMNS), key=certain.__getitem__)
        enough = agrees if INTENTS[at] == rule else raises
        known = 100 * certain[at] >= enough[at]
        kinds = believed(
            sums[KIND_COLUMNS:],
            [
                (agrees if kind in named else raises)[KIND_COLUMNS + n]
                for n, kind in enumerate(ASKED)
            ],
        )
        intent: Intent = INTENTS[at] if known else "other"
        why = self._why(marks.words.plain, names, at) if known else ()
        return Learnt(intent, certain[at], kinds, why, likely(certain))

    def _sums(self, words: Sequence[str], names: Sequence[str]) -> list[float]:
        weight, many = self.scales.words(words)
        by_parts = unpacked(weight, len(COLUMNS))
        by_names = unpacked(self.scales.named(names), len(COLUMNS))
        far, near = math.sqrt(max(many, FEW)), math.sqrt(max(len(names), FEW_MEANT))
        each = zip(self.weights.start, by_parts, by_names, strict=True)
        return [(first + a / far + b / near) / 100 for first, a, b in each]

    def _why(self, words: Sequence[str], names: Sequence[str], at: int) -> tuple[str, ...]:
        """What weighed most for it; no more of the text than that."""
        two = (f"={last} {word}" for last, word in pairwise(words))
        alone = chain.from_iterable(self._heaviest(word, at) for word in words)
        return self.scales.most({*names, *two, *alone}, at, TOLD)

    @lru_cache(KNOWN)  # noqa: B019 - weights live as long as the process
    def _heaviest(self, word: str, at: int) -> tuple[str, ...]:
        """The parts of a word that weigh most: what weighs most of a text is among them."""
        return self.scales.most(set(parts(word)), at, TOLD)


def intent_shares(sums: Sequence[float]) -> list[float]:
    """How certain of each intent, `other` the last: together one."""
    powers = [math.exp(min(one, 50)) for one in (*sums, 0.0)]
    total = sum(powers)
    return [power / total for power in powers]


def likely(certain: Sequence[float]) -> tuple[Intent, ...]:
    """Each intent that has a fair share, unless nothing at all is likelier still."""
    *shares, none = certain
    if none > NOTHING_MEANT:
        return ()
    fair = [at for at in range(len(shares)) if shares[at] >= FAIR_SHARE]
    return tuple(INTENTS[at] for at in sorted(fair, key=lambda at: -shares[at]))


def kind_shares(sums: Sequence[float]) -> list[float]:
    """How certain of each kind, apart from each other."""
    return [1 / (1 + math.exp(min(-one, 50))) for one in sums]


def believed(sums: Sequence[float], enough: Sequence[int]) -> tuple[Asked, ...]:
    """The kinds that are likely enough, the likeliest first."""
    certain = kind_shares(sums)
    kinds = [at for at in range(len(ASKED)) if 100 * certain[at] >= enough[at]]
    return tuple(ASKED[at] for at in sorted(kinds, key=lambda at: -certain[at]))
