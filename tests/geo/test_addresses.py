"""Addresses are read however people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.addresses import (
    HouseNumber,
    StreetAddress,
    house_number,
    postcode,
    street_and_number,
)


@pytest.mark.parametrize(
    "text", ["2521AB", "2521 ab", " 2521  Ab ", "2521.ab", "252I ab", "2521-AB"]
)
def test_a_postcode_is_read_however_it_was_typed(text: str) -> None:
    assert postcode(text) == "2521AB"


def test_letters_o_between_digits_are_zeros() -> None:
    assert postcode("1O2o AO") == "1020AO"


@pytest.mark.parametrize(
    "text", ["", "2521", "2521 A", "2521 ABC", "0521 AB", "2521 SS", "25211 AB", "2521 AB x", "AB"]
)
def test_what_is_no_postcode_is_none(text: str) -> None:
    assert postcode(text) is None


@pytest.mark.parametrize(
    ("text", "number", "written"),
    [
        ("12", HouseNumber(12), "12"),
        ("12a", HouseNumber(12, "A"), "12A"),
        ("12 A", HouseNumber(12, "A"), "12A"),
        ("12-3", HouseNumber(12, "3"), "12-3"),
        ("12 a-3", HouseNumber(12, "A3"), "12A3"),
        ("12 bis", HouseNumber(12, "BIS"), "12BIS"),
        ("12-1hoog.", HouseNumber(12, "1HOOG"), "12-1HOOG"),
    ],
)
def test_a_house_number_keeps_what_follows_it(
    text: str, number: HouseNumber, written: str
) -> None:
    assert house_number(text) == number
    assert str(number) == written


@pytest.mark.parametrize("text", ["", "0", "a12", "123456", "12 achter het huis van Piet"])
def test_what_is_no_house_number_is_none(text: str) -> None:
    assert house_number(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Moerweg", StreetAddress("Moerweg")),
        ("Moerweg 12", StreetAddress("Moerweg", HouseNumber(12))),
        ("Moerweg 12 a", StreetAddress("Moerweg", HouseNumber(12, "A"))),
        ("Moerweg 12-3, Den Haag", StreetAddress("Moerweg", HouseNumber(12, "3"), "Den Haag")),
        ("Moerweg 12 Den Haag", StreetAddress("Moerweg", HouseNumber(12), "Den Haag")),
        ("1e Sweelinckstraat 7", StreetAddress("1e Sweelinckstraat", HouseNumber(7))),
        ("Plein 1940 12", StreetAddress("Plein 1940", HouseNumber(12))),
        ("Laan van '40 3 hs", StreetAddress("Laan van '40", HouseNumber(3, "HS"))),
        ("Moerweg, Den Haag", StreetAddress("Moerweg", None, "Den Haag")),
        ("Moerweg12a", StreetAddress("Moerweg", HouseNumber(12, "A"))),
        ("Plein1940-1945 12", StreetAddress("Plein 1940-1945", HouseNumber(12))),
        ("Moerweg 12bis3, Delft", StreetAddress("Moerweg", HouseNumber(12, "BIS3"), "Delft")),
    ],
)
def test_a_street_is_told_from_its_number_and_place(text: str, expected: StreetAddress) -> None:
    assert street_and_number(text) == expected


@pytest.mark.parametrize("text", ["", "12", ", Den Haag", "...", "1234 5678"])
def test_without_letters_there_is_no_street(text: str) -> None:
    assert street_and_number(text) is None


@given(st.text(max_size=4096))
def test_no_text_is_too_strange_to_be_read_as_an_address(text: str) -> None:
    for read in (postcode, house_number, street_and_number):
        read(text)
