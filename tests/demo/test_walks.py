"""The walk on the map is the very walk that the service measured, and goes when it is over."""

import itertools
import tomllib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from shapely import LineString

from buurtbot.demo.scenery import OUTLINES_FILE
from buurtbot.demo.stage import until
from buurtbot.simulator.wire import Json
from geo.point import Point, rounded
from geo.walking import DETOUR, about_minutes, crow_m
from tests.demo.asking import actor, leny_asks, walks_when
from tests.demo.streets_of_delft import DELFT, NOT_HERE, a_grid, real_streets
from tests.scenes.live import Town, live_town

ADDRESS = "Laan van Braat 66"
OUTLINES = tomllib.loads(OUTLINES_FILE.read_text(encoding="utf-8"))
DOOR = Point(52.00158, 4.36109)  # as the table of addresses has it


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    """A live town with streets in Delft."""
    async with live_town(tmp_path / "demo", walking=a_grid(tmp_path)) as awake:
        yield awake


def points(walk: Json) -> list[Point]:
    """The line of a walk, from the volunteer's home on."""
    return [Point(lat, lon) for lat, lon in walk["line"]]


def length(walk: Json) -> float:
    """The metres of the line itself."""
    return sum(itertools.starmap(crow_m, itertools.pairwise(points(walk))))


def home(town: Town, person: int) -> Point:
    """Where a volunteer lives, as the service knows it."""
    place = town.demo.world.people[person].location
    assert place is not None
    return rounded(Point(*place))


async def test_who_is_asked_is_on_the_map_with_the_walk_that_was_measured(town: Town) -> None:
    leny = await leny_asks(town, ADDRESS)
    walks = await walks_when(town, "asked")
    assert len({walk["from"] for walk in walks}) == len(walks) >= 3
    for walk in walks:
        assert walk["to"] == leny.person.id
        assert walk["known"]
        assert len(walk["line"]) > 2
        assert length(walk) == pytest.approx(walk["metres"], abs=1)
        assert walk["minutes"] == about_minutes(walk["metres"])
        assert crow_m(points(walk)[0], home(town, walk["from"])) < 0.2
        assert crow_m(points(walk)[-1], DOOR) < 20


async def test_only_who_took_it_stays_on_the_map_until_it_is_done(town: Town) -> None:
    leny = await leny_asks(town, ADDRESS)
    asked = await walks_when(town, "asked")
    chosen = min(asked, key=lambda walk: walk["metres"])
    helper = await actor(town, town.demo.world.people[chosen["from"]].name)
    await helper.presses("button-take")
    (taken,) = await walks_when(town, "taken")
    assert {**taken, "state": "asked"} == chosen
    await helper.presses("button-on-my-way", older=True)
    (walking,) = await walks_when(town, "on_the_way")
    assert walking["line"] == taken["line"]
    await helper.presses("button-done", older=True)
    assert await walks_when(town) == []
    await leny.hears(leny.label("ask-how-resident-went"))


async def test_who_cannot_now_leaves_the_map(town: Town) -> None:
    await leny_asks(town, ADDRESS)
    asked = await walks_when(town, "asked")
    gone = asked[0]["from"]
    helper = await actor(town, town.demo.world.people[gone].name)
    await helper.presses("button-not-now")

    async def without() -> bool | None:
        walks = await town.telegram.get("/sim/walks")
        return all(walk["from"] != gone for walk in walks) or None

    assert await until(without, "who said no stayed on the map")


async def test_without_streets_the_walk_is_a_straight_line_and_an_estimate(
    tmp_path: Path,
) -> None:
    async with live_town(tmp_path) as town:
        assert await town.telegram.get("/sim/walks") == []
        await leny_asks(town, ADDRESS)
        for walk in await walks_when(town, "asked"):
            assert not walk["known"]
            assert len(walk["line"]) == 2
            assert walk["metres"] == pytest.approx(DETOUR * length(walk), abs=1)


@pytest.mark.skipif(not DELFT.exists(), reason=NOT_HERE)
async def test_over_the_canal_the_walk_is_much_longer_than_the_straight_line(
    tmp_path: Path,
) -> None:
    async with live_town(tmp_path / "demo", walking=real_streets(tmp_path)) as town:
        await leny_asks(town, ADDRESS)
        walks = await walks_when(town, "asked")
        (mirjam,) = (w for w in walks if town.demo.world.people[w["from"]].name == "Mirjam")
        assert mirjam["known"]
        assert length(mirjam) == pytest.approx(mirjam["metres"], abs=1)
        schie = LineString(OUTLINES["schieoevers"]["water"][0]["line"])
        straight = [mirjam["line"][0], mirjam["line"][-1]]
        assert schie.crosses(LineString(straight))
        assert schie.crosses(LineString(mirjam["line"]))
        assert mirjam["metres"] > 1.75 * crow_m(*points({"line": straight}))
