"""The days of a circle: weekends, holidays, and the two nights on which the clock changes."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from buurtbot.domain.circles import days
from buurtbot.domain.core.together.circle import Away, Circle, CircleMember, Round

WEEK = Circle("c", "moerwijk", ("ans", "bep"), time(9), (1, 2, 3, 4, 5))
EVERY = replace(WEEK, days=(1, 2, 3, 4, 5, 6, 7), on_holidays=True)


@pytest.mark.parametrize(
    ("circle", "after", "begins"),
    [
        (WEEK, datetime(2026, 11, 27, 8, 0, tzinfo=UTC), datetime(2026, 11, 30, 8, 0, tzinfo=UTC)),
        (WEEK, datetime(2026, 11, 30, 7, 0, tzinfo=UTC), datetime(2026, 11, 30, 8, 0, tzinfo=UTC)),
        # The clock goes forward on 28 March 2027, and back on 31 October.
        # The first is Easter: on those days it rings as well.
        (EVERY, datetime(2027, 3, 27, 9, tzinfo=UTC), datetime(2027, 3, 28, 7, tzinfo=UTC)),
        (EVERY, datetime(2027, 10, 30, 9, tzinfo=UTC), datetime(2027, 10, 31, 8, tzinfo=UTC)),
        # Christmas 2026 is a Friday and a Saturday.
        (WEEK, datetime(2026, 12, 24, 9, tzinfo=UTC), datetime(2026, 12, 28, 8, tzinfo=UTC)),
        (
            replace(WEEK, on_holidays=True),
            datetime(2026, 12, 24, 9, tzinfo=UTC),
            datetime(2026, 12, 25, 8, tzinfo=UTC),
        ),
    ],
)
def test_when_it_begins_next(circle: Circle, after: datetime, begins: datetime) -> None:
    assert days.next_start(circle, after) == begins


def test_a_circle_of_one_weekday_finds_a_day_past_every_holiday() -> None:
    fridays = replace(WEEK, days=(5,))
    for day in (19, 18):  # on the last one, when its round has begun
        assert days.next_start(fridays, datetime(2026, 12, day, 9, tzinfo=UTC)) == datetime(
            2027, 1, 8, 8, tzinfo=UTC
        )
    assert days.next_day_of(fridays, date(2026, 12, 18)) == date(2027, 1, 8)


def test_a_round_is_due_once_a_day() -> None:
    now = datetime(2026, 11, 30, 8, 30, tzinfo=UTC)
    monday = date(2026, 11, 30)
    assert days.start_due(WEEK, now) == monday
    assert days.start_due(WEEK, now.replace(hour=7)) is None
    assert days.start_due(replace(WEEK, round=Round(monday, (), ())), now) is None
    assert days.start_due(replace(WEEK, ran=(monday,)), now) is None
    assert days.start_due(replace(WEEK, days=(2,)), now) is None


def test_after_a_long_breakdown_it_is_too_late() -> None:
    assert not days.comes_late(WEEK, datetime(2026, 11, 30, 11, 0, tzinfo=UTC))
    assert days.comes_late(WEEK, datetime(2026, 11, 30, 11, 1, tzinfo=UTC))


def test_what_is_past_is_not_kept() -> None:
    today = date(2026, 11, 30)
    assert days.remembered((date(2026, 9, 1), today), today) == (today,)
    old, new = Away(date(2026, 11, 1), date(2026, 11, 2)), Away(today, today)
    member = CircleMember("ans", "moerwijk", datetime(2026, 1, 1, tzinfo=UTC), away=(old,))
    assert days.away_from(member, new, today) == (new,)
    assert replace(member, away=(new,)).is_away(today)
    assert not replace(member, away=(new,)).is_away(date(2026, 12, 1))


WORKDAYS = Circle("c", "moerwijk", (), time(9, 30), (1, 2, 3, 4, 5))
EVE = date(2026, 12, 24)  # a Thursday
CHRISTMAS = date(2026, 12, 25)


def test_the_day_before_a_holiday_its_members_are_told_and_once() -> None:
    assert days.to_tell(WORKDAYS, EVE) == (CHRISTMAS,)
    assert days.next_day_of(WORKDAYS, CHRISTMAS) == date(2026, 12, 28)
    assert days.to_tell(replace(WORKDAYS, told=CHRISTMAS), EVE) == ()
    assert days.to_tell(WORKDAYS, date(2026, 12, 23)) == ()
    assert days.to_tell(replace(WORKDAYS, on_holidays=True), EVE) == ()


def test_of_two_holidays_it_is_told_before_the_first() -> None:
    daily = replace(WORKDAYS, days=(1, 2, 3, 4, 5, 6, 7))
    both = (CHRISTMAS, date(2026, 12, 26))
    assert days.to_tell(daily, EVE) == both
    assert days.to_tell(replace(daily, told=both[-1]), CHRISTMAS) == ()


def test_before_easter_monday_it_is_told_on_sunday_and_passed_on_on_friday() -> None:
    friday, sunday, monday = (date(2027, 3, day) for day in (26, 28, 29))
    assert days.to_tell(WORKDAYS, friday) == ()
    assert days.skipped(WORKDAYS, friday) == (monday,)
    assert days.to_tell(WORKDAYS, sunday) == (monday,)
    after = datetime(2027, 3, 27, 12, tzinfo=UTC)
    assert days.next_look(WORKDAYS, after) == datetime(2027, 3, 28, 7, 30, tzinfo=UTC)


@pytest.mark.parametrize(("hour", "told"), [(8, ()), (9, (CHRISTMAS,)), (12, ())])
def test_it_is_told_from_the_hour_at_which_it_rings_and_not_in_the_evening(
    hour: int, told: tuple[date, ...]
) -> None:
    assert days.told_now(WORKDAYS, datetime(2026, 12, 24, hour, 0, tzinfo=UTC)) == told


def test_days_away_that_run_into_each_other_end_together() -> None:
    now = datetime(2026, 11, 30, 7, 0, tzinfo=UTC)
    today, week = date(2026, 11, 30), date(2026, 12, 7)
    stays = Away(date(2026, 11, 29), date(2026, 12, 2)), Away(today, date(2026, 12, 4))
    later = Away(week, week)
    bep = CircleMember("bep", "moerwijk", now, "c", away=(*stays, later))
    assert days.announced(bep, today) == Away(date(2026, 11, 29), date(2026, 12, 4))
    assert days.back(bep, today).away == (later,)
    assert days.announced(days.back(bep, today), today) == later
    assert days.back(days.back(bep, today), today).away == ()
    assert days.back(replace(bep, away=()), today).away == ()


def test_who_is_away_on_some_days_is_called_on_the_next_other_day() -> None:
    now = datetime(2026, 11, 30, 7, 0, tzinfo=UTC)
    bep = CircleMember("bep", "moerwijk", now, "c")
    assert days.takes_part_on(WEEK, bep, now) == date(2026, 11, 30)
    stays = replace(bep, away=(Away(date(2026, 11, 30), date(2026, 12, 4)),))
    assert days.takes_part_on(WEEK, stays, now) == date(2026, 12, 7)
