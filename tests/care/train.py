"""`python -m tests.care.train`: learn the weights of the second stage, and say how well they do.

Families of texts stay whole in the folds; how sure it must be is chosen on texts not learnt from.
"""

from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain
from typing import Any, Final

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from buurtbot.domain.care.learnt import FEW, FEW_MEANT, URGENT, Cries, meant
from buurtbot.domain.care.meanings import NEAR, Lexicon
from buurtbot.domain.care.screening import Phrasebook, screen
from buurtbot.domain.words.plain_words import letters_of, words_of
from buurtbot.domain.words.weighing import parts
from config.care.screening import LABELS, Label, load_screening
from config.care.weights import RAISE, START, WEIGHTS, Row, Weights
from config.meaning.concepts import Concepts, load_concepts
from tests.care.texts_of import Labelled, labelled, learnt_from
from tests.care.twins import twins

FOLDS, SEEN_IN, STRENGTH = 3, 3, 3.0
MEANT: Final = 1.0  # how much a meaning weighs beside a part of a word
ALIKE: Final = 0.5  # 0: each text counts alike, 1: each author
LEAST: Final = 36  # hundredths: a part that weighs less in every column is left out
# Of all that is raised. These texts hold more that only looks like danger than people type.
PRECISION: Final = 0.82
DISTURBED: Final = 0.01  # of plain harmless texts: at most so many per urgent label are raised
Counts = tuple[Counter[str], Counter[str]]
Told = list[tuple[Labelled, Label]]


@dataclass(frozen=True)
class Learner:
    """Texts and their twins with what is weighed of them, counted once; all else are choices."""

    texts: list[Labelled]
    lexicon: Lexicon

    @cached_property
    def counted(self) -> list[Counts]:
        """Per text its parts and its meanings, and after all of them those of their twins."""
        return [self._counted(each.text) for each in (*self.texts, *twins(self.texts))]

    def _counted(self, text: str) -> Counts:
        words = letters_of(text)
        each, before = self.lexicon.each(words), ["", *words]
        by_parts = Counter(chain.from_iterable(map(parts, words, before)))
        near = (meant(now, each[max(0, at - NEAR) : at]) for at, now in enumerate(each))
        return by_parts, Counter(chain.from_iterable(near))

    def learn(self, known: list[int]) -> Weights:
        """Weights from these texts and their twins: one label against the rest, beside none."""
        at = [*known, *(one + len(self.texts) for one in known)]
        by_parts, names, rare = _table([self.counted[one][0] for one in at], FEW, rare=True)
        by_meaning, meanings, often = _table([self.counted[one][1] for one in at], FEW_MEANT)
        table = sparse.hstack([by_parts, by_meaning]).tocsr()
        table.sum_duplicates()  # or both of those who fit would begin with it, in the same table
        labels = np.array([LABELS.index(self.texts[one].label) for one in known] * 2)
        each_counts = _by_author([self.texts[one].author for one in known] * 2)
        with ThreadPoolExecutor(max_workers=2) as pool:
            fitted = list(
                pool.map(lambda at: _fit(table, labels == at, each_counts), range(len(LABELS)))
            )
        rows = np.array([each for each, _ in fitted]) * np.concatenate([rare, often])
        start = np.array([first for _, first in fitted])
        beside = np.rint(100 * (rows[:-1] - rows[-1])).astype(int).T.tolist()
        kept = {
            part: "\t".join(map(str, row))
            for part, row in zip([*names, *meanings], beside, strict=True)
            if max(map(abs, row)) >= LEAST
        }
        begin = tuple(np.rint(100 * (start[:-1] - start[-1])).astype(int).tolist())
        return Weights((), begin, (50,) * (len(LABELS) - 1), kept)


def _by_author(authors: list[str]) -> Any:
    """How much each text counts, on average 1: of who wrote many each counts for less."""
    many = Counter(authors)
    each = np.array([many[author] ** -ALIKE for author in authors])
    return each / each.mean()


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
    book = Phrasebook.of(load_screening())
    texts = learner.texts
    found: Judged = []
    for known, left in GroupKFold(FOLDS).split(texts, groups=[one.family for one in texts]):
        cries = Cries.of(learner.learn(known.tolist()), concepts)
        found += [
            (
                texts[at],
                cries.learnt(words_of(texts[at].text)).scores,
                screen(texts[at].text, book).label,
            )
            for at in left
        ]
    return found


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
    """How sure it must be: danger as little as leaves the plain in peace, then the quiet labels.

    What is too unsure for an alarm and yet not harmless is met as distress, in office hours.
    """
    alarms = tuple(_least(told, label) for label in LABELS[:URGENT])
    rows = ((*alarms, quiet, quiet) for quiet in range(5, 96))
    return next(row for row in rows if _at(told, row)["precision"] >= PRECISION or row[-1] == 95)


def _least(told: Judged, label: Label) -> int:
    """The least hundredths of danger at which so few of the plain are raised as this label."""
    plain = [scores for one, scores, _ in told if one.label == "none" and not one.hard]
    named = sorted(
        sum(list(scores.values())[:URGENT])
        for scores in plain
        if max(LABELS[:URGENT], key=scores.__getitem__) == label
    )
    left = named[: len(named) - int(DISTURBED * len(plain))]
    return min(95, int(100 * max(left, default=0)) + 1)


def _at(told: Judged, raises: Row) -> dict[str, float]:
    return figures((one, label_at(scores, phrases, raises)) for one, scores, phrases in told)


def write(weights: Weights, made: list[str]) -> None:
    """Write the weights, sorted: the same texts give the same file."""
    numbers = {START: weights.start, RAISE: weights.raises}
    rows = [(name, "\t".join(map(str, each))) for name, each in numbers.items()]
    lines = [
        *(f"# {line}" for line in made),
        *map("\t".join, [*rows, *sorted(weights.of.items())]),
    ]
    WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    """Judge, choose, learn from all, write."""
    texts, concepts = labelled(), load_concepts()
    learner = Learner(texts, Lexicon.from_concepts(concepts))
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
    write(replace(weights, raises=raises), made)
    print("\n".join(made), f"raises: {raises}, parts: {len(weights.of)}", sep="\n")


if __name__ == "__main__":
    main()
