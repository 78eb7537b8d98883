"""Who walks goes where Dutch law and the signs allow, and nowhere else."""

from pathlib import Path

import pytest

from geo.streets.header import read_names
from geo.streets.rules import blocks, kind_of, name_of
from tests.geo.streets.drawn import Town, at

# From a over the short way b to c is 200 m; round by d it is 600 m.
A, B, C = at(0, 0), at(100, 0), at(200, 0)
SHORT, ROUND = pytest.approx(200, abs=1), pytest.approx(600, abs=1)


def corner_town() -> Town:
    town = Town(a=(0, 0), b=(100, 0), c=(200, 0), d=(0, 200), e=(200, 200))
    return town.street("adec")


@pytest.mark.parametrize(
    "tags",
    [
        {"highway": "cycleway"},
        {"highway": "cycleway", "foot": "use_sidepath"},
        {"highway": "residential", "oneway": "yes"},
        {"highway": "steps"},
        {"highway": "primary", "bridge": "yes", "layer": "1"},
        {"highway": "footway", "tunnel": "yes"},
        {"highway": "path", "access": "no", "foot": "yes"},
        {"highway": "service", "access": "private", "foot": "permissive"},
        {"highway": "service", "access": "destination"},
        {"highway": "busway", "foot": "yes"},
        {"highway": "trunk", "foot": "yes"},
        {"highway": "pedestrian", "area": "yes"},
        {"highway": "cycleway", "bicycle": "designated"},
        {"highway": "footway", "access": "customers"},
        {"highway": "corridor", "indoor": "yes", "level": "0"},
        {"highway": "unclassified", "motor_vehicle": "no", "vehicle": "no"},
        {"highway": "residential", "access": "residents", "foot": "yes"},
        {"route": "ferry"},
    ],
)
def test_one_walks_here_in_both_directions(tags: dict[str, str], tmp_path: Path) -> None:
    town = corner_town().street("cba", **tags)
    assert town.walked(tmp_path, A, C) == SHORT
    assert town.walked(tmp_path, C, A) == SHORT


@pytest.mark.parametrize(
    "tags",
    [
        {"highway": "motorway"},
        {"highway": "motorway_link", "foot": "yes"},
        {"highway": "trunk"},
        {"highway": "primary", "motorroad": "yes"},
        {"highway": "cycleway", "foot": "no"},
        {"highway": "service", "access": "private"},
        {"highway": "footway", "access": "no"},
        {"highway": "footway", "foot": "private"},
        {"highway": "footway", "foot": "permit"},
        {"highway": "service", "access": "residents"},
        {"highway": "service", "access": "employees"},
        {"highway": "busway"},
        {"highway": "construction"},
        {"highway": "proposed"},
        {"route": "ferry", "foot": "no"},
        {"railway": "rail"},
        {"waterway": "canal"},
    ],
)
def test_nobody_walks_here(tags: dict[str, str], tmp_path: Path) -> None:
    assert corner_town().street("abc", **tags).walked(tmp_path, A, C) == ROUND


def test_who_cannot_climb_goes_round_the_steps(tmp_path: Path) -> None:
    town = corner_town().street("ab").street("bc", highway="steps")
    assert town.walked(tmp_path, A, C) == SHORT
    assert town.walked(tmp_path, A, C, steps=True) == ROUND


def test_who_takes_no_ferry_goes_round_by_the_bridge(tmp_path: Path) -> None:
    town = corner_town().street("ab").street("bc", route="ferry")
    assert town.walked(tmp_path, A, C) == SHORT
    assert town.walked(tmp_path, A, C, ferry=True) == ROUND
    assert town.walked(tmp_path, A, C, ferries=False) == ROUND


def test_nobody_lives_on_a_ferry(tmp_path: Path) -> None:
    town = corner_town().street("abc", route="ferry")
    assert town.walked(tmp_path, at(100, 5), C) is None


def test_who_cannot_climb_begins_beside_the_steps(tmp_path: Path) -> None:
    town = corner_town().street("ab").street("bc", highway="steps")
    beside = at(110, 0)
    assert town.walked(tmp_path, beside, A) == pytest.approx(110, abs=1)
    assert town.walked(tmp_path, beside, A, steps=True) == pytest.approx(110, abs=1)
    assert town.walked(tmp_path, at(130, 0), C) == pytest.approx(70, abs=1)
    assert town.walked(tmp_path, at(130, 0), C, steps=True) == pytest.approx(730, abs=1)


def test_who_cannot_climb_does_not_begin_on_a_gallery_that_only_steps_lead_to(
    tmp_path: Path,
) -> None:
    gallery = {"g": (50, 20), "h": (150, 20), "i": (50, 0)}
    town = Town(a=(0, 0), c=(400, 0), d=(0, 800), **gallery).street("dai").street("ic")
    town.street("gh", highway="footway").street("gi", highway="steps")
    home, there = at(140, 15), at(300, 0)
    assert town.walked(tmp_path, home, there) == pytest.approx(5 + 90 + 20 + 250, abs=1)
    assert town.walked(tmp_path, home, there, steps=True) == pytest.approx(15 + 160, abs=1)


def test_a_quarter_that_only_steps_lead_to_is_not_reached_without_them(tmp_path: Path) -> None:
    quarter = {"g": (50, 20), "h": (1150, 20), "i": (50, 0)}
    town = Town(a=(0, 0), c=(400, 0), d=(0, 800), **quarter).street("dai").street("ic")
    town.street("gh", highway="footway").street("gi", highway="steps")
    assert town.walked(tmp_path, at(140, 15), at(300, 0), steps=True) is None


def test_a_locked_gate_stops_and_a_bollard_does_not(tmp_path: Path) -> None:
    town = corner_town().street("abc")
    assert town.gate("b", barrier="bollard").walked(tmp_path, A, C) == SHORT
    assert town.gate("b", barrier="gate").walked(tmp_path, A, C) == SHORT
    assert town.gate("b", barrier="gate", access="private").walked(tmp_path, A, C) == ROUND
    assert town.gate("b", barrier="gate", foot="no").walked(tmp_path, A, C) == ROUND


def test_where_a_wall_stands_or_a_gate_is_locked_the_way_ends(tmp_path: Path) -> None:
    town = corner_town().street("abc")
    assert town.gate("b", barrier="fence").walked(tmp_path, A, C) == ROUND
    assert town.gate("b", barrier="fence", foot="yes").walked(tmp_path, A, C) == SHORT
    assert town.gate("b", barrier="gate", locked="yes").walked(tmp_path, A, C) == ROUND
    assert town.gate("b", barrier="gate", locked="no").walked(tmp_path, A, C) == SHORT
    assert town.gate("b", barrier="gate", locked="yes", access="yes").walked(tmp_path, A, C) == (
        SHORT
    )
    assert town.gate("b", barrier="stile").walked(tmp_path, A, C) == SHORT


def test_a_square_with_a_hole_is_walked_along_its_edges(tmp_path: Path) -> None:
    town = Town(a=(0, 0), b=(100, 0), c=(200, 0), d=(0, 200), e=(200, 200), f=(100, 90))
    town.street("adec").square("abf", "bcf", highway="pedestrian", name="Grote Markt")
    assert town.walked(tmp_path, A, C) == SHORT
    assert read_names(town.built(tmp_path)[0]) == ("Grote Markt",)


def test_a_road_along_a_square_keeps_its_own_rules(tmp_path: Path) -> None:
    town = corner_town().square("abc", highway="pedestrian")
    town.ways[-1] = ("abc", {"highway": "secondary", "foot": "no"})
    assert town.walked(tmp_path, A, C) == ROUND


@pytest.mark.parametrize(
    "tags",
    [
        {"highway": "pedestrian", "access": "private"},
        {"highway": "pedestrian", "type": "site"},
        {"landuse": "grass"},
    ],
)
def test_what_is_no_square_is_not_walked_along(tags: dict[str, str], tmp_path: Path) -> None:
    assert corner_town().square("abc", **tags).walked(tmp_path, A, C) == ROUND


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Oude Delft", "Oude Delft"),
        ("  Oude \t Delft\n", "Oude Delft"),
        ("Oude\u202eDelft\x00", "Oude Delft"),
        ("Curac\u0327aostraat", "Cura\u00e7aostraat"),
        ("'s-Gravenzandelaan", "'s-Gravenzandelaan"),
        ("Plein 1944", "Plein 1944"),
        ("x" * 80, "x" * 80),
        ("x" * 81, ""),
        ("13", ""),
        ("", ""),
    ],
)
def test_a_name_is_one_line_that_can_be_shown_and_typed(written: str, name: str) -> None:
    assert name_of({"name": written}) == name
    assert name_of({}) == ""


def test_a_gate_for_cars_lets_people_through() -> None:
    assert not blocks({"barrier": "lift_gate", "access": "private", "foot": "yes"})
    assert not blocks({"access": "private"})


def test_every_refusal_has_its_reason() -> None:
    assert kind_of({"highway": "motorway"}) == "motor road"
    assert kind_of({"highway": "trunk_link"}) == "motor road"
    assert kind_of({"highway": "bridleway"}) == "not for walking"
    assert kind_of({"highway": "path", "foot": "no"}) == "no walking"
    assert kind_of({"highway": "service", "access": "private"}) == "private"
    assert kind_of({"highway": "raceway"}) == "not a street"
