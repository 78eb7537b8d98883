"""Why a volunteer gets no requests, from what was really asked lately, and what they can do.

Each request of the last weeks is held against what they offer, by the very reasons by which whom
to ask is chosen. Of a request whose place is not kept any more distance says nothing.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal, get_args

from buurtbot.domain.core.person import Kind, Offer
from buurtbot.domain.matching.choosing import Ask, Hindrance, Neighbour, hindrances
from config.policy import Policy

Cause = Literal["waits", "quiet", "kind", "level", "language", "daypart", "too_far", "turn"]
CAUSES: Final[tuple[Cause, ...]] = get_args(Cause)
# What is nobody's fault and cannot be mended: such a request says nothing of why.
NO_CAUSE: Final[frozenset[Hindrance]] = frozenset({"self", "no_offer", "unreachable", "blocked"})
MOST: Final = 2  # causes told at once
WANTED: Final = 2  # kinds named


@dataclass(frozen=True)
class Why:
    """The causes, the weightiest first; and what was asked most that they do not offer."""

    causes: tuple[Cause, ...]
    wanted: tuple[Kind, ...] = ()


def why(offer: Offer, asked: Iterable[tuple[Ask, Neighbour]]) -> Why:
    """Why, seen from each request with this volunteer as a neighbour of it."""
    if not offer.level:
        return Why(("waits",))
    first: Counter[Cause] = Counter()
    wanted: Counter[Kind] = Counter()
    for ask, neighbour in asked:
        reasons = _reasons(ask, neighbour)
        if reasons is None:
            continue
        first[_cause(reasons)] += 1
        if "kind" in reasons:
            wanted[ask.request.kind] += 1
    if not first:
        return Why(("quiet",))
    return Why(_weightiest(first), tuple(kind for kind, _ in wanted.most_common(WANTED)))


def _reasons(ask: Ask, neighbour: Neighbour) -> tuple[Hindrance, ...] | None:
    reasons = hindrances(ask, neighbour)
    return None if NO_CAUSE & set(reasons) else reasons


def _cause(reasons: tuple[Hindrance, ...]) -> Cause:
    """The first lasting reason; without one it was others' turn."""
    return next((cause for cause in CAUSES if cause in reasons), "turn")


def _weightiest(first: Counter[Cause]) -> tuple[Cause, ...]:
    """Whoever could have been asked hears first that it was others' turn."""
    ordered = sorted(first, key=lambda cause: (-first[cause], CAUSES.index(cause)))
    return tuple(ordered[:MOST])


def levels_lacking(offer: Offer, policy: Policy) -> tuple[Kind, ...]:
    """The kinds they offer for which the desk wants to know them better first."""
    needed = policy.level_needed
    return tuple(kind for kind in offer.kinds if needed.get(kind, 1) > offer.level)
