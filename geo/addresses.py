"""Postcodes, house numbers and streets as tables and labels write them. Pure, no look-ups.

What people type is read in `geo/typed`. At most 120 characters are read; what does not look like
an address is None, never an error.
"""

import re
from dataclasses import dataclass

LONGEST = 120
# A postcode: four digits (not 0 in front) and two letters; O is typed for 0, I and l for 1.
POSTCODE = re.compile(r"\s*([1-9IilL][0-9OoIilL]{3})[ .-]{0,3}([A-Za-z]{2})(?![A-Za-z])")
DIGITS = str.maketrans("OoIilL", "001111")
NEVER_GIVEN = {"SA", "SD", "SS"}
NUMBER = re.compile(
    r"(\d{1,5})(?!\d)[ -/]{0,3}([A-Za-z0-9]{0,6})(?:[ -/]{1,3}([A-Za-z0-9]{1,6}))?"
)
GLUED = re.compile(r"\b([^\W\d_]{3,})(\d)")  # "Moerweg12"
SUFFIX = re.compile(r"[A-Za-z]{1,2}|[IV]{1,4}|bis|hs|huis|rd|zw|\d?hoog", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class HouseNumber:
    """A number of 1 to 99999 and what follows it, in capitals without signs: 12-3 is (12, "3")."""

    number: int
    suffix: str = ""

    def __str__(self) -> str:
        """Write it the Dutch way: 12, 12A, 12-3."""
        between = "-" if self.suffix[:1].isdigit() else ""
        return f"{self.number}{between}{self.suffix}"


@dataclass(frozen=True, slots=True)
class StreetAddress:
    """A street with, where given, the number and the place."""

    street: str
    number: HouseNumber | None = None
    place: str = ""


def postcode(text: str) -> str | None:
    """Return "2521AB" for "2521 ab" and its misspellings; None when it is not a postcode."""
    found = POSTCODE.match(text[:LONGEST])
    if found is None or text[found.end() :].strip():
        return None
    return as_postcode(found[1], found[2])


def house_number(text: str) -> HouseNumber | None:
    """Return the number in "12", "12a", "12-3", "12 A 2"; None when there is none."""
    found = NUMBER.fullmatch(text[:LONGEST].strip(" .,"))
    if found is None or int(found[1]) == 0:
        return None
    return HouseNumber(int(found[1]), f"{found[2]}{found[3] or ''}".upper())


def street_and_number(text: str) -> StreetAddress | None:
    """Read "Jan Luykenlaan 12a", "Moerweg 3, Den Haag" or a street alone; None without letters.

    The last word that starts with a digit is the number, so "Plein 1940-1945 12" is number 12.
    """
    before, _, after = text[:LONGEST].partition(",")
    words = GLUED.sub(r"\1 \2", before).split()
    at = max((i for i, word in enumerate(words) if i and word[0].isdigit()), default=0)
    if not at:
        return _street(words, None, after)
    end = at + 2 if SUFFIX.fullmatch("".join(words[at + 1 : at + 2])) else at + 1
    number = house_number(" ".join(words[at:end]))
    return _street(words[:at], number, after or " ".join(words[end:]))


def _street(words: list[str], number: HouseNumber | None, place: str) -> StreetAddress | None:
    street = " ".join(words).strip(" .,;:-")
    has_letters = any(letter.isalpha() for letter in street)
    return StreetAddress(street, number, place.strip(" .,;:-")) if has_letters else None


def as_postcode(digits: str, letters: str) -> str | None:
    """Return "2521AB" for its two parts as they were typed; None where no postcode has them."""
    plain = letters.upper()
    return None if plain in NEVER_GIVEN else f"{digits.translate(DIGITS)}{plain}"
