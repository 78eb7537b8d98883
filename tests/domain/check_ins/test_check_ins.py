"""When somebody is asked, what an answer says, and when a line falls."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from buurtbot.domain.check_ins import check_ins, shown
from buurtbot.domain.core.people.check_in import Answered, CheckIn, How
from config.core.hours import Hours
from config.network.policy import CheckIns
from tests.scenes.street import TUESDAY
from tests.scenes.talk_street import a_person

POLICY = CheckIns()
HOURS = Hours(days=(1, 2, 3, 4, 5), begin=time(9), end=time(17))
MINA = CheckIn("mina", "moerwijk", TUESDAY, days=(1, 2, 5), clock="09:30")


def course(*hows: How) -> CheckIn:
    said = (Answered(TUESDAY + timedelta(days=day), how) for day, how in enumerate(hows))
    return replace(MINA, course=tuple(said))


def test_next_is_a_day_of_theirs_on_which_the_desk_is_open() -> None:
    assert check_ins.next_time(MINA, TUESDAY, HOURS) == datetime(2026, 11, 27, 8, 30, tzinfo=UTC)
    before = TUESDAY - timedelta(hours=2)
    assert check_ins.next_time(MINA, before, HOURS) == datetime(2026, 11, 24, 8, 30, tzinfo=UTC)


def test_a_holiday_on_which_the_desk_is_closed_is_left_out() -> None:
    friday = datetime(2026, 12, 24, 12, 0, tzinfo=UTC)  # Christmas is on their Friday
    closed = Hours(days=(1, 2, 3, 4, 5), begin=time(9), end=time(17), not_on_holidays=True)
    assert check_ins.next_time(MINA, friday, closed) == datetime(2026, 12, 28, 8, 30, tzinfo=UTC)


def test_half_past_nine_stays_so_when_the_clock_changes() -> None:
    saturday = datetime(2026, 3, 28, 12, 0, tzinfo=UTC)
    assert check_ins.next_time(MINA, saturday, HOURS).hour == 7
    saturday = datetime(2026, 10, 24, 12, 0, tzinfo=UTC)
    assert check_ins.next_time(MINA, saturday, HOURS).hour == 8


def test_who_is_away_is_asked_from_the_day_they_are_back() -> None:
    gone = replace(MINA, away_until=date(2026, 12, 5))
    assert check_ins.next_time(gone, TUESDAY, HOURS) == datetime(2026, 12, 7, 8, 30, tzinfo=UTC)
    far = replace(MINA, away_until=date(2027, 11, 1))
    assert check_ins.next_time(far, TUESDAY, HOURS) > TUESDAY + timedelta(days=59)


def test_a_service_that_was_down_does_not_ask_in_the_evening() -> None:
    due = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
    assert check_ins.asks_now(MINA, due, HOURS, POLICY)
    assert not check_ins.asks_now(MINA, due + timedelta(hours=2), HOURS, POLICY)
    assert not check_ins.asks_now(MINA, due - timedelta(minutes=1), HOURS, POLICY)
    assert not check_ins.asks_now(MINA, due + timedelta(days=1), HOURS, POLICY)


@pytest.mark.parametrize(
    ("hows", "falls"),
    [
        (("good", "so_so", "bad"), True),
        (("good", "good", "silent"), True),
        (("so_so", "so_so", "so_so"), True),
        (("good", "words", "so_so", "spoken", "bad"), True),
        (("good", "so_so"), False),
        (("good", "good", "good"), False),
        (("good", "so_so", "good"), False),
        (("bad", "so_so", "good"), False),
        ((), False),
    ],
)
def test_a_line_falls_that_never_goes_up(hows: tuple[How, ...], *, falls: bool) -> None:
    assert check_ins.falls(course(*hows), POLICY) == falls


def test_what_the_contact_heard_of_is_not_told_each_day() -> None:
    told = replace(course("good", "so_so", "bad"), fell=TUESDAY + timedelta(days=2))
    assert not check_ins.falls(told, POLICY)
    on = check_ins.answered(told, "bad", TUESDAY + timedelta(days=3))
    assert not check_ins.falls(on, POLICY)


def test_answers_go_after_their_days() -> None:
    old = course("good", "so_so")
    later = TUESDAY + timedelta(days=POLICY.course_days, hours=1)
    assert [one.how for one in check_ins.cleared(old, later, POLICY).course] == ["so_so"]
    assert check_ins.cleared(old, TUESDAY, POLICY) is old


def test_only_the_question_of_now_is_answered() -> None:
    asked = check_ins.asked(MINA, TUESDAY)
    assert check_ins.is_waiting(asked)
    assert check_ins.is_waiting(asked, TUESDAY.isoformat())
    assert not check_ins.is_waiting(asked, "another")
    assert not check_ins.is_waiting(MINA)
    assert not check_ins.is_waiting(check_ins.away(asked, 3, TUESDAY))


@pytest.mark.parametrize(
    ("words", "good"),
    [
        ("goed", True),
        ("Het gaat heel goed!", True),
        ("prima hoor", True),
        ("Goed zo?", True),
        ("goed hoor, dank u", True),
        ("Prima, en met u?", True),
        ("goed ziek", False),
        ("fijn verdrietig", False),
        ("niet goed", False),
        ("goed maar moe", False),
        ("gaat wel", False),
        ("goed, dat ik jullie nog heb want ik zie niemand", False),
        ("", False),
        ("👍", False),
    ],
)
def test_in_doubt_nobody_is_fine(words: str, *, good: bool) -> None:
    assert check_ins.is_good(words) == good


@pytest.mark.parametrize(
    ("words", "no"),
    [
        ("nee", True),
        ("Nee, liever niet", True),
        ("hoeft niet vandaag", True),
        ("no thanks", True),
        ("nee, het gaat slecht", False),
        ("ja", False),
        ("goed", False),
        ("nee ik kan niet meer", False),
    ],
)
def test_in_doubt_a_call_is_welcome(words: str, *, no: bool) -> None:
    assert check_ins.declines(words) == no


def test_whose_it_is() -> None:
    hers = replace(MINA, contact="noor", may_be="ivo")
    assert [hers.has(who) for who in ("mina", "noor", "ivo", "omar")] == [True, True, True, False]


def test_a_page_names_the_contact_and_a_course_its_words() -> None:
    named = replace(course("good"), contact_name="Sara", away_until=date(2026, 12, 5))
    assert len(shown.page(named)[1]) == len(shown.page(MINA)[1])
    spoken = replace(MINA, course=(Answered(TUESDAY, "words", "moe"), Answered(TUESDAY, "good")))
    assert shown.course(spoken, a_person("mina")).key == "two-lines"
    one = replace(MINA, contact="sara")
    said, rows = shown.overview("Moerwijk", "moerwijk", (MINA, one), "sara")
    assert (said.args["count"], said.args["alone"], len(rows)) == (2, 1, 3)
