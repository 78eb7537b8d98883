"""When a place is open in Amsterdam: over midnight, the weekend, holidays and clock changes."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, pairwise
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import ValidationError

from buurtbot.domain.times.opening import next_opening, open_now, opening, spells
from buurtbot.domain.times.when import AMSTERDAM
from config.core.hours import Hours
from config.network.directory import Away, Initiative
from tests.scenes.places import a_place
from tests.scenes.talk_street import words

SECOND = timedelta(seconds=1)
CLOCKS = st.builds(time, st.integers(0, 23), st.sampled_from([0, 15, 30, 45]))
DAYS = st.sets(st.integers(1, 7), min_size=1).map(sorted).map(tuple)
# Weeks around the two nights on which the clock changes, and some that are plain.
MOMENTS = st.builds(
    lambda begin, minutes: begin + timedelta(minutes=minutes),
    st.sampled_from([datetime(2027, m, d, tzinfo=UTC) for m, d in ((3, 22), (10, 25), (1, 4))]),
    st.integers(0, 10 * 24 * 60),
)


def _hours(days: tuple[int, ...], begin: time, end: time) -> Hours | None:
    try:
        return Hours(days=days, begin=begin, end=end)
    except ValidationError:
        return None  # a night that lasts too long


HOURS = st.builds(_hours, DAYS, CLOCKS, CLOCKS).filter(bool)
PLACES = st.lists(HOURS, min_size=1, max_size=3).map(lambda all_: a_place(hours=tuple(all_)))


def amsterdam(year: int, month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=AMSTERDAM).astimezone(UTC)


def told(place: Initiative, now: datetime, language: str = "nl") -> str:
    return words(opening(place, now), language, now)


def open_daily(begin: time, end: time, **known: Any) -> Initiative:
    days = known.pop("days", (1, 2, 3, 4, 5, 6, 7))
    return a_place(hours=(Hours(days=days, begin=begin, end=end),), **known)


@given(PLACES, MOMENTS)
def test_what_opens_next_is_closed_until_then_and_open_from_then(
    place: Initiative, now: datetime
) -> None:
    opens = next_opening(place, now)
    if opens is None:
        assert "Dag en nacht" in told(place, now)
        return
    assert opens > now
    assert open_now(place, opens)
    assert not open_now(place, opens - SECOND)
    if not open_now(place, now):
        for part in (0.1, 0.5, 0.9):
            assert not open_now(place, now + (opens - now) * part)


@given(PLACES, MOMENTS)
def test_spells_are_in_order_and_never_touch(place: Initiative, now: datetime) -> None:
    found = list(islice(spells(place, now), 8))
    assert all(one.begins < one.ends for one in found)
    assert all(one.ends < after.begins for one, after in pairwise(found))
    for one in (later for later in found if later.ends > now):
        assert open_now(place, one.ends - SECOND)
        assert not open_now(place, one.ends) or "Dag en nacht" in told(place, now)


def test_day_and_night_in_shifts_that_touch_is_no_end_that_we_made_up() -> None:
    shifts = ((time(), time(8)), (time(8), time(16)), (time(16), time()))
    week = (1, 2, 3, 4, 5, 6, 7)
    place = a_place(hours=tuple(Hours(days=week, begin=b, end=e) for b, e in shifts))
    now = amsterdam(2027, 3, 22, 1)
    assert "Dag en nacht" in told(place, now)
    closes = a_place(hours=place.hours[:2])
    assert "Dag en nacht" not in told(closes, now)


@given(PLACES, MOMENTS)
def test_on_a_plain_day_it_is_open_when_the_clock_on_the_wall_says_so(
    place: Initiative, now: datetime
) -> None:
    there = now.astimezone(AMSTERDAM)
    assume(all((there - timedelta(days=n)).utcoffset() == there.utcoffset() for n in (-1, 1, 2)))
    clock, day = there.time(), there.isoweekday()
    before = (there.date() - timedelta(days=1)).isoweekday()
    says = False
    for one in place.hours:
        over_midnight = one.end <= one.begin
        evening = day in one.days and one.begin <= clock and (over_midnight or clock < one.end)
        morning = before in one.days and over_midnight and clock < one.end
        says = says or evening or morning
    assert open_now(place, now) == says


@given(PLACES, MOMENTS)
def test_it_is_told_in_words_at_any_moment_in_both_languages(
    place: Initiative, now: datetime
) -> None:
    is_open = open_now(place, now)
    nl, en = told(place, now), told(place, now, "en")
    if nl == "Dag en nacht open.":  # two times that meet, each day
        assert (is_open, en) == (True, "Open day and night.")
        return
    assert nl.startswith("Nu open" if is_open else "Nu dicht. Open ")
    assert en.startswith("Open now" if is_open else "Closed now. Opens ")


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        ((2026, 11, 27, 8, 59), "Nu dicht. Open vandaag om 9 uur."),
        ((2026, 11, 27, 9, 0), "Nu open, tot 17 uur."),
        ((2026, 11, 27, 17, 0), "Nu dicht. Open maandag om 9 uur."),  # Friday evening
        ((2026, 11, 28, 12, 0), "Nu dicht. Open maandag om 9 uur."),
        ((2026, 11, 29, 23, 59), "Nu dicht. Open morgen om 9 uur."),
        ((2026, 11, 30, 0, 1), "Nu dicht. Open vandaag om 9 uur."),
    ],
)
def test_over_the_weekend(moment: tuple[int, ...], said: str) -> None:
    place = open_daily(time(9), time(17), days=(1, 2, 3, 4, 5))
    assert told(place, amsterdam(*moment)) == said


@pytest.mark.parametrize(
    ("moment", "nl", "en"),
    [
        ((21, 0), "Nu dicht. Open vandaag om 22 uur.", "Closed now. Opens today at 22:00."),
        ((23, 0), "Nu open, tot vannacht 2:30 uur.", "Open now, until 2:30 tonight."),
        ((1, 0), "Nu open, tot 2:30 uur.", "Open now, until 2:30."),
        ((2, 30), "Nu dicht. Open vandaag om 22 uur.", "Closed now. Opens today at 22:00."),
    ],
)
def test_over_midnight(moment: tuple[int, int], nl: str, en: str) -> None:
    place, now = open_daily(time(22), time(2, 30)), amsterdam(2026, 11, 26, *moment)
    assert (told(place, now), told(place, now, "en")) == (nl, en)


def test_what_opens_after_midnight_is_said_to_be_tonight() -> None:
    place = open_daily(time(1), time(3))
    assert told(place, amsterdam(2026, 11, 26, 23)) == "Nu dicht. Open vannacht om 1 uur."
    assert told(place, amsterdam(2026, 11, 27, 0, 30)) == "Nu dicht. Open vannacht om 1 uur."


def test_what_ends_at_midnight_and_what_goes_on_into_another_day() -> None:
    evening = open_daily(time(18), time(0))
    assert told(evening, amsterdam(2026, 11, 26, 19)) == "Nu open, tot middernacht."
    late = a_place(hours=(Hours(days=(4,), begin=time(20), end=time(8)),))
    assert told(late, amsterdam(2026, 11, 26, 21)) == "Nu open, tot vrijdag 8 uur."


def test_two_spells_without_a_minute_between_them_are_one() -> None:
    day = {"days": (4,)}
    mornings = Hours(**day, begin=time(9), end=time(12), again=time(12), until=time(14))
    longer = Hours(**day, begin=time(10), end=time(11))
    place = a_place(hours=(mornings, longer))
    assert told(place, amsterdam(2026, 11, 26, 10, 30)) == "Nu open, tot 14 uur."


def test_holidays_and_days_that_it_is_away_are_passed_over() -> None:
    weekdays = Hours(not_on_holidays=True)
    place = a_place(
        hours=(weekdays,), away=(Away(first=date(2026, 12, 28), last=date(2027, 1, 1)),)
    )
    christmas = amsterdam(2026, 12, 25, 10)
    assert told(place, christmas) == "Nu dicht. Open maandag 4 januari om 9 uur."
    assert told(a_place(hours=(Hours(),)), christmas) == "Nu open, tot 17 uur."


def test_always_by_appointment_and_not_known() -> None:
    now = amsterdam(2026, 11, 26, 3)
    always = a_place(hours=(), always=True)
    assert open_now(always, now)
    assert told(always, now) == "Dag en nacht open."
    by_appointment = a_place(hours=())
    assert not open_now(by_appointment, now)
    assert told(by_appointment, now) == "Bel voor een afspraak."
    gone = open_daily(
        time(9), time(17), away=(Away(first=date(2026, 1, 1), last=date(2030, 1, 1)),)
    )
    assert told(gone, now) == "Nu dicht. Bel of kijk wanneer het weer open is."


def test_an_hour_that_the_clock_skips_opens_nothing_and_one_shown_twice_is_the_first() -> None:
    night = open_daily(time(2, 30), time(3))
    assert told(night, amsterdam(2027, 3, 28, 0)) == "Nu dicht. Open morgen om 2:30 uur."
    assert told(night, amsterdam(2027, 3, 28, 8)) == "Nu dicht. Open vannacht om 2:30 uur."
    before, first = amsterdam(2027, 10, 31, 1), datetime(2027, 10, 31, 0, 30, tzinfo=UTC)
    assert next_opening(night, before) == first
    assert not open_now(open_daily(time(1), time(2, 30)), first)
