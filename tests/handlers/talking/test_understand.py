"""Typed answers are understood with typos, and never guessed between two that are equally near."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.talking.understand import choice_for, plain

KINDS = {"groceries": "Boodschappen", "dog": "De hond uitlaten", "company": "Gezelschap"}
YES_NO = {"yes": "Ja", "no": "Nee"}
ALWAYS = {"back": "← Terug", "stop": "Stoppen", "person": "Ik wil een mens"}
WALKS = {"5": "5 minuten", "10": "10 minuten", "15": "15 minuten"}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("boodschapen", "groceries"),
        ("BOODSCHAPPEN!", "groceries"),
        ("de hond", "dog"),
        ("hond", "dog"),
        ("gezelschp", "company"),
        ("2", "dog"),
    ],
)
def test_a_label_with_typos_is_the_choice(typed: str, meant: str) -> None:
    assert choice_for(typed, KINDS) == meant


@pytest.mark.parametrize("typed", ["", "?!", "auto", "4", "0", "x" * 61])
def test_what_is_no_choice_is_not_made_into_one(typed: str) -> None:
    assert choice_for(typed, KINDS) is None


@pytest.mark.parametrize("typed", ["ja", "Jaa", "ok", "prima", "ja graag", "yes", "j", "Ja!"])
def test_yes_as_people_type_it(typed: str) -> None:
    assert choice_for(typed, YES_NO) == "yes"


@pytest.mark.parametrize("typed", ["nee", "neen", "nee hoor", "no", "liever niet", "nee."])
def test_no_as_people_type_it(typed: str) -> None:
    assert choice_for(typed, YES_NO) == "no"


def test_a_number_is_the_number_where_choices_are_numbers() -> None:
    assert choice_for("10", WALKS) == "10"
    assert choice_for("3", WALKS) is None


def test_two_that_are_equally_near_are_not_guessed_between() -> None:
    assert choice_for("gezelschip", {"a": "gezelschap", "b": "gezelschop"}) is None


def test_a_name_that_looks_like_a_button_stays_a_name() -> None:
    assert choice_for("Mensje", ALWAYS, free=True) is None
    assert choice_for("2", ALWAYS, free=True) is None
    assert choice_for("mens", ALWAYS, free=True) == "person"
    assert choice_for("stopppen", ALWAYS, free=True) == "stop"


def test_no_means_skip_where_something_can_be_skipped() -> None:
    assert choice_for("niks", {"skip": "Overslaan"}, free=True) == "skip"


def test_no_choices_at_all() -> None:
    assert choice_for("ja", {}) is None


def test_accents_and_signs_do_not_matter() -> None:
    assert plain("  Hé, JA!! ☺ ") == "he ja"


@pytest.mark.parametrize("typed", ["𐩀", "፩", "②", "٢"])
def test_a_digit_of_any_script_makes_nothing_fall_over(typed: str) -> None:
    assert choice_for(typed, KINDS) in {"dog", None}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("dinsag", "tue"), ("donderdg", "thu"), ("dag", None), ("d", None), ("morgen", None)],
)
def test_days_that_look_alike_are_told_apart_or_asked_again(typed: str, meant: str) -> None:
    days = {"tue": "Dinsdag", "thu": "Donderdag", "sat": "Zaterdag", "sun": "Zondag"}
    assert choice_for(typed, days) == meant


@given(typed=st.text(max_size=80), free=st.booleans())
def test_whatever_is_typed_is_one_of_the_choices_or_none(typed: str, *, free: bool) -> None:
    labels = KINDS | YES_NO | ALWAYS
    assert choice_for(typed, labels, free=free) in {*labels, None}
