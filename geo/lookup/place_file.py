"""Addresses of a province or the country in one SQLite file with an index: made once.

`buurtbot geo places FILE.csv --out FILE.places` makes it; BUURTBOT_PLACES may name it in place of
the CSV. Nothing is read until somebody asks; a question takes a fraction of a millisecond, so it
is not worth a thread.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path

from geo.lookup.address_table import Table
from geo.lookup.place_rows import Stretch, read_rows
from geo.point import Point

MAGIC = b"SQLite format 3\0"
VERSION = 1
COLUMNS = "postcode, first, last, lat, lon, street, place, suffix"
MAKE = f"""
PRAGMA journal_mode = OFF;
PRAGMA user_version = {VERSION};
CREATE TABLE stretch ({COLUMNS}, name);
"""
INDEX = """
CREATE INDEX by_postcode ON stretch (postcode);
CREATE INDEX by_name ON stretch (name, street);
"""
INSERT = "INSERT INTO stretch VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
BY_POSTCODE = f"SELECT {COLUMNS} FROM stretch WHERE postcode = ? ORDER BY rowid"  # noqa: S608 - our own columns
BY_BEGIN = f"SELECT {COLUMNS} FROM stretch WHERE postcode GLOB ? || '*'"  # noqa: S608 - our own columns
BY_NAME = f"SELECT {COLUMNS} FROM stretch WHERE name = ? ORDER BY rowid"  # noqa: S608 - our own columns
NAMES = "SELECT name, min(street) FROM stretch GROUP BY name"
Row = tuple[str, int, int, float, float, str, str, str | None]


def is_place_file(path: Path) -> bool:
    """Say whether this is such a file, and not a CSV. Raises OSError when it is not there."""
    with path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC


def write_places(source: Path, out: Path) -> int:
    """Make the file OUT of a CSV; return how many rows it has.

    Raises ValueError that names the file and the line, and leaves no half file then.
    """
    half = out.with_name(f"{out.name}.half")
    half.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(half)) as file, file:
            file.executescript(MAKE)
            file.executemany(INSERT, map(_row, read_rows(source)))
            file.executescript(INDEX)
            (count,) = file.execute("SELECT count(*) FROM stretch").fetchone()
        half.replace(out)
    finally:
        half.unlink(missing_ok=True)
    return int(count)


class PlaceFile(Table):
    """The table in such a file. Close it at the end."""

    def __init__(self, path: Path) -> None:
        """Open the file. Raises ValueError for one that `write_places` did not make."""
        self._file = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
        try:
            (version,) = self._file.execute("PRAGMA user_version").fetchone()
            self._file.execute("SELECT 1 FROM stretch LIMIT 1")
        except sqlite3.Error:
            version = 0
        if version != VERSION:
            self.close()
            raise ValueError(f"{path.name}: not made by this `buurtbot geo places`; make it again")

    def close(self) -> None:
        """Give the file back."""
        self._file.close()

    def in_postcode(self, code: str) -> Sequence[Stretch]:
        """Return the stretches of a postcode."""
        return self._ask(BY_POSTCODE, code)

    def in_postcodes(self, begin: str) -> Sequence[Stretch]:
        """Return the stretches of all postcodes that begin like "2531"."""
        return self._ask(BY_BEGIN, begin)

    def in_street(self, name: str) -> Sequence[Stretch]:
        """Return the stretches of a street."""
        return self._ask(BY_NAME, name.casefold())

    def streets(self) -> Iterable[str]:
        """Return the name of every street."""
        return (street for _, street in self._file.execute(NAMES))

    def _ask(self, question: str, value: str) -> list[Stretch]:
        return list(map(_stretch, self._file.execute(question, (value,))))


def _row(one: Stretch) -> tuple[object, ...]:
    point = (one.point.lat, one.point.lon)
    name = one.street.casefold()
    return one.postcode, one.first, one.last, *point, one.street, one.place, one.suffix, name


def _stretch(row: Row) -> Stretch:
    code, first, last, lat, lon, street, place, suffix = row
    return Stretch(code, first, last, Point(lat, lon), street, place, suffix)
