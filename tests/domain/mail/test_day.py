"""The day of the desk holds references and numbers, and nobody's name or words."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.mail.day import REFS, day, next_day
from buurtbot.services.core.context import Context
from config.core.hours import Hours
from tests.domain.mail.test_letters import words
from tests.handlers.desk.test_reception import with_desks
from tests.scenes.street import TUESDAY


def a_case(number: int, *, urgent: bool = False, holder: str = "") -> Case:
    """One of Moerwijk, that somebody may have."""
    return Case(
        f"c{number}",
        f"M-{number:04}",
        "moerwijk",
        "wants_person",
        TUESDAY - timedelta(hours=number),
        TUESDAY,
        urgent=urgent,
        words="Anna is alleen en huilt",
        holder=holder,
        holder_name="Wil" if holder else "",
    )


def test_what_is_open_stands_there_by_urgency_the_oldest_first(context: Context) -> None:
    there = with_desks(context, moerwijk={"on_duty": "Piket Zuid"}).neighbourhood("moerwijk")
    letter = day(there, [a_case(1), a_case(3, urgent=True), a_case(2, holder="wil")], 4)
    told = words(letter, "nl")
    assert "Spoed (1): M-0003" in told
    assert "Andere meldingen (2): M-0002, M-0001" in told
    assert "2 meldingen hebben nog niemand." in told
    assert "Op de bellijst staan 4 mensen." in told
    assert "Buiten de openingstijden: Piket Zuid" in told
    assert not [word for word in ("Anna", "huilt", "Wil ") if word in told.partition("Wilt u")[0]]
    assert not letter.duty


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_quiet_day_and_a_day_with_very_much(context: Context, language: str) -> None:
    here = context.neighbourhood("moerwijk")
    quiet = words(day(here, [], 0), language)
    assert ("Er staat geen melding open." in quiet) == (language == "nl")
    assert "M-" not in quiet
    much = words(day(here, [a_case(n, holder="wil") for n in range(40)], 1), language)
    assert much.count("M-") == REFS
    assert ("25" in much) == (REFS == 15)


def test_the_next_day_is_the_next_that_the_desk_opens() -> None:
    hours = Hours(begin=time(9), end=time(12), again=time(13), until=time(17))
    assert next_day(hours, TUESDAY) == datetime(2026, 11, 25, 8, 0, tzinfo=UTC)
    friday = datetime(2026, 11, 27, 12, 30, tzinfo=UTC)
    assert next_day(hours, friday) == datetime(2026, 11, 30, 8, 0, tzinfo=UTC)
    shut = Hours(closed=tuple(date(2026, 11, 24) + timedelta(days=n) for n in range(400)))
    assert next_day(shut, TUESDAY) is None
