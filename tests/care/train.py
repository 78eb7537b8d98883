"""`python -m tests.care.train`: learn the weights of the second stage, and say how well they do.

Authors stay whole in the folds; how sure it must be is chosen on texts not learnt from.
"""

from array import array
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain
from pathlib import Path
from sys import intern
from typing import Any, Final

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from buurtbot.domain.care.screened.learnt import (
    FEW,
    FEW_MEANT,
    PIECE,
    STEP,
    URGENT,
    Cries,
    meant,
    pieces,
)
from buurtbot.domain.care.screened.meanings import NEAR, Lexicon
from buurtbot.domain.care.screened.phrasebook import NUMBERS, Heard, Phrasebook
from buurtbot.domain.care.screened.screening import AN_ANSWER, Screening
from buurtbot.domain.care.screened.sense import Sense
from buurtbot.domain.words.plain_words import letters_of
from buurtbot.domain.words.weighing import parts
from config.care.screening import LABELS, Label, load_screening
from config.care.sense import SENSE, SenseWeights
from config.care.sense import START as SENSE_START
from config.care.weights import DOUBTED, RAISE, START, WEIGHTS, Weights
from config.meaning.concepts import Concepts, load_concepts
from tests.care.choosing import Judged, chosen, figures_at
from tests.care.sensing import felt, learn_sense
from tests.care.texts_of import PUT_TOGETHER, Labelled, learnt_from, to_learn_from
from tests.care.twins import twins

FOLDS, SEEN_IN, STRENGTH = 3, 3, 3.0
MEANT: Final = 1.0  # how much a meaning weighs beside a part of a word
ALIKE: Final = 0.5  # 0: each text counts alike, 1: each author
MADE_AS: Final = 16  # authors: what is put together counts as if so many had written it
MOST: Final = 120_000  # parts: of more, those that weigh least in every column are left out
MISLEADS: Final = 6  # a phrase is doubted that finds less than so many times more of the cries
Counts = tuple[Counter[str], Counter[str]]


@dataclass(frozen=True)
class Learner:
    """Texts and their twins with what is weighed of them, counted once; all else are choices."""

    texts: list[Labelled]
    lexicon: Lexicon
    book: Phrasebook  # of phrases alone

    @cached_property
    def counted(self) -> list[Counts]:
        """Per text its parts and its meanings, and after all of them those of their twins."""
        return [self._counted(each.text) for each in (*self.texts, *twins(self.texts))]

    @cached_property
    def calm(self) -> list[tuple[int, Counts]]:
        """The pieces of long harmless texts, as `Cries` weigh them: there is a cry in none."""
        return [
            (at, self._counted(" ".join(words[begin:end])))
            for at, each in enumerate(self.texts)
            if each.label == "none" and len(words := letters_of(each.text)) > PIECE + STEP
            for begin, end in pieces(len(words))
        ]

    def _counted(self, text: str) -> Counts:
        words = letters_of(text)
        each, before = self.lexicon.each(words), ["", *words]
        # Interned: the same parts stand in many texts, and all are kept at once.
        by_parts = Counter(map(intern, chain.from_iterable(map(parts, words, before))))
        near = (meant(now, each[max(0, at - NEAR) : at]) for at, now in enumerate(each))
        return by_parts, Counter(chain.from_iterable(near))

    @cached_property
    def felt(self) -> Any:
        """A row of numbers per text, as the encoder makes them of it."""
        return felt([each.text for each in self.texts])

    def sense(self, known: list[int]) -> SenseWeights:
        """What these texts mean as a whole."""
        return learn_sense(self.felt[known], [self.texts[one].label for one in known])

    @cached_property
    def heard(self) -> list[Heard]:
        """Per text what phrases hear in it."""
        return [self.book.heard(each.text) for each in self.texts]

    def doubted(self, known: Iterable[int]) -> dict[str, tuple[int, int]]:
        """Phrases that mislead: how many cries of these texts each found, how many harmless."""
        found: dict[bool, Counter[str]] = {True: Counter(), False: Counter()}
        for one in known:
            label = self.texts[one].label
            if label in (*LABELS[:URGENT], "none"):
                found[label != "none"].update({each.phrase for each in self.heard[one].findings})
        cries, harmless = found[True], found[False]
        labels = Counter(self.texts[one].label for one in known)
        per_harmless = sum(labels[label] for label in LABELS[:URGENT]) / max(labels["none"], 1)
        return {
            phrase: (cries[phrase], many)
            for phrase, many in harmless.items()
            if phrase not in NUMBERS and cries[phrase] < MISLEADS * per_harmless * many
        }

    def learn(self, known: list[int]) -> Weights:
        """Weights from these texts and their twins: one label against the rest, beside none."""
        these = frozenset(known)
        calm = [(at, counts) for at, counts in self.calm if at in these]
        at = [*known, *known, *(one for one, _ in calm)]
        twin = (self.counted[one + len(self.texts)] for one in known)
        counts = [*(self.counted[one] for one in known), *twin, *(each for _, each in calm)]
        by_parts, names, rare = _table([one for one, _ in counts], FEW, rare=True)
        by_meaning, meanings, often = _table([one for _, one in counts], FEW_MEANT)
        table = sparse.hstack([by_parts, by_meaning]).tocsr()
        table.sum_duplicates()  # or both of those who fit would begin with it, in the same table
        labels = np.array([LABELS.index(self.texts[one].label) for one in at])
        each_counts = _by_author([self.texts[one].author for one in at])
        with ThreadPoolExecutor(max_workers=2) as pool:
            fitted = list(
                pool.map(lambda at: _fit(table, labels == at, each_counts), range(len(LABELS)))
            )
        rows = np.array([each for each, _ in fitted]) * np.concatenate([rare, often])
        start = np.array([first for _, first in fitted])
        beside = np.rint(100 * (rows[:-1] - rows[-1])).astype(int).T.tolist()
        each = sorted(zip([*names, *meanings], beside, strict=True), key=_heaviest)
        kept = {part: "\t".join(map(str, row)) for part, row in each[:MOST]}
        begin = tuple(np.rint(100 * (start[:-1] - start[-1])).astype(int).tolist())
        doubted = frozenset(self.doubted(known))
        return Weights((), begin, (50,) * (len(LABELS) - 1), kept, doubted)


def _by_author(authors: list[str]) -> Any:
    """How much each text counts, on average 1: of who wrote many each counts for less."""
    many = Counter(authors)
    alike = {one: (many[one] / (MADE_AS if one in PUT_TOGETHER else 1)) ** -ALIKE for one in many}
    each = np.array([alike[author] for author in authors])
    return each / each.mean()


def _heaviest(part: tuple[str, list[int]]) -> tuple[int, str]:
    name, row = part
    return -max(map(abs, row)), name


def _fit(table: Any, these: Any, counts: Any) -> tuple[Any, float]:
    model = LogisticRegression(C=STRENGTH, solver="liblinear", tol=1e-2, random_state=1)
    model.fit(table, these, sample_weight=counts)
    return model.coef_[0], float(model.intercept_[0])


def _table(
    each: list[Counter[str]], few: int, *, rare: bool = False
) -> tuple[Any, list[str], Any]:
    """A row per text, weighed as `Cries` do; the names of its columns, and what each counts."""
    seen = Counter(chain.from_iterable(each))
    names = sorted(part for part, times in seen.items() if times >= SEEN_IN)
    column = {part: at for at, part in enumerate(names)}
    row, col, value = array("i"), array("i"), array("d")  # of lists of numbers there would be many
    for at, some in enumerate(each):
        seldom = max(some.total(), few) ** 0.5
        for part, times in some.items():
            if part in column:
                row.append(at)
                col.append(column[part])
                value.append(times / seldom)
    table = sparse.csr_matrix((value, (row, col)), shape=(len(each), len(names)))
    by = np.full(len(names), MEANT)
    if rare:
        by = (np.log((1 + len(each)) / (1 + np.bincount(col, minlength=len(names)))) + 1) / 4
    return table @ sparse.diags(by), names, by


def judged(learner: Learner, concepts: Concepts) -> Judged:
    """Each text with its scores by weights that never saw its author, and the phrases' label."""
    texts = learner.texts
    found: Judged = []
    for known, left in GroupKFold(FOLDS).split(texts, groups=[one.author for one in texts]):
        weights = learner.learn(known.tolist())
        cries = Cries.of(weights, concepts, Sense(learner.sense(known.tolist())))
        found += [
            (
                texts[at],
                cries.learnt(learner.heard[at].left, texts[at].text).scores,
                by_phrases(learner.heard[at].doubting(weights.doubted)),
            )
            for at in left
        ]
    return found


def by_phrases(heard: Heard) -> Label:
    """What phrases alone come to."""
    if AN_ANSWER in heard.said:
        return "none"
    return Screening(heard.findings, hints=heard.hints).label


def write_sense(sense: SenseWeights, made: list[str]) -> None:
    """Write the net: a row per cell."""
    rows = ("\t".join(map(str, row)) for row in (sense.start, *sense.cells))
    names = (SENSE_START, *map(str, range(1, len(sense.cells) + 1)))
    _write(SENSE, made, map("\t".join, zip(names, rows, strict=True)))


def write(weights: Weights, doubted: dict[str, tuple[int, int]], made: list[str]) -> None:
    """Write the weights and what is doubted, sorted: the same texts give the same files."""
    numbers = {START: weights.start, RAISE: weights.raises}
    rows = [(name, "\t".join(map(str, each))) for name, each in numbers.items()]
    _write(WEIGHTS, made, map("\t".join, [*rows, *sorted(weights.of.items())]))
    phrases = (f"{cries}\t{many}\t{phrase}" for phrase, (cries, many) in sorted(doubted.items()))
    _write(WEIGHTS.with_name(DOUBTED), [*made[:2], "cries found, harmless texts, phrase"], phrases)


def _write(path: Path, made: list[str], lines: Iterable[str]) -> None:
    heads = (f"# {line}" for line in made)
    path.write_text("\n".join([*heads, *lines]) + "\n", encoding="utf-8")


def main() -> None:
    """Judge, choose, learn from all, write."""
    texts, concepts = to_learn_from(), load_concepts()
    book = Phrasebook.of(load_screening())
    learner = Learner(texts, Lexicon.from_concepts(concepts), book)
    told = judged(learner, concepts)
    raises = chosen(told)
    got = figures_at(told, raises)
    weights = learner.learn(list(range(len(texts))))
    made = [
        "made by: python -m tests.care.train (never by hand)",
        f"texts: {len(texts)}, mark {learnt_from()}",
        "label: " + " ".join(LABELS[:-1]),
        "on authors not learnt from: " + ", ".join(f"{name} {got[name]:.3f}" for name in got),
    ]
    write(replace(weights, raises=raises), learner.doubted(range(len(texts))), made)
    write_sense(learner.sense(list(range(len(texts)))), made[:2])
    print("\n".join(made), f"raises: {raises}, parts: {len(weights.of)}", sep="\n")


if __name__ == "__main__":
    main()
