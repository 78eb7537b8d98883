"""The words by which a need is read are checked when they are loaded."""

from pathlib import Path

import pytest

from config.core.mistakes import WrongConfig
from config.meaning.needs import NEEDS, load_needs


def test_the_words_that_come_with_it_are_right() -> None:
    assert load_needs().rules


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('has = ["withdraw"]', 'has = ["unknown"]', "unknown"),
        ("laat_maar", "laat__maar", "laat__maar"),
        ('is = "forget"', 'is = "remember"', "forget"),
    ],
)
def test_a_mistake_in_it_is_named(tmp_path: Path, old: str, new: str, told: str) -> None:
    wrong = tmp_path / "needs.toml"
    wrong.write_text(NEEDS.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    with pytest.raises(WrongConfig, match=told):
        load_needs(wrong)
