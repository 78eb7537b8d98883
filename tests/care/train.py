"""`python -m tests.care.train`: learn the weights of the second stage, and say how well they do.

Families of texts stay whole in the folds; how sure it must be is chosen on texts not learnt from.
"""

from collections import Counter
from collections.abc import Iterable
from functools import cache
from itertools import chain
from typing import Any, Final

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from buurtbot.domain.care.learnt import FEW, URGENT, learnt, parts, raised
from buurtbot.domain.care.screening import Phrasebook, screen
from buurtbot.domain.words.plain_words import letters_of
from config.screening import LABELS, Label, load_screening
from config.weights import RAISE, START, WEIGHTS, Row, Weights
from tests.care.texts_of import Labelled, labelled, mark_of
from tests.care.twins import twins

FOLDS, SEEN_IN, STRENGTH = 5, 3, 3.0
LEAST: Final = 12  # hundredths: a part that weighs less for every label is left out
PRECISION: Final = 0.85  # of all that is raised
DISTURBED: Final = 0.03  # of plain harmless texts, at most so many raise an alarm
COLUMNS = len(LABELS) - 1


def learn(texts: list[Labelled]) -> Weights:
    """Weights from texts and their twins: one label against the rest, each weighed beside none."""
    both = [*texts, *twins(texts)]
    each = [_weighed(one.text) for one in both]
    seen = Counter(chain.from_iterable(each))
    names = sorted(part for part, times in seen.items() if times >= 2 * SEEN_IN)
    table, rare = _table(each, {part: at for at, part in enumerate(names)})
    labels = np.array([LABELS.index(one.label) for one in both])
    rows, start = np.zeros((len(LABELS), len(names))), np.zeros(len(LABELS))
    for at in range(len(LABELS)):
        model = LogisticRegression(C=STRENGTH, solver="liblinear", random_state=1)
        model.fit(table, labels == at)
        rows[at], start[at] = model.coef_[0] * rare, model.intercept_[0]
    beside = np.rint(100 * (rows[:-1] - rows[-1])).astype(int).T.tolist()
    kept = {
        part: tuple(row)
        for part, row in zip(names, beside, strict=True)
        if max(map(abs, row)) >= LEAST
    }
    begin = np.rint(100 * (start[:-1] - start[-1])).astype(int).tolist()
    return Weights((), tuple(begin), (50,) * COLUMNS, kept)


@cache
def _weighed(text: str) -> Counter[str]:
    return Counter(chain.from_iterable(parts(letters_of(text))))


def _table(each: list[Counter[str]], column: dict[str, int]) -> tuple[Any, Any]:
    """A row per text, weighed as `learnt` does; and per part how rare it is."""
    cells = [
        (at, column[part], times / max(some.total(), FEW) ** 0.5)
        for at, some in enumerate(each)
        for part, times in some.items()
        if part in column
    ]
    row, col, value = zip(*cells, strict=True)
    table = sparse.csr_matrix((value, (row, col)), shape=(len(each), len(column)))
    spread = np.bincount(col, minlength=len(column))
    rare = (np.log((1 + len(each)) / (1 + spread)) + 1) / 4
    return table @ sparse.diags(rare), rare


Judged = list[tuple[Labelled, dict[Label, float], Label]]


def judged(texts: list[Labelled]) -> Judged:
    """Each text with its scores by weights that never saw its family, and the phrases' label."""
    book = Phrasebook.of(load_screening())
    groups = [one.family for one in texts]
    found: Judged = []
    for known, left in GroupKFold(FOLDS).split(texts, groups=groups):
        weights = learn([texts[at] for at in known])
        found += [
            (texts[at], learnt(texts[at].text, weights).scores, screen(texts[at].text, book).label)
            for at in left
        ]
    return found


def label_at(scores: dict[Label, float], phrases: Label, raises: Row) -> Label:
    """What both stages come to: the most urgent of the two."""
    return min(raised(tuple(scores.values()), raises), phrases, key=LABELS.index)


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
    tries = (_row(urgent, urgent) for urgent in range(10, 96))
    alarm = next(row[0] for row in tries if _at(told, row)["plain none as urgent"] <= DISTURBED)
    rows = (_row(alarm, quiet) for quiet in range(10, 96))
    return next(row for row in rows if _at(told, row)["precision"] >= PRECISION or row[-1] == 95)


def _row(urgent: int, quiet: int) -> Row:
    return (urgent,) * URGENT + (quiet,) * (COLUMNS - URGENT)


def _at(told: Judged, raises: Row) -> dict[str, float]:
    return figures((one, label_at(scores, phrases, raises)) for one, scores, phrases in told)


def write(weights: Weights, made: list[str]) -> None:
    """Write the weights, sorted: the same texts give the same file."""
    rows = [(START, weights.start), (RAISE, weights.raises), *sorted(weights.of.items())]
    lines = [f"# {line}" for line in made]
    lines += ["\t".join([part, *map(str, row)]) for part, row in rows]
    WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    """Judge, choose, learn from all, write."""
    texts = labelled()
    told = judged(texts)
    raises = chosen(told)
    got = _at(told, raises)
    weights = learn(texts)
    made = [
        "made by: python -m tests.care.train (never by hand)",
        f"texts: {len(texts)}, mark {mark_of()}",
        "on families not learnt from: " + ", ".join(f"{name} {got[name]:.3f}" for name in got),
        "label: " + " ".join(LABELS[:-1]),
    ]
    write(Weights((), weights.start, raises, weights.of), made)
    print("\n".join(made), f"parts: {len(weights.of)}", sep="\n")


if __name__ == "__main__":
    main()
