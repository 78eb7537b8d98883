"""What is said on an open line: words, a recording or a place; nothing else is passed on."""

import pytest

from buurtbot.domain.core.messages import Hidden, Media
from buurtbot.domain.core.people.person import Person
from geo.point import Point
from handlers.neighbours.open_lines import contents
from handlers.talking.talk import Answer, Place, Recording, RecordingKind, Strange, Words
from tests.scenes.street import TUESDAY

ANNA = Person("anna", "moerwijk", "nl", TUESDAY, TUESDAY, chat=7)


def test_words_are_passed_on_as_they_are() -> None:
    assert contents(Words("Ik heb brood nodig"), ANNA) == ("Ik heb brood nodig", None)


@pytest.mark.parametrize("kind", ["voice", "photo", "document"])
def test_a_recording_keeps_its_caption_and_says_whose_bot_has_it(kind: RecordingKind) -> None:
    recording = Recording(kind, "file-1", caption="mijn lijstje")
    words, media = contents(recording, ANNA)
    assert words == "mijn lijstje"
    assert media == Media(kind, "moerwijk", Hidden("anna", "file-1"))


def test_a_place_is_personal_and_hidden() -> None:
    words, media = contents(Place(Point(52.05, 4.3)), ANNA)
    assert words == ""
    assert media == Media("location", "moerwijk", Hidden("anna", "52.05,4.3"))


def test_the_words_with_what_cannot_be_passed_on_are() -> None:
    assert contents(Strange("video", "kijk, de kraan"), ANNA) == ("kijk, de kraan", None)
    hospital = Place(Point(52.05, 4.3), words="HMC\nLijnbaan 32")
    assert contents(hospital, ANNA)[0] == "HMC\nLijnbaan 32"


@pytest.mark.parametrize("answer", [Strange("sticker"), Strange("poll")])
def test_what_cannot_be_passed_on_is_nothing(answer: Answer) -> None:
    assert contents(answer, ANNA) == ("", None)
