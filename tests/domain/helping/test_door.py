"""Of an address only the street is shown at first: rather too little than a house too much."""

import pytest

from buurtbot.domain.core.messages import Hidden
from buurtbot.domain.helping.door import shown, street, was_shown
from buurtbot.domain.volunteering.day_limit import gave_back, took
from tests.scenes.asking_street import a_request
from tests.scenes.helping_street import riet, samir, soup, together
from tests.scenes.street import TUESDAY


@pytest.mark.parametrize(
    ("address", "named"),
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
def test_the_number_is_left_out(address: str, named: str) -> None:
    assert street(a_request(address=address)) == Hidden("anna", named)


@pytest.mark.parametrize("address", ["", " , Den Haag"])
def test_without_a_street_there_is_none(address: str) -> None:
    assert street(a_request(address=address)) is None


def test_of_what_nobody_holds_nothing_was_shown() -> None:
    assert not was_shown(a_request(holder=""))


def test_who_stopped_helping_while_they_hold_it_sees_where_it_is_all_the_same() -> None:
    sides = together(soup(), riet(), samir(offer=None))
    assert sides.holder
    decision = shown(sides, sides.holder)
    assert decision.latest(sides.holder).offer is None
    assert was_shown(decision.latest(sides.request))


def test_what_is_counted_is_counted_of_volunteers_only() -> None:
    gone = samir(offer=None)
    assert took(gone, TUESDAY) == gave_back(gone, TUESDAY) == gone
