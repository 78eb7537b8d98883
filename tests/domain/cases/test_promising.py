"""The hours of a desk as people say them, and an hour of desk time from any moment."""

from datetime import UTC, datetime, time

import pytest

from buurtbot.domain.cases.cases import looks_by
from buurtbot.domain.cases.promising import hours_text
from config.core.hours import Hours
from tests.scenes.talk_street import words


def november(day: int, hour: int, minute: int) -> datetime:
    """A moment in November 2026 (UTC; in Amsterdam it is an hour later)."""
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ((1, 2, 3, 4, 5), "maandag tot en met vrijdag, van 9 uur tot 17 uur"),
        ((5, 1, 3), "maandag, woensdag, vrijdag, van 9 uur tot 17 uur"),
        ((2, 3), "dinsdag, woensdag, van 9 uur tot 17 uur"),
        ((4,), "donderdag, van 9 uur tot 17 uur"),
    ],
)
def test_the_hours_of_a_desk_are_said_as_people_say_them(days: tuple[int, ...], said: str) -> None:
    assert words(hours_text(Hours(days=days))) == said


@pytest.mark.parametrize(
    ("now", "hours", "by"),
    [
        (november(24, 9, 3), Hours(), november(24, 10, 3)),
        (november(24, 15, 0), Hours(), november(24, 16, 0)),
        (november(24, 15, 1), Hours(), november(25, 8, 1)),
        (november(28, 12, 0), Hours(), november(30, 9, 0)),
        (
            november(24, 9, 0),
            Hours(begin=time(10), end=time(10, 25)),
            november(26, 9, 10),
        ),
    ],
    ids=["in the morning", "just before it closes", "too late", "a Saturday", "a short desk"],
)
def test_the_promise_counts_hours_of_the_desk(now: datetime, hours: Hours, by: datetime) -> None:
    assert looks_by(hours, now) == by
