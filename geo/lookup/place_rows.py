"""The rows of a table of addresses, in two writings, as one kind: a stretch of house numbers.

Ours: postcode,number_from,number_to,lat,lon,street,place, one row for a stretch of street.
An extract of the BAG: postcode,huisnummer,huisletter,toevoeging,lat,lon,straat,woonplaats, one
row for a house (also huisnummertoevoeging, openbareruimte, lon before lat, more columns: skipped).
Lines that start with # are remarks. Columns stand apart by commas, semicolons (as in the BAG, and
as Excel saves them here, with 52,05 for 52.05) or tabs; the text is UTF-8 or Windows-1252.
"""

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from geo.addresses import HouseNumber, postcode
from geo.lookup.houses import plain_suffix
from geo.point import Point

OURS = ("postcode", "number_from", "number_to", "lat", "lon", "street", "place")
BAG = ("postcode", "huisnummer", "lat", "lon", "straat", "woonplaats")
OTHER_NAMES = {
    "huisnummertoevoeging": "toevoeging",
    "openbareruimte": "straat",
    "straatnaam": "straat",
    "woonplaatsnaam": "woonplaats",
    "latitude": "lat",
    "longitude": "lon",
}
APART, MARK = ",;\t", "\ufeff"


@dataclass(frozen=True, slots=True)
class Stretch:
    """The house numbers `first` to `last` of one street in one postcode.

    `suffix` is that of one house ("A", or "" for none); None for a stretch, which has them all.
    """

    postcode: str
    first: int
    last: int
    point: Point
    street: str
    place: str
    suffix: str | None = None

    @property
    def label(self) -> str:
        """How to show it: "Moerweg 1-25, 2531BB Den Haag", "Moerweg 3A, 2531BB Den Haag"."""
        if self.suffix is None and self.first != self.last:
            return self.labelled(f"{self.first}-{self.last}")
        return self.labelled(HouseNumber(self.first, self.suffix or ""))

    def labelled(self, number: HouseNumber | str) -> str:
        """How to show one number of it."""
        return f"{self.street} {number}, {self.postcode} {self.place}"

    def has(self, number: HouseNumber) -> bool:
        """Say whether this number is in the stretch, whatever follows the number."""
        return self.first <= number.number <= self.last


def read_rows(path: Path) -> Iterator[Stretch]:
    """Give each row of a CSV file. Raises ValueError that names the file and the line."""
    with path.open("rb") as lines:
        kept = _Kept(map(_decoded, lines))
        try:
            first = next(iter(kept), "").removeprefix(MARK)
            apart = max(APART, key=first.count)
            make = _maker(next(csv.reader([first], delimiter=apart), []), path.name)
            for row in csv.reader(kept, delimiter=apart):
                try:
                    yield make(row)
                except IndexError:
                    why = "has fewer columns than the first line"
                    raise ValueError(f"{path.name}, line {kept.line}: {why}") from None
                except ValueError as error:
                    raise ValueError(f"{path.name}, line {kept.line}: {error}") from None
        except UnicodeDecodeError:
            why = "neither UTF-8 nor Windows-1252: save it as UTF-8"
            raise ValueError(f"{path.name}: {why}") from None


def _decoded(line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("cp1252")


def _point(lat: str, lon: str) -> Point:
    return Point(float(lat.replace(",", ".")), float(lon.replace(",", ".")))


class _Kept:
    """The lines that are no remark, and which one it is now."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines, self.line = lines, 0

    def __iter__(self) -> Iterator[str]:
        for line in self._lines:
            self.line += 1
            if line.strip("\r\n ") and line[0] != "#":
                yield line


def _maker(header: list[str], file: str) -> Callable[[list[str]], Stretch]:
    names = [OTHER_NAMES.get(name.strip().casefold(), name.strip().casefold()) for name in header]
    columns = {name: at for at, name in enumerate(names)}
    if set(OURS) <= columns.keys():
        at = [columns[name] for name in OURS]
        return lambda row: _stretch([row[i] for i in at])
    if set(BAG) <= columns.keys():
        at = [columns[name] for name in BAG]
        extra = [columns[name] for name in ("huisletter", "toevoeging") if name in columns]
        return lambda row: _house([row[i] for i in at], "".join([row[i] for i in extra]))
    written = f"{','.join(OURS)} or those of the BAG ({','.join(BAG)})"
    raise ValueError(f"{file}: the first line must name the columns {written}")


def _stretch(row: list[str]) -> Stretch:
    code, first, last, lat, lon, street, place = row
    begin, end = int(first), int(last)
    if not (0 < begin <= end and street and place):
        raise ValueError("needs a range of numbers from 1, a street and a place")
    return Stretch(_code(code), begin, end, _point(lat, lon), street, place)


def _house(row: list[str], suffix: str) -> Stretch:
    code, number, lat, lon, street, place = row
    only = int(number)
    if not (only > 0 and street and place):
        raise ValueError("needs a house number from 1, a street and a place")
    point = _point(lat, lon)
    return Stretch(_code(code), only, only, point, street, place, plain_suffix(suffix))


@lru_cache(maxsize=16)  # houses of one postcode stand together, and a country has ten million
def _code(written: str) -> str:
    found = postcode(written)
    if found is None:
        raise ValueError("has no Dutch postcode, such as 2531AB")
    return found
