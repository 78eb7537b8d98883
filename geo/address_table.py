"""Addresses from a small table, for the demo and for places without a network.

A CSV with the columns postcode, number_from, number_to, lat, lon, street, place: one row is a
stretch of street with one point for all its numbers. Lines that start with # are remarks.
"""

import csv
import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from geo.addresses import HouseNumber, postcode, street_and_number
from geo.geocoding import MOST_SUGGESTIONS, Answer, Found, NotFound
from geo.point import Point

COLUMNS = ("postcode", "number_from", "number_to", "lat", "lon", "street", "place")


@dataclass(frozen=True, slots=True)
class Stretch:
    """The house numbers `first` to `last` of one street in one postcode."""

    postcode: str
    first: int
    last: int
    point: Point
    street: str
    place: str

    @property
    def label(self) -> str:
        """How to show the stretch: "Moerweg 1-25, 2531BB Den Haag"."""
        return f"{self.street} {self.first}-{self.last}, {self.postcode} {self.place}"

    def has(self, number: HouseNumber) -> bool:
        """Say whether this number is in the stretch."""
        return self.first <= number.number <= self.last


class TableGeocoder:
    """The `Geocoder` on a table. Never unavailable."""

    def __init__(self, stretches: Iterable[Stretch]) -> None:
        """Look up in these stretches; of two with the same number the first counts."""
        self.stretches = tuple(stretches)

    @classmethod
    def read(cls, path: Path) -> "TableGeocoder":
        """Read a CSV file. Raises ValueError that names the file and the line."""
        with path.open(encoding="utf-8", newline="") as lines:
            kept = [(at, line) for at, line in enumerate(lines, 1) if line.strip("#\r\n ")]
        numbered = [(at, line) for at, line in kept if line[0] != "#"]
        rows = csv.DictReader(line for _, line in numbered)
        if tuple(rows.fieldnames or ()) != COLUMNS:
            raise ValueError(f"{path.name}: the first line must be {','.join(COLUMNS)}")
        stretches = zip(numbered[1:], rows, strict=True)
        return cls([_stretch(row, f"{path.name}, line {at}") for (at, _), row in stretches])

    async def find(self, postcode: str, number: HouseNumber) -> Answer:
        """Return the point of the stretch with this number, or the stretches of the postcode."""
        here = [each for each in self.stretches if each.postcode == postcode]
        return _answer(here, number)

    async def find_street(self, text: str) -> Answer:
        """Return the point of that street and number, or what looks like it."""
        wanted = street_and_number(text)
        if wanted is None:
            return NotFound()
        names = {each.street.casefold() for each in self.stretches}
        street = wanted.street.casefold()
        if street in names and wanted.number:
            return _answer(self._named(street, wanted.place), wanted.number)
        alike = difflib.get_close_matches(street, names, n=MOST_SUGGESTIONS, cutoff=0.7)
        return _suggest(each for name in alike for each in self._named(name, wanted.place))

    def _named(self, street: str, place: str) -> list[Stretch]:
        named = [each for each in self.stretches if each.street.casefold() == street]
        there = [each for each in named if each.place.casefold() == place.casefold()]
        return there or named


def _answer(stretches: list[Stretch], number: HouseNumber) -> Answer:
    matching = [each for each in stretches if each.has(number)]
    if len({each.place for each in matching}) != 1:
        return _suggest(matching or stretches)
    stretch = matching[0]
    label = f"{stretch.street} {number}, {stretch.postcode} {stretch.place}"
    return Found(stretch.point, label)


def _suggest(stretches: Iterable[Stretch]) -> NotFound:
    return NotFound(tuple(each.label for each in stretches)[:MOST_SUGGESTIONS])


def _stretch(row: dict[str, str], where: str) -> Stretch:
    try:
        code = postcode(row["postcode"])
        first, last = int(row["number_from"]), int(row["number_to"])
        point = Point(float(row["lat"]), float(row["lon"]))
    except (TypeError, ValueError) as error:
        raise ValueError(f"{where}: {error}") from error
    if code is None or not 0 < first <= last or not row["street"] or not row["place"]:
        raise ValueError(f"{where}: needs a postcode, a range of numbers, a street and a place")
    return Stretch(code, first, last, point, row["street"], row["place"])
