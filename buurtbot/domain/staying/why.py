"""Why a volunteer gets no requests, from what was really asked lately, and what they can do.

Each request of the last weeks is held against what they offer, by the very reasons by which whom
to ask is chosen. Of a request whose place is not kept any more distance says nothing.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal, get_args

from buurtbot.domain.core.people.person import Offer
from buurtbot.domain.matching.choosing import Ask, Hindrance, Neighbour, hindrances
from config.core.kinds import Kind
from config.network.policy import Policy
from geo.walking import Walk

Cause = Literal[
    "waits", "quiet", "kind", "level", "language", "daypart", "too_far", "turn", "asked"
]
CAUSES: Final[tuple[Cause, ...]] = get_args(Cause)
# What is nobody's fault and cannot be mended: such a request says nothing of why.
NO_CAUSE: Final[frozenset[Hindrance]] = frozenset({"self", "no_offer", "unreachable", "blocked"})
UNKNOWN: Final = Walk(-1.0)  # the place is not kept any more: nobody can say whether it was near
FEW: Final = 3  # of fewer nothing is told: it would be clear whose they were
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
    seen = [(ask, hindrances(ask, neighbour), neighbour) for ask, neighbour in asked]
    told = [(cause, ask, why) for ask, why, who in seen if (cause := _cause(why, who))]
    first: Counter[Cause] = Counter(cause for cause, _, _ in told)
    if set(first) != {"asked"}:
        del first["asked"]
    wanted = Counter(ask.request.kind for _, ask, reasons in told if "kind" in reasons)
    if first.total() < FEW:
        return Why(("quiet",))
    return Why(_weightiest(first), tuple(kind for kind, _ in wanted.most_common(WANTED)))


def _cause(reasons: tuple[Hindrance, ...], neighbour: Neighbour) -> Cause | None:
    """The first lasting reason; without one they were asked, or it was others' turn."""
    if NO_CAUSE & set(reasons):
        return None
    if "asked_before" in reasons:
        return "asked"
    lasting = next((cause for cause in CAUSES if cause in reasons), None)
    return lasting or (None if neighbour.walk == UNKNOWN else "turn")


def _weightiest(first: Counter[Cause]) -> tuple[Cause, ...]:
    """Whoever could have been asked hears first that it was others' turn."""
    ordered = sorted(first, key=lambda cause: (-first[cause], CAUSES.index(cause)))
    return tuple(ordered[:MOST])


def levels_lacking(offer: Offer, policy: Policy) -> tuple[Kind, ...]:
    """The kinds they offer for which the desk wants to know them better first."""
    return tuple(kind for kind in offer.kinds if policy.level_for(kind) > offer.level)
