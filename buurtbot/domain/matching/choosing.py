"""Whom to ask: who can, who is near, whose turn it is. Pure: the same people, the same answer.

A fixed list of reasons decides who cannot be asked; the rest stand in one order. Who wanted to
and was too late comes first when it is given back, then known faces, then those who live near
(in steps of some minutes, so that a metre does not beat a turn), then who was asked least and
longest ago. Two things keep the nearest from being worn out and the others from being forgotten:
who was asked a lot this month counts as living a step further, and one place of a wave is for
someone who never got a request. (Simulated with 40 neighbours and 21 requests a week: without
the first, nine people were asked 16 times a week and the others never;
with it nobody more than 6 times, at 8 instead of 3 minutes' walk.)
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property, partial
from typing import Final, Literal, NamedTuple

from buurtbot.domain.core.help_request import HelpRequest, Invited, WalkKnown
from buurtbot.domain.core.people.card import Card, card_of
from buurtbot.domain.core.people.person import Daypart, Offer, Person, are_apart
from buurtbot.domain.matching.pace import haste
from buurtbot.domain.times.when import dayparts_of
from config.network.policy import Policy
from geo.walking import METRES_PER_MINUTE, Certainty, Walk

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
# What stands even when a moderator, who knows people, chooses somebody by hand.
ALWAYS: Final[frozenset[Hindrance]] = frozenset(
    {"self", "no_offer", "unreachable", "asked_before", "blocked", "level"}
)


class Neighbour(NamedTuple):
    """Someone who lives around, and the walk to the place of the request."""

    card: Card
    walk: Walk

    @property
    def id(self) -> str:
        """Who it is."""
        return self.card.id

    @property
    def offer(self) -> Offer | None:
        """What they offer, if anything."""
        return self.card.offer

    @property
    def known(self) -> WalkKnown:
        """How the walk was found, for who is told of it."""
        if self.walk.method != "estimate":
            return "measured"
        return "estimated" if self.sure == "likely" else "unsure"

    @property
    def sure(self) -> Certainty:
        """How sure it is that the walk is no longer than they want."""
        minutes = self.offer.walk_minutes if self.offer else MOST_MINUTES
        return self.walk.within(minutes * METRES_PER_MINUTE)


@dataclass(frozen=True)
class Ask:
    """A request for which people are sought now. `blocks` are those the resident does not want.

    `came_by` is the chat that the resident had before two records became one.
    """

    request: HelpRequest
    blocks: tuple[str, ...]
    now: datetime
    policy: Policy
    came_by: str = ""

    @cached_property
    def resident(self) -> frozenset[str]:
        """Every name that somebody may have said "not again" to."""
        return frozenset(filter(None, (self.request.resident, self.came_by)))

    @cached_property
    def level_needed(self) -> int:
        """A kind that the config forgot asks for the most trust, never for none."""
        return self.policy.level_for(self.request.kind)

    @cached_property
    def dayparts(self) -> frozenset[Daypart]:
        """When somebody would come; any of these will do."""
        request = self.request
        if request.daypart:
            return frozenset({request.daypart})
        return dayparts_of(max(request.starts, self.now), request.ends)

    @cached_property
    def cannot_wait(self) -> bool:
        """Help is wanted today: whoever was asked a moment ago may be asked again."""
        return haste(self.request, self.now) == "today"

    @cached_property
    def asked_before(self) -> frozenset[str]:
        """Who is not asked for this request any more."""
        return self.request.asked_before

    @cached_property
    def beaten(self) -> frozenset[str]:
        """Who wanted to take this request before, and was too late: they come first."""
        return self.request.beaten


def ask_for(request: HelpRequest, resident: Person | None, now: datetime, policy: Policy) -> Ask:
    """What is sought for this resident, who may be forgotten by now."""
    if resident is None:
        return Ask(request, (), now, policy)
    return Ask(request, resident.kept_from, now, policy, resident.came_by)


@dataclass(frozen=True)
class Chosen:
    """Who is asked now, in order; `hopeful` when others may become free before the deadline."""

    ask: tuple[Neighbour, ...]
    hopeful: bool


Check = Callable[[Ask, Neighbour, Offer], bool]


def _blocked(ask: Ask, who: Neighbour, _offer: Offer) -> bool:
    return are_apart(ask.resident, ask.blocks, who.card.known_as, who.card.blocks)


def _paused(ask: Ask, _who: Neighbour, offer: Offer) -> bool:
    return offer.paused_until is not None and offer.paused_until > ask.now


def _resting(ask: Ask, who: Neighbour, offer: Offer) -> bool:
    if not offer.asked or who.id in ask.beaten:
        return False
    since = ask.now - max(offer.asked)
    if since < timedelta(days=offer.rest_days):
        return True  # as they chose, also for what cannot wait
    return not ask.cannot_wait and since < timedelta(minutes=ask.policy.rest_minutes)


LASTING: Final[tuple[tuple[Hindrance, Check], ...]] = (
    ("self", lambda ask, who, _offer: who.id == ask.request.resident),
    ("unreachable", lambda _ask, who, _offer: not who.card.reachable),
    ("asked_before", lambda ask, who, _offer: who.id in ask.asked_before),
    ("blocked", _blocked),
    ("kind", lambda ask, _who, offer: ask.request.kind not in offer.kinds),
    ("level", lambda ask, _who, offer: offer.level < ask.level_needed),
    ("language", lambda ask, _who, offer: ask.request.language not in offer.languages),
    ("daypart", lambda ask, _who, offer: ask.dayparts.isdisjoint(offer.dayparts)),
    ("too_far", lambda _ask, who, _offer: who.sure == "no"),
)
# These pass by themselves: with only such hindrances it makes sense to wait for the next wave.
PASSING: Final[tuple[tuple[Hindrance, Check], ...]] = (
    ("paused", _paused),
    ("busy", lambda ask, _who, offer: len(offer.busy_with) >= ask.policy.most_busy),
    ("resting", _resting),
)


def hindrances(ask: Ask, neighbour: Neighbour) -> tuple[Hindrance, ...]:
    """Why this neighbour is not asked now, lasting reasons first; empty when they can be asked."""
    offer = neighbour.offer
    if offer is None or offer.refused:
        return ("no_offer",)
    return tuple(name for name, holds in (*LASTING, *PASSING) if holds(ask, neighbour, offer))


def can_help(ask: Ask, neighbour: Neighbour) -> bool:
    """Whether nothing stands in the way but what passes by itself."""
    offer = neighbour.offer
    if offer is None or offer.refused:
        return False
    return not any(holds(ask, neighbour, offer) for _, holds in LASTING)  # mostly the first few


def may_be_first(ask: Ask, helper: Person) -> bool:
    """Whether last week's helper is asked before all others, as soon as they can be."""
    return can_help(ask, _at_the_door(helper))


def asked_first(ask: Ask, helper: Person) -> bool:
    """Whether that is at once, so that the resident may hear who it is."""
    return may_be_first(ask, helper) and not _waits(ask, _at_the_door(helper))


def _at_the_door(helper: Person) -> Neighbour:
    """They came last week: how far it is keeps them from nothing."""
    return Neighbour(card_of(helper), Walk(0.0))


def whom_to_ask(ask: Ask, around: Sequence[Neighbour], *, most: int) -> Chosen:
    """Choose at most `most` of the people around, best first."""
    now: list[Neighbour] = []
    wait: list[Neighbour] = []
    for neighbour in around:
        if can_help(ask, neighbour):
            (wait if _waits(ask, neighbour) else now).append(neighbour)
    can = sorted(now, key=partial(_turn, ask))
    later = any(_in_time(ask, neighbour) for neighbour in wait)
    chosen = _with_someone_new(can, most)
    return Chosen(chosen, hopeful=later or len(can) > len(chosen))


def by_hand(ask: Ask, around: Sequence[Neighbour]) -> Chosen:
    """Those a moderator chose, but for what stands even then; a no stays."""
    can = [n for n in around if ALWAYS.isdisjoint(hindrances(ask, n))]
    return Chosen(tuple(can), hopeful=False)


def invited_now(neighbour: Neighbour, now: datetime) -> Invited:
    """What the request remembers of asking this neighbour."""
    return Invited(neighbour.id, now, round(neighbour.walk.metres), walk=neighbour.known)


def why_not(ask: Ask, around: Sequence[Neighbour]) -> Counter[Hindrance]:
    """How many people around are not asked, by their first reason: for the desk."""
    reasons = (hindrances(ask, neighbour) for neighbour in around)
    return Counter(reason[0] for reason in reasons if reason)


def _waits(ask: Ask, neighbour: Neighbour) -> bool:
    offer = neighbour.offer
    return offer is not None and any(holds(ask, neighbour, offer) for _, holds in PASSING)


def _in_time(ask: Ask, neighbour: Neighbour) -> bool:
    """Whether what stands in the way now may be over before a person looks."""
    paused = neighbour.offer.paused_until if neighbour.offer else None
    return paused is None or paused < ask.request.look_by


def _turn(ask: Ask, neighbour: Neighbour) -> tuple[bool, bool, int, int, datetime, float, str]:
    asked = neighbour.offer.asked if neighbour.offer else ()
    helped = neighbour.offer.helped if neighbour.offer else ()
    memory = timedelta(days=ask.policy.asked_memory_days)
    recently = sum(1 for at in asked if ask.now - at < memory)
    step = int(neighbour.walk.metres / METRES_PER_MINUTE // STEP_MINUTES)
    return (
        neighbour.id not in ask.beaten,
        ask.request.resident not in helped,
        step + recently // A_LOT,
        recently,
        max(asked, default=NEVER),
        neighbour.walk.metres,
        neighbour.id,
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
