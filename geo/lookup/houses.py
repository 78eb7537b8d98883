"""One address as a service tells it, and which of several was meant: the same for all services."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from geo.addresses import HouseNumber, StreetAddress
from geo.lookup.geocoding import MOST_SUGGESTIONS, Answer, Found, NotFound
from geo.lookup.spelling import plain_name
from geo.point import Point


@dataclass(frozen=True, slots=True)
class House:
    """An address with its point. What the service did not tell is empty, 0 or None."""

    point: Point
    label: str
    street: str = ""
    number: int = 0
    suffix: str = ""  # what follows the number, in capitals without signs: "12-a" gives "A"
    postcode: str = ""  # "2521AB"
    code: str | None = None  # of the neighbourhood (CBS "BU...")


def plain_suffix(written: str) -> str:
    """Return a house letter or addition in capitals without signs: "-a" and "A" are the same."""
    if not written or written.isalnum():
        return written.upper()
    return "".join(sign for sign in written if sign.isalnum()).upper()


# The same door, as people say it and as the register of addresses does in one town or another.
SAID: Mapping[str, str] = {
    "BIS": "BS",
    "ROOD": "RD",
    "ZWART": "ZW",
    "HS": "H",
    "HUIS": "H",
    **dict(zip(("I", "II", "III", "IV", "V"), "12345", strict=True)),
}


def door_meant(wanted: str, there: Collection[str]) -> str | None:
    """Return which suffix of those that are there is meant; None when that is not sure.

    "BIS" is also written "BS", "HS" is "H", and "2HOOG" and "II" are "2".
    """
    if wanted in there:
        return wanted
    alike = {suffix for suffix in there if _said(suffix) == _said(wanted)}
    a_row_of_letters = "G" in there  # of which H is the eighth, and not the ground floor
    return alike.pop() if len(alike) == 1 and not a_row_of_letters else None


def _said(suffix: str) -> str:
    short = suffix.removesuffix("HOOG") or suffix
    return SAID.get(short, short.replace("BIS", "BS"))


def choose(houses: Sequence[House], number: HouseNumber) -> Answer:
    """Return the house with this number; without a letter the first one will do.

    All of `houses` have the number itself; at least one.
    """
    door = door_meant(number.suffix, [house.suffix for house in houses])
    same = [house for house in houses if house.suffix == door]
    if not same and number.suffix:
        return suggest(houses)
    house = (same or list(houses))[0]
    return Found(house.point, house.label, house.code)


def choose_in_street(houses: Sequence[House], wanted: StreetAddress) -> Answer:
    """Return the one house with that street and number; labels when there are more, or none."""
    street, number = plain_name(wanted.street), wanted.number
    named = [house for house in houses if plain_name(house.street) == street]
    if number is None:
        return suggest(named or houses)
    same = [house for house in houses if house.number == number.number]
    numbered = [house for house in same if house in named]
    one_postcode = len({house.postcode for house in numbered}) == 1
    if one_postcode:
        return choose(numbered, number)
    return suggest(numbered or named or same or houses)


def suggest(houses: Iterable[House]) -> NotFound:
    """Return the labels of what may have been meant, five at most."""
    labels = dict.fromkeys(house.label for house in houses)
    return NotFound(tuple(labels)[:MOST_SUGGESTIONS])
