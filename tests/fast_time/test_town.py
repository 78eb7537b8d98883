"""A town's own streets: people live along them and walk over them."""

import io
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from buurtbot.fast_time.assumptions import BASE
from buurtbot.fast_time.command import main
from buurtbot.fast_time.compare import Job, play
from buurtbot.fast_time.places import TRIES, Area, Spot
from buurtbot.fast_time.policies import OTHERS
from buurtbot.fast_time.town import TOO_FAR_M, Town, load_town
from buurtbot.fast_time.world import make_world
from config.core.mistakes import WrongConfig
from geo.point import Point
from tests.fast_time.weeks import SMALL, the_policy
from tests.geo.streets.drawn import at, big_town

SIDE_M = 2_000


@pytest.fixture(scope="module")
def streets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A square town of two by two kilometres with a street every hundred metres."""
    folder = tmp_path_factory.mktemp("town")
    big_town(folder)
    return folder / "town.streets"


@pytest.fixture
def town(streets: Path) -> Town:
    return load_town(streets)


def test_everybody_lives_along_known_streets(streets: Path, town: Town) -> None:
    world = make_world(replace(SMALL, streets=streets), 5, the_policy())
    homes = [one.home for one in world.volunteers]
    homes += [request.point for request in world.requests if request.point]
    assert all(town.habitable(homes))


def test_a_walk_goes_round_the_corner(streets: Path) -> None:
    world = make_world(replace(SMALL, streets=streets), 5, the_policy())
    for walks in world.walks:
        assert np.all(walks.true >= walks.crow * 0.99)  # a flat map is right within 0.5 %
        assert np.all(walks.true <= walks.crow * np.sqrt(2) + 250)  # to the corner and back
        assert walks.told.tolist() == walks.true.tolist()


def test_between_two_streets_far_apart_nobody_lives(town: Town) -> None:
    inside, beside = at(SIDE_M / 2, SIDE_M / 2), at(SIDE_M + 5_000, SIDE_M / 2)
    assert list(town.habitable([inside, beside])) == [True, False]
    assert town.metres(inside, [inside, beside]).tolist() == [pytest.approx(0, abs=1), TOO_FAR_M]


def test_where_there_is_no_street_nobody_can_live(town: Town) -> None:
    sea = Area((Spot(53.5, 3.0),), town.habitable)
    with pytest.raises(WrongConfig, match="hardly any street"):
        sea.homes(3, np.random.default_rng(1))


def test_ground_without_streets_is_drawn_again() -> None:
    tried: list[Point] = []

    def at_the_last_try(points: Sequence[Point]) -> Sequence[bool]:
        tried.extend(points)
        return [len(tried) == TRIES * len(points)] * len(points)

    area = Area((Spot(52.0, 4.4),), at_the_last_try)
    assert area.homes(2, np.random.default_rng(1)) == tried[-2:]


def test_every_way_to_ask_can_be_played_in_a_real_town(streets: Path) -> None:
    setting = replace(SMALL, streets=streets, days=7)
    for way in OTHERS:
        assert play(Job(setting, 1, the_policy(), way, BASE))["filled %"] > 0


def test_a_town_has_as_many_neighbourhoods_as_fit(town: Town) -> None:
    rng = np.random.default_rng(1)
    assert len(town.area("neighbourhood", rng).spots) == 1
    assert len(town.area("town", rng).spots) == 2  # of 1.5 km2, in almost four


def test_of_the_real_neighbourhoods_those_in_the_town_are_played(
    streets: Path, tmp_path: Path
) -> None:
    file = tmp_path / "points.csv"
    rows = [f"BU1,{at(600, 600).lat},{at(600, 600).lon}", "BU2,53.1,6.1", "BU3,51.5,5.1"]
    file.write_text("\n".join(["buurtcode,lat,lon", *rows]), encoding="utf-8")
    setting = replace(SMALL, streets=streets, points=file, scale="town")
    homes = [one.home for one in make_world(setting, 1, the_policy()).volunteers]
    assert all(home.lat < 52.1 for home in homes)
    out = io.StringIO()
    few = ["--days", "7", "--seeds", "1", "--streets", str(streets), "--population", str(file)]
    assert main(few, out, io.StringIO()) == 0
    assert "ours" in out.getvalue()


def test_a_file_without_streets_is_refused(tmp_path: Path) -> None:
    no_town = tmp_path / "no.streets"
    no_town.write_bytes(b"no streets at all")
    with pytest.raises(WrongConfig, match=r"no\.streets"):
        main(["--days", "7", "--streets", str(no_town)], io.StringIO(), io.StringIO())
