"""Whatever people send, there is a sentence that says what can be done now."""

import pytest

from geo.point import Point
from handlers.talking.strange import KNOWN, not_this, strange
from handlers.talking.talk import Answer, Chosen, NoPlace, Place, Recording, Strange, Words
from tests.scenes.talk_street import words

SENT: list[Answer] = [
    *(Strange(kind) for kind in sorted(KNOWN)),
    Strange("game"),
    Recording("photo", "f1"),
    Recording("voice", "f2"),
    Recording("document", "f3"),
    Place(Point(52, 4)),
    NoPlace("nergens"),
    Chosen("old"),
    Words("zomaar"),
]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("answer", SENT, ids=repr)
def test_everything_gets_a_kind_sentence(answer: Answer, language: str) -> None:
    assert len(words(strange(answer), language)) > 20


def test_the_same_question_follows_with_help() -> None:
    turn = not_this({"kind": "dog"}, Strange("sticker"))
    assert turn.draft == {"kind": "dog"}
    assert turn.again is not None
    assert "sticker" in words(turn.again)
