"""Short talks in a topic: one question, and what it leads to. Pure."""

import pytest

from buurtbot.domain.core.messages import text
from handlers.conversations.core.one_question import LONGEST_WORDS
from handlers.conversations.phone.in_topic import ANSWER_HELPER, DESK_WORD
from handlers.talking.talk import Answer, Conversation, Scene, Strange, Turn, Words
from tests.scenes.street import TUESDAY, a_context

CONTEXT = a_context()
SCENE = Scene(TUESDAY, "nl", CONTEXT.neighbourhood("moerwijk"), CONTEXT.network, None)


def heard(talk: Conversation, answer: Answer) -> Turn:
    return talk.steps[talk.first].hear({"request": "soup"}, answer, SCENE)


@pytest.mark.parametrize(
    ("talk", "leads_to"), [(DESK_WORD, "add_word"), (ANSWER_HELPER, "say_to_helper")]
)
def test_what_is_typed_is_said(talk: Conversation, leads_to: str) -> None:
    turn = heard(talk, Words(" Halfvolle "))
    assert turn.deed is not None
    assert (turn.deed.name, turn.draft["words"]) == (leads_to, "Halfvolle")


def test_what_is_too_long_or_no_words_is_asked_again() -> None:
    long = heard(DESK_WORD, Words("a" * (LONGEST_WORDS + 1)))
    assert long.again == text("words-too-long", most=LONGEST_WORDS)
    assert heard(ANSWER_HELPER, Words("  ")).again is not None
    assert heard(ANSWER_HELPER, Strange("sticker")).again is not None
