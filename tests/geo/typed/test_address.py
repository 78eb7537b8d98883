"""An address is read as people type it; what is none gives none."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.typed.address import TypedAddress, read_address

FILE = Path(__file__).with_name("addresses.toml")
FORMS = tomllib.loads(FILE.read_text(encoding="utf-8"))
READ: list[dict[str, Any]] = [form for group in FORMS["read"] for form in group["forms"]]


def parts(read: TypedAddress | None) -> dict[str, object]:
    """What was said, as the file writes it."""
    if read is None:
        return {}
    number = read.number
    found = {
        "postcode": read.postcode,
        "number": number and number.number,
        "suffix": number and number.suffix,
        "street": read.street,
        "place": read.place,
        "rest": read.rest,
    }
    return {name: part for name, part in found.items() if part}


@pytest.mark.parametrize("form", READ, ids=lambda form: form["typed"])
def test_an_address_is_read_as_it_was_typed(form: dict[str, Any]) -> None:
    wanted = {name: part for name, part in form.items() if name != "typed"}
    assert parts(read_address(form["typed"])) == wanted


@pytest.mark.parametrize("typed", FORMS["nothing"]["typed"])
def test_what_is_no_address_is_none(typed: str) -> None:
    assert read_address(typed) is None


@pytest.mark.parametrize("form", READ, ids=lambda form: form["typed"])
def test_what_was_read_is_written_so_that_it_is_read_the_same(form: dict[str, Any]) -> None:
    read = read_address(form["typed"])
    assert read_address(str(read)) == read


@given(st.text(max_size=200))
def test_no_text_is_too_strange_to_be_read(text: str) -> None:
    read = read_address(text)
    assert read is None or read.postcode or read.number or read.street


@given(st.lists(st.sampled_from([form["typed"] for form in READ]), min_size=2, max_size=3))
def test_nor_are_several_addresses_at_once(several: list[str]) -> None:
    assert read_address(", ".join(several)) is not None
