"""What a router is asked and what it answers: also as a real one, Valhalla 3.9.1, once did.

Recorded over south-east Delft, the ferry over an island that we drew.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from geo.point import Point
from geo.walking import ANY_WAY, Walk, Wish, Wishes, crow_m
from tests.geo.pretend_valhalla import (
    HOME,
    PLACES,
    Answer,
    PretendValhalla,
    asking,
    methods,
    walks_to,
)
from tests.geo.streets.drawn import at

RECORDED: dict[str, Any] = json.loads(
    Path(__file__).with_name("valhalla_answers.json").read_text(encoding="utf-8")
)


about: Any = pytest.approx


async def replayed(name: str, wishes: Wishes = ANY_WAY) -> dict[int, Walk]:
    """The walks within 1.5 km made of what the real one answered to this very question."""
    service, kept = PretendValhalla(), RECORDED[name]
    service.says(kept["answer"], status=kept["status"])
    (home,), homes = (
        [Point(**place) for place in kept["asked"][side]] for side in ("sources", "targets")
    )
    async with asking(service) as walking:
        walks = await walking.one_to_many(home, dict(enumerate(homes)), 1500, wishes=wishes)
    assert service.asked[0].model_dump(exclude_defaults=True) == kept["asked"]
    return walks


async def test_a_walk_goes_from_door_to_door() -> None:
    walks = await replayed("walks")
    # 355 m of street, and 15 and 6 m to it.
    assert walks[0] == Walk(about(376, abs=1), "valhalla")
    assert [walk.method for walk in walks.values()] == ["valhalla"] * 3


async def test_where_no_wheels_come_nobody_is_asked_to_come() -> None:
    walks = await replayed("wheelchair", frozenset({"wheelchair"}))
    assert walks == {0: Walk(about(149, abs=5), "valhalla")}


async def test_beyond_its_map_there_are_estimates() -> None:
    assert (await replayed("beyond"))[0].method == "estimate"


async def test_a_walk_that_has_steps_after_all_is_not_believed() -> None:
    climbing = await replayed("any_way")
    assert {walk.method for walk in climbing.values()} == {"valhalla"}
    walks = await replayed("steps", frozenset({"no_stairs"}))
    assert {walk.method for walk in walks.values()} == {"estimate"}


@pytest.mark.parametrize(
    ("wishes", "options"),
    [
        ((), {}),
        (("no_stairs",), {"step_penalty": 43_200}),
        (("pram",), {"step_penalty": 43_200}),
        (("wheelchair",), {"type": "wheelchair", "step_penalty": 43_200}),
        (("no_ferry",), {"use_ferry": 0, "ferry_cost": 43_200}),
        (("no_ferry", "pram"), {"step_penalty": 43_200, "use_ferry": 0, "ferry_cost": 43_200}),
    ],
)
async def test_wishes_become_options(wishes: tuple[Wish, ...], options: dict[str, object]) -> None:
    service = PretendValhalla()
    walks = await walks_to(service, wishes=frozenset(wishes))
    assert service.asked[0].options.model_dump(exclude_defaults=True) == options
    assert set(methods(walks).values()) == {"valhalla"}


async def test_who_takes_no_ferry_is_not_sent_to_the_island() -> None:
    walks = await replayed("ferry", frozenset({"no_ferry"}))
    assert walks == {0: Walk(about(365, abs=1), "valhalla")}


async def test_an_island_is_left_out_only_for_who_takes_no_ferry() -> None:
    service = PretendValhalla()
    service.over_water = {PLACES["bo"]}
    assert set(await walks_to(service)) == set(PLACES)
    assert set(await walks_to(service, wishes=frozenset({"no_ferry"}))) == {"anna", "cem"}
    both: Wishes = frozenset({"no_ferry", "no_stairs"})
    assert set(await walks_to(service, wishes=both)) == {"anna", "cem"}


async def test_an_older_service_that_tells_no_cost_cannot_tell_steps() -> None:
    service = PretendValhalla()

    def older(answer: Answer) -> None:
        for cell in answer["sources_to_targets"][0]:
            del cell["cost"]

    service.change = older
    assert set(methods(await walks_to(service)).values()) == {"valhalla"}
    climbing = await walks_to(service, wishes=frozenset({"no_stairs"}))
    assert set(methods(climbing).values()) == {"estimate"}


def cell(**told: object) -> Callable[[Answer], None]:
    """Another answer about Bo."""
    return lambda answer: answer["sources_to_targets"][0][1].update(told)


def snapped(place: Point | None) -> Callable[[Answer], None]:
    """Another street for Bo."""
    spot = {"lat": place.lat, "lon": place.lon} if place else None

    def change(answer: Answer) -> None:
        answer["targets"][1] = spot

    return change


@pytest.mark.parametrize(
    "change",
    [
        cell(distance=0.25),  # shorter than the straight line
        cell(distance=-0.4),
        cell(distance=float("nan")),
        snapped(at(0, 370)),  # not the street that he lives in
        snapped(None),
    ],
)
async def test_a_number_that_cannot_be_is_estimated_and_the_others_are_kept(
    change: Callable[[Answer], None],
) -> None:
    service = PretendValhalla()
    service.change = change
    walks = await walks_to(service)
    assert methods(walks) == {"anna": "valhalla", "bo": "estimate", "cem": "valhalla"}


async def test_a_spot_that_is_nowhere_on_earth_is_not_believed() -> None:
    service = PretendValhalla()
    service.change = lambda answer: answer["targets"][1].update(lat=1000)
    assert (await walks_to(service))["bo"].method == "estimate"


async def test_without_a_time_nobody_knows_of_a_ferry() -> None:
    service = PretendValhalla()
    service.change = cell(time=None)
    walks = await walks_to(service, wishes=frozenset({"no_ferry"}))
    assert walks["bo"].method == "estimate"


async def test_a_walk_rounded_below_the_straight_line_is_the_straight_line() -> None:
    service = PretendValhalla()
    service.change = cell(distance=0.299)
    assert (await walks_to(service))["bo"] == Walk(crow_m(HOME, PLACES["bo"]), "valhalla")


def shuffled(answer: Answer) -> None:
    answer["sources_to_targets"][0].reverse()


def one_less(answer: Answer) -> None:
    answer["sources_to_targets"][0].pop()


def nobody_snapped(answer: Answer) -> None:
    answer["targets"] = []


def in_miles(answer: Answer) -> None:
    answer["units"] = "miles"


def empty_row(answer: Answer) -> None:
    answer["sources_to_targets"] = [None]


def slim(answer: Answer) -> None:
    answer["sources_to_targets"] = {"distances": [[0.2, 0.3, 0.4]], "durations": [[1, 2, 3]]}


@pytest.mark.parametrize("change", [shuffled, one_less, nobody_snapped, in_miles, empty_row, slim])
async def test_an_answer_to_something_else_is_not_read(
    change: Callable[[Answer], None], caplog: pytest.LogCaptureFixture
) -> None:
    service = PretendValhalla()
    service.change = change
    assert methods(await walks_to(service)) == dict.fromkeys(PLACES, "estimate")
    assert "answered what we cannot read" in caplog.text
