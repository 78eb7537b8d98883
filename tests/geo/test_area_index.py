"""Asking the index is asking every area, only sooner."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.area_index import AreaIndex, Spot
from geo.boundaries import Area, Outline, contains
from geo.point import Point
from geo.walking import crow_m
from tests.geo.pretend_service import recorded

COLUMNS, ROWS = 12, 9
LAT, LON, HIGH, WIDE = 52.0, 4.2, 0.01, 0.015


def block(column: int, row: int) -> Outline:
    south, west = LAT + row * HIGH, LON + column * WIDE
    north, east = LAT + (row + 1) * HIGH, LON + (column + 1) * WIDE
    return Outline.of([[south, west], [south, east], [north, east], [north, west]])


TOWN = {f"{c}-{r}": block(c, r) for c in range(COLUMNS) for r in range(ROWS)}
INDEX = AreaIndex({key: Area((outline,)) for key, outline in TOWN.items()})
around = st.builds(Point, st.floats(LAT - 0.05, LAT + 0.14), st.floats(LON - 0.05, LON + 0.23))
corner = st.builds(
    lambda c, r: Point(LAT + r * HIGH, LON + c * WIDE),
    st.integers(0, COLUMNS),
    st.integers(0, ROWS),
)


@given(st.one_of(around, corner))
def test_it_finds_what_asking_every_one_finds(point: Point) -> None:
    assert INDEX.containing(point) == contains(TOWN, point)


@given(around)
def test_the_nearest_is_the_nearest_of_all(point: Point) -> None:
    found = INDEX.nearest(point)
    assert found is not None
    best = min(outline.outside_m(point) for outline in TOWN.values())
    assert found[1] == pytest.approx(best, abs=1e-6)
    assert TOWN[found[0]].outside_m(point) == found[1]


def test_an_empty_index_knows_nobody() -> None:
    nothing: AreaIndex[str] = AreaIndex({})
    assert len(nothing) == 0
    assert nothing.containing(Point(52, 4)) == []
    assert nothing.nearest(Point(52, 4)) is None


def test_of_the_whole_country_the_right_neighbourhood_is_nearest() -> None:
    with recorded("cbs/buurt_points_2014.csv").open(encoding="utf-8") as lines:
        middles = {
            row["buurtcode"]: Spot(Point(float(row["lat"]), float(row["lon"])))
            for row in csv.DictReader(lines)
        }
    index = AreaIndex(middles)
    assert len(index) == 12_005
    for lat, lon in [(52.3702, 4.8952), (54.5, 3.0)]:
        here = Point(lat, lon)
        found = index.nearest(here)
        best = min((crow_m(spot.point, here), code) for code, spot in middles.items())
        assert found == (best[1], best[0])


def test_a_spot_is_only_itself() -> None:
    spot = Spot(Point(52.05, 4.3))
    assert spot.contains(Point(52.05, 4.3))
    assert not spot.contains(Point(52.0501, 4.3))
    assert AreaIndex({"here": spot}).containing(Point(52.05, 4.3)) == ["here"]
