"""`python -m tests.meaning.train`: learn the weights by which a need is read, and say how well.

How sure it must be is chosen on texts of authors not learnt from.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from itertools import chain
from typing import Any, Final

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from buurtbot.domain.meaning.learnt import (
    FEW,
    FEW_MEANT,
    KIND_COLUMNS,
    intent_shares,
    kind_shares,
    meant,
)
from buurtbot.domain.meaning.marks import Marks, marks_in
from buurtbot.domain.meaning.need import NeedBook, rule_of
from buurtbot.domain.times.reading import time_and_rest
from buurtbot.domain.words.weighing import parts
from config.meaning.need_weights import (
    AGREE,
    COLUMNS,
    NEED_WEIGHTS,
    RAISE,
    START,
    NeedWeights,
)
from config.meaning.needs import ASKED, INTENTS, load_needs
from geo.typed.address import address_and_rest
from tests.meaning.judged import Judged, at_that, chosen
from tests.meaning.texts_of import Meant, learnt_from, meant_texts

NOW: Final = datetime(2026, 11, 28, 9, 0, tzinfo=UTC)
FOLDS, SEEN_IN, STRENGTH, KIND_STRENGTH = 6, 3, 20.0, 10.0
LEAST: Final = 20  # hundredths: what weighs less is left out
# They wrote near twins on purpose, on both sides of each border between two intents. That teaches
# much, but how sure is sure enough is chosen on texts as people write them.
AT_THE_BORDERS: Final = frozenset({"aylin", "bram", "ilse", "iris"})


@cache
def book() -> NeedBook:
    """Words and rules, without what is learnt."""
    return NeedBook.of(load_needs())


@cache
def read(text: str) -> tuple[Marks, str]:
    """The marks of a text, and the rule that fits."""
    beside = time_and_rest(address_and_rest(text)[1], NOW)[1]
    marks = marks_in(beside, book().lexicon)
    rule = rule_of(marks, book())
    return marks, rule.is_ if rule else ""


@cache
def features(text: str) -> tuple[Counter[str], tuple[str, ...]]:
    """What is weighed of a text: parts of its words, and what it means."""
    marks, rule = read(text)
    words = marks.words.plain
    each = chain.from_iterable(
        parts(w, last) for last, w in zip(("", *words), words, strict=False)
    )
    return Counter(each), tuple(meant(marks, rule))


@dataclass(frozen=True)
class Table:
    """A row per text; a column per part that stands in enough of them."""

    names: tuple[str, ...]
    rows: Any

    @classmethod
    def of(cls, texts: Sequence[Meant], names: Sequence[str]) -> "Table":
        column = {name: at for at, name in enumerate(names)}
        cells = [
            (at, column[part], value)
            for at, one in enumerate(texts)
            for part, value in weighed(one.text)
            if part in column
        ]
        row, col, value = zip(*cells, strict=True)
        return cls(tuple(names), sparse.csr_matrix((value, (row, col)), (len(texts), len(names))))


def weighed(text: str) -> list[tuple[str, float]]:
    """Each part with what it counts for, as `Needs` does."""
    counted, named = features(text)
    far, near = max(counted.total(), FEW) ** 0.5, max(len(named), FEW_MEANT) ** 0.5
    return [
        *((part, times / far) for part, times in counted.items()),
        *((name, 1 / near) for name in named),
    ]


def learn(texts: Sequence[Meant]) -> NeedWeights:
    """Weights from texts: all intents beside each other, each kind by itself."""
    seen = Counter(chain.from_iterable({part for part, _ in weighed(one.text)} for one in texts))
    names = sorted(part for part, times in seen.items() if times >= SEEN_IN)
    table = Table.of(texts, names).rows
    rare = np.array([1.0 if is_meant(name) else rarity(seen[name], len(texts)) for name in names])
    scaled = table @ sparse.diags(rare)
    rows, start = _intents(texts, scaled)
    kind_rows, kind_start = _kinds(texts, scaled)
    each = np.rint(100 * np.vstack([rows, kind_rows]) * rare).astype(int)
    each[np.abs(each) < LEAST] = 0
    kept = {
        name: written_row(row)
        for name, row in zip(names, each.T.tolist(), strict=True)
        if any(row)
    }
    begin = np.rint(100 * np.concatenate([start, kind_start])).astype(int).tolist()
    return NeedWeights((), tuple(begin), (50,) * len(COLUMNS), (50,) * len(COLUMNS), kept)


def is_meant(name: str) -> bool:
    """Whether it is no part of a word, so that it counts the same however rare."""
    return name[0] in "#%~^" or name[-1] == "$"


def rarity(times: int, of: int) -> float:
    """Rare parts say more."""
    return float((np.log((1 + of) / (1 + times)) + 1) / 4)


def _intents(texts: Sequence[Meant], table: Any) -> tuple[Any, Any]:
    labels = np.array([INTENTS.index(one.intent) for one in texts])
    model = LogisticRegression(C=STRENGTH, max_iter=120)
    model.fit(table, labels)
    rows, start = np.zeros((len(INTENTS), table.shape[1])), np.full(len(INTENTS), -20.0)
    rows[model.classes_], start[model.classes_] = model.coef_, model.intercept_
    return (rows - rows[-1])[:-1], (start - start[-1])[:-1]


def _kinds(texts: Sequence[Meant], table: Any) -> tuple[Any, Any]:
    wishes = [at for at, one in enumerate(texts) if one.kinds]
    some = table[wishes]
    rows, start = np.zeros((len(ASKED), table.shape[1])), np.full(len(ASKED), -20.0)
    for at, kind in enumerate(ASKED):
        labels = np.array([kind in texts[one].kinds for one in wishes])
        if labels.any():
            model = LogisticRegression(C=KIND_STRENGTH, solver="liblinear", random_state=1)
            model.fit(some, labels)
            rows[at], start[at] = model.coef_[0], model.intercept_[0]
    return rows, start


def sums(texts: Sequence[Meant], weights: NeedWeights) -> Any:
    """What each text comes to in each column."""
    names = sorted(weights.of)
    table = Table.of(texts, names).rows
    rows = np.array([weights.row(name) for name in names])
    return (table @ rows + np.array(weights.start)) / 100


def judge(texts: Sequence[Meant], weights: NeedWeights) -> list[Judged]:
    """Judge these by weights that never saw them."""
    return [
        Judged(
            one,
            tuple(intent_shares(row[:KIND_COLUMNS])),
            tuple(kind_shares(row[KIND_COLUMNS:])),
            read(one.text)[1],
            frozenset(read(one.text)[0].kinds),
        )
        for one, row in zip(texts, sums(texts, weights).tolist(), strict=True)
    ]


def crossed(texts: list[Meant]) -> list[Judged]:
    """Each text that somebody wrote as people write, by weights of other authors."""
    folds = GroupKFold(FOLDS).split(texts, groups=[one.author for one in texts])
    found: list[Judged] = []
    for known, left in folds:
        asked = [texts[at] for at in left if texts[at].author not in AT_THE_BORDERS]
        if asked:
            found += judge(asked, learn([texts[at] for at in known]))
    return found


def write(weights: NeedWeights, made: Sequence[str]) -> None:
    """Write the weights, sorted: the same texts give the same file."""
    rows = [(START, weights.start), (RAISE, weights.raises), (AGREE, weights.agrees)]
    written = [(name, written_row(row)) for name, row in rows]
    lines = [f"# {line}" for line in made]
    lines += map("\t".join, [*written, *sorted(weights.of.items())])
    NEED_WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def written_row(row: Sequence[int]) -> str:
    """A row as it stands in the file: only the columns that have a weight."""
    return " ".join(
        f"{name} {weight}" for name, weight in zip(COLUMNS, row, strict=True) if weight
    )


def main() -> None:
    """Judge, choose, learn from all, write."""
    texts = meant_texts()
    judged = crossed(texts)
    enough = chosen(judged)
    got = at_that(judged, enough)
    weights = learn(texts)
    made = [
        "made by: python -m tests.meaning.train (never by hand)",
        f"texts: {len(texts)}, mark {learnt_from()}",
        "by authors not learnt from: " + ", ".join(f"{name} {got[name]:.3f}" for name in got),
    ]
    write(replace(weights, raises=enough.row(0), agrees=enough.row(1)), made)
    print("\n".join(made), f"parts: {len(weights.of)}", sep="\n")


if __name__ == "__main__":
    main()
