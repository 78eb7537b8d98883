"""Tricks and slips of writing become plain words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buurtbot.domain.words.plain_words import LONGEST, LONGEST_WORD, Spelling, plain

spelling = Spelling.of(
    {"dood", "help", "zelfmoord", "niet", "ben", "el"},
    {"nie": "niet", "im": "i am"},
    ["zelfmoord"],
)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Één kopje café", "een kopje cafe"),
        ("can't won’t", "cant wont"),
        ("STRASSE straße", "strasse strasse"),
        ("de\u200bur", "deur"),
        ("ﬁets", "fiets"),
        ("рaspoort", "paspoort"),
    ],
)
def test_spelling_tricks_become_plain_letters(written: str, read: str) -> None:
    assert plain(written) == read


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("heeeelp", ("help",)),
        ("doooood", ("dood",)),
        ("jaaaaa", ("jaa",)),
        ("d00d", ("dood",)),
        ("bel 112", ("bel", "112")),
        ("d o o d", ("dood",)),
        ("a b", ("a", "b")),
        ("nie im", ("niet", "i", "am")),
        ("zelfmoort", ("zelfmoord",)),
        ("zelfmort", ("zelfmort",)),
        ("", ()),
    ],
)
def test_words_are_mended_where_it_is_sure(written: str, read: tuple[str, ...]) -> None:
    assert spelling.words(written) == read


def test_a_word_without_end_is_cut() -> None:
    assert spelling.words("x1y" * 100)[0] == ("xly" * 100)[:LONGEST_WORD]


@given(st.text(max_size=600))
def test_reading_twice_is_reading_once(text: str) -> None:
    words = spelling.words(text)
    assert spelling.words(" ".join(words)) == words or any(len(word) == 1 for word in words)


def test_only_so_much_is_read() -> None:
    assert len(plain("\ufdfa" * 20_000)) <= 2 * LONGEST
