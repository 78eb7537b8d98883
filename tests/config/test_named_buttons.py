"""A button that a sentence names is there, under exactly that name."""

import re
from pathlib import Path

import pytest

from config.locale_files import read_locale

LOCALES = Path(__file__).parents[2] / "config" / "locales"
NAMED = re.compile(r"“([^”]+)”")
OF_TELEGRAM = {"Beantwoorden", "Onderwerpen beheren", "anoniem blijven"} | {
    *("Reply", "Manage topics", "remain anonymous")
}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_button_that_a_sentence_names_is_there(language: str) -> None:
    entries, _ = read_locale(LOCALES / language)
    labels = {entry.words for entry in entries.values()} | OF_TELEGRAM
    named = [name for entry in entries.values() for name in NAMED.findall(entry.words)]
    assert len(named) > 4
    assert [name for name in named if name not in labels] == []
