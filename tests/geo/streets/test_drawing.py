"""Streets are drawn as they lie, only in the box, and with no more corners than one sees."""

from pathlib import Path

import numpy as np

from geo.streets.drawing import StreetLine, lines
from geo.streets.graph import StreetGraph
from geo.streets.network import Network
from geo.streets.walking import TownsWalks
from tests.geo.streets.drawn import Town, at, big_town

SOUTH_WEST, NORTH_EAST = at(-50, -50), at(450, 450)
BOX = (SOUTH_WEST.lat, SOUTH_WEST.lon, NORTH_EAST.lat, NORTH_EAST.lon)


def drawn(town: Town, folder: Path) -> list[StreetLine]:
    """The lines of a drawn town in the box of half a kilometre."""
    return lines(network(town, folder), BOX)


def network(town: Town, folder: Path) -> Network:
    """The network of a drawn town."""
    return StreetGraph.load(town.built(folder)[0]).network


def test_steps_and_ferries_are_marked(tmp_path: Path) -> None:
    town = Town(a=(0, 0), b=(100, 0), c=(200, 0), d=(300, 100)).street("ab")
    town.street("bc", highway="steps").street("cd", route="ferry")
    assert {line.kind for line in drawn(town, tmp_path)} == {"street", "steps", "ferry"}


def test_a_street_is_cut_at_the_side_of_the_box(tmp_path: Path) -> None:
    town = Town(a=(0, 100), b=(2000, 100), c=(1000, 2000)).street("ab").street("bc")
    (line,) = drawn(town, tmp_path)
    lons = [lon for _, lon in line.points]
    assert abs(max(lons) - NORTH_EAST.lon) < 2e-5
    assert lines(network(town, tmp_path), (50.0, 3.0, 50.1, 3.1)) == []


def test_a_bend_nobody_sees_is_left_out_and_one_that_is_seen_stays(tmp_path: Path) -> None:
    town = Town(a=(0, 0), b=(100, 1), c=(200, 0), d=(200, 30), e=(300, 30)).street("abcde")
    (line,) = drawn(town, tmp_path)
    assert len(line.points) == 4


def test_a_street_that_goes_round_is_drawn_closed(tmp_path: Path) -> None:
    town = Town(a=(0, 0), b=(200, 0), c=(200, 200), d=(0, 200)).street("abcda")
    (line,) = drawn(town, tmp_path)
    assert line.points[0] == line.points[-1]
    assert len(line.points) == 5


async def test_each_drawn_corner_lies_on_its_street(tmp_path: Path) -> None:
    walks = TownsWalks([big_town(tmp_path)])
    found = await walks.lines(at(1000, 1000), BOX)
    assert len(found) > 20
    for line in found:
        lat, lon = np.array(line.points).T
        grid = np.array([[p.lat, p.lon] for p in (at(0, 0), at(100, 100))])
        offs = ((lat - grid[0, 0]) / (grid[1, 0] - grid[0, 0])) % 1
        along = ((lon - grid[0, 1]) / (grid[1, 1] - grid[0, 1])) % 1
        off_row, off_column = np.minimum(offs, 1 - offs), np.minimum(along, 1 - along)
        assert np.all(np.minimum(off_row, off_column) < 0.02)
    assert await walks.lines(at(90_000, 0), BOX) == []
