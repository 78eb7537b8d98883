"""On the real streets of Delft our walks are those of Valhalla, a router many people trust."""

import csv
from pathlib import Path

import numpy as np
import pytest

from geo.point import Point
from geo.streets.graph import Avoid, StreetGraph
from geo.streets.header import Header
from geo.streets.making.building import build
from geo.streets.route import way
from geo.streets.walking import StreetWalks
from geo.walking import crow_m
from tests.geo.streets.drawn import quiet, walked
from tests.geo.streets.test_route import length

OSM = Path(__file__).parents[3].parent / "shared" / "geodata" / "osm"
DELFT, PAIRS = OSM / "delft_merged.osm.pbf", OSM / "delft_walk_pairs.csv"
CENTRE = Point(51.9985, 4.3735)

pytestmark = pytest.mark.skipif(
    not DELFT.exists(), reason="the real streets of Delft (../shared/geodata) are not here"
)


@pytest.fixture(scope="module")
def delft(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The network of Delft."""
    out = tmp_path_factory.mktemp("delft") / "delft.streets"
    build(DELFT, out, progress=quiet())
    return out


@pytest.fixture(scope="module")
def header(delft: Path) -> Header:
    """What the network says of itself."""
    return StreetGraph.load(delft).header


def test_walks_are_as_long_as_those_of_valhalla(delft: Path) -> None:
    graph = StreetGraph.load(delft)
    wrong = []
    with PAIRS.open() as lines:
        for row in csv.DictReader(lines):
            origin = Point(float(row["o_lat"]), float(row["o_lon"]))
            place = Point(float(row["d_lat"]), float(row["d_lon"]))
            metres = walked(graph, origin, place)
            assert metres is not None
            assert metres >= crow_m(origin, place) - 0.01
            wrong.append(abs(metres / float(row["valhalla_m"]) - 1))
    median, p90 = np.percentile(wrong, [50, 90])
    print(f"median error {median:.2%}, p90 {p90:.2%}")
    assert median <= 0.01
    assert p90 <= 0.05


@pytest.mark.parametrize("avoid", [Avoid(), Avoid(steps=True)])
def test_every_walk_can_be_drawn_and_the_line_is_as_long(delft: Path, avoid: Avoid) -> None:
    graph = StreetGraph.load(delft)
    with PAIRS.open() as lines:
        for row in list(csv.DictReader(lines))[:100]:
            origin = Point(float(row["o_lat"]), float(row["o_lon"]))
            place = Point(float(row["d_lat"]), float(row["d_lon"]))
            found = way(graph, origin, place, avoid=avoid)
            assert found is not None
            assert found.metres == walked(graph, origin, place, avoid)
            assert length(found) == pytest.approx(found.metres, abs=1)


async def test_who_lives_across_the_canal_walks_round_by_the_bridge(delft: Path) -> None:
    walks = StreetWalks(delft)
    west, east = Point(52.0035, 4.3615), Point(52.0040, 4.3650)
    found = await walks.way(west, east, 1600.0)
    assert found is not None
    assert found.metres > 3 * crow_m(west, east)
    assert length(found) == pytest.approx(found.metres, abs=1)


def test_a_thousand_kilometres_of_street_take_less_than_300_kb(header: Header) -> None:
    assert header.body_bytes / header.street_km < 300


async def test_the_edge_of_the_extract_is_known_where_the_streets_end(delft: Path) -> None:
    walking = StreetWalks(delft)
    assert walking.inside_m(CENTRE) > 400
    assert walking.inside_m(Point(52.04, 4.30)) == 0  # only long roads that stick out
    near = Point(CENTRE.lat + 0.002, CENTRE.lon)
    walks = await walking.one_to_many(CENTRE, {"near": near}, 1600)
    assert walks["near"].method == "street"
