"""Whom to ask: who can, who is near, whose turn it is. Pure: the same people, the same answer.

A fixed list of reasons decides who cannot be asked; the rest stand in one order. Known faces come
first, then those who live near (in steps of some minutes, so that a metre does not beat a turn),
then who was asked least and longest ago. Two things keep the nearest from being worn out and the
others from being forgotten: who was asked a lot this month counts as living a step further, and
one place of a wave is for someone who never got a request. (Simulated with 40 neighbours and 21
requests a week: without the first, nine people were asked 16 times a week and the others never;
with it nobody more than 6 times, at 8 instead of 3 minutes' walk.)
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final, Literal

from buurtbot.domain.asking import haste
from buurtbot.domain.help_request import HelpRequest
from buurtbot.domain.person import Offer, Person
from buurtbot.domain.when import dayparts_of
from config.policy import Policy
from geo.walking import METRES_PER_MINUTE

MOST_MINUTES: Final = 20  # nobody offers to walk further
STEP_MINUTES: Final = 5
A_LOT: Final = 8  # requests in the memory of the policy (a month) that weigh as one step further
NEVER: Final = datetime(1970, 1, 1, tzinfo=UTC)

Hindrance = Literal[
    "self",
    "no_offer",
    "unreachable",
    "asked_before",
    "blocked",
    "kind",
    "level",
    "language",
    "daypart",
    "too_far",
    "paused",
    "busy",
    "resting",
]
# These pass by themselves: with only such hindrances it makes sense to wait for the next wave.
PASSING: Final[frozenset[Hindrance]] = frozenset({"paused", "busy", "resting"})
# What stands even when a moderator, who knows people, chooses somebody by hand.
ALWAYS: Final[frozenset[Hindrance]] = frozenset(
    {"self", "no_offer", "unreachable", "asked_before", "blocked", "level"}
)


@dataclass(frozen=True)
class Neighbour:
    """Someone who lives around, and how many metres the walk would be."""

    person: Person
    metres: float

    @property
    def offer(self) -> Offer | None:
        """What they offer, if anything."""
        return self.person.offer


@dataclass(frozen=True)
class Ask:
    """A request for which people are sought now. `blocks` are those the resident does not want."""

    request: HelpRequest
    blocks: tuple[str, ...]
    now: datetime
    policy: Policy


@dataclass(frozen=True)
class Chosen:
    """Who is asked now, in order; `hopeful` when others may become free before the deadline."""

    ask: tuple[Neighbour, ...]
    hopeful: bool


Check = Callable[[Ask, Person, Offer, float], bool]


def _asked_before(ask: Ask, person: Person, _offer: Offer, _metres: float) -> bool:
    return ask.request.reply_of(person.id) is not None


def _blocked(ask: Ask, person: Person, _offer: Offer, _metres: float) -> bool:
    return ask.request.resident in person.blocks or person.id in ask.blocks


def _level(ask: Ask, _person: Person, offer: Offer, _metres: float) -> bool:
    # A kind that the config forgot asks for the most trust, never for none.
    highest = max(ask.policy.level_needed.values(), default=1)
    return offer.level < ask.policy.level_needed.get(ask.request.kind, highest)


def _daypart(ask: Ask, _person: Person, offer: Offer, _metres: float) -> bool:
    request = ask.request
    wanted = dayparts_of(max(request.starts, ask.now), request.ends)
    fits = frozenset({request.daypart}) if request.daypart else wanted
    return not fits & frozenset(offer.dayparts)


def _paused(ask: Ask, _person: Person, offer: Offer, _metres: float) -> bool:
    return offer.paused_until is not None and offer.paused_until > ask.now


def _resting(ask: Ask, _person: Person, offer: Offer, _metres: float) -> bool:
    if haste(ask.request, ask.now) == "today" or not offer.asked:
        return False
    return ask.now - max(offer.asked) < timedelta(minutes=ask.policy.rest_minutes)


CHECKS: Final[tuple[tuple[Hindrance, Check], ...]] = (
    ("self", lambda ask, person, _offer, _metres: person.id == ask.request.resident),
    ("unreachable", lambda _ask, person, _offer, _metres: not person.reachable),
    ("asked_before", _asked_before),
    ("blocked", _blocked),
    ("kind", lambda ask, _person, offer, _metres: ask.request.kind not in offer.kinds),
    ("level", _level),
    ("language", lambda ask, _person, offer, _metres: ask.request.language not in offer.languages),
    ("daypart", _daypart),
    (
        "too_far",
        lambda _ask, _person, offer, metres: metres > offer.walk_minutes * METRES_PER_MINUTE,
    ),
    ("paused", _paused),
    ("busy", lambda ask, _person, offer, _metres: len(offer.busy_with) >= ask.policy.most_busy),
    ("resting", _resting),
)


def hindrances(ask: Ask, neighbour: Neighbour) -> tuple[Hindrance, ...]:
    """Why this neighbour is not asked now, lasting reasons first; empty when they can be asked."""
    offer = neighbour.offer
    if offer is None or offer.refused:
        return ("no_offer",)
    person, metres = neighbour.person, neighbour.metres
    return tuple(name for name, holds in CHECKS if holds(ask, person, offer, metres))


def whom_to_ask(ask: Ask, around: Sequence[Neighbour], *, most: int) -> Chosen:
    """Choose at most `most` of the people around, best first."""
    why = [(neighbour, hindrances(ask, neighbour)) for neighbour in around]
    can = sorted((n for n, reasons in why if not reasons), key=lambda n: _turn(ask, n))
    later = any(reasons and _pass(ask, n, reasons) for n, reasons in why)
    chosen = _with_someone_new(can, most)
    return Chosen(chosen, hopeful=later or len(can) > len(chosen))


def by_hand(ask: Ask, around: Sequence[Neighbour]) -> Chosen:
    """Those a moderator chose, but for what stands even then.

    Who was told "already taken" may be asked after all, by a person who knows them; a no stays.
    """
    can = [n for n in around if not _stands(ask, n)]
    return Chosen(tuple(can), hopeful=False)


def _stands(ask: Ask, neighbour: Neighbour) -> bool:
    reasons = set(hindrances(ask, neighbour)) & ALWAYS
    if ask.request.reply_of(neighbour.person.id) == "late":
        reasons.discard("asked_before")
    return bool(reasons)


def why_not(ask: Ask, around: Sequence[Neighbour]) -> Counter[Hindrance]:
    """How many people around are not asked, by their first reason: for the desk."""
    reasons = (hindrances(ask, neighbour) for neighbour in around)
    return Counter(reason[0] for reason in reasons if reason)


def _pass(ask: Ask, neighbour: Neighbour, reasons: tuple[Hindrance, ...]) -> bool:
    """Whether all that stands in the way may be over before a person looks."""
    paused = neighbour.offer.paused_until if neighbour.offer else None
    in_time = paused is None or paused < ask.request.look_by
    return PASSING.issuperset(reasons) and in_time


def _turn(ask: Ask, neighbour: Neighbour) -> tuple[bool, int, int, datetime, float, str]:
    asked = neighbour.offer.asked if neighbour.offer else ()
    helped = neighbour.offer.helped if neighbour.offer else ()
    memory = timedelta(days=ask.policy.asked_memory_days)
    recently = sum(1 for at in asked if ask.now - at < memory)
    step = int(neighbour.metres / METRES_PER_MINUTE // STEP_MINUTES)
    return (
        ask.request.resident not in helped,
        step + recently // A_LOT,
        recently,
        max(asked, default=NEVER),
        neighbour.metres,
        neighbour.person.id,
    )


def _with_someone_new(can: Sequence[Neighbour], most: int) -> tuple[Neighbour, ...]:
    """The first of the row; the last place for someone who never got a request, if none has."""
    chosen, rest = tuple(can[:most]), can[most:]
    if most < 3 or any(_is_new(neighbour) for neighbour in chosen):
        return chosen
    new = next((neighbour for neighbour in rest if _is_new(neighbour)), None)
    return chosen if new is None else (*chosen[:-1], new)


def _is_new(neighbour: Neighbour) -> bool:
    return neighbour.offer is not None and not neighbour.offer.asked
