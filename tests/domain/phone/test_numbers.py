"""Telephone numbers as people type them: several in a line, with words around them."""

import tomllib
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from buurtbot.domain.phone.numbers import is_for_danger, read_phones, shown
from tests.scenes.each import with_each

FILE = Path(__file__).parent / "typed_phones.toml"
FORMS: dict[str, str] = tomllib.loads(FILE.read_text(encoding="utf-8"))["typed"]


def told(said: str) -> str:
    """What was read, as it stands in the file of forms."""
    found = read_phones(said)
    if found is None:
        return "danger" if is_for_danger(said) else "null"
    return " ".join(found.numbers) + (f" ({found.note})" if found.note else "")


@with_each(FORMS.items())
def test_each_number_is_found_and_what_else_was_said_is_kept(said: str, read: str) -> None:
    assert told(said) == read


def test_many_forms_were_tried() -> None:
    assert len(FORMS) >= 150


@given(st.text(max_size=200) | st.text("+0123456789 ()-./", max_size=60))
@example("+31 (0)6 12345678 \ud800\x00")
@example("0" * 300)
@example("²³½ 06 ١٢٣٤٥٦٧٨")
def test_whatever_is_typed_is_never_an_error(said: str) -> None:
    found = read_phones(said)
    assert found is None or all(shown(number) for number in found.numbers)
    assert isinstance(is_for_danger(said), bool)


def test_a_very_long_line_is_read_at_its_beginning() -> None:
    assert read_phones("06-12345678, bellen na zessen. " + "Ja, " * 25_000) is not None
    assert read_phones("1 " * 50_000) is None


def test_a_number_is_shown_as_it_is_read_aloud_and_can_be_pressed() -> None:
    assert shown("+31612345678") == "+31 6 12345678"
    assert shown("14070") == "14070"
