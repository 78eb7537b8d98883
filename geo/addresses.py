"""Dutch addresses as people type them: postcode, house number, street. Pure, no look-ups.

At most 120 characters are read; what does not look like an address is None, never an error.
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


@dataclass(frozen=True, slots=True)
class TypedAddress:
    """What somebody typed as an address, in its parts; at least one of the first four is there.

    `rest` is what was said after it, such as the floor: for who comes to the door, nobody else.
    """

    postcode: str | None = None
    number: HouseNumber | None = None
    street: str | None = None
    place: str | None = None
    rest: str | None = None


def read_address(text: str) -> TypedAddress | None:
    """Read an address as people type it; None where there is none."""
    coded = postcode_and_number(text)
    if coded is not None:
        return TypedAddress(*coded)
    number = house_number(text)
    if number is not None:
        return TypedAddress(number=number)
    found = street_and_number(text)
    if found is None:
        return None
    return TypedAddress(None, found.number, found.street, found.place or None)


def postcode(text: str) -> str | None:
    """Return "2521AB" for "2521 ab" and its misspellings; None when it is not a postcode."""
    found = POSTCODE.match(text[:LONGEST])
    return _postcode(found) if found and not text[found.end() :].strip() else None


def house_number(text: str) -> HouseNumber | None:
    """Return the number in "12", "12a", "12-3", "12 A 2"; None when there is none."""
    found = NUMBER.fullmatch(text[:LONGEST].strip(" .,"))
    if found is None or int(found[1]) == 0:
        return None
    return HouseNumber(int(found[1]), f"{found[2]}{found[3] or ''}".upper())


def postcode_and_number(text: str) -> tuple[str, HouseNumber | None] | None:
    """Read "2521 ab 12-3" or "2521AB12A"; the number is None when only a postcode is there.

    None when it does not start with a postcode or something else follows it.
    """
    short = text[:LONGEST]
    found = POSTCODE.match(short)
    code = _postcode(found) if found else None
    if found is None or code is None:
        return None
    rest = short[found.end() :].strip(" ,.-")
    number = house_number(rest)
    return (code, number) if number or not rest else None


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


def _postcode(found: re.Match[str]) -> str | None:
    letters = found[2].upper()
    digits = found[1].translate(DIGITS)
    return None if letters in NEVER_GIVEN else f"{digits}{letters}"
