"""A GeoPackage is read with what Python has; what is in it and cannot be read is None."""

import sqlite3
import struct
from contextlib import closing
from pathlib import Path

import pytest
from shapely import to_wkb
from shapely.geometry import Polygon

from geo.borders.boundary_files import read_boundaries
from geo.borders.geopackage import rows

SQUARE = Polygon([(80_000, 455_000), (81_000, 455_000), (81_000, 456_000), (80_000, 456_000)])


def blob(flags: int, envelope: bytes = b"") -> bytes:
    """A geometry as a GeoPackage holds it: a header, perhaps a box around it, and the rest."""
    header: bytes = b"GP\0" + bytes([flags]) + struct.pack("<i", 28992)
    return header + envelope + bytes(to_wkb(SQUARE))


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """One layer with a strange name, and a row of every kind."""
    path = tmp_path / "buurten.gpkg"
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("CREATE TABLE gpkg_geometry_columns (table_name, column_name, srs_id)")
        file.execute("""INSERT INTO gpkg_geometry_columns VALUES ('a "b" c', 'geom', 28992)""")
        file.execute('CREATE TABLE "a ""b"" c" (geom BLOB, bu_code TEXT, bu_naam TEXT)')
        kinds = [
            blob(1),
            blob(3, b"\0" * 32),
            None,
            b"GP",
            b"XX" + blob(1)[2:],
            blob(15),
            blob(1)[:30],
        ]
        told = [(each, f"BU0518000{at}", f"Buurt {at}") for at, each in enumerate(kinds)]
        file.executemany('INSERT INTO "a ""b"" c" VALUES (?, ?, ?)', told)
    return path


def test_with_and_without_a_box_around_it_a_geometry_is_the_same(package: Path) -> None:
    read = [row.geometry for row in rows(package)]
    assert read[0] == read[1] == SQUARE
    assert read[2:] == [None] * 5


def test_what_cannot_be_read_is_left_out_and_told(package: Path) -> None:
    read = read_boundaries(package)
    assert [feature.name for feature in read.features] == ["Buurt 0", "Buurt 1"]
    assert [each.what for each in read.skipped] == [f"BU0518000{n} Buurt {n}" for n in range(2, 7)]


def test_another_database_is_told(tmp_path: Path) -> None:
    path = tmp_path / "other.gpkg"
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("CREATE TABLE something (x)")
    with pytest.raises(ValueError, match="not a GeoPackage"):
        read_boundaries(path)
