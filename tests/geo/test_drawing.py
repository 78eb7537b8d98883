"""A border as somebody drew it on a map, or around the postcodes that belong together."""

import json
from pathlib import Path

import pytest
from shapely.geometry import Point as Dot

from geo.borders.drawing import around, read_drawing, together
from geo.borders.rd import metres
from geo.lookup.pdok import FREE
from geo.lookup.pdok_postcodes import PdokPostcodes
from geo.point import Point
from tests.geo.pretend_service import PretendService, serving
from tests.geo.test_boundary_files import EAST, SQUARE, collection, polygon
from tests.geo.test_pdok import KNOWN, page

IN_SQUARE, IN_EAST = Dot(metres(52.055, 4.305)), Dot(metres(52.055, 4.315))


def drawn(folder: Path, content: object) -> Path:
    path = folder / "map.geojson"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def one(geometry: object, **properties: str) -> dict[str, object]:
    return {"type": "Feature", "properties": properties, "geometry": geometry}


@pytest.mark.parametrize(
    "content", [polygon(SQUARE), one(polygon(SQUARE)), collection(one(polygon(SQUARE)))]
)
def test_whatever_a_map_site_saves_is_a_drawing(tmp_path: Path, content: object) -> None:
    (found,) = read_drawing(drawn(tmp_path, content))
    assert found.name == ""
    assert found.shape.contains(IN_SQUARE)
    assert not found.shape.contains(IN_EAST)


def test_two_outlines_have_their_names_and_are_one_together(tmp_path: Path) -> None:
    dot = {"type": "Point", "coordinates": [4.3, 52.05]}
    content = collection(
        one(polygon(SQUARE), naam="West"), one(polygon(EAST), name="Oost"), one(dot)
    )
    found = read_drawing(drawn(tmp_path, content))
    assert [each.name for each in found] == ["West", "Oost"]
    assert together(found).contains(IN_SQUARE)
    assert together(found).contains(IN_EAST)


def test_a_drawing_of_elsewhere_has_no_outline(tmp_path: Path) -> None:
    swapped = [[lat, lon] for lon, lat in SQUARE]
    assert read_drawing(drawn(tmp_path, polygon(swapped))) == []


def test_a_border_around_places_holds_them_with_room(tmp_path: Path) -> None:
    places = [Point(52.05, 4.30), Point(52.06, 4.30), Point(52.05, 4.31), Point(52.06, 4.31)]
    border = around(places)
    assert all(border.contains(Dot(metres(p.lat, p.lon)).buffer(50)) for p in places)
    assert not border.contains(Dot(metres(52.07, 4.305)))
    assert around(places[:1]).contains(Dot(metres(52.05, 4.30)).buffer(50))
    assert around(places[:2]).contains(Dot(metres(52.055, 4.30)))


async def test_the_postcodes_are_asked_page_by_page() -> None:
    def found(number: int) -> dict[str, object]:
        return {"weergavenaam": "x", "centroide_ll": f"POINT(4.3{number:03} 52.05)"}

    service = PretendService(KNOWN)
    service.says(page(*map(found, range(100))), page(*map(found, range(100, 130))))
    async with serving(service) as domain, PdokPostcodes(domain=domain, scheme="http") as codes:
        places = await codes.places("2531")
    assert len(places) == 130
    assert places[0] == Point(52.05, 4.3)
    assert [url.query["start"] for url in service.asked] == ["0", "100"]
    assert {url.path for url in service.asked} == {FREE}
    assert service.asked[0].query.getall("fq") == ["postcode:2531*", "type:postcode"]
