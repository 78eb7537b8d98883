"""An address that is said among other things is read, and the other things are left."""

import pytest

from geo.typed.address import address_and_rest


@pytest.mark.parametrize(
    ("said", "address", "rest"),
    [
        ("brood halen op de Erasmusweg 12 graag", "Erasmusweg 12", "brood halen graag"),
        ("bij Jan, 2531 AA 12, 3 hoog", "nr 12, 2531AA, 3 hoog", "bij Jan, , 3 hoog"),
        ("2 broden", "None", "2 broden"),
        ("brood 12", "None", "brood 12"),
        ("12", "None", "12"),
        ("collect my prescription before six", "None", "collect my prescription before six"),
        ("maatje gezocht omgeving Zuiderpark", "None", "maatje gezocht omgeving Zuiderpark"),
    ],
)
def test_what_is_left_is_as_it_was_typed(said: str, address: str, rest: str) -> None:
    found, left = address_and_rest(said)
    assert (str(found), left) == (address, rest)
