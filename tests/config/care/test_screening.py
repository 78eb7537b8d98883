"""A mistake in the phrases is told with its file, before anybody relies on them."""

from pathlib import Path

import pytest

from config.care.screening import CONCERNS, SCREENING, load_screening
from config.core.mistakes import WrongConfig


def changed(tmp_path: Path, old: str, new: str) -> Path:
    text = SCREENING.read_text(encoding="utf-8")
    assert old in text
    file = tmp_path / "screening.toml"
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return file


def test_the_table_that_comes_along_is_right_and_cannot_be_changed() -> None:
    table = load_screening()
    assert set(table.concerns) == set(CONCERNS)
    with pytest.raises(ValueError, match="frozen"):
        table.harmless = ()  # type: ignore[misc]  # it is frozen: that is the promise


@pytest.mark.parametrize("phrase", ["", "..", ".. dood", "dood ..", "wil .. .. dood", "& dood"])
def test_a_phrase_with_a_gap_at_its_end_is_told_with_its_file(tmp_path: Path, phrase: str) -> None:
    file = changed(tmp_path, '"doodmoe|', f'"{phrase}", "doodmoe|')
    with pytest.raises(WrongConfig, match=r"screening\.toml:\d+: harmless"):
        load_screening(file)


@pytest.mark.parametrize("phrase", ["dood!", "a||b", "*dood", "{Groep}", "wil.dood"])
def test_a_phrase_with_other_signs_is_told(tmp_path: Path, phrase: str) -> None:
    with pytest.raises(WrongConfig, match="a phrase is words"):
        load_screening(changed(tmp_path, '"doodmoe|', f'"{phrase}", "doodmoe|'))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"doodmoe|', '"{nobody} weg", "doodmoe|'),
        ("[concerns.lost]", "[concerns.lost.unless]\nq=['a']\n[concerns.lost]"),
    ],
)
def test_a_name_that_is_not_listed_is_told(tmp_path: Path, old: str, new: str) -> None:
    with pytest.raises(WrongConfig, match="not listed under"):
        load_screening(changed(tmp_path, old, new))


def test_a_concern_may_not_be_left_out(tmp_path: Path) -> None:
    with pytest.raises(WrongConfig, match="concerns"):
        load_screening(changed(tmp_path, "[concerns.lost]", "[concerns.mislaid]"))
