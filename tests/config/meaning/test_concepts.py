"""The table of meanings is complete in every language, and a slip in it is named."""

from itertools import chain
from pathlib import Path

import pytest

from buurtbot.domain.care.screened.meanings import Lexicon
from buurtbot.domain.words.plain_words import letters, words_of
from config.core.mistakes import WrongConfig
from config.meaning.concepts import load_concepts

HEAD = "checked_on = 2026-11-28\n"


def test_each_meaning_has_words_in_every_language() -> None:
    of = load_concepts().of
    assert len(of) >= 80
    languages = {"nl", "en", "tr", "pl", "uk", "ar"}
    assert {
        name: languages - set(each) for name, each in of.items() if languages - set(each)
    } == {}


def test_each_word_of_a_meaning_can_be_heard() -> None:
    concepts = load_concepts()
    lexicon = Lexicon.from_concepts(concepts)
    unheard = [
        (name, word)
        for name, languages in concepts.of.items()
        for word in chain.from_iterable(languages.values())
        if not any(
            name in one for one in lexicon.each(list(map(letters, words_of(_said_with(word)))))
        )
    ]
    assert unheard == []


def _said_with(word: str) -> str:
    """A text that holds it: "*dood*" stands inside a word, "wil_dood" is two of them."""
    return word.replace("_", " ").replace("*", "")


@pytest.mark.parametrize(
    "wrong",
    [
        HEAD,
        '[die]\nnl = "dood"\n',
        HEAD + '[die]\nde = "tot"\n',
        HEAD + '[die]\nnl = ""\n',
        HEAD + '[die]\nnl = "do*od"\n',
        HEAD + '[die]\nnl = "een_twee_drie"\n',
        HEAD + '[die]\nnl = "*last_van"\n',
        HEAD + "[die]\nnl = 3\n",
    ],
)
def test_what_is_no_meaning_is_named(tmp_path: Path, wrong: str) -> None:
    (tmp_path / "c.toml").write_text(wrong, encoding="utf-8")
    with pytest.raises(WrongConfig, match=r"c\.toml"):
        load_concepts(tmp_path / "c.toml")
