"""A border that crosses itself encloses what nobody meant."""

from geo.borders.crossing import crossing
from geo.point import Point


def drawn(*corners: tuple[float, float]) -> list[Point]:
    """Corners on a grid of a few hundred metres in Den Haag."""
    return [Point(52.05 + north / 1000, 4.3 + east / 1000) for north, east in corners]


def test_a_plain_border_does_not() -> None:
    assert crossing(drawn((0, 0), (0, 2), (2, 2), (2, 0))) is None


def test_two_edges_that_cut_each_other_are_named() -> None:
    assert crossing(drawn((0, 0), (2, 2), (0, 2), (2, 0))) == (0, 2)


def test_the_line_from_the_last_corner_to_the_first_counts() -> None:
    assert crossing(drawn((0, 0), (0, 4), (2, 1), (-1, 1), (-1, 3), (3, 3))) is not None


def test_a_border_that_only_touches_itself_does_not_cross() -> None:
    assert crossing(drawn((0, 0), (0, 4), (2, 2), (4, 4), (4, 0), (2, 2))) is None
