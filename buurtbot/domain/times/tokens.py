"""A typed line in pieces: words with their meanings, numbers, hours and dates.

Every sign is looked at a few times at most, so the work grows with the length only.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from config.meaning.time_words import TimeWords, time_words

LONGEST: Final = 1000  # signs; who tells a story says the day in its first lines
LONGEST_WORD: Final = 30
REMEMBERED: Final = 8192  # words; people use the same ones again and again
UNSEEN: Final = frozenset({"Cf", "Mn", "Me", "Cc"})
APOSTROPHES: Final = dict.fromkeys(map(ord, "'’‘`´ʼ"))
UNITS: Final = (
    r"(?:uurtjes?|uur|uh|u|hours?|hrs?|h|oclock|am|pm|min|mins|minuten|minutes|dagen|days|weken"
    r"|weeks|x)(?![^\W\d_])"
)
HALF_DAY: Final = re.compile(r"\b([ap])\.\s?m\b\.?")
CHUNK: Final = re.compile(r"\S+")
PIECE: Final = re.compile(
    r"(?P<word>[^\W\d_]+\d*)"  # nothing else begins with a letter
    r"|(?P<other>€\s*\d+(?:[.,]\d+)?|\d+[.,]\d+\s*(?:euro|eur|€|k?g|kilo|liter|ltr|l|km|cm|m|%)\b)"
    r"|(?P<iso>\d{4}-\d{1,2}-\d{1,2})(?![\w-])"
    r"|(?P<date>\d{1,2}(?P<tie>[-/.])\d{1,2}(?P=tie)(?:\d{4}|\d{2}))(?!\w)"
    r"|(?P<clock>\d{1,2}[:.uh]\d{2})(?![\d.,:]|\d)"
    r"|(?P<pair>\d{1,2}[-/]\d{1,2})(?![\w/-])"
    r"|(?P<ordinal>\d{1,2})(?:ste|de|e|st|nd|rd|th)(?!\w)"
    rf"|(?P<number>\d{{1,2}})(?=[^\w]|{UNITS}|$)"
    r"|(?P<mixed>\d[\w-]*)"
    r"|(?P<dash>[-–—])"
)


NO_MEANS: Final[Mapping[str, str]] = {}


class Token(NamedTuple):
    """One piece. `numbers` are those in it; `means` says of a word which kinds it is.

    `chunk`: in which of the line's pieces between spaces it stands.
    """

    text: str
    kind: str
    numbers: tuple[int, ...] = ()
    means: Mapping[str, str] = NO_MEANS
    chunk: int = 0


def plain(said: str) -> str:
    """Small letters without accents and unseen signs; digits of any script as 0-9."""
    line = " ".join(said[:LONGEST].translate(APOSTROPHES).split())
    if line.isascii() and line.isprintable():
        return line.casefold()
    apart = unicodedata.normalize("NFKD", line).casefold()
    seen = (sign for sign in apart[: 2 * LONGEST] if unicodedata.category(sign) not in UNSEEN)
    return "".join(_digit(sign) for sign in seen)


def _digit(sign: str) -> str:
    return str(unicodedata.decimal(sign, sign))


def tokens(said: str) -> list[Token]:
    """The pieces of a line, in order."""
    text = plain(said)
    text = HALF_DAY.sub(r"\1m", text) if "." in text else text
    begins = [chunk.start() for chunk in CHUNK.finditer(text)]
    return [
        _token(found, bisect_right(begins, found.start()) - 1) for found in PIECE.finditer(text)
    ]


def _token(found: re.Match[str], chunk: int) -> Token:
    kind, text = found.lastgroup or "", found.group()
    if kind == "word":
        return Token(text, kind, (), _means(text), chunk)
    if kind in {"other", "mixed"}:
        return Token(text, "other", (), _means(text), chunk)
    if kind == "dash":
        return Token(text, kind, (), {"and": "and"}, chunk)
    numbers = tuple(map(int, re.findall(r"\d+", text)))
    return Token(text, kind, numbers, NO_MEANS, chunk)


@lru_cache(REMEMBERED)
def _means(text: str) -> Mapping[str, str]:
    if len(text) > LONGEST_WORD:
        return {}
    words = time_words()
    known = words.meaning(text)
    return dict(known) if known else _compound(words, text)


def _compound(words: TimeWords, text: str) -> dict[str, str]:
    """ "vrijdagmiddag": a day and a part of it in one word; "10decemebr" is none."""
    for at in range(2, len(text) - 2):
        first = dict(words.meanings.get(text[:at], ()))
        day = {k: first[k] for k in ("weekday", "short_weekday", "day") if k in first}
        second = dict(words.meaning(text[at:])) if day else {}
        if "part" in second:
            kind, which = next(iter(day.items()))
            return {kind.removeprefix("short_"): which, "part": second["part"]}
        if second.get("day") == "1" and "weekday" in day:  # "maandagmorgen"
            return {"weekday": day["weekday"], "part": "morning"}
    return {}
