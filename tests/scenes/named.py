"""Each text that names a button carries it: nobody has to look for it a screen higher."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from tests.scenes.locales import locale

NAMED: Final = re.compile(r"“([^”]+)”")
LABELS: Final = ("button-", "pause-")


@cache
def labels() -> frozenset[str]:
    """Every button by what stands on it, in each language."""
    return frozenset(
        entry.words
        for language in ("nl", "en")
        for key, entry in locale(language).items()
        if key.startswith(LABELS)
    )


def carries_what_it_names(words: str, shown: Iterable[str]) -> None:
    """Fail when a message names a button that does not stand under it."""
    known = labels() & set(NAMED.findall(words))
    missing = sorted(known - set(shown))
    assert not missing, f"names {missing}, which stand elsewhere: {words}"
