"""What is kept for the screening has nobody in it, and still says what was said."""

import pytest

from buurtbot.domain.care.without_person import MOST, without_person


@pytest.mark.parametrize(
    ("words", "bare"),
    [
        ("Mina hier, ik kan niet meer", "[…] hier, ik kan niet meer"),
        ("mijn man Ahmed slaat mij", "mijn man […] slaat mij"),
        ("ik woon Hoefkade 12b, 2526 CA Den Haag", "ik woon […]"),
        ("bel 06-12345678 of jan@voorbeeld.nl", "bel […] of […]"),
        ("ik heet joris bakker", "ik heet […]"),
        ("geboren 12-03-1941", "geboren […]"),
        ("schrijf @miepje99 maar", "schrijf […] maar"),
        ("hij heeft 400 euro gepakt om 9 uur", "hij heeft 400 euro gepakt om 9 uur"),
        ("IK KAN NIET MEER", "IK KAN NIET MEER"),
        ("Help. Ze slaat me. Nu!", "Help. Ze slaat me. Nu!"),
        ("onderweg naar de markt", "onderweg naar de markt"),
        ("[kijk] mina's broer", "(kijk) […] broer"),
    ],
)
def test_who_it_is_goes_and_what_is_said_stays(words: str, bare: str) -> None:
    assert without_person(words, ["Mina van der Berg"]) == bare


def test_of_a_name_the_ordinary_words_stay() -> None:
    assert without_person("hij is van mij", ["Mina van der Berg"]) == "hij is van mij"


def test_a_very_long_text_is_cut() -> None:
    assert len(without_person("a " * 50_000, [])) == MOST
