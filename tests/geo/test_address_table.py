"""Addresses are found in a table, and a wrong table is told by file and line."""

from pathlib import Path

import pytest

from geo.addresses import HouseNumber
from geo.lookup.address_table import TableGeocoder
from geo.lookup.geocoding import Found, Geocoder, NotFound
from geo.lookup.place_rows import Stretch
from geo.point import Point

HEAD = "postcode,number_from,number_to,lat,lon,street,place\n"
west_end = Stretch("2531BA", 1, 49, Point(52.051, 4.301), "Moerweg", "Den Haag")
east_end = Stretch("2531BB", 50, 120, Point(52.052, 4.303), "Moerweg", "Den Haag")
namesake = Stretch("8924AA", 1, 30, Point(53.21, 5.82), "Moerweg", "Leeuwarden")
table: Geocoder = TableGeocoder([west_end, east_end, namesake])


async def test_a_number_in_the_stretch_is_found_with_its_own_label() -> None:
    found = await table.find("2531BA", HouseNumber(12, "A"))
    assert found == Found(west_end.point, "Moerweg 12A, 2531BA Den Haag")


async def test_a_number_beyond_the_stretch_brings_the_stretch() -> None:
    answer = await table.find("2531BA", HouseNumber(300))
    assert answer == NotFound(("Moerweg 1-49, 2531BA Den Haag",))


async def test_an_unknown_postcode_is_not_found() -> None:
    assert await table.find("9999ZZ", HouseNumber(1)) == NotFound()


async def test_a_street_with_number_and_place_is_found() -> None:
    found = await table.find_street("moerweg 60, den haag")
    assert found == Found(east_end.point, "Moerweg 60, 2531BB Den Haag")


async def test_the_place_decides_between_namesakes() -> None:
    here = await table.find_street("Moerweg 3 Leeuwarden")
    assert isinstance(here, Found)
    assert here.point == namesake.point
    unsure = await table.find_street("Moerweg 3")
    assert isinstance(unsure, NotFound)
    assert len(unsure.suggestions) == 2


@pytest.mark.parametrize("text", ["Moorweg 12", "Moerweg", "Moerwech 3, Den Haag"])
async def test_a_misspelt_street_brings_what_looks_like_it(text: str) -> None:
    answer = await table.find_street(text)
    assert isinstance(answer, NotFound)
    assert any(label.startswith("Moerweg") for label in answer.suggestions)


async def test_the_number_that_was_typed_goes_along_with_the_street_that_was_meant() -> None:
    answer = await table.find_street("Moorweg 60a, Den Haag")
    assert answer == NotFound(("Moerweg 60A, 2531BB Den Haag",))
    found = await table.find_street(answer.suggestions[0])
    assert found == Found(east_end.point, "Moerweg 60A, 2531BB Den Haag")
    beyond = await table.find_street("Moorweg 300, Leeuwarden")
    assert beyond == NotFound(("Moerweg 1-30, 8924AA Leeuwarden",))


@pytest.mark.parametrize("text", ["", "12", "Xylofoonplein 3"])
async def test_what_looks_like_nothing_brings_nothing(text: str) -> None:
    assert await table.find_street(text) == NotFound()


async def test_a_file_with_remarks_and_empty_lines_is_read(tmp_path: Path) -> None:
    file = tmp_path / "places.csv"
    file.write_text(f"# made up\n{HEAD}\n2531 ba,1,49,52.051,4.301,Moerweg,Den Haag\n")
    found = await TableGeocoder.read(file).find("2531BA", HouseNumber(3))
    assert isinstance(found, Found)


@pytest.mark.parametrize(
    "line",
    [
        "2531,1,49,52.051,4.301,Moerweg,Den Haag",
        "2531BA,9,1,52.051,4.301,Moerweg,Den Haag",
        "2531BA,1,x,52.051,4.301,Moerweg,Den Haag",
        "2531BA,1,9,152.051,4.301,Moerweg,Den Haag",
        "2531BA,1,9,52.051,4.301,,Den Haag",
        "2531BA,1,9",
    ],
)
def test_a_wrong_line_is_named_with_its_file(tmp_path: Path, line: str) -> None:
    file = tmp_path / "places.csv"
    file.write_text(f"# remark\n{HEAD}2531BA,1,49,52.051,4.301,Moerweg,Den Haag\n{line}\n")
    with pytest.raises(ValueError, match=r"places\.csv, line 4"):
        TableGeocoder.read(file)


def test_a_file_with_other_columns_is_named(tmp_path: Path) -> None:
    file = tmp_path / "places.csv"
    file.write_text("street,number\n")
    with pytest.raises(ValueError, match=r"places\.csv: the first line"):
        TableGeocoder.read(file)


async def test_a_street_that_is_written_short_is_found_at_once() -> None:
    first = Stretch("1072AA", 5, 5, Point(52.35, 4.89), "Eerste Sweelinckstraat", "Amsterdam", "H")
    found = await TableGeocoder([first, west_end]).find_street("1e Sweelinckstr 5HS, Amsterdam")
    assert found == Found(first.point, "Eerste Sweelinckstraat 5H, 1072AA Amsterdam")


async def test_what_looks_like_it_in_another_town_is_not_suggested() -> None:
    only_there: Geocoder = TableGeocoder([west_end])
    assert await only_there.find_street("Moorweg 12, Delft") == NotFound()
    assert await only_there.find_street("Moorweg 12, Den Haag") != NotFound()


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize(
    ("head", "row"),
    [
        (
            "openbareruimte;huisnummer;huisletter;huisnummertoevoeging;postcode;woonplaats;lon;lat",
            "Caféstraat;12;A;;2531BA;Den Haag;4,301;52,051",
        ),
        (
            "postcode\tnumber_from\tnumber_to\tlat\tlon\tstreet\tplace",
            "2531BA\t1\t49\t52.051\t4.301\tCaféweg\tDen Haag",
        ),
    ],
    ids=["semicolons", "tabs"],
)
async def test_a_table_is_read_however_a_program_saved_it(
    tmp_path: Path, coding: str, head: str, row: str
) -> None:
    path = tmp_path / "places.csv"
    path.write_bytes(f"{head}\r\n{row}\r\n".encode(coding))
    found = await TableGeocoder.read(path).find("2531BA", HouseNumber(12, "A"))
    assert isinstance(found, Found)
    assert (found.point, found.label[:4]) == (Point(52.051, 4.301), "Café")
