"""Where a key lies, said in a message: who reads that can walk in.

Looked for in one sentence: a key with a place where keys are hidden, or a place with "lies" and a
key. "I forgot my keys" and "can you have a key made" tell no place.
"""

import re
from collections.abc import Iterator
from typing import Final

KEY: Final = r"\b(?:(?:reserve|huis|voordeur|achterdeur|poort|schuur)?-?sleutel(?:tje)?s?|keys?)\b"
HIDING: Final = r"\b(?:onder|achter|naast|tussen|boven|under|behind|beside|above|between)\b"
LIES: Final = (
    r"\b(?:ligt|liggen|hangt|hangen|zit|zitten|staat|lag|gelegd|verstopt|leg|laat|is|are|lies|hidden"
    r"|leave|put)\b"
)
THERE: Final = r"\b(?:in|op|bij|aan|at|on|inside)\b"
LAID: Final = r"\b(?:gelegd|neergelegd|gehangen|verstopt|laten liggen|hidden)\b"
HOLDER: Final = (
    r"\b(?:sleutel(?:kast|kluis|kist|doos|haak)(?:je)?|key ?safe|lock ?box|key ?box|brievenbus"
    r"|bloempot(?:ten)?|plantenbak|deurmat|mat|letter ?box|door ?mat|flower ?pot|schuurtje"
    r"|meterkast)\b"
)
HERE: Final = r"[^.!?\n]{0,60}?"
REST: Final = r"[^.!?\n]{0,120}"
PLACE: Final = re.compile(
    rf"{KEY}{HERE}(?:{HIDING}|{LIES}{HERE}{THERE}|{THERE}{HERE}(?:{HOLDER}|{LAID})){REST}"
    rf"|(?:{HIDING}|{THERE}{HERE}{HOLDER}){HERE}{LIES}{HERE}{KEY}{REST}",
    re.IGNORECASE,
)


def places_of_keys(words: str) -> Iterator[tuple[int, int]]:
    """Where in the words it says so, from the key (or its place) to the end of the sentence."""
    small = words.casefold()
    if "sleutel" not in small and "key" not in small:
        return iter(())
    return (found.span() for found in PLACE.finditer(words))
