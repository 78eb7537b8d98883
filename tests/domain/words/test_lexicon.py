"""Words with a meaning are found where they stand."""

import pytest

from buurtbot.domain.words.lexicon import Found, Lexicon
from buurtbot.domain.words.plain_words import letters_of

LEXICON = Lexicon.of(
    {"dog": ["hond", "hondj*"], "walk": ["*wandel*", "laat_uit*"], "yes": ["👍"], "shop": ["ся*"]}
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Een HÓND", [Found("dog", 1, 2)]),
        ("hondjes", [Found("dog", 0, 1)]),
        ("honden", []),
        ("samen uitwandelen", [Found("walk", 1, 2)]),
        ("laat hem", []),
        ("laat uitgaan", [Found("walk", 0, 2)]),
        ("hij laat", []),
        ("сябри", [Found("shop", 0, 1)]),
    ],
)
def test_a_word_a_beginning_a_part_and_words_in_a_row(text: str, found: list[Found]) -> None:
    assert list(LEXICON.found(letters_of(text))) == found


def test_a_sign_is_a_word_too() -> None:
    assert list(LEXICON.found(["👍"])) == [Found("yes", 0, 1)]
