"""The words of somebody without the somebody: names, numbers, addresses are dots between brackets.

No list knows every name. So a person reads what is left before it is kept.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from buurtbot.domain.words.names import TITLES
from buurtbot.domain.words.traces.money_traces import money_traces

HIDDEN: Final = "[…]"
MOST: Final = 2000  # characters of a text that are looked at; more is more than a line
# Words of a name that are words of the language as well.
BETWEEN: Final = TITLES | frozenset({"van", "der", "ter", "ten", "te", "op", "in", "el", "al"})
STREET: Final = (
    r"(?:straat|laan|weg|plein|kade|gracht|dreef|hof|steeg|singel|pad|dijk|plantsoen|markt"
    r"|street|road|avenue|lane|square)"
)
ALONE: Final = (
    r"(?:straat|laan|plein|kade|gracht|dreef|steeg|singel|plantsoen|straße|sokak|caddesi|вулиця)"
)
PATTERNS: Final = (
    re.compile(rf"\b[\w'.-]{{0,30}}{STREET}\s{{1,3}}\d{{1,5}}\s?[a-z]?\b", re.IGNORECASE),
    re.compile(rf"\b\w{{3,30}}{ALONE}\b", re.IGNORECASE),
    re.compile(r"\b\d{4}\s?[A-Z]{2}\b"),  # a postcode
    re.compile(r"\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b"),  # a day of birth
    re.compile(r"\d[\d .()+/-]{3,30}\d"),  # any longer number
    re.compile(r"\d{4,30}"),
    re.compile(r"(?<!\w)@\w{3,32}"),
    # Who says who it is: one word more, or two.
    re.compile(
        r"(?<=\b)(?:ik heet|mijn naam is|my name is|call me|mevrouw|meneer|mevr|mw|dhr|benim adım"
        r"|nazywam się|мене звати)\.?\s{1,3}(\w{2,30}(?:\s\w{2,30})?)",
        re.IGNORECASE,
    ),
)
CAPITAL: Final = re.compile(r"(?<![.!?\n…:\"'“‘(])(?<=[\w,;])\s{1,3}([^\W\d_a-z]\w{1,30})")
SHOUTS: Final = 0.5  # of letters that are capitals: then a capital says nothing


def without_person(words: str, names: Iterable[str]) -> str:
    """The words with the `names` that are known hidden, and what looks like a name.

    So are numbers of four and more, addresses, links, codes and where a key lies.
    """
    words = words[:MOST]
    shown = list(words)
    for begin, end in _hidden(words, names):
        shown[begin:end] = [HIDDEN[1]] * (end - begin)
    return re.sub(r"…(?:[\s,]{0,3}…)*", HIDDEN, "".join(shown).replace("[", "(").replace("]", ")"))


def _hidden(words: str, names: Iterable[str]) -> Iterator[tuple[int, int]]:
    yield from ((trace.begin, trace.end) for trace in money_traces(words))
    for pattern in (*PATTERNS, *map(_named, _parts(names)), *_capitals(words)):
        yield from (found.span(pattern.groups) for found in pattern.finditer(words))


def _named(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b{re.escape(name)}(?:'?s)?\b", re.IGNORECASE)


def _capitals(words: str) -> tuple[re.Pattern[str], ...]:
    """A capital within a sentence is mostly a name; of who shouts it says nothing."""
    return () if _shouts(words) else (CAPITAL,)


def _parts(names: Iterable[str]) -> set[str]:
    """The words of these names that are no ordinary words."""
    parts = {part.strip(".,") for name in names for part in name.split()}
    return {part for part in parts if len(part) > 1 and part.casefold() not in BETWEEN}


def _shouts(words: str) -> bool:
    letters = [sign for sign in words if sign.isalpha()]
    return sum(sign.isupper() for sign in letters) > SHOUTS * len(letters)
