"""How well needs are read: what is right, what is wrong, and how sure is sure enough."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from buurtbot.domain.meaning.learnt import KIND_COLUMNS
from config.need_weights import Row
from config.needs import ASKED, INTENTS, Asked, Intent
from tests.meaning.texts_of import Meant

WRONG, CHATTER = 0.03, 0.05
WISHES: Final = frozenset({"ask", "offer"})


@dataclass(frozen=True)
class Judged:
    """A text; what weights that never saw it say, of intents and of kinds; and the rules."""

    of: Meant
    certain: tuple[float, ...]
    kinds: tuple[float, ...]
    rule: str
    named: frozenset[Asked]


Told = tuple[Intent, frozenset[Asked]]


def told(one: Judged, enough: "Enough") -> Told:
    """What is said of it when so sure is sure enough."""
    at = max(range(len(INTENTS)), key=one.certain.__getitem__)
    intent = INTENTS[at]
    most = enough.wish if intent in WISHES else enough.rest
    if at == KIND_COLUMNS or 100 * one.certain[at] < most[intent == one.rule]:
        return "other", frozenset()
    kinds = (
        kind
        for kind, share_ in zip(ASKED, one.kinds, strict=True)
        if 100 * share_ >= enough.kind[kind in one.named]
    )
    return intent, frozenset(kinds if intent in WISHES else ())


def is_right(one: Meant, found: Told) -> bool:
    """The very intent, and of who asks the very kinds."""
    return found[0] == one.intent and (one.intent != "ask" or found[1] == one.kinds)


def is_wrong(one: Meant, found: Told) -> bool:
    """Another intent than meant, or a kind that was not; `other` is honest."""
    if found[0] == "other":
        return False
    return found[0] != one.intent or (found[0] == "ask" and not found[1] <= one.kinds)


def figures(each: Iterable[tuple[Meant, Told]]) -> dict[str, float]:
    """Shares of right and wrong over all, and of chatter that was read as a wish."""
    rows = list(each)
    chatter = [found for one, found in rows if one.intent == "other"]
    return {
        "right": share(is_right(*row) for row in rows),
        "wrong": share(is_wrong(*row) for row in rows),
        "intent right": share(one.intent == found[0] for one, found in rows),
        "chatter as a wish": share(found[0] in WISHES for found in chatter),
        "chatter as anything": share(found[0] != "other" for found in chatter),
    }


def share(each: Iterable[bool]) -> float:
    """Which part of these is so."""
    rows = list(each)
    return sum(rows) / max(len(rows), 1)


@dataclass(frozen=True)
class Enough:
    """How sure is sure enough, in hundredths: by itself, and when the rules say the same."""

    wish: tuple[int, int]
    rest: tuple[int, int]
    kind: tuple[int, int]

    def row(self, agrees: int) -> Row:
        """As it stands in the file."""
        intents = ((self.wish if i in WISHES else self.rest)[agrees] for i in INTENTS[:-1])
        return (*intents, *(self.kind[agrees] for _ in ASKED))


STEPS: Final = range(15, 100, 7)


def chosen(judged: Sequence[Judged]) -> Enough:
    """What reads most rightly while few are wrong and little chatter is taken for a wish.

    One part after the other is moved, twice round, from where few are wrong.
    """
    best = Enough((97, 92), (85, 75), (50, 50))
    for part in ("kind", "wish", "rest") * 2:
        pairs = ((alone, agreed) for alone in STEPS for agreed in STEPS if agreed <= alone)
        tries = [best, *(replace(best, **{part: pair}) for pair in pairs)]
        found = [(at_that(judged, enough), enough) for enough in tries]
        best = max(found, key=lambda one: (_keeps(one[0]), one[0]["right"]))[1]
    return best


def at_that(judged: Sequence[Judged], enough: Enough) -> dict[str, float]:
    """The figures when so sure is sure enough."""
    return figures((one.of, told(one, enough)) for one in judged)


def _keeps(found: dict[str, float]) -> bool:
    return found["wrong"] <= WRONG and found["chatter as a wish"] <= CHATTER
