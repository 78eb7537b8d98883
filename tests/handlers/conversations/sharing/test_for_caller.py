"""A worker asks who rings; a press that was not offered is asked again."""

import pytest

from handlers.conversations.sharing.for_caller import (
    HEAR_FOR_CALLER,
    SHARE_FOR_CALLER,
    SHARING_CALLER,
)
from handlers.talking.talk import Chosen, Conversation, Draft, Words
from tests.scenes.talk_street import a_scene

SOUP: Draft = {"kind": "food", "what": "Soep", "places": "2", "place": "52.05,4.3"}


@pytest.mark.parametrize(
    ("conversation", "step"),
    [(SHARING_CALLER, "consent"), (SHARE_FOR_CALLER, "rings"), (HEAR_FOR_CALLER, "consent")],
)
def test_only_a_yes_or_a_no_ends_it(conversation: Conversation, step: str) -> None:
    scene = a_scene()
    question = conversation.steps[step].ask({}, scene)
    assert {choice.value for choice in question.choices} == {"yes", "no"}
    for said in ("yes", "no"):
        assert conversation.steps[step].hear({}, Chosen(said), scene).deed is not None
    for strange in (Chosen("perhaps"), Words("perhaps")):
        turn = conversation.steps[step].hear({}, strange, scene)
        assert (turn.deed, turn.go) == (None, "")


def test_before_it_goes_out_it_is_asked_whose_number_is_given() -> None:
    scene = a_scene()
    hear = SHARE_FOR_CALLER.steps["consent"].hear
    past = {**SOUP, "until": "2026-01-01T10:00:00+00:00"}
    assert hear(past, Chosen("send"), scene).go == "until"
    soon = {**SOUP, "until": "2026-11-24T18:00:00+00:00"}
    assert hear(soon, Chosen("send"), scene).go == "rings"
    assert hear(soon, Chosen("what"), scene).go == "what"
