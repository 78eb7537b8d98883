"""Telephone numbers as people type them: several in a line, with words around them.

What is a number in use is known by phonenumbers; which digits belong together is found here.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

LONGEST: Final = 400  # signs; nobody writes two numbers in more
MOST_DIGITS, FEWEST_DIGITS = 15, 5
UNSEEN: Final = frozenset({"Cf", "Cc", "Mn"})
# Digits with what stands between those of one number; letters before them make it an IBAN.
RUN: Final = re.compile(r"(?<![^\W_])[+(\[]?\d[\d\s()\[\].+/_*\-–—]*")
GROUP: Final = re.compile(r"\+?\d+")
LOOSE_PLUS: Final = re.compile(r"\+\s+(?=\d)")
ZERO_IN_BRACKETS: Final = re.compile(r"((?:\+|\b00)\s?\d{2,3})[\s-]*\(0\)")
# No one's own number: who dials it gets help for danger, or a helpline.
NOT_ONES_OWN: Final = frozenset(
    {"112", "113", "144", "116000", "116111", "116117", "116123", "911"}
)
HELPLINES: Final = frozenset({"+318000113", "+319000113"})
# What stands before a number, or between two, and tells nothing: "mijn nummer is", "of".
NOTHING: Final = (
    r"(?:mijn|het|my|the|dit|this|is|nummer|nr|number|telefoonnummer|telefoon|tel|phone|mobiel"
    r"|mobile|bel|call|of|en|or|and|ook|op|on|at|me|mij|we|dat)"
)
SAYS_NOTHING: Final = re.compile(rf"(?:{NOTHING}\b[\s.:&]*)*")
LAST_WORD: Final = re.compile(
    r"[\s,.]+(?:of|en|or|and|tel|telefoon|phone|nr|nummer)$", re.IGNORECASE
)
CLAUSES: Final = re.compile(r"[()\[\],;\n|]+")
EDGES: Final = ' \t.:/&-–—=*!?"'
SHORT_CODE: Final = re.compile(r"\+31(14\d{3,4})")  # 14 070: the municipality of The Hague


@dataclass(frozen=True)
class SaidPhones:
    """Numbers in E.164 ("+31612345678", but "14070"), in their order; and what else was said."""

    numbers: tuple[str, ...]
    note: str = ""


def read_phones(said: str) -> SaidPhones | None:
    """Find the numbers in what was typed; None when there is none of somebody's own."""
    numbers = [number for _, _, number in _numbers(_plain(said))]
    own = tuple(dict.fromkeys(number for number in numbers if number not in HELPLINES))
    return SaidPhones(own, _note(pieces_beside(said))) if own else None


def pieces_beside(said: str) -> list[str]:
    """What was typed before, between and behind the numbers; all of it when there are none."""
    text, pieces, done = _plain(said), [], 0
    for begin, end, _ in _numbers(text):
        pieces.append(text[done:begin])
        done = end
    return [*pieces, text[done:]]


def is_for_danger(said: str) -> bool:
    """Whether it holds 112, 113 or the like in place of somebody's own number."""
    text = _plain(said)
    groups = {"".join(re.findall(r"\d", run.group())) for run in RUN.finditer(text)}
    return bool(groups & NOT_ONES_OWN) or any(n in HELPLINES for _, _, n in _numbers(text))


def shown(number: str) -> str:
    """A number as it reads well, and can be pressed: "+31 6 12345678"."""
    import phonenumbers  # noqa: PLC0415  as above

    if not number.startswith("+"):
        return number
    parsed = phonenumbers.parse(number)
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def _plain(said: str) -> str:
    """Digits of any script as 0-9, without unseen signs, and "+31 (0)6" as "+31 6"."""
    text = unicodedata.normalize("NFKC", said[:LONGEST])
    seen = (sign for sign in text if unicodedata.category(sign) not in UNSEEN or sign == "\n")
    text = "".join(str(unicodedata.decimal(sign, sign)) for sign in seen)
    return ZERO_IN_BRACKETS.sub(r"\1 ", LOOSE_PLUS.sub("+", text))


def _numbers(text: str) -> Iterator[tuple[int, int, str]]:
    """Where each number begins and ends, and the number."""
    for run in RUN.finditer(text):
        groups = [(g.start(), g.end()) for g in GROUP.finditer(text, run.start(), run.end())]
        at = 0
        while at < len(groups):
            found = _longest(text, groups, at)
            if found:
                number, last = found
                yield groups[at][0], groups[last][1], number
                at = last
            at += 1


def _longest(text: str, groups: list[tuple[int, int]], at: int) -> tuple[str, int] | None:
    """The number of the most groups of digits that begins with this one, and its last group."""
    digits, found = "", None
    for last in range(at, len(groups)):
        digits += text[slice(*groups[last])]
        if len(digits) > MOST_DIGITS + 2:
            break
        number = _number(digits) if len(digits) >= FEWEST_DIGITS else None
        found = (number, last) if number else found
    return found


def _number(digits: str) -> str | None:
    """The number in E.164 when it may be in use; a mobile one may lack its zero."""
    import phonenumbers  # noqa: PLC0415  only where somebody types a number

    written = f"0{digits}" if re.fullmatch(r"6\d{8}", digits) else digits
    if not written.startswith(("0", "+", "31", "14")):
        return None
    try:
        number = phonenumbers.parse(written, "NL")
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    told = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    short = SHORT_CODE.fullmatch(told)
    return short.group(1) if short else told


def _note(parts: list[str]) -> str:
    """What was said around the numbers, without "mijn nummer is" and "of"."""
    clauses = (clause for part in parts for clause in CLAUSES.split(part))
    said = (LAST_WORD.sub("", re.sub(r"\s+", " ", clause).strip(EDGES)) for clause in clauses)
    told = (clause for clause in said if any(sign.isalnum() for sign in clause))
    return ", ".join(clause for clause in told if not SAYS_NOTHING.fullmatch(clause.casefold()))
