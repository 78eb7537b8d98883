"""We write to a volunteer seldom: by day, on working days, one thing at a time."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from buurtbot.domain.core.people.staying import Staying
from buurtbot.domain.staying.occasions import (
    Occasion,
    is_asked_often,
    is_drifting,
    is_good_time,
    is_never_asked,
    next_round,
    occasion,
)
from tests.scenes.asking_street import an_offer
from tests.scenes.helping_street import POLICY
from tests.scenes.street import TUESDAY

LONG_AGO = TUESDAY - timedelta(days=80)
FIVE_TIMES = tuple(TUESDAY - timedelta(days=days) for days in (50, 40, 30, 20, 10))


def days_ago(days: float) -> datetime:
    return TUESDAY - timedelta(days=days)


def at(day: int, hour: int, minute: int = 0, *, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "then"),
    [
        (at(24, 8), at(24, 9, 30)),  # half past ten in winter
        (at(24, 9, 30), at(25, 9, 30)),
        (at(27, 12), at(30, 9, 30)),  # over the weekend
        (at(24, 12, month=12), at(28, 9, 30, month=12)),  # over Christmas, and the weekend
        (at(23, 12, month=10), at(26, 9, 30, month=10)),  # the clock went back in between
    ],
)
def test_a_round_is_on_a_working_day_at_half_past_ten(now: datetime, then: datetime) -> None:
    assert next_round(now) == then


def test_before_the_clock_goes_back_half_past_ten_is_an_hour_earlier_in_utc() -> None:
    assert next_round(at(22, 12, month=10)) == at(23, 8, 30, month=10)


@pytest.mark.parametrize(
    ("now", "good"),
    [
        (TUESDAY, True),
        (at(24, 7, 59), False),  # one minute to nine
        (at(24, 19), False),  # eight in the evening
        (at(28, 10), False),  # Saturday
        (at(25, 10, month=12), False),  # Christmas
    ],
)
def test_a_round_that_is_late_disturbs_nobody(now: datetime, *, good: bool) -> None:
    assert is_good_time(now) is good


@pytest.mark.parametrize(
    ("offer", "known", "about"),
    [
        ({}, {}, "no_request"),
        ({"asked": (days_ago(3),)}, {}, None),
        ({"since": days_ago(20)}, {}, None),
        ({"asked": FIVE_TIMES, "since": LONG_AGO}, {}, "drifting"),
        ({"since": days_ago(365)}, {}, "year"),
        ({"since": days_ago(800)}, {"yearly": days_ago(365)}, "year"),
        ({"since": days_ago(800), "asked": (TUESDAY,)}, {"yearly": days_ago(364)}, None),
        ({"since": days_ago(365), "level": 0}, {}, "no_request"),
        ({}, {"told": days_ago(27)}, None),
        ({}, {"told": days_ago(28)}, "no_request"),
        ({}, {"told": days_ago(28), "unanswered": 1}, "no_request"),
        ({}, {"told": days_ago(55), "unanswered": 2}, None),
        ({}, {"told": days_ago(56), "unanswered": 2}, "no_request"),
        ({}, {"told": days_ago(223), "unanswered": 20}, None),
        ({}, {"told": days_ago(224), "unanswered": 20}, "no_request"),
        ({"last_took": days_ago(20)}, {"told": days_ago(30), "unanswered": 5}, "no_request"),
        ({}, {"quiet": True}, None),
        ({"refused": True}, {}, None),
        ({"busy_with": ("r1",)}, {}, None),
        ({"paused_until": TUESDAY + timedelta(days=1)}, {}, None),
    ],
)
def test_what_there_is_to_write_about(
    offer: dict[str, Any], known: dict[str, Any], about: Occasion | None
) -> None:
    assert occasion(an_offer(**offer), Staying("noor", **known), POLICY, TUESDAY) == about


def test_who_said_yes_lately_or_of_whom_we_do_not_know_does_not_drift_away() -> None:
    asked = an_offer(asked=FIVE_TIMES, since=LONG_AGO)
    assert is_drifting(asked, POLICY, TUESDAY)
    for other in (
        {"last_took": days_ago(59)},
        {"times_helped": 3},  # when, was not written down then
        {"refused": True},
        {"busy_with": ("r1",)},
        {"since": days_ago(30)},
        {"asked": FIVE_TIMES[2:]},
    ):
        offer = an_offer(**{"asked": FIVE_TIMES, "since": LONG_AGO, **other})
        assert not is_drifting(offer, POLICY, TUESDAY), other
    came_back = an_offer(asked=FIVE_TIMES, since=LONG_AGO, times_helped=3, last_took=days_ago(70))
    assert is_drifting(came_back, POLICY, TUESDAY)


def test_often_and_never_are_as_the_policy_says() -> None:
    twelve = tuple(days_ago(day) for day in range(12))
    assert is_asked_often(an_offer(asked=twelve), POLICY, TUESDAY)
    assert not is_asked_often(an_offer(asked=twelve[1:]), POLICY, TUESDAY)
    assert not is_asked_often(an_offer(asked=twelve, refused=True), POLICY, TUESDAY)
    assert is_never_asked(an_offer(), POLICY, TUESDAY)
    assert not is_never_asked(an_offer(refused=True), POLICY, TUESDAY)
