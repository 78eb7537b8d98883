"""A name in an answer to what somebody is called."""

import pytest

from buurtbot.domain.words.names import name_told


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Riet", "Riet"),
        ("ze heet Riet", "Riet"),
        ("Mijn moeder heet Riet", "Riet"),
        ("haar naam is Riet de Vries", "Riet de Vries"),
        ("hij heet: Joop", "Joop"),
        ("her name is Rose", "Rose"),
        ("de naam is Ali", "Ali"),
        ("ja", ""),
        ("Ok!", ""),
        ("dank u wel", ""),
        ("weet ik niet", ""),
        ("", ""),
        ("112", ""),
        ("06 12 34 56 78", ""),
        ("Heetje", "Heetje"),
    ],
)
def test_the_name_without_the_words_around_it(said: str, name: str) -> None:
    assert name_told(said, 40) == name
