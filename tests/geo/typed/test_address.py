"""An address is read as people type it; what is none gives none."""

import sys
import tomllib
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from geo.typed.address import TypedAddress, read_address
from geo.typed.tokens import LONGEST
from tests.scenes.each import with_each

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


@with_each(READ, name=lambda form: form["typed"])
def test_an_address_is_read_as_it_was_typed(form: dict[str, Any]) -> None:
    wanted = {name: part for name, part in form.items() if name != "typed"}
    assert parts(read_address(form["typed"])) == wanted


@with_each(FORMS["nothing"]["typed"])
def test_what_is_no_address_is_none(typed: str) -> None:
    assert read_address(typed) is None


@with_each(READ, name=lambda form: form["typed"])
def test_what_was_read_is_written_so_that_it_is_read_the_same(form: dict[str, Any]) -> None:
    read = read_address(form["typed"])
    assert read_address(str(read)) == read


@given(st.text(max_size=200))
def test_no_text_is_too_strange_to_be_read(text: str) -> None:
    read = read_address(text)
    assert read is None or read.postcode or read.number or read.street


WHOLE = [
    form["typed"] for form in READ if "number" in form and form.keys() & {"postcode", "street"}
]


@given(st.lists(st.sampled_from(WHOLE), min_size=2, max_size=3))
@example(["3071HN eenenzestig", "2e verdieping, 3554TN 61"])
@example(["3071HN nummer zestig", "Den Haag 2531AA 12"])
def test_of_several_addresses_one_is_read(several: list[str]) -> None:
    read = read_address("; ".join(several))
    assert read is not None
    assert read.number is not None


@pytest.mark.parametrize("unit", ["12-", "Laan van ", "één en ", "1944 ", ", in Delft", "0"])
def test_a_text_of_any_length_is_read_in_one_pass(unit: str) -> None:
    """The longest message of Telegram is four times the work of a quarter; more is not read."""
    many = unit * (100_000 // len(unit))
    assert _work(many) <= 6 * _work(many[: LONGEST // 4])


def _work(text: str) -> int:
    """How many lines of our reader are run for it."""
    lines = 0

    def count(frame: FrameType, event: str, _arg: Any) -> Any:
        nonlocal lines
        if not frame.f_globals["__name__"].startswith("geo."):
            return None  # what measures coverage runs lines of its own now and then
        lines += event == "line"
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        read_address(text)
    finally:
        sys.settrace(before)
    return lines
