"""Nobody is forgotten before a year of silence, a question, and two weeks to answer it."""

from datetime import timedelta
from typing import Any

import pytest

from buurtbot.domain.keeping.silence import look_at, needed, silence_timer, still_there, what_next
from config.network.policy import Retention
from tests.scenes.street import TUESDAY
from tests.scenes.talk_street import a_person, an_offer, words

KEPT = Retention()
YEAR = timedelta(days=365)


@pytest.mark.parametrize(
    ("known", "asked", "after", "what"),
    [
        ({}, False, YEAR - timedelta(days=1), "wait"),
        ({}, True, YEAR - timedelta(days=1), "wait"),
        ({}, False, YEAR, "ask"),
        ({}, True, YEAR, "forget"),
        ({"reachable": False}, False, YEAR, "forget"),
        ({"chat": None}, False, YEAR, "forget"),
        ({"chat": None, "offer": an_offer()}, False, YEAR, "ask"),
        ({"reachable": False, "offer": an_offer()}, False, YEAR, "forget"),
        ({"consent": None}, False, timedelta(days=29), "wait"),
        ({"consent": None}, False, timedelta(days=30), "forget"),
    ],
)
def test_what_comes_next(
    *, known: dict[str, Any], asked: bool, after: timedelta, what: str
) -> None:
    person = a_person(**known)
    assert what_next(person, asked=asked, now=TUESDAY + after, retention=KEPT) == what


def test_something_going_on_keeps_someone() -> None:
    assert not needed(a_person())
    assert not needed(a_person(offer=an_offer()))
    assert needed(a_person(requests=("r1",)))
    assert needed(a_person(offer=an_offer(busy_with=("r1",))))


def test_the_timer_remembers_whether_they_were_asked() -> None:
    assert silence_timer(a_person(), KEPT).at == TUESDAY + YEAR
    assert look_at(a_person(), TUESDAY).deed.args == {"person": "mieke"}
    assert look_at(a_person(), TUESDAY, asked=True).deed.args["asked"] == "yes"


def test_the_question_says_how_long_there_is_to_answer() -> None:
    said = words(still_there(a_person(), KEPT).text)
    assert "12 maanden" in said
    assert "14 dagen" in said
