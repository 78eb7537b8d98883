"""Six ways to ask: ours, and those of others as far as their code or papers say.

All get the same help that not all of them had: only who offers this kind of help, in this
language, at that time of day, known well enough, is asked; a push message reaches everybody at
once (quarantine-hero sent e-mail); nobody is asked twice for one request; and after a drop-out
they begin anew. Sources: code4moldova/voluntar-backend (nearest 5, operators at a desk),
option26/quarantine-hero (30 minutes, 50 of all within 30 km by lot, three rounds a day apart, 9
to 22 h, a moderators' room), HartslagNu's questions and answers (30 at once within 1,000 m), PLOS
One 10.1371/journal.pone.0343762 (GoodSAM New Zealand: 7, and one more for each refusal).
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from typing import Final, Literal, Protocol

from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.matching import pace
from buurtbot.domain.matching.choosing import MOST_MINUTES, Ask, Neighbour
from buurtbot.domain.matching.rounds import Round, one_round, until_morning, widens
from buurtbot.domain.times.when import quiet_until
from config.core.hours import Hours
from config.network.policy import Policy, QuietHours
from geo.walking import METRES_PER_MINUTE, search_radius_m

Why = Literal["begins", "timer", "no", "dropped"]
OURS: Final = "ours"
NEVER_QUIET: Final = QuietHours(begin=time(0), end=time(0))
REACH_M: Final = search_radius_m(MOST_MINUTES * METRES_PER_MINUTE)


@dataclass(frozen=True)
class Candidate:
    """A volunteer who is here and offers this: the straight metres, and their place in a lot."""

    neighbour: Neighbour
    crow_m: float
    lot: float


@dataclass(frozen=True)
class Seen:
    """What a policy knows when it must decide. `within(metres)` gives who lives in that circle."""

    request: HelpRequest
    now: datetime
    within: Callable[[float], list[Candidate]]


@dataclass(frozen=True)
class Move:
    """What a policy does: the request as changed, whom it asks, when it looks again.

    `again` of None leaves the timer as it is; `gives_up` brings it to the desk now.
    """

    request: HelpRequest
    ask: tuple[Neighbour, ...] = ()
    again: datetime | None = None
    gives_up: bool = False


class WayToAsk(Protocol):
    """A policy: pure, the same view gives the same move."""

    @property
    def name(self) -> str:
        """How the tables call it."""

    @property
    def has_desk(self) -> bool:
        """Whether a person gets what nobody took; without one it just expires."""

    @property
    def is_list(self) -> bool:
        """Whether volunteers look for themselves."""

    def move(self, seen: Seen, why: Why) -> Move:
        """Decide."""


@dataclass(frozen=True)
class Ours:
    """The code that serves real neighbourhoods: services/inviting.py decides with the same."""

    policy: Policy
    name: str = OURS
    hours: Hours = field(default_factory=Hours)
    has_desk: bool = True
    is_list: bool = False

    def move(self, seen: Seen, why: Why) -> Move:
        """Ask as many as there is room for, a wave wider when it is time."""
        request = seen.request
        if why in {"begins", "dropped"}:
            by = pace.deadline(request, self.policy, self.hours, seen.now)
            request = replace(request, look_by=by)
        ask = Ask(request, (), seen.now, self.policy)
        went = until_morning(ask) or self._round(seen, ask, widen=why != "no" and widens(ask))
        return Move(went.request, went.ask, went.again, gives_up=went.gives_up)

    def _round(self, seen: Seen, ask: Ask, *, widen: bool) -> Round:
        around = [candidate.neighbour for candidate in seen.within(REACH_M)]
        return one_round(ask, around, widen=widen)


@dataclass(frozen=True)
class Push:
    """Ask so many within a circle, once or in rounds a day apart, and perhaps replace a no."""

    name: str
    most: int
    radius_m: float
    by_lot: bool = False
    rounds: int = 1
    delay: timedelta = timedelta()
    quiet: QuietHours = NEVER_QUIET
    replaces: bool = False
    any_walk: bool = True
    has_desk: bool = False
    is_list: bool = False

    def move(self, seen: Seen, why: Why) -> Move:
        """Wait for the hour, ask a round; replace who said no where that is the way."""
        if why == "no":
            return Move(seen.request, self._best(seen, 1 if self.replaces else 0))
        earliest = seen.now if why == "timer" else seen.now + self.delay
        at = quiet_until(earliest, self.quiet) or earliest
        if at > seen.now:
            return Move(seen.request, again=at)
        request = pace.next_wave(seen.request)
        more = request.wave < self.rounds
        again = seen.now + timedelta(days=1) if more else None
        return Move(request, self._best(seen, self.most), again)

    def _best(self, seen: Seen, most: int) -> tuple[Neighbour, ...]:
        if most == 0:
            return ()
        asked = seen.request.asked_before
        can = [
            candidate
            for candidate in seen.within(self.radius_m)
            if candidate.neighbour.id not in asked
            and (self.any_walk or candidate.neighbour.sure != "no")
        ]
        can.sort(key=lambda c: c.lot if self.by_lot else c.crow_m)
        return tuple(c.neighbour for c in can[:most])


@dataclass(frozen=True)
class FirstComeList:
    """A list that volunteers look at by themselves; nobody is asked."""

    name: str = "list, no push"
    has_desk: bool = False
    is_list: bool = True

    def move(self, seen: Seen, why: Why) -> Move:
        """Wait."""
        return Move(seen.request)


OTHERS: Final[tuple[WayToAsk, ...]] = (
    Push(
        "quarantine-hero",
        most=50,
        radius_m=30_000,
        by_lot=True,
        rounds=3,
        delay=timedelta(minutes=30),
        quiet=QuietHours(begin=time(22), end=time(9)),
        has_desk=True,
    ),
    Push("nearest 5", most=5, radius_m=100_000_000, has_desk=True),
    Push("30 at once, 1 km", most=30, radius_m=1_000),
    Push("7, replace each no", most=7, radius_m=1_000, replaces=True),
    FirstComeList(),
)


def same_promises(way: WayToAsk, quiet: QuietHours) -> WayToAsk:
    """The same policy where volunteers are promised what ours are.

    No round begins in the quiet hours (who has own ones keeps them; a refusal then is still
    replaced), and nobody is asked to walk further than they offered. Without that, a policy is
    partly faster because it wakes people.
    """
    if not isinstance(way, Push):
        return way
    at_night = quiet if way.quiet == NEVER_QUIET else way.quiet
    return replace(way, quiet=at_night, any_walk=False)
