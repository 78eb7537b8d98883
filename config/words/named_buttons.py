"""A button that a text names is there: quoted by its key, so that both change together.

Write “{ button-ready }”, never “Klaar” by hand. Keys of Telegram itself are named without a key.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from config.core.mistakes import Mistake
from config.words.locale_files import Entry

# “Klaar”, [Klaar], Druk op Klaar; X stands for an argument or a key.
BY_HAND: Final = re.compile(
    r"“(?!X”)([^”]*)”|\[(?!…\])([^\]]*)\]"
    r"|\b[Dd]ruk (?:dan |nu |daarna |zo )*op ([A-Z]\w+)|\b[Pp]ress ([A-Z]\w+)"
)
OF_TELEGRAM: Final = frozenset({"Start"})


def buttons_to_mend(locale: Mapping[str, Entry]) -> Iterator[Mistake]:
    """Buttons named in the texts of one language that are not there, or are written by hand."""
    keys = {entry.words: entry.key for entry in locale.values() if "button-" in entry.key}
    for entry in locale.values():
        for found in BY_HAND.finditer(entry.words):
            label = next(name for name in found.groups() if name is not None)
            if label not in OF_TELEGRAM:
                yield _by_hand(entry, label, keys.get(label))
        for name in sorted(entry.names):
            yield from _quoted(entry, name, locale.get(name))


def _by_hand(entry: Entry, label: str, key: str | None) -> Mistake:
    what = f"{entry.key!r} names the button {label!r} by hand"
    remedy = f"Write: “{{ {key} }}”." if key else "There is no such button: quote one by its key."
    return Mistake(entry.file, entry.line, what, remedy)


def _quoted(entry: Entry, name: str, button: Entry | None) -> Iterator[Mistake]:
    if button is None:
        what = f"{entry.key!r} quotes {name!r}, and there is no such text"
        yield Mistake(entry.file, entry.line, what, "Quote the key of the button that is meant.")
    elif not button.args <= entry.args:
        what = f"{entry.key!r} quotes {name!r}, which needs more arguments"
        yield Mistake(entry.file, entry.line, what, "Say it without its label.")
