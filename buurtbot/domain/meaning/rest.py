"""What is left for who helps: without greeting and thanks, and what a neighbour need not know."""

import re
from typing import Final

from buurtbot.domain.meaning.marks import marks_in
from buurtbot.domain.words.lexicon import Lexicon

CLAUSE: Final = re.compile(r"[^.,;!?\n]+[.,;!?\n]*")
JOINS: Final = re.compile(r"\s+(?=(?:want|omdat|because|cause|since)\b)", re.IGNORECASE)
AROUND: Final = frozenset({"greeting", "thanks"})
# "2 broden", "voor 4 personen"; not an age, a price, a floor, an hour or how often.
MANY: Final = re.compile(
    r"(?<![\w.,:/-])(\d{1,2})(?![\w.,:/-]*\d)\s+(?!jaar|jr|years?|euro|eur|keer|times?|uur|hours?"
    r"|min|dagen|days|weken|weeks|hoog|etage|e\b|km|kilo|kg|liter|l\b|x\b)[^\W\d_]",
    re.IGNORECASE,
)


def left_over(text: str, lexicon: Lexicon) -> str:
    """The words for the helper; clauses that tell of illness, money or codes are left out."""
    clauses = [part for clause in CLAUSE.findall(text) for part in JOINS.split(clause)]
    kept = [_without_greeting(clause, lexicon) for clause in clauses]
    return " ".join(filter(None, kept)).strip(" .,;:!?-")


def _without_greeting(clause: str, lexicon: Lexicon) -> str:
    marks = marks_in(clause, lexicon)
    if "private" in marks.names and not marks.kinds:
        return ""
    if not marks.uncovered((*AROUND, "filler")):
        return ""
    words = marks.words
    places = (at for one in marks.found if one.means in AROUND for at in range(one.start, one.end))
    taken = {words.chunk[at] for at in places}
    return " ".join(chunk for at, chunk in enumerate(words.chunks) if at not in taken)


def how_many(text: str) -> int | None:
    """The first number of something that is counted, or None."""
    found = MANY.search(text)
    return int(found[1]) if found else None
