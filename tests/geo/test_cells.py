"""A cell of Redis is read as the place that was put in it."""

from hypothesis import given
from hypothesis import strategies as st

from geo.cells import points

STEP_LAT, STEP_LON = 2 * 85.05112878 / 2**26, 360 / 2**26


def mixed(lat: float, lon: float) -> int:
    """As Redis does it: bit by bit, latitude first."""
    up, along = int((lat + 85.05112878) / STEP_LAT), int((lon + 180) / STEP_LON)
    return sum(
        (up >> bit & 1) << (2 * bit) | (along >> bit & 1) << (2 * bit + 1) for bit in range(26)
    )


@given(st.floats(-85, 85), st.floats(-179.9, 179.9))
def test_a_place_comes_back_within_half_a_cell(lat: float, lon: float) -> None:
    (found,) = points([str(mixed(lat, lon))])
    assert abs(found.lat - lat) <= STEP_LAT
    assert abs(found.lon - lon) <= STEP_LON


def test_what_redis_says_of_a_place() -> None:
    """ZSCORE after GEOADD in a real Redis: 4.304 E, 52.0555 N is cell 3665639092535898."""
    assert points([]) == []
    assert [(round(p.lat, 4), round(p.lon, 3)) for p in points(["3665639092535898"])] == [
        (52.0555, 4.304)
    ]
