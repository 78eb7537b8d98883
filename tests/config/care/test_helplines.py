"""Somebody can be called for every concern, and a wrong line is told before it is shown."""

from datetime import date
from pathlib import Path

import pytest

from config.care.helplines import HELPLINES, load_helplines
from config.care.screening import CONCERNS, Concern
from config.core.mistakes import WrongConfig
from config.words.check_texts import LOCALES


def changed(tmp_path: Path, old: str, new: str) -> Path:
    text = HELPLINES.read_text(encoding="utf-8")
    assert old in text
    file = tmp_path / "helplines.toml"
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return file


@pytest.mark.parametrize("concern", CONCERNS)
def test_for_every_concern_somebody_confirmed_can_be_called(concern: Concern) -> None:
    assert load_helplines().of(concern)


@pytest.mark.parametrize(
    ("concern", "number"),
    [
        ("acute_danger", "112"),
        ("suicide", "113"),
        ("violence", "0800-2000"),
        ("child", "0800-2000"),
        ("sexual_violence", "0800-0188"),
        ("threat_to_others", "112"),
    ],
)
def test_the_first_line_for_what_cannot_wait_is_free_and_always_open(
    concern: Concern, number: str
) -> None:
    first = load_helplines().of(concern)[0]
    assert first.number == number
    assert first.free
    assert first.always


def test_a_line_nobody_confirmed_is_not_shown() -> None:
    helplines = load_helplines()
    assert helplines.named("mind") not in helplines.shown
    assert helplines.named("listening") in helplines.shown


def test_staff_see_what_has_to_be_checked_again() -> None:
    helplines = load_helplines()
    unsure = {line.key for line in helplines.unchecked_since(date(2026, 11, 1))}
    assert unsure == {"mind", "worrying-behaviour"}
    assert helplines.unchecked_since(date(2027, 3, 1)) == helplines.helpline


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('number = "0800-2000"', 'number = "veilig"', "number"),
        ('chat = "https://www.113.nl"', 'chat = "http://www.113.nl"', "chat"),
        ('for = ["suicide"]', 'for = ["sadness"]', "for"),
        ("checked_on = 2026-11-21", "", "checked_on"),
        ('source = "politie.nl: Bij spoed 112"', 'source = ""', "source"),
        ("free = true", "fre = true", "free"),
    ],
)
def test_a_mistake_is_told_with_file_line_and_entry(
    tmp_path: Path, old: str, new: str, what: str
) -> None:
    with pytest.raises(WrongConfig, match=rf"helplines\.toml:\d+: helpline\.\d+\.{what}"):
        load_helplines(changed(tmp_path, old, new))


def test_two_lines_may_not_share_a_key(tmp_path: Path) -> None:
    with pytest.raises(WrongConfig, match="'fraud' is used twice"):
        load_helplines(changed(tmp_path, 'key = "mind"', 'key = "fraud"'))


def test_a_concern_without_a_line_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(WrongConfig, match="no confirmed helpline for 'suicide'"):
        load_helplines(changed(tmp_path, 'for = ["suicide"]', "for = []"))


def test_an_unknown_line_is_a_bug() -> None:
    with pytest.raises(KeyError):
        load_helplines().named("nobody")


def test_no_sentence_holds_a_number_that_staff_correct_elsewhere() -> None:
    numbers = {
        n for line in load_helplines().helpline for n in (line.number, *line.also) if "-" in n
    }
    assert len(numbers) > 5
    said = {path: path.read_text("utf-8") for path in LOCALES.rglob("*.ftl")}
    assert said
    assert [(path.name, n) for path, text in said.items() for n in numbers if n in text] == []
