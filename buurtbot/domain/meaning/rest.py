"""What is left for who helps: without greeting and thanks, and what a neighbour need not know."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Final

from buurtbot.domain.meaning.marks import Marks, is_kind

CLAUSE_ENDS: Final = tuple(".,;!?")
BEGINS_CLAUSE: Final = frozenset({"want", "omdat", "because", "cause", "since"})
AROUND: Final = frozenset({"greeting", "thanks"})
PRIVATE: Final = "private"
NUMBERS: Final = (  # from two
    ("twee", "two"),
    ("drie", "three"),
    ("vier", "four"),
    ("vijf", "five"),
    ("zes", "six"),
    ("zeven", "seven"),
    ("acht", "eight"),
    ("negen", "nine"),
    ("tien", "ten"),
    ("elf", "eleven"),
    ("twaalf", "twelve"),
)
IN_WORDS: Final = {word: number for number, words in enumerate(NUMBERS, 2) for word in words}
# "2 broden", "voor vier personen"; not an age, a price, a floor, an hour or how often.
MANY: Final = re.compile(
    rf"(?<![\w.,:/-])(\d{{1,2}}|{'|'.join(IN_WORDS)})(?![\w.,:/-]*\d)\s+(?!jaar|jr|years?|euro|eur"
    r"|keer|maal|times?|uur|hours?|min|dagen|days|weken|weeks|maanden|months|hoog|etage|e\b|km|kilo"
    r"|kg|liter|l\b|x\b|of\b|or\b|en\b|and\b)[^\W\d_]",
    re.IGNORECASE,
)


def left_over(marks: Marks) -> str:
    """The words for the helper; clauses that tell of illness, money or codes are left out."""
    kinds = {
        at
        for one in marks.found
        if is_kind(one.means)
        for at in _chunks(marks, one.start, one.end)
    }
    taken = _places(marks, AROUND)
    private = _places(marks, {PRIVATE})
    says = set(marks.words.chunk) - _places(marks, AROUND | {"filler"})
    kept = []
    for clause in _clauses(marks.words.chunks):
        tells = bool(private.intersection(clause)) and not kinds.intersection(clause)
        if not tells and says.intersection(clause):
            kept += [marks.words.chunks[at] for at in clause if at not in taken]
    return " ".join(kept).strip(" .,;:!?-")


def _places(marks: Marks, names: AbstractSet[str]) -> set[int]:
    """In which chunks these marks stand."""
    found = [one for one in marks.found if one.means in names]
    return {at for one in found for at in _chunks(marks, one.start, one.end)}


def _chunks(marks: Marks, start: int, end: int) -> tuple[int, ...]:
    return marks.words.chunk[start:end]


def _clauses(chunks: tuple[str, ...]) -> Iterator[range]:
    """The chunks of each clause."""
    begin = 0
    for at, chunk in enumerate(chunks):
        if chunk.casefold() in BEGINS_CLAUSE and at > begin:
            yield range(begin, at)
            begin = at
        if chunk.endswith(CLAUSE_ENDS):
            yield range(begin, at + 1)
            begin = at + 1
    if begin < len(chunks):
        yield range(begin, len(chunks))


def how_many(text: str) -> int | None:
    """The first number of something that is counted, or None."""
    found = MANY.search(text)
    if found is None:
        return None
    said = found[1].casefold()
    return IN_WORDS.get(said) or int(said)
