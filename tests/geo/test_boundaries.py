"""Everybody is in or out of a neighbourhood, and on the border is in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.borders.boundaries import Area, Outline, contains, nearest
from geo.point import Point
from geo.walking import crow_m

block = Outline.of([[52.04, 4.29], [52.06, 4.29], [52.06, 4.31], [52.04, 4.31]])
east_of_it = Outline.of([[52.04, 4.31], [52.06, 4.31], [52.06, 4.33], [52.04, 4.33]])
# The shape of a U: its mouth is open to the north.
horseshoe = Outline.of(
    [
        [52.00, 4.00],
        [52.03, 4.00],
        [52.03, 4.01],
        [52.01, 4.01],
        [52.01, 4.02],
        [52.03, 4.02],
        [52.03, 4.03],
        [52.00, 4.03],
    ]
)
town = {"block": block, "east": east_of_it}
around = st.builds(Point, st.floats(52.0, 52.1), st.floats(4.2, 4.4))


def test_who_lives_in_the_middle_is_in() -> None:
    assert block.contains(Point(52.05, 4.30))
    assert block.outside_m(Point(52.05, 4.30)) == 0


def test_who_lives_on_the_border_is_in_on_both_sides() -> None:
    border = Point(52.05, 4.31)
    assert contains(town, border) == ["block", "east"]
    assert contains(town, Point(52.04, 4.29)) == ["block"]


def test_who_lives_in_the_mouth_of_the_horseshoe_is_out() -> None:
    assert not horseshoe.contains(Point(52.02, 4.015))
    assert horseshoe.contains(Point(52.02, 4.005))
    assert horseshoe.contains(Point(52.005, 4.015))


def test_a_ray_through_a_corner_counts_it_once() -> None:
    assert not horseshoe.contains(Point(52.03, 3.99))
    assert not horseshoe.contains(Point(52.01, 3.99))


def test_the_nearest_neighbourhood_is_named_with_its_metres() -> None:
    north = Point(52.061, 4.30)
    who, metres = nearest(town, north) or ("", 0.0)
    assert who == "block"
    assert metres == pytest.approx(crow_m(north, Point(52.06, 4.30)), abs=0.1)
    assert nearest(town, Point(52.05, 4.32)) == ("east", 0.0)


def test_no_neighbourhoods_have_no_nearest() -> None:
    assert nearest({}, Point(52.05, 4.30)) is None
    assert contains({}, Point(52.05, 4.30)) == []


@given(around)
def test_inside_and_outside_agree_with_a_plain_box(point: Point) -> None:
    clear_of_border = block.to_border_m(point) > 1
    in_box = 52.04 < point.lat < 52.06 and 4.29 < point.lon < 4.31
    assert not clear_of_border or block.contains(point) == in_box


@given(around)
def test_turning_the_outline_around_changes_nothing(point: Point) -> None:
    turned = Outline(tuple(reversed(horseshoe.corners)))
    assert turned.contains(point) == horseshoe.contains(point)


@given(around)
def test_the_border_is_never_further_than_its_nearest_corner(point: Point) -> None:
    corner = min(crow_m(point, each) for each in block.corners)
    assert block.to_border_m(point) <= corner * 1.001 + 0.1


def test_a_closed_ring_is_the_same_as_an_open_one() -> None:
    assert Outline((*block.corners, block.corners[0])) == block


def test_a_corner_written_twice_does_no_harm() -> None:
    doubled = Outline((*block.corners[:2], block.corners[1], *block.corners[2:]))
    assert doubled.contains(Point(52.05, 4.30))
    assert doubled.to_border_m(Point(52.05, 4.31)) == pytest.approx(0, abs=0.1)


@pytest.mark.parametrize("pairs", [[], [[52, 4]], [[52, 4], [52, 5], [52, 4]], [[52, 4, 1]] * 3])
def test_what_encloses_nothing_is_no_outline(pairs: list[list[float]]) -> None:
    with pytest.raises(ValueError, match="outline"):
        Outline.of(pairs)


# -- several pieces, and holes

lake = Outline.of([[52.048, 4.298], [52.052, 4.298], [52.052, 4.302], [52.048, 4.302]])
island = Outline.of([[52.0495, 4.2995], [52.0505, 4.2995], [52.0505, 4.3005], [52.0495, 4.3005]])
far_part = Outline.of([[52.08, 4.29], [52.09, 4.29], [52.09, 4.31], [52.08, 4.31]])
in_pieces = Area((block, far_part, island), (lake,))


@pytest.mark.parametrize(
    ("lat", "lon", "is_in"),
    [
        (52.045, 4.295, True),  # in the first piece
        (52.085, 4.30, True),  # in the other
        (52.07, 4.30, False),  # between them
        (52.0485, 4.2985, False),  # in the hole
        (52.048, 4.30, True),  # on the border of the hole
        (52.05, 4.30, True),  # on the island in the hole
        (52.06, 4.30, True),  # on the border of the first piece
    ],
)
def test_pieces_and_holes_are_kept(lat: float, lon: float, *, is_in: bool) -> None:
    assert in_pieces.contains(Point(lat, lon)) is is_in


def test_who_is_in_the_hole_is_as_far_outside_as_its_border() -> None:
    here = Point(52.0485, 4.30)
    assert in_pieces.outside_m(here) == pytest.approx(crow_m(here, Point(52.048, 4.30)), abs=0.1)
    assert in_pieces.outside_m(Point(52.05, 4.30)) == 0


def test_pieces_that_overlap_are_in_twice_and_so_in() -> None:
    assert Area((block, block)).contains(Point(52.05, 4.30))


def test_an_area_is_somewhere() -> None:
    assert in_pieces.box() == (52.04, 4.29, 52.09, 4.31)
    with pytest.raises(ValueError, match="at least one"):
        Area(())
