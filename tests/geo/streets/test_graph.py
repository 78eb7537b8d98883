"""The nearest street is found, and the way over the streets is never shorter than a crow's."""

import math
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.point import Point
from geo.streets.graph import StreetGraph
from geo.streets.making.building import header_of
from geo.streets.making.merging import merge
from geo.streets.making.reading import RawStreets
from geo.walking import crow_m
from tests.geo.streets.drawn import EAST_M, LAT, LON, NORTH_M, Town, at, walked

corner = st.tuples(st.integers(0, 60), st.integers(0, 60))
spot = st.builds(at, st.floats(-100, 700), st.floats(-100, 700))
anywhere = st.builds(Point, st.floats(-90, 90), st.floats(-180, 180))


@st.composite
def graphs(draw: st.DrawFn) -> StreetGraph:
    """Some corners on a plan of 600 by 600 m, and streets between any of them."""
    corners = draw(st.lists(corner, min_size=2, max_size=12, unique=True))
    pick = st.integers(0, len(corners) - 1)
    pairs = st.tuples(pick, pick).filter(lambda pair: pair[0] != pair[1])
    kind = st.sampled_from([0, 0, 0, 1, 2])
    streets = draw(st.lists(st.tuples(pairs, kind), min_size=1, max_size=20))
    return a_graph([(10.0 * x, 10.0 * y) for x, y in corners], streets)


def a_graph(
    corners: list[tuple[float, float]], streets: list[tuple[tuple[int, int], int]]
) -> StreetGraph:
    """A graph without a file: corners in metres, streets between two of them, with their kind."""
    micro = np.array([(at(*c).lat * 1e6, at(*c).lon * 1e6) for c in corners])
    lat, lon = np.rint(micro).astype(np.int32).T
    raw = RawStreets(
        ends=np.array([end for pair, _ in streets for end in pair], np.int32),
        way=np.repeat(np.arange(len(streets), dtype=np.int32), 2),
        kind=np.array([kind for _, kind in streets], np.uint8),
        lat=lat,
        lon=lon,
        usable=np.ones(len(corners), np.bool_),
        dropped=Counter(),
        osm_date="today",
        box=None,
    )
    network = merge(raw, raw.dropped, island_m=0)
    return StreetGraph(header_of(network, raw, source="drawn", dropped={}), network)


def test_homes_in_the_same_street_are_not_sent_to_the_corner(tmp_path: Path) -> None:
    town = Town(a=(0, 0), b=(400, 0)).street("ab")
    assert town.walked(tmp_path, at(100, 10), at(130, -20)) == pytest.approx(60, abs=0.5)


def test_a_bent_street_can_be_quicker_round_by_another(tmp_path: Path) -> None:
    town = Town(a=(0, 0), b=(0, 500), c=(100, 500), d=(100, 0)).street("abcd").street("da")
    assert town.walked(tmp_path, at(0, 10), at(100, 10)) == pytest.approx(120, abs=1)


def test_of_two_ways_between_two_corners_the_shorter_is_taken(tmp_path: Path) -> None:
    town = Town(o=(-500, 0), a=(0, 0), b=(300, 0), m=(150, 200), z=(800, 0))
    town.street("oa").street("amb").street("ab").street("bz")
    assert town.walked(tmp_path, at(-400, 0), at(700, 0)) == pytest.approx(1100, abs=1)


def test_streets_that_cross_without_a_crossing_do_not_meet(tmp_path: Path) -> None:
    town = Town(a=(0, 0), b=(400, 0), s=(200, -200), n=(200, 200), r=(400, 200))
    town.street("ab").street("sn", highway="footway", bridge="yes").street("nrb")
    assert town.walked(tmp_path, at(100, 0), at(200, -100)) == pytest.approx(1000, abs=1)


def test_the_nearest_street_counts_even_when_its_corners_are_far(tmp_path: Path) -> None:
    town = Town(a=(0, 0), b=(2000, 0), c=(900, 50), d=(1100, 50)).street("ab").street("acdb")
    assert town.walked(tmp_path, at(1000, 20), at(990, 0)) == pytest.approx(30, abs=0.5)


def test_who_lives_further_than_60_m_from_any_street_is_not_on_the_map(tmp_path: Path) -> None:
    town = Town(a=(0, 0), b=(400, 0)).street("ab")
    assert town.walked(tmp_path, at(200, 59), at(100, 0)) == pytest.approx(159, abs=0.5)
    assert town.walked(tmp_path, at(200, 61), at(100, 0)) is None


@given(graphs(), spot)
def test_no_street_is_nearer_than_the_one_a_home_is_put_on(
    graph: StreetGraph, home: Point
) -> None:
    found = graph.snap(np.array([home.lat]), np.array([home.lon]))
    nearest = min(away for away in _by_hand(graph, home))
    if found.edge[0] < 0:
        assert nearest > 59.9
    else:
        assert found.away[0] == pytest.approx(nearest, abs=0.02)


def _by_hand(graph: StreetGraph, home: Point) -> list[float]:
    """Metres to each street, on the drawn plan, one by one."""
    network = graph.network
    x, y = (home.lon - LON) * EAST_M, (home.lat - LAT) * NORTH_M
    points = [
        ((lon * 1e-6 - LON) * EAST_M, (lat * 1e-6 - LAT) * NORTH_M)
        for lat, lon in zip(network.lat.tolist(), network.lon.tolist(), strict=True)
    ]
    away = [math.inf]
    for edge, kind in enumerate(network.kind.tolist()):
        first, last = network.first[edge : edge + 2].tolist()
        if kind != 2:
            away += [_to_line(x, y, *points[i], *points[i + 1]) for i in range(first, last - 1)]
    return away


def _to_line(x: float, y: float, x1: float, y1: float, x2: float, y2: float) -> float:
    length2 = (x2 - x1) ** 2 + (y2 - y1) ** 2
    part = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length2 if length2 else 0.0
    part = min(max(part, 0), 1)
    return math.hypot(x - x1 - part * (x2 - x1), y - y1 - part * (y2 - y1))


@given(graphs(), spot, spot)
def test_nobody_walks_less_than_a_crow_flies_and_back_is_as_far(
    graph: StreetGraph, one: Point, other: Point
) -> None:
    there, back = walked(graph, one, other), walked(graph, other, one)
    if there is None:
        assert back is None
    else:
        assert there >= crow_m(one, other) - 0.01
        assert back == pytest.approx(there, abs=0.01)


@given(graphs(), spot, spot, spot)
def test_a_way_over_somebody_else_is_never_shorter(
    graph: StreetGraph, one: Point, other: Point, third: Point
) -> None:
    straight, first, second = (
        walked(graph, *pair) for pair in ((one, third), (one, other), (other, third))
    )
    if first is not None and second is not None:
        assert straight is not None
        assert straight <= first + second + 0.01


@given(graphs(), anywhere, anywhere, st.floats(0, 1e7))
def test_any_two_places_on_the_globe_have_an_answer(
    graph: StreetGraph, one: Point, other: Point, limit_m: float
) -> None:
    begin, end = (graph.snap(np.array([p.lat]), np.array([p.lon])) for p in (one, other))
    assert graph.metres(begin, end, limit_m)[0] >= 0
    assert graph.coverage.inside_m(np.array([one.lat]), np.array([one.lon]))[0] >= 0


@given(graphs(), spot, spot, st.floats(0, 2000))
def test_a_limit_hides_what_is_beyond_it_and_changes_nothing_else(
    graph: StreetGraph, one: Point, other: Point, limit_m: float
) -> None:
    begin, end = (graph.snap(np.array([p.lat]), np.array([p.lon])) for p in (one, other))
    free = graph.metres(begin, end, np.inf)[0]
    bound = graph.metres(begin, end, limit_m)[0]
    assert bound == (free if free <= limit_m else np.inf)
