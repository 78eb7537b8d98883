"""Each text that names a button carries it: nobody has to look for it a screen higher."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Final

from config.locale_files import read_locale

LOCALES: Final = Path(__file__).parents[2] / "config" / "locales"
NAMED: Final = re.compile(r"“([^”]+)”")
LABELS: Final = ("button-", "pause-")


@cache
def labels() -> frozenset[str]:
    """Every button by what stands on it, in each language."""
    return frozenset(
        entry.words
        for language in ("nl", "en")
        for key, entry in read_locale(LOCALES / language)[0].items()
        if key.startswith(LABELS)
    )


def carries_what_it_names(words: str, shown: Iterable[str]) -> None:
    """Fail when a message names a button that does not stand under it."""
    known = labels() & set(NAMED.findall(words))
    missing = sorted(known - set(shown))
    assert not missing, f"names {missing}, which stand elsewhere: {words}"
