"""Each text that names a button carries it: nobody has to look for it a screen higher."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from config.words.check_texts import LOCALES
from config.words.locale_files import Entry, read_texts

NAMED: Final = re.compile(r"“([^”]+)”")
# The lines of a button; to read all texts for them would be a second and a half.
LABEL: Final = re.compile(r"^(?:button|pause)-.*\n(?:[ }].*\n)*", re.MULTILINE)


@cache
def labels() -> frozenset[str]:
    """Every button by what stands on it, in each language."""
    files = (path for language in ("nl", "en") for path in (LOCALES / language).rglob("*.ftl"))
    each = (line for path in files for line in LABEL.findall(path.read_text(encoding="utf-8")))
    read = read_texts("".join(each), "buttons")
    return frozenset(entry.words for entry in read if isinstance(entry, Entry))


def carries_what_it_names(words: str, shown: Iterable[str]) -> None:
    """Fail when a message names a button that does not stand under it."""
    known = labels() & set(NAMED.findall(words))
    missing = sorted(known - set(shown))
    assert not missing, f"names {missing}, which stand elsewhere: {words}"
