"""A line of a worker fills in what it tells, and asks for the rest."""

import pytest

from buurtbot.domain.meaning.need import Need
from handlers.conversations.phone import caller_line
from handlers.conversations.phone.caller_line import ToldByPhone
from handlers.talking.talk import Told
from tests.scenes.talk_street import a_person, a_scene

RIET = {"name": "Riet de Vries", "phone": "+31 6 12345678"}


def by_phone(need: Need) -> ToldByPhone:
    return ToldByPhone("a line", need, None, RIET["name"], RIET["phone"])


@pytest.mark.parametrize(
    ("need", "asked", "kept"),
    [
        (Need("ask"), "kind", RIET),
        (Need("ask", ("groceries",)), "where", {**RIET, "kind": "groceries"}),
        (
            Need("ask", ("groceries",), rest="brood en melk"),
            "where",
            {**RIET, "kind": "groceries", "words": "brood en melk"},
        ),
    ],
    ids=["who", "who and what", "who, what and words"],
)
def test_what_was_told_is_filled_in_and_the_first_that_lacks_is_asked(
    need: Need, asked: str, kept: dict[str, str]
) -> None:
    turn = caller_line.hear("name", {}, by_phone(need), a_scene(person=a_person()))
    assert turn.go == "may_ring", "a line never says it for them"
    assert caller_line.onward("kind", turn.draft, a_scene(person=a_person())) == asked
    assert {key: turn.draft[key] for key in turn.draft if key in {*RIET, "kind", "words"}} == kept


def test_a_line_without_a_caller_keeps_the_name_that_was_there() -> None:
    told = Told("a line", Need("ask", ("dog",)))
    turn = caller_line.hear("name", {"name": "Riet"}, told, a_scene(person=a_person()))
    assert (turn.draft["name"], turn.draft["kind"]) == ("Riet", "dog")
    assert "phone" not in turn.draft
