"""Asking the index is asking every area, only sooner."""

from hypothesis import given
from hypothesis import strategies as st

from geo.borders.area_index import AreaIndex
from geo.borders.boundaries import Area, Outline, contains
from geo.point import Point

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


def test_an_empty_index_knows_nobody() -> None:
    nothing: AreaIndex[str] = AreaIndex({})
    assert len(nothing) == 0
    assert nothing.containing(Point(52, 4)) == []


def test_half_a_metre_beside_a_border_is_on_it() -> None:
    outline = block(0, 0)
    index = AreaIndex({"here": Area((outline,))})
    metre_along = 1 / 68_500
    for metres, found in ((0.4, ["here"]), (0.6, [])):
        beside = Point(LAT + HIGH / 2, LON - metres * metre_along)
        assert index.containing(beside) == found
