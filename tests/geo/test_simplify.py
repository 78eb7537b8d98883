"""Fewer corners, the same neighbours, and no border further off than was promised."""

import pytest
from shapely import Point, coverage_is_valid, get_num_coordinates
from shapely.geometry import MultiPolygon, Polygon

from geo.borders.boundary_files import read_boundaries
from geo.borders.simplify import simplified
from tests.geo.pretend_service import recorded


def wavy(x: float) -> MultiPolygon:
    """A square of 1 km whose left and right sides are ditches that wind a metre or two."""
    left = [(x + (i % 2) * 1.5, 20.0 * i) for i in range(51)]
    right = [(x + 1000 + (i % 2) * 1.5, 20.0 * i) for i in range(51)]
    return MultiPolygon([Polygon([*left, *reversed(right)])])


def test_neighbours_keep_one_border() -> None:
    drawn = simplified([wavy(0), wavy(1000)], within_m=5)
    assert drawn.fits
    assert drawn.worst_m <= 5
    assert coverage_is_valid(list(drawn.shapes))
    assert sum(map(get_num_coordinates, drawn.shapes)) < 40


def test_what_overlaps_is_simplified_alone_and_said_so() -> None:
    drawn = simplified([wavy(0), wavy(500)], within_m=5)
    assert not drawn.fits
    assert drawn.worst_m <= 5
    assert get_num_coordinates(drawn.shapes[0]) < 20


def test_holes_stay() -> None:
    ring = Polygon([(0, 0), (900, 0), (900, 900), (0, 900)]).difference(
        Point(450, 450).buffer(100)
    )
    drawn = simplified([MultiPolygon([ring])], within_m=5)
    assert not drawn.shapes[0].contains(Point(450, 450))


def test_nothing_is_nothing_and_a_bound_is_above_zero() -> None:
    assert simplified([], within_m=5).shapes == ()
    with pytest.raises(ValueError, match="more than 0"):
        simplified([wavy(0)], within_m=0)


@pytest.mark.parametrize("within_m", [2.0, 10.0, 25.0])
def test_ermelo_keeps_its_shape(within_m: float) -> None:
    shapes = [f.shape for f in read_boundaries(recorded("cbs/CBS_buurten_ermelo.gpkg")).features]
    drawn = simplified(shapes, within_m=within_m)
    assert drawn.fits
    assert 0 < drawn.worst_m <= within_m
    assert coverage_is_valid(list(drawn.shapes))
    before, after = (sum(map(get_num_coordinates, each)) for each in (shapes, drawn.shapes))
    print(f"within {within_m} m: {before} corners became {after}, {drawn.worst_m:.1f} m off")
    assert after < before * 0.6
