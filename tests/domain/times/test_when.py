"""Clocks of Amsterdam, in UTC: also on the nights of 23 and 25 hours."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buurtbot.domain.times.when import (
    AMSTERDAM,
    dayparts_of,
    how_soon,
    local_day,
    quiet_until,
    wanted_text,
    wanted_that_day,
    when_wanted,
)
from buurtbot.domain.volunteering.offering import pauses_until
from buurtbot.outbox.letters.render import Renderer
from config.network.policy import QuietHours
from tests.scenes.asking_street import a_request
from tests.scenes.street import TUESDAY, all_texts

QUIET = QuietHours()
MOMENTS = st.integers(0, 2 * 365 * 24 * 60).map(
    lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)


def amsterdam(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=AMSTERDAM).astimezone(UTC)


def test_as_soon_as_possible_is_from_now_until_the_evening_ends() -> None:
    wanted = when_wanted(when="today", day="", daypart="", now=TUESDAY)
    assert wanted is not None
    assert (wanted.urgency, wanted.starts) == ("today", TUESDAY)
    assert wanted.ends == amsterdam(2026, 11, 24, 22)


def test_today_in_the_evening_waits_for_the_evening() -> None:
    wanted = when_wanted(when="today", day="", daypart="evening", now=TUESDAY)
    assert wanted is not None
    assert wanted.starts == amsterdam(2026, 11, 24, 18)


def test_what_is_asked_late_in_the_evening_still_gets_two_hours() -> None:
    now = amsterdam(2026, 11, 24, 23, 30)
    wanted = when_wanted(when="today", day="", daypart="", now=now)
    assert wanted is not None
    assert wanted.ends == now + timedelta(hours=2)


def test_who_asks_at_night_does_not_mean_the_night() -> None:
    now = amsterdam(2026, 11, 24, 3)
    wanted = when_wanted(when="today", day="", daypart="", now=now)
    assert wanted is not None
    assert wanted.starts == amsterdam(2026, 11, 24, 8)


@pytest.mark.parametrize(
    ("when", "day", "daypart", "starts", "urgency"),
    [
        ("tomorrow", "", "morning", amsterdam(2026, 11, 25, 8), "tomorrow"),
        ("later", "2026-11-27", "afternoon", amsterdam(2026, 11, 27, 12), "later"),
        ("later", "2026-11-25", "", amsterdam(2026, 11, 25, 8), "tomorrow"),
        ("later", "2026-11-24", "evening", amsterdam(2026, 11, 24, 18), "today"),
        ("weekly", "2026-11-30", "evening", amsterdam(2026, 11, 30, 18), "weekly"),
        ("weekly", "", "", amsterdam(2026, 11, 25, 8), "weekly"),
        ("later", "2027-07-01", "morning", amsterdam(2027, 7, 1, 8), "later"),
    ],
)
def test_the_day_that_was_said_is_the_day_on_the_calendar(
    when: str, day: str, daypart: str, starts: datetime, urgency: str
) -> None:
    wanted = when_wanted(when=when, day=day, daypart=daypart, now=TUESDAY)
    assert wanted is not None
    assert (wanted.starts, wanted.urgency) == (starts, urgency)


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("", ""),
        ("later", ""),
        ("later", "gisteren"),
        ("later", "2026-11-23"),
        ("later", "2031-1-1"),
        ("later", "2031-01-01"),
    ],
)
def test_what_is_no_time_to_come_is_no_time(when: str, day: str) -> None:
    assert when_wanted(when=when, day=day, daypart="", now=TUESDAY) is None


@pytest.mark.parametrize(
    ("asked", "hours"),
    [
        (amsterdam(2026, 3, 28, 12), 23),  # summer time begins in the night to the 29th
        (amsterdam(2026, 10, 24, 12), 25),  # winter time begins in the night to the 25th
        (amsterdam(2026, 6, 1, 12), 24),
    ],
)
def test_tomorrow_morning_is_eight_on_the_clock_whatever_the_night_does(
    asked: datetime, hours: int
) -> None:
    wanted = when_wanted(when="tomorrow", day="", daypart="morning", now=asked)
    assert wanted is not None
    assert wanted.starts.astimezone(AMSTERDAM).time() == time(8)
    today_at_eight = datetime.combine(local_day(asked), time(8), AMSTERDAM).astimezone(UTC)
    assert wanted.starts - today_at_eight == timedelta(hours=hours)


@pytest.mark.parametrize("hour", [0, 12, 23])
@pytest.mark.parametrize("day", [(2026, 3, 28), (2026, 3, 29), (2026, 10, 24), (2026, 10, 25)])
def test_the_next_morning_is_that_of_the_next_day_whatever_the_night_does(
    day: tuple[int, int, int], hour: int
) -> None:
    now = amsterdam(*day, hour, 45)
    end = pauses_until("evening", now, QUIET)
    assert end == amsterdam(day[0], day[1], day[2] + 1, 8)


def test_any_day_lasts_a_week_on_the_clock() -> None:
    wanted = when_wanted(when="any", day="", daypart="", now=amsterdam(2026, 10, 20, 12))
    assert wanted is not None
    assert wanted.starts == amsterdam(2026, 10, 21, 8)
    assert wanted.ends == amsterdam(2026, 10, 27, 22)


@given(
    now=MOMENTS,
    when=st.sampled_from(["today", "tomorrow", "weekly"]),
    daypart=st.sampled_from(["", "morning", "afternoon", "evening"]),
)
def test_help_is_always_wanted_in_time_to_come(now: datetime, when: str, daypart: str) -> None:
    wanted = when_wanted(when=when, day="", daypart=daypart, now=now)
    assert wanted is not None
    assert now <= wanted.starts < wanted.ends
    assert dayparts_of(wanted.starts, wanted.ends)


def test_the_parts_of_the_day_are_those_in_which_someone_could_help() -> None:
    assert dayparts_of(TUESDAY, TUESDAY + timedelta(hours=1)) == {"morning"}
    assert dayparts_of(TUESDAY, amsterdam(2026, 11, 24, 22)) == {"morning", "afternoon", "evening"}
    late = amsterdam(2026, 11, 24, 23)
    assert dayparts_of(late, late + timedelta(hours=2)) == {"evening"}
    night = amsterdam(2026, 11, 25, 1)
    assert dayparts_of(night, night + timedelta(hours=2)) == frozenset()


@pytest.mark.parametrize(
    ("now", "until"),
    [
        (amsterdam(2026, 11, 24, 21, 29), None),
        (amsterdam(2026, 11, 24, 21, 30), amsterdam(2026, 11, 25, 8)),
        (amsterdam(2026, 11, 25, 7, 59), amsterdam(2026, 11, 25, 8)),
        (amsterdam(2026, 11, 25, 8), None),
        (amsterdam(2026, 3, 29, 1, 30), amsterdam(2026, 3, 29, 8)),
        (amsterdam(2026, 10, 24, 23), amsterdam(2026, 10, 25, 8)),
    ],
)
def test_the_quiet_hours_end_when_the_clock_says_so(now: datetime, until: datetime | None) -> None:
    assert quiet_until(now, QUIET) == until


def test_quiet_hours_in_the_middle_of_the_day_or_none_at_all() -> None:
    siesta = QuietHours(begin=time(13), end=time(15))
    assert quiet_until(amsterdam(2026, 11, 24, 14), siesta) == amsterdam(2026, 11, 24, 15)
    assert quiet_until(amsterdam(2026, 11, 24, 12), siesta) is None
    assert quiet_until(TUESDAY, QuietHours(begin=time(9), end=time(9))) is None


def test_how_soon_is_seen_from_today() -> None:
    today = local_day(TUESDAY)
    soon = [how_soon(today + timedelta(days=n), TUESDAY, further="later") for n in (-1, 0, 1, 2)]
    assert soon == ["today", "today", "tomorrow", "later"]


@pytest.mark.parametrize(
    ("changes", "nl", "en"),
    [
        (
            {},
            "vandaag (dinsdag 24 november), zo snel mogelijk",
            "today (Tuesday 24 November), as soon as possible",
        ),
        (
            {"daypart": "evening"},
            "dinsdag 24 november, in de avond",
            "Tuesday 24 November, in the evening",
        ),
        (
            {"urgency": "tomorrow", "starts": amsterdam(2026, 11, 25, 8)},
            "woensdag 25 november",
            "Wednesday 25 November",
        ),
        (
            {"urgency": "weekly", "starts": amsterdam(2026, 11, 30, 12), "daypart": "afternoon"},
            "elke week, voor het eerst op maandag 30 november, in de middag",
            "every week, starting on Monday 30 November, in the afternoon",
        ),
    ],
)
def test_when_is_said_as_people_say_it(changes: dict[str, Any], nl: str, en: str) -> None:
    request = replace(a_request(), **changes)
    said = wanted_text(request, now=TUESDAY)
    assert Renderer(all_texts(), "nl", TUESDAY).text(said) == nl
    assert Renderer(all_texts(), "en", TUESDAY).text(said) == en


def test_where_it_stands_for_days_no_day_is_called_today() -> None:
    soon = replace(a_request(), urgency="today", starts=TUESDAY)
    here = Renderer(all_texts(), "nl", TUESDAY)
    assert here.text(wanted_text(soon, now=TUESDAY)).startswith("vandaag (dinsdag 24 november)")
    assert here.text(wanted_that_day(soon)) == "dinsdag 24 november, zo snel mogelijk"
    at_noon = replace(soon, daypart="afternoon")
    assert here.text(wanted_that_day(at_noon)) == "dinsdag 24 november, in de middag"
