"""One line that a worker types while somebody rings: name, number, address, what and when.

"mevrouw de vries 0612345678 erasmusweg 12 brood en melk vrijdagmiddag". In doubt nothing is read:
then it is asked, as ever. What was read is shown, and each part of it can be changed.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from buurtbot.domain.meaning.answered import read_kinds
from buurtbot.domain.meaning.marks import marks_in
from buurtbot.domain.meaning.need import Need, NeedBook
from buurtbot.domain.phone.numbers import LONGEST, pieces_beside, read_phones, shown
from buurtbot.domain.times.reading import read_time
from buurtbot.domain.words.names import TITLES, name_told
from config.meaning.needs import KIND
from geo.typed.address import TypedAddress

LONGEST_NAME: Final = 40
MOST_OF_NAME: Final = 5  # words: "mevrouw van der Berg Jansen"
ENDS_NAME: Final = frozenset({KIND, "request", "need", "filler", "fetch", "other_person", "self"})
INSIDE: Final = frozenset({"de", "het", "van", "der", "den", "ten", "ter", "te", "el", "al", "la"})
COMMAS: Final = (",", ";", ":")
IN_BRACKETS: Final = re.compile(r"\(([^()]*)\)")


@dataclass(frozen=True)
class CallerLine:
    """What was read; `need` has what, when, where, and the words for who helps.

    `phone` as it reads well: "+31 6 12345678 (na 18 uur)", " / " between two; empty for none.
    """

    name: str
    phone: str
    need: Need


def read_caller_line(line: str, now: datetime, book: NeedBook) -> CallerLine | None:
    """Read it. Pure; never raises. None when it holds no more than one answer, or too much."""
    if len(line) > LONGEST:
        return None
    pieces = [piece.strip(" ,;:") for piece in pieces_beside(IN_BRACKETS.sub(" ", line))]
    first, *more = [*filter(None, pieces), ""]
    name, left = _name_in_front(first.split(), now, book)
    need = read_kinds(", ".join(filter(None, (left, *more))), now, book)
    need, phone = replace(need, intent="ask", where=_at_door(need.where, book)), _phone(line)
    parts = (name, phone, need.kinds, need.when, need.where)
    return CallerLine(name, phone, need) if sum(map(bool, parts)) > 1 else None


def with_name_before_street(line: CallerLine) -> Iterator[CallerLine]:
    """For a street that no map knows: the same, its first words read as a name instead.

    "Annie Erasmusweg 12" says no more than "Prins Hendrikstraat 12" which of them is whose.
    """
    where = line.need.where
    if line.name or where is None or not where.street:
        return
    words = where.street.split()
    for count in range(1, min(len(words), MOST_OF_NAME)):
        name, street = name_told(" ".join(words[:count]), LONGEST_NAME), " ".join(words[count:])
        yield replace(
            line, name=name, need=replace(line.need, where=replace(where, street=street))
        )


def _at_door(where: TypedAddress | None, book: NeedBook) -> TypedAddress | None:
    """The address; what is wanted there is nothing for the door."""
    if where is None or KIND not in marks_in(where.rest or "", book.lexicon).names:
        return where
    return replace(where, rest=None)


def _phone(line: str) -> str:
    """The numbers, and what stands between brackets: when to ring."""
    phones = read_phones(IN_BRACKETS.sub(" ", line))
    notes = "".join(f" ({note})" for note in IN_BRACKETS.findall(line))
    return " / ".join(map(shown, phones.numbers)) + notes if phones else ""


def _name_in_front(words: list[str], now: datetime, book: NeedBook) -> tuple[str, str]:
    """How the caller is called, and the words behind that."""
    end = _end_of_name(words, now, book)
    name = " ".join(words[:end]).strip(" ,;:")
    return name_told(name, LONGEST_NAME), " ".join(words[end:])


def _end_of_name(words: list[str], now: datetime, book: NeedBook) -> int:
    """How many words in front are a name: up to a comma, an address, or what is wanted."""
    titled = bool(words) and words[0].casefold().rstrip(".") in TITLES
    for at, word in enumerate(words):
        if any(map(str.isdigit, word)):  # of a house: the word before it is a street
            return at - 1 if titled and at > 1 else 0
        if not (titled and at <= 1) and _tells(word, now, book):
            return at
        if word.endswith(COMMAS):
            return at + 1
    return len(words) if len(words) <= MOST_OF_NAME else 0


def _tells(word: str, now: datetime, book: NeedBook) -> bool:
    """Whether it says what is wanted, or when; "de" and "van" stand inside names."""
    if word.casefold() in INSIDE:
        return False
    return bool(marks_in(word, book.lexicon).names & ENDS_NAME) or read_time(word, now) is not None
