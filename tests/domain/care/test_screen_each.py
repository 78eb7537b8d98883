"""Texts that stand beside one another: each is read to its end, and excuses nothing of another."""

import pytest

from buurtbot.domain.care.screened.screening import Screening, screen, screen_each
from tests.scenes.phone_street import BOOK


@pytest.mark.parametrize("place", [0, 7650, 7680, 8185, 8192, 15_000, 30_000])
def test_a_very_long_text_is_read_to_its_end(place: int) -> None:
    text = ("brood " * 6000)[:place] + " ik wil niet meer leven " + "brood " * 100
    assert screen_each((text,), BOOK).concerns == ("suicide",)


def test_what_is_harmless_beside_a_text_excuses_nothing_in_it() -> None:
    said, beside = "zelfmoord", "lezing"
    assert not screen(f"{said} {beside}", BOOK).alarm
    assert screen_each((said, beside), BOOK).alarm
    assert screen_each(("dag", "ik wil dood"), BOOK).alarm


def test_what_somebody_says_to_us_is_in_the_text_and_not_beside_it() -> None:
    assert screen_each(("ik wil een mens",), BOOK).said
    assert not screen_each(("dag", "ik wil een mens"), BOOK).said
    assert screen_each((), BOOK) == screen_each(("",), BOOK) == Screening()
