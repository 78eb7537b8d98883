"""Days and hours as people type them: in Dutch and English, in a hurry, beside other words."""

import tomllib
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from buurtbot.domain.times.days import named_day, next_date
from buurtbot.domain.times.reading import SaidTime, read_time
from buurtbot.domain.times.when import AMSTERDAM, local_day, on_clock
from config.meaning.time_words import one_less, time_words
from tests.scenes.each import with_each

FORMS = tomllib.loads((Path(__file__).parent / "typed_times.toml").read_text(encoding="utf-8"))
EACH = [(sent, said, read) for sent, forms in FORMS.items() for said, read in forms.items()]
SATURDAY = datetime(2026, 11, 28, 10, tzinfo=AMSTERDAM)
MOMENTS = st.integers(0, 6 * 365 * 24 * 60).map(
    lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)


def moment(told: str) -> datetime:
    at = datetime.fromisoformat(told)
    return at if at.tzinfo else at.replace(tzinfo=AMSTERDAM)


def told(said: SaidTime | None) -> str:
    """What was read, as it stands in the file of forms."""
    if said is None:
        return "null"
    more = f"+{len(said.days) - 1}" if len(said.days) > 1 else ""
    until = said.until.strftime("-%H:%M") if said.until else ""
    marks = (mark for mark in ("any", "soon", "weekly", "night") if getattr(said, mark))
    day = said.day.isoformat() if said.day else ""
    hour = said.at.strftime("%H:%M") if said.at else ""
    return " ".join(filter(None, (day, more, said.part, hour, until, *marks)))


@with_each(EACH)
def test_it_is_read_as_people_mean_it(sent: str, said: str, read: str) -> None:
    assert told(read_time(said, moment(sent))) == read


def test_many_forms_were_tried_and_many_that_tell_no_time() -> None:
    silent = [said for _, said, read in EACH if read == "null"]
    assert len(EACH) - len(silent) >= 150
    assert len(silent) >= 50


@given(said=st.text(max_size=300), sent=MOMENTS)
@example(said="½ ² ٣ ١٢:٣٠ \ud800 \x00 " * 20, sent=SATURDAY)
@example(said="tussen van tussen van voor om half kwart " * 9, sent=SATURDAY)
@example(said="over over een over 99 99 99 99 99:99 99/99 99e 0 0e", sent=SATURDAY)
def test_whatever_is_typed_it_is_read_or_not_and_never_an_error(said: str, sent: datetime) -> None:
    read = read_time(said, sent)
    assert read is None or isinstance(read, SaidTime)


WORDS = st.lists(
    st.sampled_from(sorted({*time_words().meanings, *time_words().around}))
    | st.integers(0, 99).map(str)
    | st.sampled_from(["14:30", "3/12", "2-4", "3e", "uur", "half", "-", "brood", "2026-12-31"]),
    max_size=12,
).map(" ".join)


@given(said=WORDS, sent=MOMENTS)
def test_words_of_time_in_any_order_are_no_error_either(said: str, sent: datetime) -> None:
    read = read_time(said, sent)
    assert read is None or len(set(read.days)) == len(read.days)


@given(sent=MOMENTS, weekday=st.integers(0, 6))
def test_a_weekday_is_always_the_next_one(sent: datetime, weekday: int) -> None:
    names = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
    read = read_time(names[weekday], sent)
    assert read is not None
    assert read.day is not None
    assert read.day.weekday() == weekday
    assert timedelta(0) < read.day - local_day(sent) <= timedelta(days=7)


def test_a_story_is_read_at_its_beginning_and_costs_no_more() -> None:
    assert told(read_time("morgen om 10 uur. " + "en " * 50_000, SATURDAY)).startswith(
        "2026-11-29"
    )
    assert read_time("a" * 100_000, SATURDAY) is None
    assert read_time("3" * 100_000, SATURDAY) is None
    assert read_time("over een " * 12_000, SATURDAY) is None


def test_every_day_with_a_name_comes_each_year() -> None:
    for word, kinds in time_words().meanings.items():
        name = dict(kinds).get("named_day")
        for year in range(2026, 2034) if name else ():
            day = named_day(name or "", date(year, 1, 1))
            assert day is not None, word
            assert day.year == year, word


def test_kings_day_is_on_saturday_when_the_27th_is_a_sunday() -> None:
    assert told(read_time("koningsdag", datetime(2031, 1, 5, tzinfo=UTC))) == "2031-04-26"


def test_the_29th_of_february_is_in_a_leap_year() -> None:
    assert next_date(29, 2, SATURDAY.date()) == date(2028, 2, 29)
    assert next_date(30, 2, SATURDAY.date()) is None


@pytest.mark.parametrize(
    ("day", "clock", "utc"),
    [
        # On 28 March 2027 there is no half past two: the clock shows half past three then.
        ((2027, 3, 28), time(2, 30), datetime(2027, 3, 28, 1, 30, tzinfo=UTC)),
        # On 25 October 2026 it is half past two twice: the first is meant, always.
        ((2026, 10, 25), time(2, 30), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
        ((2026, 10, 25), time(8), datetime(2026, 10, 25, 7, tzinfo=UTC)),
        ((2027, 3, 28), time(8), datetime(2027, 3, 28, 6, tzinfo=UTC)),
    ],
)
def test_in_the_nights_of_23_and_25_hours_an_hour_means_one_moment(
    day: tuple[int, int, int], clock: time, utc: datetime
) -> None:
    assert on_clock(date(*day), clock) == utc


def test_a_slip_is_forgiven_in_long_words_only() -> None:
    assert time_words().mended("woensdga") == "woensdag"
    assert time_words().mended("zorgen") == "zorgen"
    assert time_words().meaning("vandaan") == ()
    assert "dinsdag" in one_less("dinsdag")
