"""The texts of this project as they stand in their files, read once in a run."""

from collections.abc import Mapping
from functools import cache

from config.words.check_texts import LOCALES
from config.words.locale_files import Entry, read_locale


@cache
def locale(language: str) -> Mapping[str, Entry]:
    """Every text of a language, by its key; fails when one cannot be read."""
    entries, mistakes = read_locale(LOCALES / language)
    assert not mistakes, mistakes
    return entries
