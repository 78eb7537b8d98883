"""The demo neighbourhoods fit together: every made-up house stands inside its outline."""

import tomllib
from pathlib import Path

import pytest

from geo.addresses import HouseNumber
from geo.borders.boundaries import Outline, contains
from geo.lookup.address_table import TableGeocoder
from geo.lookup.geocoding import Found
from geo.point import Point, in_netherlands

DEMO = Path(__file__).parents[2] / "config" / "demo"
DRAWN = tomllib.loads((DEMO / "outlines.toml").read_text(encoding="utf-8"))
OUTLINES = {slug: Outline.of(drawn["outline"]) for slug, drawn in DRAWN.items()}
PLACES = TableGeocoder.read(DEMO / "places.csv")
TOWNS = {
    "Den Haag": "moerwijk",
    "Dordrecht": "crabbehof",
    "Leeuwarden": "heechterp",
    "Delft": "schieoevers",
}


def test_every_town_has_its_neighbourhood_with_twenty_streets() -> None:
    streets = {(stretch.place, stretch.street) for stretch in PLACES.stretches}
    assert set(DRAWN) == set(TOWNS.values())
    assert all(sum(place == town for place, _ in streets) >= 20 for town in TOWNS)


def test_every_made_up_house_stands_inside_its_neighbourhood() -> None:
    outside = [
        stretch.label
        for stretch in PLACES.stretches
        if contains(OUTLINES, stretch.point) != [TOWNS[stretch.place]]
    ]
    assert outside == []


def test_no_postcode_is_used_for_two_stretches() -> None:
    postcodes = [stretch.postcode for stretch in PLACES.stretches]
    assert len(set(postcodes)) == len(postcodes)


@pytest.mark.parametrize("slug", list(DRAWN))
def test_the_centre_and_four_landmarks_or_more_are_inside(slug: str) -> None:
    inside = [Point(*DRAWN[slug]["centre"])]
    inside += [Point(mark["lat"], mark["lon"]) for mark in DRAWN[slug]["landmarks"]]
    assert len(inside) >= 5
    assert all(OUTLINES[slug].contains(point) and in_netherlands(point) for point in inside)
    assert 8 <= len(OUTLINES[slug].corners) <= 14


async def test_a_made_up_address_can_be_found() -> None:
    stretch = PLACES.stretches[0]
    found = await PLACES.find(stretch.postcode, HouseNumber(stretch.first))
    assert isinstance(found, Found)
    assert await PLACES.find_street(f"{stretch.street} {stretch.first}, {stretch.place}") == found
