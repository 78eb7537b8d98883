"""`buurtbot geo` in a shell: one clear line for what is wrong, and no word too many."""

import resource
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from buurtbot.cli import main
from tests.geo.streets.drawn import Town, at
from tests.scenes import forked

LINE = f"{at(0, 0).lat},{at(0, 0).lon},{at(200, 0).lat},{at(200, 0).lon}\n"
GEO = (sys.executable, "-m", "buurtbot", "geo")
ROOT = Path(__file__).parents[1]


@pytest.fixture
def town() -> Town:
    """Steps lead straight on for 200 m; round it is 600 m."""
    drawn = Town(a=(0, 0), b=(100, 0), c=(200, 0), d=(0, 200), e=(200, 200)).street("adec")
    return drawn.street("ab", highway="steps").street("bc", highway="path", name="Oude Delft")


@pytest.fixture
def network(town: Town, tmp_path: Path) -> Path:
    """The network of that town."""
    return town.built(tmp_path)[0]


def geo(
    *words: str | Path, given: str = "", before: Callable[[], object] | None = None
) -> subprocess.CompletedProcess[str]:
    """One command, from its beginning to its end."""
    if before is None:
        ended = forked.run("buurtbot", "geo", *words, given=given.encode())
        said = ended.stdout.decode(), ended.stderr.decode()
        return subprocess.CompletedProcess(ended.args, ended.returncode, *said)
    return subprocess.run(
        [*GEO, *map(str, words)],
        input=given,
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        preexec_fn=before,
    )


def walking(network: Path) -> subprocess.Popen[bytes]:
    """A walk command that waits for lines."""
    return subprocess.Popen(
        [*GEO, "walk", str(network)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    )


def test_wishes_are_options_of_the_walk(network: Path) -> None:
    assert geo("walk", network, given=LINE).stdout.startswith("200.")
    assert geo("walk", network, "--no-stairs", given=LINE).stdout.startswith("60")
    assert geo("walk", network, "--no-ferry", given=LINE).stdout.startswith("200.")


def test_the_help_says_what_is_answered() -> None:
    told = geo("walk", "--help").stdout
    for word in ("o_lat,o_lon,d_lat,d_lon", "-,unreachable", "--no-stairs", "--no-ferry"):
        assert word in told


def test_when_nobody_reads_on_it_ends_without_a_word(network: Path) -> None:
    with walking(network) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdin.write(LINE.encode())
        process.stdin.flush()
        assert process.stdout.readline().startswith(b"200.")
        process.stdout.close()
        process.stdin.write(LINE.encode())
        process.stdin.close()
        assert process.stderr.read() == b""
        assert process.wait() == 141


def test_ctrl_c_ends_it_without_a_word(network: Path) -> None:
    with walking(network) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdin.write(LINE.encode())
        process.stdin.flush()
        assert process.stdout.readline().startswith(b"200.")
        process.send_signal(signal.SIGINT)
        assert process.stderr.read() == b""
        assert process.wait() == 130


def test_a_report_that_nobody_reads_breaks_nothing(town: Town, tmp_path: Path) -> None:
    source, out = town.save(tmp_path / "town.osm.pbf"), tmp_path / "out.streets"
    with subprocess.Popen(
        [*GEO, "build", str(source), "--out", str(out)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()
        assert process.wait() == 141
    assert geo("walk", out, given=LINE).stdout.startswith("200.")


def test_what_cannot_be_written_out_is_said_in_one_line(network: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(
            [*GEO, "walk", str(network)],
            input=LINE.encode(),
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            cwd=ROOT,
        )
    assert ended.returncode == 5
    assert ended.stderr == b"Stopped half-way: No space left on device\n"


def test_a_map_or_a_place_that_is_not_there_is_named(
    town: Town, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def refused(*words: str | Path) -> str:
        with pytest.raises(SystemExit) as ended:
            main(["geo", *map(str, words)])
        told = capsys.readouterr()
        assert (ended.value.code, told.out) == (2, "")
        return told.err.splitlines()[-1]

    source, out = town.save(tmp_path / "town.osm.pbf"), tmp_path / "out.streets"
    assert "absent.osm.pbf" in refused("build", tmp_path / "absent.osm.pbf", "--out", out)
    assert str(tmp_path) in refused("build", tmp_path, "--out", out)
    assert "no folder" in refused("build", source, "--out", tmp_path / "none" / "out.streets")
    assert "cannot be written" in refused("build", source, "--out", "/proc/out.streets")
    assert "cannot be written" in refused("build", source, "--out", tmp_path)
    assert "absent.streets" in refused("walk", tmp_path / "absent.streets")
    assert "not a street network" in refused("walk", source)


def test_on_a_full_disk_what_was_there_stays(town: Town, tmp_path: Path) -> None:
    source, out = town.save(tmp_path / "town.osm.pbf"), tmp_path / "out.streets"
    out.write_bytes(b"what was there")

    def full() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))

    ended = geo("build", source, "--out", out, before=full)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "cannot be written: File too large" in ended.stderr.splitlines()[-1]
    assert "Traceback" not in ended.stderr
    assert out.read_bytes() == b"what was there"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.streets", "town.osm.pbf"]
