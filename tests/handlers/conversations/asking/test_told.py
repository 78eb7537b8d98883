"""Own words fill in a request: each branch of what they may and may not say."""

from functools import cache

import pytest

from buurtbot.domain.meaning.answered import read_answer
from buurtbot.domain.meaning.need import NeedBook
from config.meaning.need_weights import load_need_weights
from config.meaning.needs import load_needs
from geo.point import Point
from handlers.conversations.asking import told
from handlers.talking.talk import Draft, NoPlace, Place, Scene, Told, Turn
from tests.scenes.street import MOERWIJK, TUESDAY, metres_from
from tests.scenes.talk_street import a_person, a_scene

HERE = Place(metres_from(MOERWIJK, north=100), "Erasmusweg 12, Den Haag")
NOTHING: Draft = {}
MINE: Draft = {"for_other": "no", "told": "for_whom"}
DOG: Draft = {"kind": "dog"}
AMSTERDAM = Place(Point(52.3731, 4.8926), "Dam 1, Amsterdam")


@cache
def book() -> NeedBook:
    return NeedBook.of(load_needs(), load_need_weights())


def scene() -> Scene:
    return a_scene(person=a_person())


def said(words: str, place: Place | NoPlace | None = None) -> Told:
    return Told(words, read_answer(words, TUESDAY, book()), place)


def hears(
    words: str,
    draft: Draft = NOTHING,
    *,
    at: str = "kind",
    place: Place | NoPlace | None = None,
) -> Turn:
    return told.hear(at, draft, said(words, place), scene())


def test_at_whom_the_other_is_asked_for_by_what_they_are_to_you() -> None:
    turn = hears("voor mijn moeder", DOG, at="for_whom")
    assert (turn.go, turn.draft["told_whom"], turn.draft["for_other"]) == (
        "other_name",
        "moeder",
        "yes",
    )
    turn = hears("voor de buurvrouw", DOG, at="for_whom")
    assert (turn.go, "told_whom" in turn.draft) == ("other_name", False)
    turn = hears("voor mezelf", DOG, at="for_whom")
    assert (turn.go, turn.draft["for_other"]) == ("where", "no")


def test_whoever_it_is_for_stays_when_somebody_says_i_beside_something_else() -> None:
    known = {"kind": "groceries", "for_other": "yes", "other_name": "Riet", "other_agreed": "yes"}
    turn = hears("ik heb ook kaas nodig", known, at="read_back")
    assert turn.draft["other_name"] == "Riet"
    assert turn.again is not None
    turn = hears("voor mijn moeder", known, at="read_back")
    assert turn.draft["other_name"] == "Riet"


def test_a_place_that_may_be_another_is_asked_first() -> None:
    words = "kan iemand morgen om 10 uur brood halen op de Erasmusweg 12"
    assert hears(words, place=HERE).draft["address"] == "Erasmusweg 12, Den Haag"
    near = Place(HERE.point, "Erasmusplein 12, Den Haag")
    unsure = hears(words, MINE, place=near)
    assert unsure.go == "confirm_place"
    outside = hears(words, MINE, place=AMSTERDAM)
    assert outside.go == "elsewhere"
    no_number = Place(HERE.point, "Erasmusweg, Den Haag")
    street = hears("brood, op de Erasmusweg", MINE, place=no_number)
    assert "place" not in street.draft
    lost = hears(words, MINE, place=NoPlace("Erasmusweg 12"))
    assert (lost.go, lost.draft["typed"]) == ("where", "Erasmusweg 12")


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("kan iemand woensdag de hond uitlaten", "daypart"),
        ("kan iemand in het weekend de hond uitlaten", "date"),
        ("kan iemand dinsdag de hond uitlaten", "confirm_when"),
        ("kan iemand elke week de hond uitlaten", "date"),
        ("kan iemand vandaag de hond uitlaten", "read_back"),
        ("kan iemand om 15 uur de hond uitlaten", "read_back"),
        ("kan iemand de hond uitlaten, maakt niet uit wanneer", "read_back"),
        ("kan iemand op 3 november de hond uitlaten", "when"),
    ],
)
def test_of_a_time_only_what_lacks_is_asked(words: str, asked: str) -> None:
    known = {"for_other": "no", "place": "52.05,4.3", "told": "for_whom where"}
    assert hears(words, known).go == asked


def test_a_time_that_cannot_be_is_told_and_nothing_is_lost() -> None:
    turn = hears("op 3 november", DOG, at="for_whom")
    assert turn.again is not None
    assert turn.again.key == "day-typed-is-past"


def test_words_for_the_helper_are_kept_once_and_never_too_long() -> None:
    turn = hears("ook kaas", {"kind": "groceries", "words": "brood"}, at="read_back")
    assert turn.draft["words"] == "brood, ook kaas"
    again = hears("ook kaas", turn.draft, at="read_back")
    assert again.again is not None
    assert again.again.key == "strange-words"
    long = hears("kan iemand brood halen " + "en melk en kaas " * 90)
    assert "words" not in long.draft
    assert [one.key for one in long.say] == ["told-begun", "told-too-long"]


@pytest.mark.parametrize(
    ("step", "words", "taken"),
    [
        ("kind", "brood en melk", True),
        ("kind", "mijn zus werkt in een apotheek", False),
        ("kind", "ik", False),
        ("for_whom", "mezelf", True),
        ("where", "Erasmusweg 12", False),
        ("where", "Erasmusweg 12, vrijdag", True),
        ("words", "brood", False),
        ("kind", "vrijdagmiddag boodschappen voor mijn moeder", True),
        ("kind", "boodschappen hoeft niet meer", False),
    ],
)
def test_only_what_a_step_can_use_is_taken(step: str, words: str, *, taken: bool) -> None:
    assert told.takes(step, Told(words, read_answer(words, TUESDAY, book()))) == taken
