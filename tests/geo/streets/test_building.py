"""A map becomes a small network that says what it is, or one clear line and nothing else."""

import hashlib
import io
import json
import os
import subprocess
import sys
import zlib
from pathlib import Path
from random import Random

import numpy as np
import osmium
import pytest

from geo.streets.commands import build_command, report
from geo.streets.errors import StreetsError, UnreadableMap, UnreadableStreets
from geo.streets.file import read
from geo.streets.graph import StreetGraph
from geo.streets.header import read_header, read_names
from geo.streets.making.building import build
from geo.streets.making.progress import Progress
from tests.geo.streets.drawn import Town, at, quiet, walked


def cross_town() -> Town:
    """A crossing in the middle of four bent streets, and far away a piece of path."""
    town = Town(
        m=(500, 500),
        n=(500, 900),
        e=(900, 500),
        s=(500, 100),
        w=(100, 500),
        b=(700, 520),
        x=(3000, 3000),
        y=(3000, 3100),
    )
    for route in ("mn", "mbe", "ms", "wm"):
        town.street(route)
    return town.street("xy", highway="path")


def test_the_middle_of_a_street_is_shape_and_not_a_crossing(tmp_path: Path) -> None:
    out, header = cross_town().built(tmp_path)
    _, network = read(out)
    assert (header.nodes, header.edges, header.points) == (5, 4, 9)
    length = 3 * 400 + 2 * np.hypot(200, 20)
    assert network.lengths().sum() == pytest.approx(length, abs=1)
    assert header.street_km == pytest.approx(length / 1000, abs=0.001)


def test_streets_of_several_ways_are_merged_and_rings_are_kept(tmp_path: Path) -> None:
    town = Town(a=(0, 0), b=(400, 0), c=(400, 400), d=(0, 400))
    _, header = town.street("ab").street("bc").street("cd").street("da").built(tmp_path)
    assert (header.edges, header.street_km) == (1, pytest.approx(1.6, abs=0.001))
    assert town.walked(tmp_path, at(0, 100), at(100, 0)) == pytest.approx(200, abs=1)


def test_islands_are_left_out_and_counted(tmp_path: Path) -> None:
    out, header = cross_town().built(tmp_path)
    assert header.dropped["island"] == 1
    assert header.dropped["metres of street on islands"] == 100
    assert walked(StreetGraph.load(out), at(500, 600), at(3000, 3050)) is None


def test_the_header_tells_where_it_is_from(tmp_path: Path) -> None:
    out, header = cross_town().built(tmp_path)
    assert read(out)[0] == header
    assert "OpenStreetMap contributors" in header.licence
    assert header.source == "town.osm.pbf"
    assert header.version == 2
    south, west, north, east = header.bbox
    assert (south, west) == pytest.approx((at(100, 100).lat, at(100, 100).lon), abs=1e-5)
    assert (north, east) == pytest.approx((at(900, 900).lat, at(900, 900).lon), abs=1e-5)


def test_the_date_and_the_box_are_those_of_the_map(tmp_path: Path) -> None:
    told = osmium.io.Header()
    told.set("osmosis_replication_timestamp", "2026-11-20T20:20:00Z")
    told.add_box(osmium.osm.Box(4.0, 51.0, 5.0, 53.0))
    source = cross_town().save(tmp_path / "town.osm.pbf")
    dated = tmp_path / "dated.osm.pbf"
    with osmium.SimpleWriter(str(dated), header=told) as file:
        for each in osmium.FileProcessor(source):
            file.add(each)
    header = build(dated, tmp_path / "town.streets", progress=quiet())
    assert header.osm_date == "2026-11-20T20:20:00Z"
    assert header.bbox == (51, 4, 53, 5)


def test_the_same_map_gives_the_same_file(tmp_path: Path) -> None:
    once = cross_town().built(tmp_path)[0].read_bytes()
    assert cross_town().built(tmp_path)[0].read_bytes() == once


def test_nodes_that_are_not_in_the_map_cut_the_street(tmp_path: Path) -> None:
    town = Town(a=(0, 0), b=(1000, 0), c=(1500, 0), d=(3000, 0)).street("abcd").street("da")
    source = town.save(tmp_path / "cut.osm.pbf", without="c")
    header = build(source, tmp_path / "cut.streets", progress=quiet())
    assert header.dropped["node outside the file"] == 1
    assert header.street_km == pytest.approx(4, abs=0.01)


def test_a_small_town_takes_little_memory_though_its_nodes_have_high_numbers(
    tmp_path: Path,
) -> None:
    """Real nodes are numbered over the whole planet: a set with a bit for each takes 1.5 GB."""
    corners = {f"{number}": (number * 10.0, 0.0) for number in range(300)}
    town = Town(**corners).street(list(corners))
    source = town.save(tmp_path / "town.osm.pbf", apart=40_000_000)
    build_it = (
        "import resource, sys; from pathlib import Path;"
        "from geo.streets.making.building import build;"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss;"
        "build(Path(sys.argv[1]), Path(sys.argv[2]));"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)"
    )
    out = tmp_path / "town.streets"
    told = subprocess.run(
        [sys.executable, "-c", build_it, str(source), str(out)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert StreetGraph.load(out).header.street_km == pytest.approx(2.99, abs=0.01)
    in_one_mb = 2**20 if sys.platform == "darwin" else 2**10
    assert int(told.stdout.splitlines()[-1]) / in_one_mb < 200


def test_a_broken_map_gives_one_line_and_no_file(tmp_path: Path) -> None:
    whole = cross_town().save(tmp_path / "town.osm.pbf").read_bytes()
    out = tmp_path / "town.streets"
    source = tmp_path / "broken.osm.pbf"
    for length in [*range(0, len(whole), 7), len(whole) - 1]:
        source.write_bytes(whole[:length])
        with pytest.raises(UnreadableMap) as wrong:
            build(source, out, progress=quiet())
        assert "\n" not in str(wrong.value)
        assert "broken.osm.pbf" in str(wrong.value)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["broken.osm.pbf", "town.osm.pbf"]


@pytest.mark.parametrize("seed", range(5))
def test_noise_after_a_good_beginning_gives_one_line_too(tmp_path: Path, seed: int) -> None:
    whole = cross_town().save(tmp_path / "town.osm.pbf").read_bytes()
    noise = Random(seed).randbytes(len(whole))
    source = tmp_path / "noise.osm.pbf"
    for kept in (0, 20, len(whole) // 2, len(whole)):
        source.write_bytes(whole[:kept] + noise)
        with pytest.raises(UnreadableMap) as wrong:
            build(source, tmp_path / "town.streets", progress=quiet())
        assert "\n" not in str(wrong.value)
    assert not (tmp_path / "town.streets").exists()


def test_what_is_no_map_is_refused(tmp_path: Path) -> None:
    text = tmp_path / "letter.osm.pbf"
    text.write_text("Dear neighbour, ...\n" * 100)
    streetless = Town(a=(0, 0), b=(9, 9)).street("ab", waterway="canal")
    for source in (text, tmp_path / "absent.osm.pbf", tmp_path):
        with pytest.raises(UnreadableMap):
            build(source, tmp_path / "out", progress=quiet())
    with pytest.raises(UnreadableMap, match="no streets"):
        build(streetless.save(tmp_path / "w.osm.pbf"), tmp_path / "out", progress=quiet())
    nowhere = Town(a=(0, 0), b=(9, 9)).street("ab").save(tmp_path / "n.osm.pbf", without="ab")
    with pytest.raises(UnreadableMap, match="no places"):
        build(nowhere, tmp_path / "out", progress=quiet())


def test_where_it_cannot_be_written_nothing_changes(tmp_path: Path) -> None:
    source = cross_town().save(tmp_path / "town.osm.pbf")
    with pytest.raises(StreetsError, match="no folder"):
        build(source, tmp_path / "no" / "town.streets", progress=quiet())
    (tmp_path / "taken").mkdir()
    with pytest.raises(StreetsError, match="cannot be written"):
        build(source, tmp_path / "taken", progress=quiet())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["taken", "town.osm.pbf"]


def test_a_network_that_was_cut_or_changed_is_not_used(tmp_path: Path) -> None:
    out, _ = cross_town().built(tmp_path)
    whole = out.read_bytes()
    first, header, body = whole.split(b"\n", 2)
    told = json.loads(header)
    wrong = [whole[:at_] for at_ in range(0, len(whole), 11)]
    wrong += [whole[:-1], whole[:-1] + b"?", whole + b"?", b"buurtbot streets 3\n" + header]
    changes = ({"nodes": 6}, {"edges": -1}, {"points": 8}, {"bbox": [1]}, {"nodes": "many"})
    changed = [json.dumps(told | change).encode() for change in changes]
    wrong += [b"\n".join((first, line, body)) for line in [*changed, b"[]", b"{"]]
    for content in wrong:
        out.write_bytes(content)
        with pytest.raises(UnreadableStreets) as error:
            read(out)
        assert "\n" not in str(error.value)
    with pytest.raises(UnreadableStreets):
        read(tmp_path / "absent")
    with pytest.raises(UnreadableStreets):
        read(tmp_path)


def test_a_network_of_an_earlier_version_is_to_be_built_anew(tmp_path: Path) -> None:
    old = tmp_path / "old.streets"
    old.write_bytes(b'buurtbot streets 1\n{"source": "town.osm.pbf"}\n')
    for reader in (read, read_names, read_header):
        with pytest.raises(UnreadableStreets, match=r"old\.streets.*build it anew: buurtbot geo"):
            reader(old)
    old.write_bytes(b"Dear neighbour,\n")
    with pytest.raises(UnreadableStreets, match="not a street network"):
        read(old)


def test_the_names_of_streets_are_kept_once_and_in_order(tmp_path: Path) -> None:
    town = cross_town()
    town.street("ne", highway="cycleway", name="Wijnhaven").street("en", name="Oude Delft")
    town.street("es", highway="footway", name="Oude  Delft").street("sw", highway="path", name="7")
    town.street("ws", highway="motorway", name="A13").street("wn", route="ferry", name="De Pont")
    out, header = town.street("se", highway="residential", name="Oude Delft").built(tmp_path)
    assert read_names(out) == ("Oude Delft", "Wijnhaven")
    assert header.names == 2
    assert "2 names of streets" in "\n".join(report(header))


def test_names_that_were_changed_are_not_used(tmp_path: Path) -> None:
    out, header = cross_town().street("ne", highway="path", name="Wijnhaven").built(tmp_path)
    whole = out.read_bytes()
    packed = zlib.compress(b"\n".join([b"Wijnhaven", b"Oude Delft"]))
    _, line, rest = whole.split(b"\n", 2)
    body = rest[: header.body_bytes]
    for named in (packed, b"noise", zlib.compress(b"\xff"), b""):
        told = json.loads(line) | {"name_bytes": len(named)}
        told["sha256"] = hashlib.sha256(body + named).hexdigest()
        out.write_bytes(
            b"\n".join((b"buurtbot streets 2", json.dumps(told).encode(), body + named))
        )
        with pytest.raises(UnreadableStreets) as wrong:
            read_names(out)
        assert "\n" not in str(wrong.value)
    out.write_bytes(whole[:-1])
    with pytest.raises(UnreadableStreets, match="cut short"):
        read_names(out)


def test_a_device_is_never_replaced_by_a_network(tmp_path: Path) -> None:
    source = cross_town().save(tmp_path / "town.osm.pbf")
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(StreetsError, match="not a file"):
        build(source, tmp_path / "pipe", progress=quiet())
    assert (tmp_path / "pipe").is_fifo()


def test_the_report_names_all_that_was_left_out(tmp_path: Path) -> None:
    town = cross_town().street("ne", highway="motorway").gate("s", barrier="gate", foot="no")
    _, header = town.built(tmp_path)
    lines = "\n".join(report(header))
    for why in ("motor road", "island", "barrier", "MB per 1,000 km", "OpenStreetMap"):
        assert why in lines


def test_the_command_tells_and_leaves_a_file(tmp_path: Path) -> None:
    told = io.StringIO()
    source = cross_town().save(tmp_path / "town.osm.pbf")
    assert build_command(source, tmp_path / "t", ferries=True, tell=told) == 0
    assert told.getvalue().startswith("1.6 km of street from town.osm.pbf")
    assert read(tmp_path / "t")[0].edges == 4


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_screen_sees_a_bar_and_a_log_sees_lines() -> None:
    screen, log = Screen(), io.StringIO()
    for out in (screen, log):
        progress = Progress(out)
        progress.begin("Reading")
        progress.at(5, 10)
        progress.at(6, 10)
        progress.end("10 nodes")
        progress.begin("Counting")
        progress.at(1234)
    assert "[###############               ]  50 %" in screen.getvalue()
    assert "1,234" in screen.getvalue()
    assert "60 %" not in screen.getvalue()
    assert log.getvalue() == "Reading ...\n  10 nodes\nCounting ...\n"
