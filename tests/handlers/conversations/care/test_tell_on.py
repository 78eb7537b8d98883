"""Asked whether something else is hard, Mieke tells it; who reads it is hers to say."""

import pytest

from buurtbot.domain.meaning.need import Need
from handlers.conversations.care.tell_on import TELL_ON, hear, takes
from handlers.talking.talk import Told
from tests.scenes.talk_street import a_scene, visitor


@pytest.mark.parametrize(
    ("reader", "deed"),
    [("desk", "want_person"), ("neighbour", "begin"), ("nothing", "show_menu")],
)
def test_her_words_go_to_whom_she_says(reader: str, deed: str) -> None:
    talk = visitor("tell_on").begins().says("De post stapelt zich op")
    assert talk.step == "reader"
    talk.says("hm").presses(reader)
    assert talk.ended is not None
    assert talk.ended.name == deed
    assert ("words" in talk.ended.args) == (reader != "nothing")


def test_nothing_is_fine_too() -> None:
    talk = visitor("tell_on").begins().presses("nothing")
    assert "bent u altijd welkom" in talk.reads


def test_help_that_a_neighbour_can_give_begins_a_request() -> None:
    need = Need("ask", kinds=("groceries",))
    assert takes("words", Told("", need))
    assert not takes("reader", Told("", need))
    assert not takes("words", Told("", Need("other")))
    turn = hear("words", {}, Told("Boodschappen", need), a_scene())
    assert turn.deed is not None
    assert turn.deed.args == {"conversation": "ask_for_help"}
    assert turn.draft == {"kind": "groceries", "words": "Boodschappen"}
    assert TELL_ON.own_words is not None
    assert TELL_ON.own_words.onward("words", {}, a_scene()) == "words"


def test_what_cannot_be_is_asked_again() -> None:
    talk = visitor("tell_on").begins().says("x" * 1001)
    assert talk.step == "words"
    assert talk.presses("nothing-of-ours").step == "words"
