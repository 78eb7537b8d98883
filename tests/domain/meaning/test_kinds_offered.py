"""What somebody helps with, where that is asked: each kind that is named, unless it is denied."""

import pytest

from buurtbot.domain.meaning.answered import read_kinds
from tests.scenes.phone_street import NEEDS
from tests.scenes.street import TUESDAY


@pytest.mark.parametrize(
    ("said", "kinds"),
    [
        ("ik kan boodschappen doen en de hond uitlaten", {"groceries", "dog"}),
        ("een klusje of een praatje", {"chores", "company"}),
        ("geen boodschappen", set()),
        ("weet ik nog niet", set()),
    ],
)
def test_each_kind_that_is_named(said: str, kinds: set[str]) -> None:
    assert set(read_kinds(said, TUESDAY, NEEDS).kinds) == kinds


def test_an_offer_with_a_denial_ticks_nothing() -> None:
    assert read_kinds("niet de hond maar wel boodschappen", TUESDAY, NEEDS).intent != "offer"
