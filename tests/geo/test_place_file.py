"""A table of a whole province: made once, nothing read before somebody asks, the same answers."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from geo.addresses import HouseNumber, house_number
from geo.lookup.address_table import TableGeocoder
from geo.lookup.geocoding import Found, NotFound
from geo.lookup.place_file import PlaceFile, is_place_file, write_places
from geo.point import Point
from tests.geo.pretend_service import recorded

BAG = """postcode,huisnummer,huisletter,toevoeging,lat,lon,straat,woonplaats
2531 BA,3,,,52.0510,4.3010,Moerweg,Den Haag
2531BA,3,a,,52.0511,4.3011,Moerweg,Den Haag
2531BA,3,,2,52.0512,4.3012,Moerweg,Den Haag
2531BA,5,B,,52.0513,4.3013,Moerweg,Den Haag
8924AA,3,,,53.2100,5.8200,Moerweg,Leeuwarden
2531BB,12,,bis,52.0520,4.3020,Erasmusweg,Den Haag
"""


@pytest.fixture
def csv(tmp_path: Path) -> Path:
    path = tmp_path / "bag.csv"
    path.write_text(BAG)
    return path


@pytest.fixture
def places(csv: Path, tmp_path: Path) -> Iterator[PlaceFile]:
    assert write_places(csv, tmp_path / "bag.places") == 6
    table = PlaceFile(tmp_path / "bag.places")
    yield table
    table.close()


async def test_the_letter_decides(places: PlaceFile) -> None:
    for suffix, lat in [("", 52.0510), ("A", 52.0511), ("2", 52.0512)]:
        found = await places.find("2531BA", HouseNumber(3, suffix))
        assert isinstance(found, Found)
        assert found.point.lat == lat
    assert isinstance(found, Found)
    assert found.label == "Moerweg 3-2, 2531BA Den Haag"


async def test_without_a_letter_the_house_itself_will_do(places: PlaceFile) -> None:
    found = await places.find("2531BA", HouseNumber(5))
    assert found == Found(Point(52.0513, 4.3013), "Moerweg 5B, 2531BA Den Haag")


async def test_a_letter_that_does_not_exist_brings_those_that_do(places: PlaceFile) -> None:
    answer = await places.find("2531BA", HouseNumber(3, "C"))
    assert isinstance(answer, NotFound)
    assert len(answer.suggestions) == 3


async def test_a_bare_postcode_brings_its_houses(places: PlaceFile) -> None:
    answer = await places.find_street("2531bb")
    assert answer == NotFound(("Erasmusweg 12BIS, 2531BB Den Haag",))
    assert await places.find_street("9999ZZ") == NotFound()


async def test_a_misspelt_street_brings_the_wanted_number_of_it(places: PlaceFile) -> None:
    answer = await places.find_street("Erasmuswech 12, Den Haag")
    assert answer == NotFound(("Erasmusweg 12BIS, 2531BB Den Haag",))
    assert await places.find_street("12") == NotFound()


async def test_the_file_and_the_table_say_the_same(csv: Path, places: PlaceFile) -> None:
    table = TableGeocoder.read(csv)
    for typed in ("Moerweg 3", "moerweg 3, leeuwarden", "Moerweg", "Moerwg 5", "2531BA", "x 1"):
        assert await places.find_street(typed) == await table.find_street(typed)


def test_a_wrong_line_leaves_no_half_file(csv: Path, tmp_path: Path) -> None:
    csv.write_text(BAG + "2531BA,x,,,52.05,4.30,Moerweg,Den Haag\n")
    with pytest.raises(ValueError, match=r"bag\.csv, line 8"):
        write_places(csv, tmp_path / "new.places")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bag.csv"]


def test_other_names_of_the_columns_and_their_order_are_fine(tmp_path: Path) -> None:
    path = tmp_path / "extract.csv"
    head = "Woonplaatsnaam,Openbareruimte,Huisnummer,Huisnummertoevoeging,Postcode,lon,lat,extra"
    path.write_text(f"{head}\nDen Haag,Moerweg,3,II,2531BA,4.30,52.05,?\n")
    (only,) = TableGeocoder.read(path).stretches
    assert only.label == "Moerweg 3II, 2531BA Den Haag"
    assert only.point == Point(52.05, 4.30)


@pytest.mark.parametrize("row", ["2531,3,,,52.05,4.3,M,D", "2531BA,0,,,52.05,4.3,M,D", "2531BA,3"])
def test_a_wrong_house_is_named_by_its_line(tmp_path: Path, row: str) -> None:
    path = tmp_path / "bag.csv"
    path.write_text(f"{BAG}{row}\n")
    with pytest.raises(ValueError, match=r"bag\.csv, line 8: "):
        TableGeocoder.read(path)


def test_what_is_not_text_is_told(tmp_path: Path) -> None:
    path = tmp_path / "bag.csv"
    path.write_bytes(BAG.encode() + b"\x81\x8d\n")
    with pytest.raises(ValueError, match="save it as UTF-8"):
        TableGeocoder.read(path)


def test_another_sqlite_file_is_not_taken_for_ours(tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    other.write_bytes(b"SQLite format 3\0")
    assert is_place_file(other)
    with pytest.raises(ValueError, match="make it again"):
        PlaceFile(other)


async def test_the_real_addresses_of_rivierenwijk_are_all_found(tmp_path: Path) -> None:
    collection = json.loads(recorded("addresses/utrecht_rivierenwijk.geojson").read_text())
    rows, asked = [BAG.partition("\n")[0]], []
    for feature in collection["features"]:
        told, (lon, lat) = feature["properties"], feature["geometry"]["coordinates"]
        number = house_number(told["housenumber"])
        if number is None or not told.get("postcode"):
            continue
        house = f"{number.number},{number.suffix},,{lat},{lon}"
        rows.append(f"{told['postcode']},{house},{told['street']},Utrecht")
        asked.append((told["postcode"].replace(" ", ""), number))
    path = tmp_path / "utrecht.csv"
    path.write_text("\n".join(rows))
    table = TableGeocoder.read(path)
    answers = [await table.find(*question) for question in asked]
    print(f"{len(answers)} of {len(collection['features'])} address points have a postcode")
    assert len(answers) > 600
    assert all(isinstance(answer, Found) for answer in answers)
