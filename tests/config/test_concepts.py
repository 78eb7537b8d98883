"""The table of meanings is complete in every language, and a slip in it is named."""

from pathlib import Path

import pytest

from config.concepts import load_concepts
from config.mistakes import WrongConfig

HEAD = "checked_on = 2026-11-28\n"


def test_each_meaning_has_words_in_every_language() -> None:
    of = load_concepts().of
    assert len(of) >= 80
    languages = {"nl", "en", "tr", "pl", "uk", "ar"}
    assert {
        name: languages - set(each) for name, each in of.items() if languages - set(each)
    } == {}


@pytest.mark.parametrize(
    "wrong",
    [
        HEAD,
        '[die]\nnl = "dood"\n',
        HEAD + '[die]\nde = "tot"\n',
        HEAD + '[die]\nnl = ""\n',
        HEAD + '[die]\nnl = "do*od"\n',
        HEAD + '[die]\nnl = "een_twee_drie"\n',
        HEAD + "[die]\nnl = 3\n",
    ],
)
def test_what_is_no_meaning_is_named(tmp_path: Path, wrong: str) -> None:
    (tmp_path / "c.toml").write_text(wrong, encoding="utf-8")
    with pytest.raises(WrongConfig, match=r"c\.toml"):
        load_concepts(tmp_path / "c.toml")
