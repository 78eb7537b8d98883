"""Did you mean: streets are found however they are misspelt."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.lookup.spelling import StreetNames, plain_name

NAMES = ["Erasmusweg", "Jan Luykenlaan", "Moerweg", "Betje Wolffstraat", "Dr. Struyckenstraat"]
NAMES += ["Hoge Rijndijk", "Hooge Rijndijk", "Aa", "'s-Gravenzandelaan", "Curaçaostraat"]
names = StreetNames(NAMES)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("erasmus weg", "Erasmusweg"),
        ("Erasmusweeg", "Erasmusweg"),
        ("jan luikenlaan", "Jan Luykenlaan"),
        ("Betje Wolfstr.", "Betje Wolffstraat"),
        ("dr struyckenstraat", "Dr. Struyckenstraat"),
        ("s gravenzandeln", "'s-Gravenzandelaan"),
        ("curacaostraat", "Curaçaostraat"),
        ("Hooge Rijndijk", "Hooge Rijndijk"),
        ("aa", "Aa"),
    ],
)
def test_the_likest_street_comes_first(typed: str, meant: str) -> None:
    assert names.alike(typed)[0] == meant


@pytest.mark.parametrize("typed", ["", "12", "Xylofoonplein", "…"])
def test_what_looks_like_nothing_brings_nothing(typed: str) -> None:
    assert names.alike(typed) == []


def test_no_more_than_asked() -> None:
    assert len(StreetNames(f"Moerweg {n}" for n in range(30)).alike("Moerweg", most=3)) == 3


@given(st.text(max_size=130))
def test_no_text_is_too_strange(typed: str) -> None:
    assert set(names.alike(typed)) <= set(NAMES)


def test_a_shortened_word_is_written_in_full_once() -> None:
    assert plain_name("Wolffstr.") == plain_name("Wolffstraat") == "wolffstraat"
