"""When we write to a volunteer by ourselves, and what about: seldom, by day, on working days.

One occasion at a time, then a long silence, which is twice as long when nothing came of it.
Who wants nothing of the kind, has a pause or helps at this moment is left in peace.
"""

from datetime import datetime, time, timedelta
from typing import Final, Literal

from buurtbot.domain.core.people.person import Offer
from buurtbot.domain.core.people.staying import Staying
from buurtbot.domain.times.when import AMSTERDAM, local_day, on_clock
from buurtbot.domain.volunteering.offering import is_paused
from config.core.holidays import holidays_of
from config.network.policy import Policy

Occasion = Literal["no_request", "drifting", "year"]
ROUND_AT: Final = time(10, 30)
BY_DAY: Final = (time(9), time(20))
MOST_DOUBLED: Final = 3
WORKING_DAYS: Final = range(1, 6)


def next_round(now: datetime) -> datetime:
    """The next working day at half past ten (UTC)."""
    day = local_day(now)
    while on_clock(day, ROUND_AT) <= now or not _is_working_day(on_clock(day, ROUND_AT)):
        day += timedelta(days=1)
    return on_clock(day, ROUND_AT)


def is_good_time(now: datetime) -> bool:
    """Whether somebody may hear of us unasked now: a round that is late may fall in the night."""
    begin, end = BY_DAY
    return _is_working_day(now) and begin <= now.astimezone(AMSTERDAM).time() < end


def _is_working_day(at: datetime) -> bool:
    day = local_day(at)
    return day.isoweekday() in WORKING_DAYS and day not in holidays_of(day.year)


def occasion(offer: Offer, known: Staying, policy: Policy, now: datetime) -> Occasion | None:
    """What there is to write about to this volunteer now, if anything."""
    if _left_in_peace(offer, known, now) or _wrote_lately(offer, known, policy, now):
        return None
    if _a_year(offer, known, policy, now):
        return "year"
    if is_drifting(offer, policy, now):
        return "drifting"
    return "no_request" if is_never_asked(offer, policy, now) else None


def _left_in_peace(offer: Offer, known: Staying, now: datetime) -> bool:
    return known.quiet or offer.refused or bool(offer.busy_with) or is_paused(offer, now)


def _wrote_lately(offer: Offer, known: Staying, policy: Policy, now: datetime) -> bool:
    """Each time that nothing came of it we wait twice as long."""
    if known.told is None:
        return False
    said_yes = offer.last_took is not None and offer.last_took > known.told
    silences = 0 if said_yes else max(known.unanswered - 1, 0)
    wait = timedelta(days=policy.staying.apart_days) * (1 << min(silences, MOST_DOUBLED))
    return now - known.told < wait


def _a_year(offer: Offer, known: Staying, policy: Policy, now: datetime) -> bool:
    year = timedelta(days=policy.staying.year_days)
    return bool(offer.level) and now - max(offer.since, known.yearly or offer.since) >= year


# -- the words of the policy, as staff and volunteers meet them


def asked_in(offer: Offer, *, days: int, now: datetime) -> int:
    """How often this volunteer was asked in the last so many days."""
    return sum(1 for at in offer.asked if now - at <= timedelta(days=days))


def is_never_asked(offer: Offer, policy: Policy, now: datetime) -> bool:
    """Not asked at all, for so long that they must wonder why."""
    waits = timedelta(days=policy.staying.never_days)
    return not offer.refused and not offer.asked and now - offer.since >= waits


def is_drifting(offer: Offer, policy: Policy, now: datetime) -> bool:
    """Asked several times, and said yes to none of it. Of whom we do not know it we do not say it.

    When somebody last said yes is known since there is a place to write it down.
    """
    staying = policy.staying
    unknown = offer.times_helped and offer.last_took is None
    if unknown or offer.refused or offer.busy_with:
        return False
    begin = now - timedelta(days=staying.drift_days)
    was_there = max(offer.since, offer.last_took or offer.since) <= begin
    return was_there and asked_in(offer, days=staying.drift_days, now=now) >= staying.drift_asked


def is_asked_often(offer: Offer, policy: Policy, now: datetime) -> bool:
    """Asked so often that it may be too much."""
    asked = asked_in(offer, days=policy.asked_memory_days, now=now)
    return not offer.refused and asked >= policy.staying.often_asked
