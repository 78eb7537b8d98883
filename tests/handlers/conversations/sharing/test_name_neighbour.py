"""Mieke names a neighbour; the first thing asked is whether they know."""

from datetime import timedelta

import pytest

from tests.scenes.street import TUESDAY
from tests.scenes.talk_street import Visitor, visitor


def visser() -> Visitor:
    """All that is asked, told."""
    talk = visitor("name_neighbour").begins().presses("yes")
    return talk.says("Mevrouw Visser", "070 123 45 67").presses("skip")


def test_who_knows_of_it_is_named_with_a_number() -> None:
    talk = visser()
    assert "Mevrouw Visser" in talk.reads
    assert "+31701234567" in talk.reads
    assert "Dan bewaren we niets." in talk.reads
    talk.presses("send")
    assert talk.ended is not None
    assert talk.ended.name == "name_neighbour"


def test_who_does_not_know_of_it_is_not_named() -> None:
    talk = visitor("name_neighbour").begins().presses("no")
    assert "Vraag het eerst aan uw buur." in talk.reads
    assert talk.ended is not None
    assert talk.ended.name == "show_menu"


@pytest.mark.parametrize("change", ["name", "phone", "words"])
def test_each_answer_can_be_changed(change: str) -> None:
    talk = visser().presses(change)
    assert talk.step == change
    talk.says({"name": "Riet", "phone": "06 12 34 56 78", "words": "Na tien uur"}[change])
    assert talk.step == "read_back"


def test_what_cannot_be_is_asked_again() -> None:
    talk = visitor("name_neighbour").begins().says("hm")
    assert talk.step == "knows"
    talk.presses("yes", "nothing-of-ours")
    assert talk.step == "name"
    talk.says("Riet", "geen idee").presses("nothing-of-ours")
    assert talk.step == "phone"
    talk.says("06 12 34 56 78", "x" * 400).presses("nothing-of-ours")
    assert talk.step == "words"
    talk.says("Na de koffie", "hm")
    assert talk.step == "read_back"


def test_who_comes_back_later_hears_where_they_were() -> None:
    talk = visser().comes_back(TUESDAY + timedelta(days=1))
    assert "een buur die gebeld mag worden" in talk.reads
    assert talk.says("hm").step == "read_back"
