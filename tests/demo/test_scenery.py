"""What the page draws: every piece and hole of a neighbourhood, and streets where we have them."""

import json
from pathlib import Path

import pytest

from buurtbot.demo.folder import DemoFolder
from buurtbot.demo.ready.people import demo_people
from buurtbot.demo.scenery import AROUND, WIDE, scenery, told_of_streets
from buurtbot.demo.start import CONFIG, reset_demo
from config.environment.streets import with_streets
from config.network.network import Network, load_network
from geo.point import Point
from geo.streets.walking import StreetWalks, TownsWalks
from tests.demo.streets_of_delft import DELFT, NOT_HERE, a_grid, real_streets

NETWORK = load_network(CONFIG)
DELFTS = "schieoevers"
LARGEST_KB = 120


def drawn_of(slug: str, network: Network = NETWORK) -> int:
    """Which of the drawn neighbourhoods this is."""
    return [n.slug for n in network.neighbourhoods].index(slug)


async def test_every_piece_and_hole_of_a_neighbourhood_is_told() -> None:
    west = ((52.05, 4.28), (52.05, 4.284), (52.053, 4.284))
    hole = ((52.049, 4.299), (52.049, 4.301), (52.051, 4.301))
    in_pieces = NETWORK.neighbourhood("moerwijk").model_copy(
        update={"outlines": (west,), "holes": (hole,)}
    )
    network = NETWORK.model_copy(update={"neighbourhoods": (in_pieces,)})
    told = json.loads(json.dumps(await scenery(network, demo_people(network))))
    (one,) = told["neighbourhoods"]
    assert one["outlines"] == [[list(c) for c in in_pieces.outline], [list(c) for c in west]]
    assert one["holes"] == [[list(c) for c in hole]]


async def test_streets_lie_within_and_closely_around_the_outline(tmp_path: Path) -> None:
    told = await scenery(NETWORK, demo_people(NETWORK), a_grid(tmp_path))
    delft = told["neighbourhoods"][drawn_of(DELFTS)]
    south, west, north, east = NETWORK.neighbourhood(DELFTS).area.box()
    assert len(delft["streets"]) > 50
    for lat, lon in (point for line in delft["streets"] for point in line):
        assert south - AROUND - 1e-5 <= lat <= north + AROUND + 1e-5
        assert west - AROUND * WIDE - 1e-5 <= lon <= east + AROUND * WIDE + 1e-5
        assert (round(lat, 5), round(lon, 5)) == (lat, lon)


async def test_the_page_begins_where_the_streets_are_and_says_whose_they_are(
    tmp_path: Path,
) -> None:
    people = demo_people(NETWORK)
    told = await scenery(NETWORK, people, a_grid(tmp_path))
    assert told["suggested"]["bot"] == NETWORK.neighbourhood(DELFTS).bot
    assert "OpenStreetMap" in told["credit"]
    without = await scenery(NETWORK, people)
    assert without["suggested"]["bot"] == NETWORK.neighbourhood("moerwijk").bot
    assert without["credit"] == ""


async def test_one_line_says_whether_walks_are_measured(tmp_path: Path) -> None:
    people = demo_people(NETWORK)
    streets = await scenery(NETWORK, people, a_grid(tmp_path))
    line = told_of_streets(NETWORK, streets, ".demo")
    assert line.startswith("Real streets: Schieoevers in Delft.")
    elsewhere = TownsWalks([StreetWalks(tmp_path / "nowhere.streets")])
    for walks in (None, elsewhere):
        line = told_of_streets(NETWORK, await scenery(NETWORK, people, walks), ".demo")
        assert line.startswith("Distances are estimates.")
        assert "--out .demo/delft.streets" in line
        assert "\n" not in line


def test_streets_in_the_folder_are_used_unless_others_are_named(tmp_path: Path) -> None:
    assert with_streets({"A": "b"}, tmp_path) == {"A": "b"}
    a_grid(tmp_path)
    assert with_streets({"A": "b"}, tmp_path) == {"A": "b", "BUURTBOT_STREETS": str(tmp_path)}
    assert with_streets({"BUURTBOT_STREETS": "mine"}, tmp_path) == {"BUURTBOT_STREETS": "mine"}


async def test_a_reset_leaves_the_streets_where_they_are(tmp_path: Path) -> None:
    folder = DemoFolder(tmp_path)
    folder.secrets(["moerwijk"])
    a_grid(tmp_path)
    await reset_demo(folder, tell=lambda _: None)
    assert (tmp_path / "town.streets").is_file()
    assert not (tmp_path / "secrets.json").exists()


@pytest.mark.skipif(not DELFT.exists(), reason=NOT_HERE)
async def test_in_delft_everybody_lives_at_a_street_and_the_drawing_is_small(
    tmp_path: Path,
) -> None:
    walks, people = real_streets(tmp_path), demo_people(NETWORK)
    told = await scenery(NETWORK, people, walks)
    kilobytes = len(json.dumps(told["neighbourhoods"][drawn_of(DELFTS)])) / 1000
    print(f"{kilobytes:.0f} kB")
    assert 20 < kilobytes < LARGEST_KB
    here = {p.name: p.point for p in people if p.neighbourhood == DELFTS}
    found = await walks.one_to_many(Point(52.0026, 4.3655), here, 2000.0)
    assert {name for name, walk in found.items() if walk.method == "street"} == set(here)
