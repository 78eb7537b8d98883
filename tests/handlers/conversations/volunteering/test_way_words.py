"""What is needed of the way, in people's own words; never the opposite of what they said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buurtbot.domain.volunteering.offering import WISHES
from handlers.conversations.volunteering.way_words import wishes_in


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("geen trappen", "no_stairs"),
        ("Geen trap!", "no_stairs"),
        ("trappen lukt niet", "no_stairs"),
        ("ik kan slecht trappen lopen", "no_stairs"),
        ("trap", "no_stairs"),
        ("ik loop met een rollator", "no_stairs"),
        ("geen pont", "no_ferry"),
        ("liever niet met de veerpont", "no_ferry"),
        ("rolstoel", "wheelchair"),
        ("ik heb een scootmobiel", "wheelchair"),
        ("kinderwagen", "pram"),
        ("met de buggy", "pram"),
        ("no stairs", "no_stairs"),
        ("I can't do stairs", "no_stairs"),
        ("no ferry", "no_ferry"),
        ("mobility scooter", "wheelchair"),
        ("stroller", "pram"),
        ("with a pram", "pram"),
    ],
)
def test_each_need_as_people_type_it(typed: str, meant: str) -> None:
    assert wishes_in(typed) == (meant,)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("rolstol", "wheelchair"), ("kinderwagn", "pram"), ("trapen", "no_stairs")],
)
def test_a_typo_in_a_long_word_is_forgiven(typed: str, meant: str) -> None:
    assert wishes_in(typed) == (meant,)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("geen trappen en geen pont", ("no_stairs", "no_ferry")),
        ("kinderwagen, geen trap", ("no_stairs", "pram")),
        ("ik kan geen trap op en zit in een rolstoel", ("no_stairs", "wheelchair")),
        ("10 minuten, maar niet met de pont", ("no_ferry",)),
    ],
)
def test_several_at_once_and_with_other_words(typed: str, meant: tuple[str, ...]) -> None:
    assert wishes_in(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("trappen zijn geen probleem", ()),
        ("de pont is geen enkel bezwaar", ()),
        ("stairs are no problem", ()),
        ("trappen gaan prima", ()),
        ("ik heb geen rolstoel", ()),
        ("without a pram", ()),
        ("geen trappen maar de pont kan wel", ("no_stairs",)),
        ("wel trappen, geen pont", ("no_ferry",)),
    ],
)
def test_what_is_no_trouble_is_not_made_into_a_need(typed: str, meant: object) -> None:
    assert wishes_in(typed) == meant


@pytest.mark.parametrize("typed", ["", "10 minuten", "stappen", "boodschappen", "x" * 4096])
def test_other_words_ask_for_nothing(typed: str) -> None:
    assert wishes_in(typed) == ()


@given(typed=st.text(max_size=400))
def test_whatever_is_typed_gives_needs_we_know_each_once(typed: str) -> None:
    found = wishes_in(typed)
    assert found == tuple(wish for wish in WISHES if wish in found)
