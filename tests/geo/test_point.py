"""A point is on the globe, and is kept no finer than the grid."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.point import GRID_M, Point, in_netherlands, parse, rounded, rounding_error_m
from geo.walking import crow_m

anywhere_lived = st.builds(Point, st.floats(-80, 80), st.floats(-179, 179))


@pytest.mark.parametrize(
    ("lat", "lon"), [(90.1, 0), (-91, 0), (0, 180.5), (0, -181), (math.nan, 4), (52, math.inf)]
)
def test_what_is_not_on_the_globe_is_no_point(lat: float, lon: float) -> None:
    with pytest.raises(ValueError, match="latitude"):
        Point(lat, lon)


@given(anywhere_lived, st.sampled_from([10.0, GRID_M, 100.0, 500.0]))
def test_a_rounded_point_is_never_further_than_half_a_cell(point: Point, metres: float) -> None:
    assert crow_m(point, rounded(point, metres=metres)) <= rounding_error_m(metres)


@given(anywhere_lived)
def test_rounding_twice_is_rounding_once(point: Point) -> None:
    assert rounded(rounded(point)) == rounded(point)


def test_neighbours_in_one_portico_become_one_point() -> None:
    corner = rounded(Point(52.05051, 4.29921))
    beside = Point(corner.lat + 0.00005, corner.lon - 0.00005)
    assert rounded(beside) == corner


def test_the_poles_and_the_date_line_round_to_points_too() -> None:
    for lat in (-90.0, 90.0):
        for lon in (-180.0, 180.0):
            assert crow_m(Point(lat, lon), rounded(Point(lat, lon))) < 2 * GRID_M


@pytest.mark.parametrize(
    "text", ["52.07, 4.30", " 52.07,4.30 ", "52.07 4.30", "52,07 4,30", "52,07; 4,30", "52.07;4.3"]
)
def test_a_place_is_read_however_it_was_typed(text: str) -> None:
    assert parse(text) == Point(52.07, 4.30)


@pytest.mark.parametrize("text", ["", "hier", "52.07", "95.0, 4.3", "52.07, 4.30, 3", "1e5, 2"])
def test_what_is_no_place_is_none(text: str) -> None:
    assert parse(text) is None


@given(st.text(max_size=300))
def test_no_text_is_too_strange_to_be_read_as_a_place(text: str) -> None:
    assert parse(text) is None or isinstance(parse(text), Point)


def test_leeuwarden_is_in_the_netherlands_and_paris_is_not() -> None:
    assert in_netherlands(Point(53.2123, 5.8225))
    assert not in_netherlands(Point(48.86, 2.35))
    assert not in_netherlands(Point(4.30, 52.07))
