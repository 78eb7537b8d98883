"""Letters as people see them and as Telegram counts them: in UTF-16 units.

What is one sign to the eye (a flag, a family, a letter with its accents) is never cut in two.
"""

import re
import unicodedata
from typing import Final

# Signs that take room and show nothing; a name of these alone is no name.
BLANK: Final = frozenset(
    "\u2800\u3164\u115f\u1160\uffa0\u17b4\u17b5\u034f\u180b\u180c\u180d"
).union(map(chr, range(0xFE00, 0xFE10)))
UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Zs", "Zl", "Zp"})
MOST_MARKS: Final = 4  # accents on one letter; more is drawn over the lines around it
MARKS: Final = frozenset({"Mn", "Me"})
FROM_RIGHT: Final = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
TURNS: Final = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
ISOLATE, END_OF_ISOLATE = "\u2068", "\u2069"


def units(text: str) -> int:
    """The length as Telegram counts it: UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def whole(text: str) -> str:
    """The text with every half of a sign (a lone surrogate) replaced: it can be written down."""
    if text.isascii():
        return text  # as most of what is read is
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def shows_nothing(text: str) -> bool:
    """Whether nothing of it can be seen."""
    return all(sign in BLANK or unicodedata.category(sign) in UNSEEN for sign in text)


def is_only_marks(text: str) -> bool:
    """Whether it is accents without a letter: they would be drawn on what stands before."""
    return shows_nothing("".join(s for s in text if unicodedata.category(s) not in MARKS))


def fewer_marks(text: str) -> str:
    """The text with no more accents on a letter than any script needs."""
    kept, marks = [], 0
    for sign in text:
        marks = marks + 1 if unicodedata.category(sign) in MARKS else 0
        if marks <= MOST_MARKS:
            kept.append(sign)
    return "".join(kept)


def beside(text: str) -> str:
    """The text as it may stand beside other words: it turns nothing round but itself.

    Signs that only say which way to read are left out: with them a name turns what stands behind.
    """
    text = TURNS.sub("", text)
    if not FROM_RIGHT.search(text):
        return text
    lines = text.split("\n")
    return "\n".join(f"{ISOLATE}{line}{END_OF_ISOLATE}" if line else line for line in lines)


def cut(text: str, most: int) -> str:
    """The longest beginning of at most `most` units, with no sign cut in two."""
    end = _fitting(text, most)
    if end == len(text) or text[: end + 1].isascii():
        return text[:end]
    return text[: _whole_signs(text, end) or end]


def split(text: str, most: int, *, first: int = 0) -> list[str]:
    """The text in pieces of at most `most` units (the first of `first`); together they are it.

    Broken after a line or at a space where there is one in the second half, else between signs.
    """
    found, room, at = [], first or most, 0
    while at < len(text):
        piece = _piece(text[at : at + room + 1], room)
        found.append(piece)
        at, room = at + len(piece), most
    return found


def _piece(text: str, room: int) -> str:
    piece = cut(text, room) or text[:1]
    if len(piece) == len(text):
        return piece
    for end in ("\n", " "):
        last = piece.rfind(end)
        if last > len(piece) // 2:
            return piece[: last + 1]
    return piece


def _fitting(text: str, most: int) -> int:
    """How many characters from the beginning fit."""
    end = min(len(text), most)
    while (over := units(text[:end]) - most) > 0:
        end -= (over + 1) // 2
    return max(end, 0)


def _whole_signs(text: str, end: int) -> int:
    """The last place up to `end` between two signs as they are seen."""
    import regex  # noqa: PLC0415  only long texts with other letters than a-z need it

    ends = (sign.end() for sign in regex.finditer(r"\X", text[: end + 1]))
    return max((place for place in ends if place <= end), default=0)
