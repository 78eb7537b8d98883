"""Published borders become config files that say themselves what is still to be filled in."""

import json
import re
from pathlib import Path

import pytest

from config.core.mistakes import WrongConfig
from config.network.neighbourhood_files import write_neighbourhoods
from config.network.network import Network, load_network
from geo.borders.boundary_files import read_boundaries
from geo.borders.rd import to_wgs84
from geo.point import Point
from tests.geo.pretend_service import recorded
from tests.geo.test_boundary_files import EAST, HOLE, SQUARE, collection, feature, polygon

FAR = [[lon + 0.05, lat] for lon, lat in SQUARE]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Moerwijk in two pieces with a hole, its namesake in Rijswijk, and a pond."""
    pieces = {"type": "MultiPolygon", "coordinates": [[SQUARE, HOLE], [FAR]]}
    content = collection(
        feature(pieces, GM_NAAM='Den "Haag"'),
        feature(polygon(EAST), BU_CODE="BU06030001", BU_NAAM="Moerwijk", GM_NAAM="Rijswijk"),
        feature(polygon(EAST), BU_CODE="BU05189999", BU_NAAM="", WATER="JA"),
    )
    path = tmp_path / "buurten.geojson"
    path.write_text(json.dumps(content))
    return path


def filled_in(folder: Path) -> Network:
    """What it becomes when somebody has filled everything in."""
    (folder / "network.toml").write_text('desk_bot = "buurt_balie_bot"\n')
    for number, path in enumerate(sorted((folder / "neighbourhoods").glob("*.toml"))):
        text = path.read_text(encoding="utf-8")
        for empty, value in [
            ('bot = ""', f'bot = "bot_{number}_bot"'),
            ('organisation = ""', 'organisation = "Welzijn"'),
            ("group = 0", f"group = -{number + 1}"),
            ("moderators = []", "moderators = [9001]"),
            ('phone = ""', 'phone = "070 123 45 67"'),
        ]:
            assert empty in text
            text = text.replace(empty, value)
        path.write_text(text, encoding="utf-8")
    return load_network(folder)


def test_what_must_be_filled_in_is_named_by_check_config(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    write_neighbourhoods(source, out, municipality="GM0518")
    (out / "network.toml").write_text('desk_bot = "buurt_balie_bot"\n')
    with pytest.raises(WrongConfig) as wrong:
        load_network(out)
    named = [mistake.what.partition(":")[0] for mistake in wrong.value.mistakes]
    assert named == ["bot", "organisation", "desk.group", "desk.moderators", "desk.phone"]
    lines = (out / "neighbourhoods" / "moerwijk.toml").read_text().splitlines()
    assert all("FILL IN" in lines[mistake.line - 1] for mistake in wrong.value.mistakes)


def test_pieces_and_holes_are_written_and_read_back(source: Path, tmp_path: Path) -> None:
    report = write_neighbourhoods(source, tmp_path / "out")
    assert len(report.written) == 2
    network = filled_in(tmp_path / "out")
    moerwijk = network.neighbourhood("moerwijk-05181234")
    assert moerwijk.municipality_name == 'Den "Haag"'
    assert len(moerwijk.outlines) == len(moerwijk.holes) == 1
    assert moerwijk.holds(Point(52.051, 4.301))
    assert moerwijk.holds(Point(52.055, 4.355))
    assert not moerwijk.holds(Point(52.0545, 4.3045))
    there = network.serving(Point(52.055, 4.315))
    assert there is not None
    assert there.slug == "moerwijk-06030001"
    assert network.serving(Point(52.055, 4.33)) is None


def test_the_report_says_what_was_left_out(source: Path, tmp_path: Path) -> None:
    report = write_neighbourhoods(source, tmp_path / "out", municipality="gm0603")
    assert "1 neighbourhoods written, 1 left out" in str(report)
    assert "1 are in other municipalities" in str(report)
    assert "is water: nobody lives there: BU05189999" in str(report)


def test_a_file_that_is_there_is_never_written_over(source: Path, tmp_path: Path) -> None:
    write_neighbourhoods(source, tmp_path / "out")
    (mine,) = (tmp_path / "out" / "neighbourhoods").glob("*0518*")
    mine.write_text("mine")
    again = write_neighbourhoods(source, tmp_path / "out")
    assert again.written == ()
    assert mine.read_text() == "mine"
    assert "is there already" in str(again)


@pytest.mark.parametrize(
    ("content", "municipality", "within_m", "told"),
    [
        ("no json", "", 10.0, "neither GeoPackage"),
        (None, "", 10.0, "No such file"),
        (None, "Ermelo", 10.0, "'Ermelo' is no municipality"),
        ('{"type": "FeatureCollection", "features": []}', "", 0.0, "more than 0"),
    ],
)
def test_what_cannot_be_done_is_told_with_a_remedy(
    tmp_path: Path, content: str | None, municipality: str, within_m: float, told: str
) -> None:
    source = tmp_path / "borders.json"
    if content is not None:
        source.write_text(content)
    with pytest.raises(WrongConfig, match=told):
        write_neighbourhoods(
            source, tmp_path / "out", municipality=municipality, within_m=within_m
        )
    assert not (tmp_path / "out").exists()


def test_names_become_slugs_that_fit(tmp_path: Path) -> None:
    names = ["'s-Gravenzande", "2e Exloërmond", "Y", "Buurt met een heel erg lange naam erbij"]
    features = [
        feature(polygon(SQUARE), BU_CODE=f"BU051800{number:02}", BU_NAAM=name)
        for number, name in enumerate(names)
    ]
    source = tmp_path / "a.geojson"
    source.write_text(json.dumps(collection(*features)))
    report = write_neighbourhoods(source, tmp_path / "out")
    slugs = [path.stem for path in report.written]
    assert slugs == [
        "s-gravenzande",
        "buurt-2e-exloermond",
        "buurt-y",
        "buurt-met-een-heel-erg-lange-na",
    ]
    assert all(re.fullmatch(r"[a-z][a-z0-9-]{1,30}", slug) for slug in slugs)
    assert "gaps or overlaps are possible" in str(report)


def test_ermelo_is_served_as_its_true_borders_say(tmp_path: Path) -> None:
    source = recorded("cbs/CBS_buurten_ermelo.gpkg")
    report = write_neighbourhoods(source, tmp_path / "out", municipality="GM0233")
    assert (len(report.written), len(report.skipped)) == (16, 1)
    assert report.worst_m <= 10
    assert report.corners[1] < report.corners[0] / 2
    network = filled_in(tmp_path / "out")
    true = {f.code: f for f in read_boundaries(source).features}
    slugs = {p.stem: re.findall(r"BU\w{8}", p.read_text())[0] for p in report.written}
    for slug, code in slugs.items():
        inside = true[code].shape.buffer(-report.worst_m - 1).representative_point()
        served = network.serving(to_wgs84(inside.x, inside.y))
        assert served is not None
        assert served.slug == slug
    print(report)
