"""One round of asking, decided: wait for the morning, or ask these people; and what comes next.

The service and the simulation of weeks (`buurtbot/fast_time`) both decide with this.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.matching import pace
from buurtbot.domain.matching.choosing import Ask, Chosen, Neighbour, whom_to_ask

NOBODY = Chosen((), hopeful=False)


@dataclass(frozen=True)
class Round:
    """What a round does: the request with its wave, whom it asks, when the circle widens next.

    `again` of None leaves that timer as it is. `hopeful` when others may become free in time.
    """

    request: HelpRequest
    ask: tuple[Neighbour, ...] = ()
    again: datetime | None = None
    hopeful: bool = False

    @property
    def gives_up(self) -> bool:
        """Nobody is asked, nobody still thinks about it, and nobody may become free."""
        return not (self.ask or self.hopeful or pace.waiting(self.request))


def until_morning(ask: Ask) -> Round | None:
    """In the quiet hours: wait. None when volunteers may be asked now."""
    morning = pace.waits_for_morning(ask.request, ask.policy, ask.now)
    return Round(ask.request, again=_if_open(ask, morning), hopeful=True) if morning else None


def widens(ask: Ask) -> bool:
    """Whether the time of a wave that is over begins another one."""
    return ask.request.wave < pace.clock_of(ask.request, ask.policy, ask.now).waves


def one_round(
    ask: Ask, everybody: Sequence[Neighbour], *, widen: bool, first: Sequence[Neighbour] = ()
) -> Round:
    """Ask as many as there is room for; `widen` begins the next wave first.

    `first` is last week's helper: asked alone, before all others, when that fits now.
    """
    begins = widen or ask.request.wave == 0
    chosen = replace(whom_to_ask(ask, first, most=1), hopeful=True) if first else NOBODY
    if not chosen.ask:
        request = pace.next_wave(ask.request) if begins else ask.request
        ask = replace(ask, request=request)
        chosen = whom_to_ask(ask, everybody, most=pace.room(request, ask.policy))
    again = _next_wave(ask) if begins else None
    return Round(ask.request, chosen.ask, again, chosen.hopeful)


def _next_wave(ask: Ask) -> datetime | None:
    clock = pace.clock_of(ask.request, ask.policy, ask.now)
    return _if_open(ask, ask.now + clock.wave) if ask.request.wave < clock.waves else None


def _if_open(ask: Ask, at: datetime) -> datetime | None:
    """While the desk looks, volunteers are asked when the desk says so."""
    return at if ask.request.state == "open" else None
