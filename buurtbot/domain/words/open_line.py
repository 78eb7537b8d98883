"""The open line: what one side writes reaches the other, cleaned, whole and without an address.

Words are passed on as plain text. Signs that nobody sees (direction marks, zero-width spaces, tag
letters) are taken out: with them a text can show something else than it says. Nothing people
write on purpose is lost: what does not fit in one message goes in two.
"""

import re
import unicodedata
from typing import Final

from buurtbot.domain.words.letters import cut, shows_nothing, split

ROOM: Final = 2400  # Fluent fills in 2500 signs at most; 4096 typed signs fit in two such parts
CAPTION_ROOM: Final = 800  # under a photo or voice message Telegram shows 1024
JOINERS: Final = "\u200c\u200d"  # needed in emoji and in some scripts, never between our letters
SPACES: Final = re.compile(r"\s+")
LINE_ENDS: Final = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


def cleaned(words: str) -> str:
    """The words without invisible signs; lines end in one way. May come out empty."""
    lines = LINE_ENDS.sub("\n", words)
    around = zip(f"\n{lines}", lines, f"{lines[1:]}\n", strict=False)
    kept = "".join(sign for before, sign, after in around if _stays(before, sign, after)).strip()
    return "" if shows_nothing(kept) else kept


def _stays(before: str, sign: str, after: str) -> bool:
    if sign in "\n\t":
        return True
    if sign in JOINERS:
        return not before.isascii() and not after.isascii()
    return unicodedata.category(sign) not in {"Cc", "Cf", "Cs"}


def one_line(words: str, most: int) -> str:
    """The words on one line, cleaned, at most so many UTF-16 units: for a name."""
    return cut(SPACES.sub(" ", cleaned(words)), most).strip()


def parts(words: str, *, first: int = ROOM) -> tuple[str, ...]:
    """The words in parts that each fit in a message, broken at a space where there is one."""
    return tuple(split(words, ROOM, first=first))
