"""The text of a file that a person wrote, in whatever way their editor saved it."""

import codecs
from pathlib import Path
from typing import Final

# What an editor puts first, to say how it saved.
MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read_text(path: Path) -> str:
    """All of it: UTF-8 with or without a mark, UTF-16 with one, or else Windows-1252.

    Raises UnicodeDecodeError when it is none of these, and OSError.
    """
    raw = path.read_bytes()
    marked = next((coding for mark, coding in MARKS if raw.startswith(mark)), None)
    if marked:
        return raw.decode(marked)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252")
