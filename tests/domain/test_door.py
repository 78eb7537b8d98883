"""Of an address only the street is shown at first: rather too little than a house too much."""

import pytest

from buurtbot.domain.door import street, was_shown
from buurtbot.domain.messages import Hidden
from tests.asking_street import a_request


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("Jan Luykenlaan 12, 2531 AA Den Haag", "Jan Luykenlaan"),
        ("Erasmusweg 12-3hs, Den Haag, tweede verdieping", "Erasmusweg"),
        ("Erasmusweg 12 2e verdieping", "Erasmusweg"),
        ("1e Sweelinckstraat 5, Den Haag", "1e Sweelinckstraat"),
        ("Plein 1944 10", "Plein"),
        ("Kerkstraat", "Kerkstraat"),
        ("Woonboot De Hoop", "Woonboot De Hoop"),
    ],
)
def test_the_number_is_left_out(address: str, shown: str) -> None:
    assert street(a_request(address=address)) == Hidden("anna", shown)


@pytest.mark.parametrize("address", ["", " , Den Haag"])
def test_without_a_street_there_is_none(address: str) -> None:
    assert street(a_request(address=address)) is None


def test_of_what_nobody_holds_nothing_was_shown() -> None:
    assert not was_shown(a_request(holder=""))
