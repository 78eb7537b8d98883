"""The conversation guide is a file that somebody who does not program may change."""

from pathlib import Path

import pytest

from config.core.mistakes import WrongConfig
from config.words.guide import load_guide

RIGHT = """
[[piece]]
key = "calm"
at = "on_the_way"
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "guide.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_piece_of_every_kind_of_help_needs_no_more_than_a_key_and_a_moment(
    tmp_path: Path,
) -> None:
    guide = load_guide(written(tmp_path, RIGHT))
    piece = guide.next("on_the_way", "dog", first=False, had=())
    assert piece == guide.named("calm")
    assert guide.next("takes", "dog", first=False, had=()) is None
    assert guide.next("on_the_way", "dog", first=False, had=("calm",)) is None


@pytest.mark.parametrize("wrong", ['at = "never"', 'key = "Rustig!"', 'when = "now"'])
def test_what_is_wrong_in_it_is_named_with_its_file(tmp_path: Path, wrong: str) -> None:
    path = written(tmp_path, f"{RIGHT}\n[[piece]]\n{wrong}\n")
    with pytest.raises(WrongConfig) as told:
        load_guide(path)
    assert "guide.toml" in str(told.value)
