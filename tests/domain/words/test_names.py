"""A name may hold anything; in a text it is one plain piece of a line, or a fallback."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buurtbot.domain.core.messages import Arg, Hidden, text
from buurtbot.domain.words.letters import units
from buurtbot.domain.words.names import (
    LONGEST_SHOWN,
    called_in_telegram,
    first_name_of,
    name_of,
    plain_name,
    staff_name,
)
from tests.scenes.asking_street import a_person

NOBODY = ["", " ", "\u2800\u2800", "\u200b", "\u202e\u200f", "\u3164", "\u0301"]
LITERAL = ["<3", "A & B</b>", "J", "*_[x](y)`", "{ $name }", "%s", "😀", "O'Brien", "李", "Ŝ"]


def words(name: Arg) -> str:
    assert isinstance(name, Hidden)
    return name.value


@pytest.mark.parametrize("name", LITERAL)
def test_a_name_is_shown_as_it_is(name: str) -> None:
    assert words(name_of(a_person("p", name=name))) == name


@pytest.mark.parametrize("name", NOBODY)
def test_a_name_that_shows_nothing_is_a_neighbour(name: str) -> None:
    assert name_of(a_person("p", name=name)) == text("a-neighbour")
    assert first_name_of(a_person("p", name=name)) == text("a-neighbour")
    assert staff_name("case", name) == text("a-colleague")


def test_nobody_has_a_name_of_their_own() -> None:
    assert name_of(None) == first_name_of(None) == text("a-neighbour")


def test_the_first_name_is_the_first_word() -> None:
    assert words(first_name_of(a_person("p", name="  Anna\n de Vries"))) == "Anna"
    assert words(staff_name("case", "Samira")) == "Samira"


@pytest.mark.parametrize(
    ("first", "last", "called"),
    [
        ("Meneer", "Pronk", "Meneer Pronk"),
        ("Mevr.", "de Vries", "Mevr. de Vries"),
        ("Dhr", "Pronk", "Dhr Pronk"),
        ("de heer", "Pronk", "de heer Pronk"),
        ("Oma", "Riet", "Oma Riet"),
        ("FAM.", "Yılmaz", "FAM. Yılmaz"),
        ("Mrs", "Dalloway", "Mrs Dalloway"),
        ("Meneer", "", "Meneer"),
        ("Anna", "Pronk", "Anna"),
        ("Oma Riet", "Pronk", "Oma Riet"),
        ("\u2800", "Pronk", ""),
    ],
)
def test_the_last_name_is_known_of_who_is_called_by_it_alone(
    first: str, last: str, called: str
) -> None:
    name = called_in_telegram(first, last)
    assert name == called
    if name.startswith(("Meneer P", "Mevr.", "Oma", "FAM", "de heer")):
        assert words(first_name_of(a_person("p", name=name))) == called


def test_what_turns_the_line_around_is_taken_out() -> None:
    assert plain_name("Jan\u202egnissaP\u2066\u200f") == "JangnissaP"


def test_accents_piled_on_one_letter_are_made_few() -> None:
    name = plain_name("A" + "\u0301" * 500 + "nna")
    assert name == "A" + "\u0301" * 4 + "nna"
    assert plain_name("Nguyê\u0303n") == "Nguyê\u0303n"


@given(st.text(st.characters(codec=None), max_size=300))
def test_a_name_is_always_one_line_of_bounded_length(said: str) -> None:
    name = plain_name(said, LONGEST_SHOWN)
    assert units(name) <= LONGEST_SHOWN
    assert not {unicodedata.category(sign) for sign in name} & {"Cc", "Cs", "Zl", "Zp"}
    assert len(name.splitlines()) <= 1
    name.encode("utf-8")


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Riet Jansen", "Riet"),
        ("Mevrouw Jansen", "Mevrouw Jansen"),
        ("mevr. Jansen", "mevr. Jansen"),
        ("De heer Bakker", "De heer Bakker"),
        ("Oma Riet", "Oma Riet"),
        ("Mevrouw", "Mevrouw"),
    ],
)
def test_a_title_is_no_first_name(name: str, shown: str) -> None:
    assert words(first_name_of(a_person("riet", name=name))) == shown
