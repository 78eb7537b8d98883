"""Addresses from a table, for the demo and for places without a network.

A CSV file (see `place_rows` for its columns) is read into memory: right for a neighbourhood or a
town. For a province, make a file of it once: `place_file`.
"""

from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property
from pathlib import Path

from geo.addresses import HouseNumber, postcode, street_and_number
from geo.lookup.geocoding import MOST_SUGGESTIONS, Answer, Found, NotFound
from geo.lookup.houses import door_meant
from geo.lookup.place_rows import Stretch, read_rows
from geo.lookup.spelling import StreetNames, plain_name


class Table(ABC):
    """The `Geocoder` on whatever holds stretches of houses. Never unavailable."""

    is_here = True  # asks nobody: needs no limit, and nothing of it is kept anywhere else

    @abstractmethod
    def in_postcode(self, code: str) -> Sequence[Stretch]:
        """Return the stretches of a postcode ("2531AB")."""

    @abstractmethod
    def in_street(self, name: str) -> Sequence[Stretch]:
        """Return the stretches of a street, wherever it is; small and capital letters alike."""

    @abstractmethod
    def streets(self) -> Iterable[str]:
        """Return the name of every street."""

    @cached_property
    def names(self) -> StreetNames:
        """Every street once; made when somebody first mistypes one."""
        return StreetNames(self.streets())

    async def find(self, postcode: str, number: HouseNumber) -> Answer:
        """Return the point of the stretch with this number, or the stretches of the postcode."""
        return among(self.in_postcode(postcode), number)

    async def find_street(self, text: str) -> Answer:
        """Return the point of that street and number, or what looks like it."""
        code = postcode(text)
        if code is not None:
            return shown(self.in_postcode(code))
        wanted = street_and_number(text)
        if wanted is None:
            return NotFound()
        here = in_place(self.in_street(wanted.street), wanted.place)
        alike = [] if here else self.names.alike(wanted.street)
        same = (name for name in alike if plain_name(name) == plain_name(wanted.street))
        here = here or in_place(self.in_street(next(same, "")), wanted.place)
        if here:
            return among(here, wanted.number) if wanted.number else shown(here)
        there = [only_in(self.in_street(name), wanted.place) for name in alike]
        return meant(there, wanted.number)


class TableGeocoder(Table):
    """A table in memory."""

    def __init__(self, stretches: Iterable[Stretch]) -> None:
        """Look up in these stretches; of two with the same number the first counts."""
        self.stretches = tuple(stretches)
        self._by_postcode: dict[str, list[Stretch]] = defaultdict(list)
        self._by_street: dict[str, list[Stretch]] = defaultdict(list)
        for each in self.stretches:
            self._by_postcode[each.postcode].append(each)
            self._by_street[each.street.casefold()].append(each)

    @classmethod
    def read(cls, path: Path) -> "TableGeocoder":
        """Read a CSV file. Raises ValueError that names the file and the line."""
        return cls(read_rows(path))

    def in_postcode(self, code: str) -> Sequence[Stretch]:
        """Return the stretches of a postcode."""
        return self._by_postcode.get(code, ())

    def in_street(self, name: str) -> Sequence[Stretch]:
        """Return the stretches of a street."""
        return self._by_street.get(name.casefold(), ())

    def streets(self) -> Iterable[str]:
        """Return the name of every street."""
        return (found[0].street for found in self._by_street.values())


def among(stretches: Sequence[Stretch], number: HouseNumber) -> Answer:
    """Return the one with this number; suggestions when there is none, or one in two towns."""
    numbered = [each for each in stretches if each.has(number)]
    there = [each.suffix for each in numbered if each.suffix is not None]
    door = door_meant(number.suffix, there)
    exact = [each for each in numbered if each.suffix is None or each.suffix == door]
    matching = exact or ([] if number.suffix else numbered)
    if len({each.place for each in matching}) != 1:
        return shown(numbered or stretches)
    found = matching[0]
    shown_as = number if found.suffix is None else HouseNumber(number.number, found.suffix)
    return Found(found.point, found.labelled(shown_as))


def in_place(stretches: Sequence[Stretch], place: str) -> Sequence[Stretch]:
    """Return those in this town; all of them when none is, or no town was named."""
    return only_in(stretches, place) or stretches


def only_in(stretches: Sequence[Stretch], place: str) -> Sequence[Stretch]:
    """Return those in this town; all of them when no town was named."""
    return [each for each in stretches if place.casefold() in {"", each.place.casefold()}]


def meant(streets: Sequence[Sequence[Stretch]], number: HouseNumber | None) -> NotFound:
    """Return the wanted number in each street that looks right, or else their first stretches."""
    every = [each for street in streets for each in street]
    if number is None:
        return shown(every)
    exact = [each for each in every if each.has(number)]
    own = [each.label if each.suffix is not None else each.labelled(number) for each in exact]
    return labelled(own) if own else shown(every)


def shown(stretches: Iterable[Stretch]) -> NotFound:
    """Return the labels of these as suggestions, five at most."""
    return labelled(each.label for each in stretches)


def labelled(labels: Iterable[str]) -> NotFound:
    """Return these as suggestions, each once, five at most."""
    return NotFound(tuple(dict.fromkeys(labels))[:MOST_SUGGESTIONS])
