"""Two shifts, a night, closed days, holidays: when somebody is there, and what is said of it."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from pydantic import ValidationError

from buurtbot.domain.cases.cases import (
    LOOKS_AHEAD_DAYS,
    at_desk,
    closes_at,
    looks_by,
    next_at_desk,
    next_morning,
)
from buurtbot.domain.cases.promising import hours_text
from buurtbot.domain.cases.shifts import is_edge, next_edge
from config.core.holidays import holidays_of
from config.core.hours import Hours
from tests.scenes.talk_street import words

TWO = Hours(begin=time(9), end=time(12), again=time(13), until=time(17))
NIGHT = Hours(days=(5, 6), begin=time(20), end=time(2))


def november(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment in November 2026 by the clock in Amsterdam (in UTC an hour earlier)."""
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC) - timedelta(hours=1)


@pytest.mark.parametrize(
    ("hours", "now", "there", "next_there"),
    [
        (TWO, november(24, 11, 59), True, november(24, 11, 59)),
        (TWO, november(24, 12), False, november(24, 13)),
        (TWO, november(24, 16), True, november(24, 16)),
        (TWO, november(24, 17), False, november(25, 9)),
        (NIGHT, november(27, 19), False, november(27, 20)),
        (NIGHT, november(28, 1), True, november(28, 1)),
        (NIGHT, november(28, 2), False, november(28, 20)),
        (NIGHT, november(29, 1, 30), True, november(29, 1, 30)),
        (NIGHT, november(29, 20), False, november(29, 20) + timedelta(days=5)),
        (Hours(closed=(date(2026, 11, 25),)), november(24, 18), False, november(26, 9)),
    ],
)
def test_when_somebody_is_there(
    hours: Hours,
    now: datetime,
    there: bool,  # noqa: FBT001 - one of a row
    next_there: datetime,
) -> None:
    assert at_desk(hours, now) is there
    assert next_at_desk(hours, now) == next_there


def test_on_holidays_nobody_is_there_when_that_is_said() -> None:
    christmas_eve = datetime(2026, 12, 24, 18, tzinfo=UTC)
    open_all_days = Hours(days=(1, 2, 3, 4, 5, 6, 7))
    assert next_at_desk(open_all_days, christmas_eve).day == 25
    away = open_all_days.model_copy(update={"not_on_holidays": True})
    assert next_at_desk(away, christmas_eve) == datetime(2026, 12, 27, 8, tzinfo=UTC)


def test_the_holidays_of_two_years() -> None:
    assert sorted(holidays_of(2026)) == [
        date(2026, 1, 1),
        date(2026, 4, 5),
        date(2026, 4, 6),
        date(2026, 4, 27),
        date(2026, 5, 14),
        date(2026, 5, 24),
        date(2026, 5, 25),
        date(2026, 12, 25),
        date(2026, 12, 26),
    ]
    assert date(2025, 4, 26) in holidays_of(2025), "the 27th was a Sunday"
    assert date(2025, 4, 27) not in holidays_of(2025)


def test_a_promise_counts_the_hours_of_both_shifts() -> None:
    assert looks_by(TWO, november(24, 11, 30)) == november(24, 13, 30)
    assert looks_by(NIGHT, november(28, 1, 30)) == november(28, 20, 30)
    assert closes_at(TWO, november(24, 10)) == november(24, 12)
    assert next_morning(NIGHT, november(27, 23)) == november(28, 20)


def test_a_desk_that_is_closed_for_months_is_looked_at_again() -> None:
    days = tuple(date(2026, 11, 24) + timedelta(days=n) for n in range(LOOKS_AHEAD_DAYS + 9))
    away, now = Hours(closed=days), november(24, 10)
    assert next_at_desk(away, now) == now + timedelta(days=LOOKS_AHEAD_DAYS)
    assert next_edge(away, now) == now + timedelta(days=LOOKS_AHEAD_DAYS)
    assert looks_by(away, now) > now
    assert closes_at(away, now) == now


def test_each_shift_begins_and_ends() -> None:
    assert next_edge(TWO, november(24, 9, 30)) == november(24, 12)
    assert next_edge(TWO, november(24, 12)) == november(24, 13)
    assert is_edge(TWO, november(24, 13, 10))
    assert not is_edge(TWO, november(24, 14, 10))


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        (TWO, "maandag tot en met vrijdag, van 9 uur tot 12 uur en van 13 uur tot 17 uur"),
        (NIGHT, "vrijdag, zaterdag, van 20 uur tot 2 uur"),
        (
            Hours(not_on_holidays=True),
            "maandag tot en met vrijdag, van 9 uur tot 17 uur, niet op feestdagen",
        ),
    ],
)
def test_it_is_said_as_people_say_it(hours: Hours, said: str) -> None:
    assert words(hours_text(hours)) == said


@pytest.mark.parametrize(
    "wrong",
    [
        {"end": time(9)},
        {"end": time(8)},
        {"again": time(18)},
        {"end": time(12), "again": time(11), "until": time(17)},
        {"end": time(12), "again": time(13), "until": time(13)},
        {"begin": time(20), "end": time(2), "again": time(3), "until": time(4)},
    ],
)
def test_hours_that_cannot_be_are_refused(wrong: dict[str, time]) -> None:
    with pytest.raises(ValidationError):
        Hours(**wrong)
