"""What an operator types is checked before the service starts."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from buurtbot.cli import main
from buurtbot.domain import deeds
from config.network.network import load_network
from tests.chaos.service import Keys
from tests.config.filled_in import filled_in
from tests.geo.streets.drawn import big_town

CONFIG = Path(__file__).parents[1] / "config"
NETWORK = load_network(CONFIG)


@pytest.fixture
def settled(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment in which every secret is there."""
    for name, value in Keys.fresh(NETWORK).as_environment(NETWORK).items():
        monkeypatch.setenv(name, value)
    return monkeypatch


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """The folder of an operator who filled everything in."""
    return filled_in(tmp_path / "mine")


def checked(capsys: pytest.CaptureFixture[str], config: Path) -> tuple[int, str]:
    """The exit status of check-config, and what it says."""
    with pytest.raises(SystemExit) as done:
        main(["check-config", "--config", str(config)])
    assert isinstance(done.value.code, int)
    told = capsys.readouterr()
    return done.value.code, told.out + told.err


def test_a_good_config_is_told_to_be_good(
    settled: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], mine: Path
) -> None:
    settled.setenv("BUURTBOT_VALHALLA_URL", "http://valhalla.lan:8002")
    status, said = checked(capsys, mine)
    assert "Distances are estimates: there is no street network." in said
    assert "may act there: 2 listed moderators, while they are in the group" in said
    assert "Careful: No second_channel for crabbehof" in said
    assert "No mail goes out: BUURTBOT_SMTP_URL is not set." in said
    assert "This config is good." in said
    assert status == 0


def test_streets_beside_the_config_are_used_by_themselves(
    settled: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path, mine: Path
) -> None:
    big_town(mine, blocks=2)
    status, said = checked(capsys, mine)
    assert "Distances over the streets of town." in said
    (mine / "town.streets").write_bytes(b"torn")
    assert checked(capsys, mine)[0] == 2
    settled.setenv("BUURTBOT_STREETS", str(tmp_path / "elsewhere"))
    assert "nothing at" in checked(capsys, mine)[1]
    assert status == 0


def test_a_neighbourhood_that_ends_is_named_so(
    settled: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], mine: Path
) -> None:
    file = mine / "neighbourhoods" / "moerwijk.toml"
    file.write_text(f"closed = true\n{file.read_text(encoding='utf-8')}", encoding="utf-8")
    status, said = checked(capsys, mine)
    assert said.count("CLOSED") == 1
    assert status == 0


def test_a_wrong_geocoder_and_a_wrong_router_are_both_named(
    settled: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], mine: Path
) -> None:
    settled.setenv("BUURTBOT_GEOCODER", "google")
    settled.setenv("BUURTBOT_VALHALLA_URL", "https://valhalla1.openstreetmap.de")
    status, said = checked(capsys, mine)
    assert "BUURTBOT_GEOCODER: 'google' is none" in said
    assert "BUURTBOT_VALHALLA_URL: valhalla1.openstreetmap.de is not meant" in said
    assert status == 2


def test_what_nobody_reads_ends_without_a_word() -> None:
    read, write = os.pipe()
    os.close(read)
    ended = subprocess.run(
        [sys.executable, "-m", "buurtbot", "new-key"],
        stdout=write,
        stderr=subprocess.PIPE,
        check=False,
        cwd=CONFIG.parent,
    )
    os.close(write)
    assert (ended.returncode, ended.stderr) == (141, b"")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("new-key --id a:b", "argument --id: 'a:b': only letters, digits, - and _, such as k2"),
        ("simulate --requests 0/week", "argument --requests: 0/week: at least one, as 1/month"),
        ("simulate --first-seed -3", "argument --first-seed: -3: a whole number from 0"),
        ("simulate --json nowhere/all.json", "nowhere/all.json lies in no folder: make that"),
        ("simulate --json .", "argument --json: . is a folder: name a file in it"),
        ("run --config nowhere", "nowhere/network.toml: this file is missing"),
        ("check-data --config nowhere", "nowhere/neighbourhoods: no neighbourhoods"),
    ],
)
def test_what_cannot_be_is_said_before_any_work(
    typed: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(typed.split())
    assert said in capsys.readouterr().err


def test_a_health_check_says_why(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BUURTBOT_LISTEN_PORT", "9")
    with pytest.raises(SystemExit, match="1"):
        main(["healthcheck"])
    assert capsys.readouterr().out.startswith("Nothing of ours answers at http://127.0.0.1:9")
    monkeypatch.setenv("BUURTBOT_LISTEN_PORT", "negen")
    with pytest.raises(SystemExit, match="2"):
        main(["healthcheck"])
    assert "BUURTBOT_LISTEN_PORT: 'negen' is no port" in capsys.readouterr().err


@pytest.mark.parametrize("how", ["", "--markdown"])
def test_the_table_of_deeds_is_a_page(how: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["deeds", *([how] if how else [])])
    said = capsys.readouterr().out
    assert ended.value.code == 0
    assert all(name in said for name in deeds.TABLE)
    line = (
        "| `step_back` | request person | clock |" if how else "step_back (request person), clock"
    )
    assert line in said


@pytest.mark.usefixtures("settled")
def test_who_works_at_the_web_desk_without_mail_is_told_how_they_come_in(
    capsys: pytest.CaptureFixture[str], mine: Path
) -> None:
    file = mine / "neighbourhoods" / "moerwijk.toml"
    said = file.read_text(encoding="utf-8")
    workers = 'workers = [{ name = "Karin", mail = "karin@voorbeeld.nl" }]'
    file.write_text(said.replace("[desk]", f"[desk]\n{workers}"), encoding="utf-8")
    status, told = checked(capsys, mine)
    assert status == 0
    assert "Careful: who works at the web desk of moerwijk gets no link to sign in" in told


def test_letters_that_nothing_can_send_are_a_mistake(
    settled: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], mine: Path
) -> None:
    file = mine / "neighbourhoods" / "moerwijk.toml"
    said = file.read_text(encoding="utf-8")
    file.write_text(
        said.replace("[desk]", '[desk]\nalarm_mail = ["dienst@voorbeeld.nl"]'), encoding="utf-8"
    )
    status, told = checked(capsys, mine)
    assert status == 2
    assert "BUURTBOT_SMTP_URL is missing, and letters are to be sent for moerwijk" in told
    settled.setenv("BUURTBOT_SMTP_URL", "smtp://postfix:25")
    settled.setenv("BUURTBOT_MAIL_FROM", "buurt@voorbeeld.nl")
    status, told = checked(capsys, mine)
    assert status == 0
    assert "Mail goes out by postfix." in told
    assert "No second_channel for moerwijk" not in told
