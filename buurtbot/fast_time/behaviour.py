"""What a volunteer does with an invitation: when they read it, and what they say then."""

from datetime import datetime, timedelta
from typing import Final

import numpy as np

from buurtbot.domain.times.when import AMSTERDAM
from buurtbot.fast_time import assumptions as a
from buurtbot.fast_time.assumptions import Assumptions
from buurtbot.fast_time.chance import Draw
from buurtbot.fast_time.people import Volunteer
from geo.walking import METRES_PER_MINUTE

WORKS: Final = (9, 17)
SURE: Final = 0.95  # nobody always says yes
FAR_COUNTS: Final = 0.3  # at the end of the walk one offers, a yes is so much less likely. A guess
STAYS_ON: Final = timedelta(hours=1)  # a visit


def reads_at(now: datetime, draw: Draw, speed: float) -> datetime:
    """When this invitation is read, if ever: slower at work, never at night."""
    begins = _awake(now)
    local = begins.astimezone(AMSTERDAM)
    at_work = local.isoweekday() <= 5 and WORKS[0] <= local.hour < WORKS[1]
    minutes = a.READ_MINUTES * float(np.exp(a.READ_SPREAD * draw.reads)) / speed
    takes = timedelta(minutes=minutes * (a.AT_WORK if at_work else 1))
    morning = _awake(begins + takes)
    return begins + takes if morning == begins + takes else morning + min(takes, STAYS_ON)


def _awake(at: datetime) -> datetime:
    local = at.astimezone(AMSTERDAM)
    if a.WAKES <= local.hour < a.SLEEPS:
        return at
    late = timedelta(days=1 if local.hour >= a.SLEEPS else 0)
    wakes = local.replace(hour=a.WAKES, minute=0, second=0, microsecond=0) + late
    return wakes.astimezone(at.tzinfo)


def sees(who: Volunteer, draw: Draw) -> bool:
    """Whether they ever look at it."""
    return not who.dead and draw.sees < a.SEES


def tired(who: Volunteer, asked: int, factor: float) -> float:
    """How many invitations of the last thirty days were more than enough; 0 when it was fine."""
    return max(0.0, asked - who.enough / factor)


def says_yes(
    who: Volunteer, draw: Draw, assumed: Assumptions, *, metres: float, asked: int
) -> bool:
    """Less likely when far, and when asked too often: then as many yeses as at enough."""
    limit = (who.person.offer.walk_minutes if who.person.offer else 1) * METRES_PER_MINUTE
    far = 1 - FAR_COUNTS * metres / limit if metres <= limit else _too_far(metres / limit)
    too_often = tired(who, asked, assumed.fatigue)
    fresh = (asked - too_often) / asked if asked else 1.0
    return draw.willing < min(SURE, a.YES * assumed.answers * who.keen) * far * fresh


def _too_far(times: float) -> float:
    """Beyond what they offer to walk hardly anybody comes: a third of a third at twice as far."""
    return float((1 - FAR_COUNTS) * np.exp(-2 * (times - 1)))


def leaves(who: Volunteer, draw: Draw, assumed: Assumptions, *, asked: int) -> bool:
    """Whether this invitation was the one too many."""
    return tired(who, asked, assumed.fatigue) > 0 and draw.leaves < a.LEAVES * assumed.fatigue


def moves_on(chance: float, *, forgotten: bool) -> bool:
    """Whether someone leaves this week whatever is asked; more likely when never asked."""
    a_month = a.MOVES_ON + (a.FORGOTTEN if forgotten else 0)
    return chance < a_month * 7 / a.MONTH_DAYS


def comes_at(starts: datetime, taken: datetime) -> datetime:
    """When the visit begins: when it was wanted, an hour after the yes at the earliest."""
    return max(starts, taken + timedelta(hours=1))
