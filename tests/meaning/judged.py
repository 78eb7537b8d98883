"""How well needs are read: what is right, what is wrong, and how sure is sure enough."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from buurtbot.domain.meaning.learnt import KIND_COLUMNS
from config.meaning.need_weights import Row
from config.meaning.needs import ASKED, INTENTS, Asked, Intent
from tests.meaning.texts_of import Meant

# Weights that lack all of one author, a quarter of the texts, are wrong more than those in use.
WRONG, CHATTER = 0.035, 0.05
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


def likeliest(one: Judged) -> Intent:
    """What it would be, should it be anything."""
    return INTENTS[max(range(KIND_COLUMNS), key=one.certain.__getitem__)]


def told(one: Judged, enough: "Enough") -> Told:
    """What is said of it when so sure is sure enough."""
    intent = likeliest(one)
    at = INTENTS.index(intent)
    most = enough.wish if intent in WISHES else enough.rest
    if 100 * one.certain[at] < most[intent == one.rule]:
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
FEW_STEPS: Final = range(15, 100, 14)
Pair = tuple[int, int]


class Tally(NamedTuple):
    """How many are right, are wrong, and are chatter that was read as a wish."""

    right: int
    wrong: int
    taken_in: int

    def with_(self, other: "Tally") -> "Tally":
        """Of both together."""
        return Tally(*(a + b for a, b in zip(self, other, strict=True)))


def chosen(judged: Sequence[Judged]) -> Enough:
    """What reads most rightly while few are wrong and little chatter is taken for a wish.

    How sure of a wish counts where a wish is likeliest, with its kinds; of the rest elsewhere. So
    each is tallied by itself, and then all pairs of the two are tried.
    """
    wishes = [one for one in judged if likeliest(one) in WISHES]
    others = [one for one in judged if likeliest(one) not in WISHES]
    least = Enough((99, 99), (99, 99), (99, 99))
    by_wish = {
        (wish, kind): tally(wishes, replace(least, wish=wish, kind=kind))
        for wish in pairs(STEPS)
        for kind in pairs(FEW_STEPS)
    }
    by_rest = {rest: tally(others, replace(least, rest=rest)) for rest in pairs(STEPS)}
    chatter = sum(one.of.intent == "other" for one in judged)
    most = Tally(0, int(WRONG * len(judged)), int(CHATTER * chatter))
    found = [
        (both.right, Enough(wish, rest, kind))
        for (wish, kind), one in by_wish.items()
        for rest, other in by_rest.items()
        if (both := one.with_(other)).wrong <= most.wrong and both.taken_in <= most.taken_in
    ]
    return max(found, key=lambda one: one[0])[1]


def pairs(steps: Iterable[int]) -> list[Pair]:
    """By itself, and when the rules say the same: then it need not be surer."""
    each = list(steps)
    return [(alone, agreed) for alone in each for agreed in each if agreed <= alone]


def tally(judged: Iterable[Judged], enough: Enough) -> Tally:
    """Count them when so sure is sure enough."""
    each = [(one.of, told(one, enough)) for one in judged]
    return Tally(
        sum(is_right(*one) for one in each),
        sum(is_wrong(*one) for one in each),
        sum(of.intent == "other" and found[0] in WISHES for of, found in each),
    )


def at_that(judged: Sequence[Judged], enough: Enough) -> dict[str, float]:
    """The figures when so sure is sure enough."""
    return figures((one.of, told(one, enough)) for one in judged)
