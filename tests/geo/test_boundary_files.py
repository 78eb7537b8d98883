"""Borders are read from whatever they were published in, and what is left out is named."""

import json
from pathlib import Path
from typing import Any

import pytest
from shapely import coverage_is_valid
from shapely.geometry import Point as Dot

from geo.borders.boundary_files import Boundaries, read_boundaries
from geo.borders.rd import metres
from tests.geo.pretend_service import recorded

SQUARE = [[4.30, 52.05], [4.31, 52.05], [4.31, 52.06], [4.30, 52.06], [4.30, 52.05]]
HOLE = [[4.303, 52.053], [4.306, 52.053], [4.306, 52.056], [4.303, 52.056], [4.303, 52.053]]
EAST = [[4.31, 52.05], [4.32, 52.05], [4.32, 52.06], [4.31, 52.06], [4.31, 52.05]]
MIDDLE = Dot(metres(52.051, 4.301))
IN_HOLE = Dot(metres(52.0545, 4.3045))


def written(folder: Path, content: object, name: str = "buurten.geojson") -> Path:
    path = folder / name
    path.write_text(content if isinstance(content, str) else json.dumps(content))
    return path


def feature(geometry: Any, **properties: str) -> dict[str, Any]:
    known = {"BU_CODE": "BU05181234", "BU_NAAM": "Moerwijk"} | properties
    return {"type": "Feature", "properties": known, "geometry": geometry}


def polygon(*rings: list[list[float]]) -> dict[str, Any]:
    return {"type": "Polygon", "coordinates": list(rings)}


def collection(*features: dict[str, Any], **more: object) -> dict[str, Any]:
    return {"type": "FeatureCollection", "features": list(features), **more}


def reasons(read: Boundaries) -> list[str]:
    return [each.why for each in read.skipped]


def test_geojson_becomes_shapes_in_metres_with_holes(tmp_path: Path) -> None:
    read = read_boundaries(written(tmp_path, collection(feature(polygon(SQUARE, HOLE)))))
    (moerwijk,) = read.features
    assert (moerwijk.code, moerwijk.name, moerwijk.municipality) == (
        "BU05181234",
        "Moerwijk",
        "GM0518",
    )
    assert moerwijk.shape.contains(MIDDLE)
    assert not moerwijk.shape.contains(IN_HOLE)
    assert moerwijk.shape.area == pytest.approx(686 * 1113 - 206 * 334, rel=0.01)


@pytest.mark.parametrize("names_its_metres", [True, False])
def test_metres_of_rd_are_taken_as_they_are(tmp_path: Path, *, names_its_metres: bool) -> None:
    in_metres = [list(metres(lat, lon)) for lon, lat in SQUARE]
    crs = {"crs": {"properties": {"name": "urn:ogc:def:crs:EPSG::28992"}}}
    content = collection(feature(polygon(in_metres)), **(crs if names_its_metres else {}))
    (moerwijk,) = read_boundaries(written(tmp_path, content)).features
    assert moerwijk.shape.contains(MIDDLE)


@pytest.mark.parametrize(
    "columns",
    [
        {"bu_code": "BU05181234", "bu_naam": "Moerwijk", "gm_naam": "Den Haag"},
        {"buurtcode": "BU05181234", "buurtnaam": "Moerwijk", "gemeentenaam": "Den Haag"},
        {"BU_CODE": "BU05181234", "BU_NAAM": "Moerwijk", "GM_NAAM": "Den Haag", "H2O": "NEE"},
        {"statcode": "BU05181234", "statnaam": "Moerwijk", "gemeentenaam": "Den Haag", "id": "7"},
    ],
)
def test_the_columns_of_all_years_are_known(tmp_path: Path, columns: dict[str, str]) -> None:
    plain = {"type": "Feature", "properties": columns, "geometry": polygon(SQUARE)}
    (moerwijk,) = read_boundaries(written(tmp_path, collection(plain))).features
    assert (moerwijk.code, moerwijk.name) == ("BU05181234", "Moerwijk")
    assert moerwijk.municipality_name == "Den Haag"


def test_what_is_no_neighbourhood_is_left_out_with_its_reason(tmp_path: Path) -> None:
    abroad = [[[lon - 4, lat - 4] for lon, lat in SQUARE]]
    content = collection(
        feature(polygon(SQUARE), WATER="JA"),
        feature({"type": "Point", "coordinates": [4.3, 52.05]}),
        feature(None),
        feature({"type": "Polygon", "coordinates": [[[4, 52], [4, 52]]]}),
        feature(polygon(*abroad)),
        feature(polygon(SQUARE), BU_CODE="7"),
    )
    read = read_boundaries(written(tmp_path, content))
    assert read.features == []
    told = reasons(read)
    assert "water" in told[0]
    assert all("not an outline" in why for why in told[1:4])
    assert "in the Netherlands" in told[4]
    assert "no code" in told[5]


def test_pieces_with_one_code_are_one_neighbourhood(tmp_path: Path) -> None:
    content = collection(feature(polygon(SQUARE)), feature(polygon(EAST)))
    (both,) = read_boundaries(written(tmp_path, content)).features
    assert both.shape.contains(Dot(metres(52.055, 4.315)))
    assert len(both.shape.geoms) == 1


def test_districts_are_left_out_where_there_are_neighbourhoods(tmp_path: Path) -> None:
    district = feature(polygon(EAST), BU_CODE="WK051812", BU_NAAM="Wijk 12")
    both = read_boundaries(written(tmp_path, collection(feature(polygon(SQUARE)), district)))
    assert [each.code for each in both.features] == ["BU05181234"]
    assert "district" in reasons(both)[0]
    alone = read_boundaries(written(tmp_path, collection(district)))
    assert [each.code for each in alone.features] == ["WK051812"]


def test_an_outline_that_crosses_itself_is_mended(tmp_path: Path) -> None:
    bow_tie = [SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3], SQUARE[0]]
    (mended,) = read_boundaries(written(tmp_path, collection(feature(polygon(bow_tie))))).features
    assert mended.shape.is_valid
    assert len(mended.shape.geoms) == 2


def test_topojson_shares_its_borders(tmp_path: Path) -> None:
    # Two squares with one border between them; the second goes along it backwards.
    topology = {
        "type": "Topology",
        "transform": {"scale": [0.01, 0.01], "translate": [4.30, 52.05]},
        "arcs": [
            [[1, 0], [0, 1]],
            [[1, 1], [-1, 0], [0, -1], [1, 0]],
            [[1, 0], [1, 0], [0, 1], [-1, 0]],
        ],
        "objects": {
            "layer": {
                "type": "GeometryCollection",
                "geometries": [
                    {"type": "Polygon", "arcs": [[0, 1]], "id": "BU05180001"},
                    {"type": "MultiPolygon", "arcs": [[[2, ~0]]], "id": "BU05180002"},
                ],
            }
        },
    }
    west, east = read_boundaries(written(tmp_path, topology, "wijken.json")).features
    assert coverage_is_valid([west.shape, east.shape])
    assert west.shape.contains(MIDDLE)
    assert east.shape.contains(Dot(metres(52.055, 4.315)))


def test_topojson_without_a_grid_is_read_too(tmp_path: Path) -> None:
    layer = {"type": "Polygon", "arcs": [[0]], "properties": {"bu_code": "BU05180001"}}
    topology = {"type": "Topology", "arcs": [SQUARE], "objects": {"layer": layer}}
    (west,) = read_boundaries(written(tmp_path, topology)).features
    assert west.shape.contains(MIDDLE)


@pytest.mark.parametrize(
    ("content", "name"),
    [
        ("no json", "a.geojson"),
        ("[]", "a.json"),
        ('{"type": "Topology"}', "a.json"),
        ('{"type": "FeatureCollection", "features": [1]}', "a.json"),
        ("SQLite format 3\0 and then nothing", "a.gpkg"),
    ],
)
def test_what_holds_no_borders_is_told(tmp_path: Path, content: str, name: str) -> None:
    with pytest.raises(ValueError, match=r"neither GeoPackage|not a GeoPackage"):
        read_boundaries(written(tmp_path, content, name))


def test_the_seventeen_of_ermelo_are_sixteen_and_water() -> None:
    read = read_boundaries(recorded("cbs/CBS_buurten_ermelo.gpkg"))
    assert len(read.features) == 16
    assert {each.municipality_name for each in read.features} == {"Ermelo"}
    assert [each.what for each in read.skipped] == ["BU02339997"]
    assert coverage_is_valid([each.shape for each in read.features])
    # CBS says 85.6 km2 of land; the smallest is a village of 16 ha, the largest a wood.
    assert sum(each.shape.area for each in read.features) == pytest.approx(85.6e6, rel=0.02)


def test_the_districts_of_the_country_are_read_and_labels_are_not() -> None:
    read = read_boundaries(recorded("cbs/Wijk_2014_layer_labels.json"))
    assert len(read.features) > 2_650
    assert all("outline" in why for why in reasons(read))


def test_a_table_of_middles_has_no_outlines() -> None:
    read = read_boundaries(recorded("cbs/buurt_points_2014.csv"))
    assert read.features == []
    assert len(read.skipped) == 12_005
