"""`python -m tests.care.train`: learn the weights of the second stage, and say how well they do.

Families of texts stay whole in the folds; how sure it must be is chosen on texts not learnt from.
"""

from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Any, Final

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from buurtbot.domain.care.learnt import FEW, FEW_MEANT, PIECE, STEP, URGENT, Cries, meant, pieces
from buurtbot.domain.care.meanings import NEAR, Lexicon
from buurtbot.domain.care.phrasebook import NUMBERS, Heard, Phrasebook
from buurtbot.domain.care.screening import AN_ANSWER, Screening
from buurtbot.domain.words.plain_words import letters_of
from buurtbot.domain.words.weighing import parts
from config.care.screening import LABELS, Label, load_screening
from config.care.weights import DOUBTED, RAISE, START, WEIGHTS, Row, Weights
from config.meaning.concepts import Concepts, load_concepts
from tests.care.texts_of import Labelled, labelled, learnt_from
from tests.care.twins import twins

FOLDS, SEEN_IN, STRENGTH = 3, 3, 3.0
MEANT: Final = 1.0  # how much a meaning weighs beside a part of a word
ALIKE: Final = 0.5  # 0: each text counts alike, 1: each author
MOST: Final = 126_000  # parts: of more, those that weigh least in every column are left out
# Of all that is raised. These texts hold more that only looks like danger than people type.
PRECISION: Final = 0.83
WORTH: Final = 1  # false alarms among these texts: what hearing a cry more is worth
MISLEADS: Final = 6  # a phrase is doubted that finds less than so many cries per harmless text
Counts = tuple[Counter[str], Counter[str]]
Told = list[tuple[Labelled, Label]]


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
        by_parts = Counter(chain.from_iterable(map(parts, words, before)))
        near = (meant(now, each[max(0, at - NEAR) : at]) for at, now in enumerate(each))
        return by_parts, Counter(chain.from_iterable(near))

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
        return {
            phrase: (cries[phrase], many)
            for phrase, many in harmless.items()
            if phrase not in NUMBERS and cries[phrase] < MISLEADS * many
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
    each = np.array([many[author] ** -ALIKE for author in authors])
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
    cells = [
        (at, column[part], times / max(some.total(), few) ** 0.5)
        for at, some in enumerate(each)
        for part, times in some.items()
        if part in column
    ]
    row, col, value = zip(*cells, strict=True)
    table = sparse.csr_matrix((value, (row, col)), shape=(len(each), len(names)))
    by = np.full(len(names), MEANT)
    if rare:
        by = (np.log((1 + len(each)) / (1 + np.bincount(col, minlength=len(names)))) + 1) / 4
    return table @ sparse.diags(by), names, by


Judged = list[tuple[Labelled, dict[Label, float], Label]]


def judged(learner: Learner, concepts: Concepts) -> Judged:
    """Each text with its scores by weights that never saw its family, and the phrases' label."""
    texts = learner.texts
    found: Judged = []
    for known, left in GroupKFold(FOLDS).split(texts, groups=[one.family for one in texts]):
        weights = learner.learn(known.tolist())
        cries = Cries.of(weights, concepts)
        found += [
            (
                texts[at],
                cries.learnt(learner.heard[at].left).scores,
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


def label_at(scores: dict[Label, float], phrases: Label, raises: Row) -> Label:
    """What both stages come to: the most urgent of the two."""
    each = list(scores.values())
    danger, anything = sum(each[:URGENT]), 1 - each[-1]
    for chance, names in ((danger, LABELS[:URGENT]), (anything, LABELS[URGENT:-1])):
        best = max(names, key=scores.__getitem__)
        if chance * 100 >= raises[LABELS.index(best)]:
            return min(best, phrases, key=LABELS.index)
    return phrases


def figures(told: Iterable[tuple[Labelled, Label]]) -> dict[str, float]:
    """Recall of danger and of each quiet label, precision over all raised, none raised."""
    rows = list(told)
    urgent = [found in LABELS[:URGENT] for one, found in rows if one.label in LABELS[:URGENT]]
    none = [(one.hard, found) for one, found in rows if one.label == "none"]
    right = sum(one.label != "none" for one, found in rows if found != "none")
    raised = sum(found != "none" for _, found in rows)
    return {
        "urgent": _share(urgent),
        "distress": _share([found != "none" for one, found in rows if one.label == "distress"]),
        "loneliness": _share(
            [found != "none" for one, found in rows if one.label == "loneliness"]
        ),
        "precision": right / max(raised, 1),
        "none as urgent": _share([found in LABELS[:URGENT] for _, found in none]),
        "plain none as urgent": _share(
            [found in LABELS[:URGENT] for hard, found in none if not hard]
        ),
        "right label": _share([one.label == found for one, found in rows]),
    }


def _share(each: list[bool]) -> float:
    return sum(each) / max(len(each), 1)


def chosen(told: Judged) -> Row:
    """How sure it must be: danger by what a cry is worth, then the quiet labels by precision.

    What is too unsure for an alarm and yet not harmless is met as distress, in office hours.
    """
    alarms = tuple(_least(told, label) for label in LABELS[:URGENT])
    rows = ((*alarms, quiet, quiet) for quiet in range(5, 96))
    return next(row for row in rows if _at(told, row)["precision"] >= PRECISION or row[-1] == 95)


def _least(told: Judged, label: Label) -> int:
    """The hundredths of danger, where this label is likeliest, at which least is lost."""
    these = [
        (sum(list(scores.values())[:URGENT]) * 100, one.label)
        for one, scores, _ in told
        if max(LABELS[:URGENT], key=scores.__getitem__) == label
    ]
    cries = [danger for danger, said in these if said in LABELS[:URGENT]]
    harmless = [danger for danger, said in these if said == "none"]

    def lost(least: int) -> int:
        missed = sum(danger < least for danger in cries)
        return WORTH * missed + sum(danger >= least for danger in harmless)

    return min(range(5, 96), key=lost)


def _at(told: Judged, raises: Row) -> dict[str, float]:
    return figures((one, label_at(scores, phrases, raises)) for one, scores, phrases in told)


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
    texts, concepts = labelled(), load_concepts()
    book = Phrasebook.of(load_screening())
    learner = Learner(texts, Lexicon.from_concepts(concepts), book)
    told = judged(learner, concepts)
    raises = chosen(told)
    got = _at(told, raises)
    weights = learner.learn(list(range(len(texts))))
    made = [
        "made by: python -m tests.care.train (never by hand)",
        f"texts: {len(texts)}, mark {learnt_from()}",
        "label: " + " ".join(LABELS[:-1]),
        "on families not learnt from: " + ", ".join(f"{name} {got[name]:.3f}" for name in got),
    ]
    write(replace(weights, raises=raises), learner.doubted(range(len(texts))), made)
    print("\n".join(made), f"raises: {raises}, parts: {len(weights.of)}", sep="\n")


if __name__ == "__main__":
    main()
