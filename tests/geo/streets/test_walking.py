"""Streets where they are known, an estimate that says so elsewhere, and new streets unnoticed."""

import io
import logging
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

import pytest

from geo.point import Point
from geo.streets.commands import walk_command
from geo.streets.graph import Avoid
from geo.streets.homes import MOST
from geo.streets.walking import StreetWalks, TownsWalks
from geo.walking import CrowEstimate, Walk, WalkingDistance, Wish
from tests.geo.streets.drawn import Town, at, big_town
from tests.scenes.waiting import PATIENCE

about: Any = pytest.approx

MIDDLE = at(1000, 1000)


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> StreetWalks:
    """2 by 2 km of streets, 100 m apart."""
    return big_town(tmp_path_factory.mktemp("town"))


async def test_in_the_middle_of_town_streets_are_walked(town: StreetWalks) -> None:
    walking: WalkingDistance = town
    walks = await walking.one_to_many(
        MIDDLE, {"round": at(1200, 1200), "far": at(1400, 1100)}, 450
    )
    assert walks == {"round": Walk(about(400, abs=1), "street")}


async def test_at_the_edge_of_the_map_a_shorter_way_outside_may_exist(town: StreetWalks) -> None:
    edge = at(1000, 20)
    places = {"close": at(1080, 30), "along": at(1300, 10), "beyond": at(1000, -300)}
    walks = await town.one_to_many(edge, places, 800)
    assert {who: walk.method for who, walk in walks.items()} == dict.fromkeys(places, "estimate")
    assert walks["along"] == (await CrowEstimate().one_to_many(edge, places, 800))["along"]


async def test_half_way_to_the_edge_the_near_are_sure_and_the_far_are_not(
    town: StreetWalks,
) -> None:
    here = at(1000, 500)
    walks = await town.one_to_many(here, {"near": at(1100, 600), "far": at(1360, 20)}, 1600)
    assert walks["near"].method == "street"
    assert walks["far"] == Walk(about(1.3 * 600, abs=1), "estimate")


async def test_outside_the_map_everything_is_an_estimate(town: StreetWalks) -> None:
    walks = await town.one_to_many(at(9000, 0), {"there": at(9000, 300)}, 800)
    assert walks == await CrowEstimate().one_to_many(at(9000, 0), {"there": at(9000, 300)}, 800)


async def test_without_a_map_everything_is_an_estimate_and_the_log_says_so_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    walking = StreetWalks(tmp_path / "absent.streets")
    for _ in range(3):
        assert (await walking.one_to_many(MIDDLE, {"a": MIDDLE}, 800))["a"].method == "estimate"
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    assert walking.inside_m(MIDDLE) == 0


async def test_nobody_around_is_an_empty_answer(town: StreetWalks) -> None:
    assert await town.one_to_many(MIDDLE, {}, 800) == {}
    assert (await town.one_to_many(MIDDLE, {"here": MIDDLE}, 1))["here"].metres < 0.2


async def test_who_cannot_climb_and_takes_no_ferry_walks_round(tmp_path: Path) -> None:
    drawn = Town(a=(0, 0), b=(100, 0), c=(200, 0), d=(0, 200), e=(200, 200)).street("adec")
    path, _ = drawn.street("ab", highway="steps").street("bc", route="ferry").built(tmp_path)
    walking = StreetWalks(path)
    town = walking.town()
    assert town is not None
    for wish in (*get_args(Wish), "no_ferry no_stairs"):
        avoid = Avoid.of(frozenset(wish.split()))
        begin, end = (town.homes.of([each], avoid).spots for each in (at(0, 0), at(200, 0)))
        assert town.graph.metres(begin, end, 9e9, avoid)[0] == pytest.approx(600, abs=1)
    assert await walking.one_to_many(
        at(0, 0), {"c": at(200, 0)}, 800, wishes=frozenset({"no_stairs"})
    )


def test_a_new_map_is_used_without_a_restart_and_a_broken_one_is_not(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    live, place = tmp_path / "live.streets", at(1500, 1500)
    walking = StreetWalks(live)
    assert walking.inside_m(place) == 0
    _put(big_town(_folder(tmp_path, "one"), blocks=20)._path, live)
    assert _soon(lambda: walking.inside_m(place) > 300)
    before = walking.inside_m(place)
    live.write_bytes(live.read_bytes()[:-1])
    assert _soon(lambda: walking.inside_m(place) == before and "cut short" in caplog.text)
    _put(big_town(_folder(tmp_path, "two"), blocks=30)._path, live)
    assert _soon(lambda: walking.inside_m(place) > before)
    live.unlink()
    assert walking.inside_m(place) > before


def _folder(parent: Path, name: str) -> Path:
    folder = parent / name
    folder.mkdir()
    return folder


def _put(path: Path, live: Path) -> None:
    shutil.copy(path, live.with_suffix(".new"))
    live.with_suffix(".new").replace(live)


def _soon(true: Callable[[], bool]) -> bool:
    until = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < until
        time.sleep(0.01)
    return True


async def test_each_question_goes_to_the_town_it_is_in(town: StreetWalks, tmp_path: Path) -> None:
    elsewhere = StreetWalks(tmp_path / "absent.streets")
    both = TownsWalks([elsewhere, town])
    near = {"near": at(1100, 1000)}
    assert (await both.one_to_many(MIDDLE, near, 800))["near"].method == "street"
    assert (await both.one_to_many(at(9000, 0), {"n": at(9000, 9)}, 800))["n"].method == "estimate"
    assert (await TownsWalks([]).one_to_many(MIDDLE, near, 800))["near"].method == "estimate"


def test_homes_are_remembered_but_not_without_bound(town: StreetWalks) -> None:
    known = town.town()
    assert known is not None
    many = [Point(MIDDLE.lat + at_ * 1e-7, MIDDLE.lon) for at_ in range(MOST - 10)]
    once = known.homes.of(many[:50]).spots
    for some in (many, many[:50], [at(x, 1000) for x in range(100)], many[:50]):
        again = known.homes.of(some).spots
    assert again.away.tolist() == once.away.tolist()
    assert again.edge.tolist() == once.edge.tolist()
    assert len(known.homes._known[False].rows) <= MOST


def test_the_command_answers_every_line(town: StreetWalks) -> None:
    here, there = MIDDLE, at(1200, 1200)
    good = f"{here.lat},{here.lon},{there.lat},{there.lon}"
    lines = [good, "", "1,2,3", "a,b,c,d", "nan,1,2,3", "95,0,0,0", "0,0,0,0", "1," * 9000, "\xff"]
    out = io.StringIO()
    given = io.BytesIO("\n".join([*lines, good]).encode("latin-1"))
    assert walk_command(town._path, given, out) == 0
    answers = out.getvalue().splitlines()
    assert answers[0] == answers[-1]
    metres, how = answers[0].split(",")
    assert (float(metres), how) == (pytest.approx(400, abs=1), "street")
    assert answers[1:6] == ["-,unreadable"] * 5
    assert answers[6:9] == ["-,unreachable", "-,unreadable", "-,unreadable"]
    assert len(answers) == len(lines) + 1
