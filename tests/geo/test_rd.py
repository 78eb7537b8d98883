"""The Dutch map and the globe agree to less than a metre, both ways."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.borders.rd import degrees, is_rd, metres, to_wgs84
from geo.point import Point
from geo.walking import crow_m

# Metres of RD and degrees of one place: three answers of PDOK, and five check points that
# Kadaster publishes with RDNAPTRANS.
KNOWN = [
    (137569.474, 455650.561, 52.08884161, 5.13287587),
    (111396.536, 479739.602, 52.30389723, 4.74790756),
    (135782.745, 452910.011, 52.06415055, 5.10696041),
    (117380.1200, 575040.3400, 53.160753042, 4.824761912),
    (247380.5600, 604580.7800, 53.419482050, 6.776726674),
    (16460.9100, 377380.2300, 51.368607152, 3.397588595),
    (182260.4500, 311480.6700, 50.792584916, 5.773795548),
    (64640.8900, 440700.0101, 51.947393898, 4.072887101),
]


@pytest.mark.parametrize(("east", "north", "lat", "lon"), KNOWN)
def test_known_places_come_out_within_half_a_metre(
    east: float, north: float, lat: float, lon: float
) -> None:
    assert crow_m(to_wgs84(east, north), Point(lat, lon)) < 0.5
    back = metres(lat, lon)
    assert np.hypot(back[0] - east, back[1] - north) < 0.5


@given(st.floats(14_000, 276_000), st.floats(308_000, 612_000))
def test_there_and_back_is_the_same_place(east: float, north: float) -> None:
    there = to_wgs84(east, north)
    back = metres(there.lat, there.lon)
    assert np.hypot(back[0] - east, back[1] - north) < 1.0


def test_whole_arrays_come_out_as_their_numbers_do() -> None:
    east, north = np.array([each[0] for each in KNOWN]), np.array([each[1] for each in KNOWN])
    lats, lons = degrees(east, north)
    assert [Point(float(a), float(b)) for a, b in zip(lats, lons, strict=True)] == [
        to_wgs84(each[0], each[1]) for each in KNOWN
    ]


@pytest.mark.parametrize(("east", "north"), [(4.3, 52.1), (52.1, 4.3), (463_000, 155_000)])
def test_degrees_and_swapped_metres_are_no_metres(east: float, north: float) -> None:
    assert not is_rd(east, north)
    with pytest.raises(ValueError, match="not in the Netherlands"):
        to_wgs84(east, north)
