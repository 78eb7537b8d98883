"""Nobody within reach is missed, and nobody is told more than we know."""

import csv
import math
from pathlib import Path

import pytest
from geopy.distance import geodesic
from hypothesis import given
from hypothesis import strategies as st

from geo.point import Point, rounded
from geo.walking import (
    CrowEstimate,
    Walk,
    WalkingDistance,
    about_minutes,
    certainty,
    crow_m,
    search_radius_m,
)

GEODATA = Path(__file__).parents[2].parent / "shared" / "geodata"
REDIS_EARTH_M = 6_372_797.560856
REDIS_CELLS = 2**26

home = Point(52.0505, 4.2992)
anywhere = st.builds(Point, st.floats(-90, 90), st.floats(-180, 180))
in_nl = st.builds(Point, st.floats(50.8, 53.5), st.floats(3.4, 7.1))


def north_of(point: Point, metres: float, degrees: float = 0) -> Point:
    there = geodesic(meters=metres).destination((point.lat, point.lon), degrees)
    return Point(there.latitude, there.longitude)


def as_redis_keeps(point: Point) -> Point:
    """The middle of the 52-bit geohash cell in which Redis stores a point."""
    lat_step, lon_step = 2 * 85.05112878 / REDIS_CELLS, 360 / REDIS_CELLS
    lat = (math.floor((point.lat + 85.05112878) / lat_step) + 0.5) * lat_step - 85.05112878
    lon = (math.floor((point.lon + 180) / lon_step) + 0.5) * lon_step - 180
    return Point(lat, lon)


def as_redis_measures(one: Point, other: Point) -> float:
    up = math.sin(math.radians(other.lat - one.lat) / 2)
    along = math.sin(math.radians(other.lon - one.lon) / 2)
    flat = math.cos(math.radians(one.lat)) * math.cos(math.radians(other.lat)) * along**2
    return 2 * REDIS_EARTH_M * math.asin(math.sqrt(up**2 + flat))


async def test_the_nearer_the_surer_and_beyond_the_limit_nobody() -> None:
    places = {
        "nearby": north_of(home, 490),
        "perhaps": north_of(home, 650, 90),
        "hardly": north_of(home, 780, 200),
        "too_far": north_of(home, 805, 45),
    }
    estimate: WalkingDistance = CrowEstimate()
    walks = await estimate.one_to_many(home, places, 800)
    assert {who: walk.within(800) for who, walk in walks.items()} == {
        "nearby": "likely",
        "perhaps": "check",
    }
    assert walks["nearby"].within(600) == "check"
    assert walks["perhaps"].within(760) == "no"
    assert {walk.method for walk in walks.values()} == {"estimate"}


async def test_an_estimate_is_the_straight_line_and_a_third() -> None:
    walks = await CrowEstimate().one_to_many(home, {"nearby": north_of(home, 400)}, 800)
    walk = walks["nearby"]
    assert walk.metres == pytest.approx(520, abs=0.01)
    assert walk.minutes == pytest.approx(6.5, abs=0.01)


async def test_nobody_around_is_an_empty_answer() -> None:
    assert await CrowEstimate().one_to_many(home, {}, 800) == {}


async def test_next_door_is_certain_even_when_one_walks_no_distance() -> None:
    walks = await CrowEstimate().one_to_many(home, {"here": home}, 0)
    assert walks["here"].within(0) == "likely"


def test_measured_streets_are_within_or_they_are_not() -> None:
    assert Walk(799.0, "street").within(800) == "likely"
    assert Walk(801.0, "street").within(800) == "no"


@given(in_nl, st.floats(0, 360), st.floats(50, 5000), st.floats(0, 1))
def test_the_search_circle_misses_nobody_within_reach(
    asker: Point, bearing: float, limit: float, part: float
) -> None:
    volunteer = north_of(asker, limit * part, bearing)
    kept = as_redis_keeps(rounded(volunteer))
    assert as_redis_measures(rounded(asker), kept) <= search_radius_m(limit)


@given(st.floats(0, 20_000))
def test_shown_minutes_are_never_less_than_the_walk_and_never_fine(metres: float) -> None:
    shown = about_minutes(metres)
    assert shown * 80 >= metres
    assert shown in {2, 4, 6, 8, 10} or shown % 5 == 0


@pytest.mark.parametrize(
    ("metres", "minutes"), [(0, 2), (161, 4), (640, 8), (800, 10), (801, 15), (2000, 25)]
)
def test_minutes_are_told_in_steps(metres: float, minutes: int) -> None:
    assert about_minutes(metres) == minutes


def test_likely_check_and_no_mean_something_on_the_streets_of_delft() -> None:
    pairs = GEODATA / "osm" / "delft_walk_pairs.csv"
    if not pairs.exists():
        pytest.skip("the real walks of Delft (../shared/geodata) are not on this machine")
    within: dict[str, list[bool]] = {"likely": [], "check": [], "no": []}
    with pairs.open() as lines:
        rows = list(csv.DictReader(lines))
    for row in rows:
        start = Point(float(row["o_lat"]), float(row["o_lon"]))
        end = Point(float(row["d_lat"]), float(row["d_lon"]))
        crow = crow_m(start, end)
        if crow <= 800:
            within[certainty(crow, 800)].append(float(row["valhalla_m"]) <= 800)
    print({zone: f"{sum(right)} of {len(right)}" for zone, right in within.items()})
    share = {zone: sum(right) / len(right) for zone, right in within.items()}
    assert share["likely"] > 0.7 > share["check"] > 0.3 > share["no"]


def test_crow_metres_are_those_of_the_ellipsoid() -> None:
    assert crow_m(Point(52, 4), Point(52.01, 4)) == pytest.approx(1112.6, abs=0.5)


@given(in_nl, st.floats(0, 360), st.floats(0, 2000))
def test_the_fast_metres_are_those_of_the_geodesic(
    start: Point, bearing: float, metres: float
) -> None:
    end = north_of(start, metres, bearing)
    truth = geodesic((start.lat, start.lon), (end.lat, end.lon)).meters
    assert crow_m(start, end) == pytest.approx(truth, abs=1e-4)
    assert crow_m(end, start) == crow_m(start, end)


@given(anywhere, anywhere)
def test_metres_are_right_anywhere_on_the_globe(one: Point, other: Point) -> None:
    truth = geodesic((one.lat, one.lon), (other.lat, other.lon)).meters
    assert crow_m(one, other) == pytest.approx(truth, rel=1e-5, abs=1e-4)


@given(anywhere, st.floats(-0.3, 0.3), st.floats(-0.3, 0.3))
def test_metres_are_right_some_way_off(one: Point, up: float, along: float) -> None:
    other = Point(max(-90, min(90, one.lat + up)), max(-180, min(180, one.lon + along)))
    truth = geodesic((one.lat, one.lon), (other.lat, other.lon)).meters
    assert crow_m(one, other) == pytest.approx(truth, rel=1e-4, abs=1e-4)
