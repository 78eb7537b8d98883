"""A thank you in one's own words: one question, and help with what cannot be passed on."""

from buurtbot.domain import deeds
from handlers.conversations.core.one_question import LONGEST_WORDS
from handlers.conversations.helping.thank import THANK
from handlers.talking.talk import Scene, Strange, Words
from tests.scenes.street import TUESDAY, a_context


def scene() -> Scene:
    network = a_context().network
    return Scene(TUESDAY, "nl", network.neighbourhood("moerwijk"), network, None)


def test_the_words_go_to_the_volunteer() -> None:
    step = THANK.steps[THANK.first]
    assert step.ask({}, scene()).wants == {"words"}
    turn = step.hear({"request": "soup"}, Words(" Dank u! "), scene())
    assert turn.deed == deeds.thank.from_draft()
    assert turn.draft == {"request": "soup", "words": "Dank u!"}


def test_too_long_empty_or_strange_is_asked_again() -> None:
    step = THANK.steps[THANK.first]
    for answer in (Words("x" * (LONGEST_WORDS + 1)), Words("  "), Strange("sticker")):
        turn = step.hear({"request": "soup"}, answer, scene())
        assert turn.again is not None
        assert turn.deed is None
