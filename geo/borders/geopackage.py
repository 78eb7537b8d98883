"""GeoPackage: an SQLite file with geometries as well-known binary behind a small header.

Source: OGC GeoPackage 1.3, section 2.1.3 (the header "GP", flags, envelope) and table
gpkg_geometry_columns. Read-only, with what Python and shapely have.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shapely import from_wkb
from shapely.errors import ShapelyError
from shapely.geometry.base import BaseGeometry

MAGIC = b"SQLite format 3\0"
ENVELOPE_BYTES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}
HEADER_BYTES = 8


@dataclass(frozen=True)
class Row:
    """One row of a layer. `geometry` is None when it is empty or of a kind we cannot read."""

    columns: dict[str, Any]
    geometry: BaseGeometry | None
    srs: int


def rows(path: Path) -> Iterator[Row]:
    """Give each row of each layer. Raises ValueError for what is not a GeoPackage."""
    address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(address, uri=True)) as file:
            wanted = "SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns"
            for table, column, srs in file.execute(wanted).fetchall():
                yield from _layer(file, table, column, srs)
    except sqlite3.Error as error:
        raise ValueError(f"not a GeoPackage, or a broken one: {error}") from None


def _layer(file: sqlite3.Connection, table: str, column: str, srs: int) -> Iterator[Row]:
    quoted = table.replace('"', '""')
    found = file.execute(f'SELECT * FROM "{quoted}"')  # noqa: S608 - a name, and quoted
    names = [told[0] for told in found.description]
    for row in found:
        columns = dict(zip(names, row, strict=True))
        yield Row(columns, _geometry(columns.pop(column)), srs)


def _geometry(blob: bytes | None) -> BaseGeometry | None:
    if blob is None or blob[:2] != b"GP" or len(blob) < HEADER_BYTES:
        return None
    envelope = ENVELOPE_BYTES.get((blob[3] >> 1) & 7)
    if envelope is None:
        return None
    try:
        return from_wkb(blob[HEADER_BYTES + envelope :])
    except ShapelyError:
        return None
