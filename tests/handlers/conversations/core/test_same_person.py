"""Whether who rings is the one whom we know by this number, as a worker is asked. Pure."""

import pytest

from handlers.conversations.core.same_person import SAME, SAME_AS, same_step, written
from handlers.talking.talk import Chosen, Draft, Turn, Words
from tests.scenes.talk_street import a_scene

PIET = {"id": "p1", "name": "Piet Bos", "kinds": "dog"}
RIET = {"id": "r1", "name": "Riet Bos"}
DRAFT = {"name": "Piet Bosch", SAME: written((PIET, RIET))}


def _onward(draft: Draft) -> Turn:
    return Turn(draft, go="next")


STEP = same_step(_onward)


def test_there_is_a_button_for_each_and_one_for_somebody_new() -> None:
    question = STEP.ask(DRAFT, a_scene())
    assert [one.value for one in question.choices] == ["1", "2", "new"]
    assert "p1" not in str([one.label for one in question.choices])


@pytest.mark.parametrize(
    ("said", "becomes"),
    [
        ("1", {SAME_AS: "p1", "name": "Piet Bos", "kinds": "dog"}),
        ("2", {SAME_AS: "r1", "name": "Riet Bos"}),
        ("new", {SAME_AS: "new", "name": "Piet Bosch"}),
    ],
)
def test_each_answer_says_who_it_is(said: str, becomes: dict[str, str]) -> None:
    turn = STEP.hear(DRAFT, Chosen(said), a_scene())
    assert (turn.draft, turn.go) == (becomes, "next")


@pytest.mark.parametrize("said", [Words("Piet, denk ik"), Chosen("3")])
def test_anything_else_is_no_answer(said: Chosen | Words) -> None:
    assert STEP.hear(DRAFT, said, a_scene()).go == ""
