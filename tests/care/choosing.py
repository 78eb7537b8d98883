"""How sure the second stage must be: chosen on texts that it did not learn from.

Danger as often heard as it is worth beside false alarms, and the quiet labels by precision.
"""

from collections.abc import Iterable
from typing import Final

from buurtbot.domain.care.screened.learnt import URGENT, raised
from config.care.screening import LABELS, Label
from config.care.weights import Row
from tests.care.texts_of import Labelled

# Of all texts, when bounds are chosen: how many of them happen to be harmless changes no bound.
HARMLESS: Final = 0.53
# Of all that is raised. These texts hold more that only looks like danger than people type.
PRECISION: Final = 0.80
WORTH: Final = 1  # false alarms, when so many are harmless: what hearing a cry more is worth
Judged = list[tuple[Labelled, dict[Label, float], Label]]  # with the phrases' label


def label_at(scores: dict[Label, float], phrases: Label, raises: Row) -> Label:
    """What both stages come to: the most urgent of the two."""
    return min(raised(tuple(scores.values()), raises), phrases, key=LABELS.index)


def figures(told: Iterable[tuple[Labelled, Label]]) -> dict[str, float]:
    """Recall of danger and of each quiet label, precision over all raised, none raised."""
    rows = list(told)
    urgent = [found in LABELS[:URGENT] for one, found in rows if one.label in LABELS[:URGENT]]
    none = [(one.hard, found) for one, found in rows if one.label == "none"]
    right = sum(one.label != "none" for one, found in rows if found != "none")
    many = sum(found != "none" for _, found in rows)
    return {
        "urgent": _share(urgent),
        "distress": _share([found != "none" for one, found in rows if one.label == "distress"]),
        "loneliness": _share(
            [found != "none" for one, found in rows if one.label == "loneliness"]
        ),
        "precision": right / max(many, 1),
        "none as urgent": _share([found in LABELS[:URGENT] for _, found in none]),
        "plain none as urgent": _share(
            [found in LABELS[:URGENT] for hard, found in none if not hard]
        ),
        "right label": _share([one.label == found for one, found in rows]),
    }


def _counts_for(texts: list[Labelled]) -> float:
    """As how many a harmless text counts, so that they are as many as `HARMLESS` says."""
    none = sum(one.label == "none" for one in texts)
    return HARMLESS / (1 - HARMLESS) * (len(texts) - none) / max(none, 1)


def _share(each: list[bool]) -> float:
    return sum(each) / max(len(each), 1)


def chosen(told: Judged) -> Row:
    """How sure it must be: danger by what a cry is worth, then the quiet labels by precision.

    What is too unsure for an alarm and yet not harmless is met as distress, in office hours.
    """
    alarms = tuple(_least(told, label) for label in LABELS[:URGENT])
    rows = ((*alarms, quiet, quiet) for quiet in range(5, 96))
    return next(row for row in rows if _precision(told, row) >= PRECISION or row[-1] == 95)


def _precision(told: Judged, raises: Row) -> float:
    """Of all that is raised, when so many are harmless."""
    each = [
        one for one, scores, by_phrases in told if label_at(scores, by_phrases, raises) != "none"
    ]
    wrong = sum(one.label == "none" for one in each)
    right = len(each) - wrong
    return right / max(right + wrong * _counts_for([one for one, _, _ in told]), 1)


def _least(told: Judged, label: Label) -> int:
    """The hundredths of danger, where this label is likeliest, at which least is lost."""
    these = [
        (sum(list(scores.values())[:URGENT]) * 100, one.label)
        for one, scores, _ in told
        if max(LABELS[:URGENT], key=scores.__getitem__) == label
    ]
    cries = [danger for danger, said in these if said in LABELS[:URGENT]]
    harmless = [danger for danger, said in these if said == "none"]
    for_one = _counts_for([one for one, _, _ in told])

    def lost(least: int) -> float:
        missed = sum(danger < least for danger in cries)
        return WORTH * missed + for_one * sum(danger >= least for danger in harmless)

    return min(range(5, 96), key=lost)


def figures_at(told: Judged, raises: Row) -> dict[str, float]:
    """The figures of these texts when so sure must be what raises."""
    return figures((one, label_at(scores, phrases, raises)) for one, scores, phrases in told)
