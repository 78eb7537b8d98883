"""A referral afterwards: a week later it is asked whether it helped, once; then it is forgotten.

No answer means nothing, and nobody is asked at night.
"""

from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Final

from buurtbot.domain.core.people.referral import Referral, Referrals
from buurtbot.domain.times.when import local_day, on_clock
from config.network.policy import Policy

ASKED_AT: Final = time(10)  # on the clock of Amsterdam
MOST: Final = 10  # of one person, the newest


def referred(known: Referrals, one: Referral) -> Referrals:
    """With this one; of an earlier one to the same place nothing more is asked."""
    return replace(known, given=(*without(known, one.place).given, one)[-MOST:])


def without(known: Referrals, place: str) -> Referrals:
    """It was told whether this one helped."""
    return replace(known, given=tuple(one for one in known.given if one.place != place))


def asks_at(one: Referral, policy: Policy) -> datetime:
    """When it is asked whether it helped (UTC)."""
    day = local_day(one.at) + timedelta(days=policy.directory.ask_days)
    return on_clock(day, ASKED_AT)


def goes_at(one: Referral, policy: Policy) -> datetime:
    """When nothing of it is kept any more."""
    return one.at + timedelta(days=policy.retention.referral_days)


def to_ask(known: Referrals, now: datetime, policy: Policy) -> tuple[Referral, ...]:
    """Which are asked about now."""
    return tuple(one for one in known.given if not one.asked and asks_at(one, policy) <= now)


def looked_at(known: Referrals, now: datetime, policy: Policy) -> Referrals:
    """After that: what was due is asked, what is old is gone."""
    left = (one for one in known.given if now < goes_at(one, policy))
    asked = (replace(o, asked=o.asked or asks_at(o, policy) <= now) for o in left)
    return replace(known, given=tuple(asked))


def next_look(known: Referrals, policy: Policy) -> datetime | None:
    """When there is something to ask or to forget; None when nothing is kept."""
    return min(
        (goes_at(o, policy) if o.asked else asks_at(o, policy) for o in known.given), default=None
    )
