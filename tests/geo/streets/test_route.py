"""The line of a walk is the very walk that was measured, from door to door."""

import itertools
import math
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.point import Point
from geo.streets.graph import Avoid, StreetGraph
from geo.streets.route import Way, way
from geo.streets.walking import StreetWalks, TownsWalks
from geo.walking import crow_m
from tests.geo.streets.drawn import Town, at, big_town, walked
from tests.geo.streets.test_graph import graphs, spot

avoids = st.builds(Avoid, steps=st.booleans(), ferry=st.booleans())


def length(found: Way) -> float:
    """The metres of the line itself, corner by corner."""
    return sum(itertools.starmap(crow_m, itertools.pairwise(found.line)))


def drawn(town: Town, folder: Path) -> StreetGraph:
    """The graph of a drawn town."""
    return StreetGraph.load(town.built(folder)[0])


@given(graphs(), spot, spot, avoids)
@settings(max_examples=300)
def test_the_line_is_as_long_as_the_walk_that_was_measured(
    graph: StreetGraph, one: Point, other: Point, avoid: Avoid
) -> None:
    found, metres = way(graph, one, other, avoid=avoid), walked(graph, one, other, avoid)
    if metres is None:
        assert found is None
        return
    assert found is not None
    assert found.metres == metres
    assert length(found) == pytest.approx(metres, abs=0.1)
    assert (found.line[0], found.line[-1]) == (one, other)
    assert len(found.line) >= 2


def test_the_line_turns_where_the_street_does(tmp_path: Path) -> None:
    town = Town(a=(0, 0), b=(200, 0), c=(200, 100), d=(400, 100)).street("abcd")
    found = way(drawn(town, tmp_path), at(20, 10), at(380, 90))
    assert found is not None
    corners = [(20, 10), (20, 0), (200, 0), (200, 100), (380, 100), (380, 90)]
    for point, corner in zip(found.line, corners, strict=True):
        assert crow_m(point, at(*corner)) < 0.2


def test_a_walk_that_avoids_the_steps_is_drawn_round_them(tmp_path: Path) -> None:
    town = Town(a=(0, 0), b=(100, 0), c=(200, 0), d=(100, 300)).street("ab").street("adc")
    town.street("bc", highway="steps")
    graph = drawn(town, tmp_path)
    over = way(graph, at(50, 0), at(200, 0))
    round_ = way(graph, at(50, 0), at(200, 0), avoid=Avoid(steps=True))
    assert over is not None
    assert round_ is not None
    assert over.metres == pytest.approx(150, abs=1)
    assert round_.metres == pytest.approx(50 + 2 * math.hypot(100, 300), abs=1)
    assert any(crow_m(point, at(100, 300)) < 1 for point in round_.line)


def test_of_two_streets_between_the_same_corners_the_shorter_is_drawn(tmp_path: Path) -> None:
    town = Town(o=(-200, 0), a=(0, 0), b=(300, 0), m=(150, 200), z=(500, 0))
    town.street("oa").street("amb").street("ab").street("bz")
    found = way(drawn(town, tmp_path), at(-100, 0), at(400, 0))
    assert found is not None
    assert all(crow_m(point, at(150, 200)) > 100 for point in found.line)
    assert length(found) == pytest.approx(500, abs=1)


def test_where_there_is_no_way_or_none_within_the_limit_there_is_no_line(tmp_path: Path) -> None:
    town = Town(a=(0, 0), b=(1200, 0), c=(0, 500), d=(1200, 500)).street("ab").street("cd")
    graph = drawn(town, tmp_path)
    assert way(graph, at(10, 0), at(10, 500)) is None
    assert way(graph, at(10, 0), at(10, 250)) is None
    assert way(graph, at(10, 0), at(900, 0), limit_m=800) is None
    assert way(graph, at(10, 0), at(900, 0), limit_m=900) is not None


async def test_only_a_walk_that_was_measured_has_a_line(tmp_path: Path) -> None:
    walks = TownsWalks([big_town(tmp_path)])
    home, near_the_edge = at(1000, 1000), at(20, 100)
    found = await walks.way(home, at(1300, 1100), 800.0)
    told = await walks.one_to_many(home, {"away": at(1300, 1100)}, 800.0)
    assert found is not None
    assert told["away"].method == "street"
    assert length(found) == pytest.approx(told["away"].metres, abs=0.1)
    edge = await walks.one_to_many(near_the_edge, {"away": at(20, 500)}, 800.0)
    assert edge["away"].method == "estimate"
    assert await walks.way(near_the_edge, at(20, 500), 800.0) is None
    assert await walks.way(at(90_000, 0), home, 800.0) is None


async def test_without_a_readable_network_there_is_no_line_and_no_street(tmp_path: Path) -> None:
    walks = StreetWalks(tmp_path / "nothing.streets")
    assert await walks.way(at(0, 0), at(100, 0), 800.0) is None
    assert await walks.lines((51.0, 4.0, 53.0, 5.0)) == []
