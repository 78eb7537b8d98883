"""The talks of one question: a word added, a report, another language."""

from buurtbot.domain.core.messages import Deed
from handlers.talking.talk import Recording, Strange
from tests.scenes.talk_street import visitor


def test_a_word_is_added_to_a_request() -> None:
    here = visitor("add_word").begins({"request": "r1"}).says(" De bel is stuk ")
    assert here.ended == Deed("add_word", {"request": "r1", "words": "De bel is stuk"})


def test_a_word_that_is_a_book_is_asked_shorter() -> None:
    assert "te lang" in visitor("add_word").begins().says("x" * 1001).reads


def test_only_typed_words_are_added() -> None:
    here = visitor("add_word").begins().says(Recording("voice", "v1"))
    assert here.step == "words"
    assert "spraakbericht" in here.reads


def test_a_report_goes_to_the_desk_in_their_own_words() -> None:
    here = visitor("report").begins({"request": "r1"}).says("Hij vroeg om mijn pincode")
    told = {"request": "r1", "words": "Hij vroeg om mijn pincode"}
    assert here.ended == Deed("report_behaviour", told)


def test_who_reads_a_report_is_said_first() -> None:
    assert "Alleen Welzijn Moerwijk leest dit" in visitor("report").begins().reads


def test_a_report_is_words() -> None:
    assert visitor("report").begins().says(Strange("video")).step == "what"


def test_another_language_is_chosen() -> None:
    here = visitor("language").begins().says("engelish")
    assert here.ended == Deed("set_language", {"language": "en"})
    assert visitor("language").begins().says("Frans").step == "language"


def test_a_pause_lasts_until_a_day_that_is_pressed_or_typed() -> None:
    here = visitor("pause_until").begins()
    assert here.buttons[0] == "woensdag 25 november"
    assert here.presses("2026-11-25").ended == Deed("pause_offer", {"until": "2026-11-25"})
    here = visitor("pause_until").begins().says("na het weekend")
    assert here.reads == "Dus pauze tot maandag 30 november. Klopt dat?"
    assert here.says("ja").ended == Deed("pause_offer", {"until": "2026-11-30"})


def test_another_day_may_be_meant_and_what_is_no_day_to_come_is_asked_again() -> None:
    here = visitor("pause_until").begins().says("vrijdag", "nee, zaterdag")
    assert here.reads == "Dus pauze tot zaterdag 28 november. Klopt dat?"
    assert here.says("nee").step == "day"
    assert "al voorbij" in here.says("gisteren").reads
    assert "begrijp ik niet" in here.says("ooit").reads
    assert "binnen 183 dagen" in here.says("1 augustus").reads
