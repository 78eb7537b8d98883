"""Four words on a paper, as people type them."""

import pytest

from config.words.place_words import place_words
from handlers.residents_page.four_words import new_words, read_words

PAPER = "aardappel fietsbel olifant zonnebloem"


@pytest.mark.parametrize(
    "typed",
    [
        PAPER,
        "Aardappel  FIETSBEL,\n olifant - zonnebloem.",
        "1. aardappel 2. fietsbel 3. olifant 4. zonnebloem",
        "aard appel fiets bel olifant zonne bloem",
        "aardappel fietsbel ólifant zonnebloem",
        "aardappelfietsbelolifantzonnebloem",
        "Aardappel fietsbelolifant zonnebloem",
    ],
)
def test_they_are_read_however_they_are_typed(typed: str) -> None:
    assert read_words(typed).words == PAPER


@pytest.mark.parametrize(
    "typed",
    [
        "aardappel fietsbel olifant zonebloem",
        "ardappel fietsbel olifant zonnebloem",
        "aardappel fietsbal olifant zonnebloem",
        "aardappel fietsbel oilfant zonnebloem",
        "aardappel fietsbel olivant zonnebloem",
        "aardappel fietsbel olifandt zonnebloem",
    ],
)
def test_a_slip_is_asked_about_and_never_guessed(typed: str) -> None:
    read = read_words(typed)
    assert read.words == ""
    assert PAPER in read.meant


def test_glued_words_that_can_be_read_in_two_ways_are_asked_about() -> None:
    read = read_words("kerktorendansclub aardappel")
    assert read.words == ""
    assert set(read.meant) == {"kerk toren dansclub aardappel", "kerktoren dans club aardappel"}


def test_a_word_that_is_not_ours_is_named() -> None:
    read = read_words("aardappel fietsbel olifant krokodillenleer")
    assert (read.words, read.meant) == ("", ())
    assert read.unknown == ("krokodillenleer",)


@pytest.mark.parametrize(
    ("typed", "count"),
    [("", 0), ("aardappel", 1), ("dansclub tulp kerktoren", 3), (f"{PAPER} tulp", 5)],
)
def test_it_says_how_many_words_there_are(typed: str, count: int) -> None:
    read = read_words(typed)
    assert (read.words, read.count) == ("", count)


def test_many_slips_are_too_many_to_ask_about() -> None:
    assert read_words("xx xx xx xx").meant == ()


def test_what_is_drawn_is_read_back() -> None:
    drawn = new_words()
    assert read_words(drawn).words == drawn
    assert set(drawn.split()) <= set(place_words())
    assert drawn != new_words()
