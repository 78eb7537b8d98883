"""A button that a sentence names is there, under exactly that name."""

import re

import pytest

from tests.scenes.locales import locale

NAMED = re.compile(r"“([^”]+)”")
OF_TELEGRAM = {"Beantwoorden", "Onderwerpen beheren", "anoniem blijven"} | {
    *("Reply", "Manage topics", "remain anonymous")
}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_button_that_a_sentence_names_is_there(language: str) -> None:
    entries = locale(language)
    labels = {entry.words for entry in entries.values()} | OF_TELEGRAM
    named = [name for entry in entries.values() for name in NAMED.findall(entry.words)]
    assert len(named) > 4
    assert [name for name in named if name not in labels] == []
