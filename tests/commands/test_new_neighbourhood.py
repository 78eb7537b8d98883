"""Somebody who never saw the code sets a neighbourhood up, and is told what is wrong."""

import errno
import io
import json
import os
import sys
from datetime import date, time
from pathlib import Path

import pytest

from buurtbot.cli import main
from config.core.mistakes import WrongConfig
from config.network.network import Neighbourhood, load_network
from config.network.policy import load_policy
from geo.point import Point
from tests.geo.test_boundary_files import EAST, SQUARE, collection, feature, polygon

PLACES = Path(__file__).parents[2] / "config" / "demo" / "places.csv"
FOR_CONNECT = {"bot", "desk.group", "desk.moderators", "desk_bot"}
ANSWERS = {
    "language": "nl",
    "name": "Moerwijk",
    "municipality": "Den Haag",
    "border": "kaart.geojson",
    "organisation": "Welzijn Moerwijk",
    "phone": "070 123 45 67",
    "days": "",
    "hours": "",
    "closed": "",
    "on-duty": "",
    "second-channel": "",
    "alarm-mail": "",
    "staff": "",
    "workers": "",
    "page": "",
    "languages": "",
    "network-name": "",
    "privacy-url": "",
    "quiet": "",
    "minimum-age": "",
    "write": "ja",
}


@pytest.fixture(autouse=True)
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a map that somebody drew."""
    (tmp_path / "kaart.geojson").write_text(json.dumps(polygon(SQUARE)), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def typed(
    monkeypatch: pytest.MonkeyPatch, lines: list[str], *arguments: str, encoding: str = "utf-8"
) -> int:
    """The exit status when these lines are piped in."""
    raw = io.BytesIO("".join(f"{line}\n" for line in lines).encode(encoding))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(raw, "utf-8", errors="surrogateescape"))
    with pytest.raises(SystemExit) as ended:
        main(["new-neighbourhood", *arguments])
    assert isinstance(ended.value.code, int)
    return ended.value.code


def flags(**answered: str) -> list[str]:
    """All of it on the command line."""
    rest = {k: v for k, v in ANSWERS.items() if k not in {"language", "write"} and v}
    both = rest | {name.replace("_", "-"): said for name, said in answered.items()}
    return ["--yes", *(part for name, said in both.items() for part in (f"--{name}", said))]


def test_what_comes_of_the_answers_is_good_but_for_what_connect_fills_in(
    monkeypatch: pytest.MonkeyPatch, at_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert typed(monkeypatch, [*ANSWERS.values()]) == 0
    assert "buurtbot connect --config my-network" in capsys.readouterr().out
    network = at_home / "my-network"
    with pytest.raises(WrongConfig) as wrong:
        load_network(network)
    named = {mistake.what.partition(":")[0] for mistake in wrong.value.mistakes}
    assert named <= FOR_CONNECT
    assert load_policy(network / "policy.toml") == load_policy()
    assert (network / ".env").stat().st_mode & 0o777 == 0o600
    assert not [*network.rglob("*.half")]


def test_every_wrong_answer_is_asked_again_and_the_rest_is_not(
    monkeypatch: pytest.MonkeyPatch, at_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = {"name": "!", "municipality": "Den Hag", "border": "nergens", "phone": "12"}
    wrong |= {
        "days": "vr-ma",
        "hours": "17-9",
        "closed": "kerst",
        "second-channel": "http://x",
        "quiet": "laat",
    }
    wrong |= {"minimum-age": "9", "staff": "@jan", "languages": "fr", "write": "misschien"}
    lines = [line for name, said in ANSWERS.items() for line in (wrong.get(name), said)]
    assert typed(monkeypatch, [line for line in lines if line is not None]) == 0
    said = capsys.readouterr().out
    assert "Bedoelt u een van deze: Den Haag?" in said
    assert said.count("Welke organisatie") == 1
    assert said.count("Hoe heet de buurt?") == 2
    assert "070 123 45 67" in (at_home / "my-network/neighbourhoods/moerwijk.toml").read_text()


def test_what_differs_is_all_that_the_policy_says(
    monkeypatch: pytest.MonkeyPatch, at_home: Path
) -> None:
    assert typed(monkeypatch, [], *flags(quiet="22-8", minimum_age="18")) == 0
    lines = (at_home / "my-network" / "policy.toml").read_text().splitlines()
    kept = [line for line in lines if line and not line.startswith("#")]
    assert kept == ["minimum_age = 18", "[quiet]", "begin = 22:00:00"]


def test_a_strict_umask_keeps_no_container_from_what_is_no_secret(
    monkeypatch: pytest.MonkeyPatch, at_home: Path
) -> None:
    before = os.umask(0o077)
    try:
        assert typed(monkeypatch, [], *flags()) == 0
    finally:
        os.umask(before)
    network = at_home / "my-network"
    rights = {path.name: path.stat().st_mode & 0o777 for path in (network, *network.rglob("*"))}
    assert rights.pop(".env") == 0o600
    assert {rights.pop(name) for name in ("my-network", "neighbourhoods")} == {0o755}
    assert set(rights.values()) == {0o644}


def test_two_shifts_a_night_and_days_on_which_nobody_is_there(
    monkeypatch: pytest.MonkeyPatch, at_home: Path
) -> None:
    assert typed(monkeypatch, [], *flags(hours="9-12 en 18-2", closed="24-12-2026")) == 0
    hours = filled(at_home / "my-network").desk.hours
    assert hours.shifts == ((time(9), time(12)), (time(18), time(2)))
    assert (hours.closed, hours.not_on_holidays) == ((date(2026, 12, 24),), False)
    assert typed(monkeypatch, [], *flags(name="Spoorwijk")) == 0
    text = (at_home / "my-network/neighbourhoods/spoorwijk.toml").read_text()
    assert "not_on_holidays = true" in text, "who just presses Enter is not there on those"
    assert "again" not in text


def test_a_second_neighbourhood_keeps_all_of_the_first(
    monkeypatch: pytest.MonkeyPatch, at_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert typed(monkeypatch, [], *flags()) == 0
    before = {path: path.read_bytes() for path in (at_home / "my-network").rglob("*.*")}
    assert typed(monkeypatch, [], *flags()) == 2  # the same name again
    assert "Kies een andere naam" in capsys.readouterr().out
    assert typed(monkeypatch, [], *flags(name="Spoorwijk")) == 0
    after = {path: path.read_bytes() for path in (at_home / "my-network").rglob("*.*")}
    assert {path.name for path in after.keys() - before.keys()} == {"spoorwijk.toml"}
    assert before.items() <= after.items()


def test_keys_are_not_made_anew_where_others_are_in_use(
    monkeypatch: pytest.MonkeyPatch, at_home: Path
) -> None:
    (at_home / "my-network").mkdir()
    (at_home / "my-network" / "network.toml").write_text('desk_bot = "balie_bot"\n')
    assert typed(monkeypatch, [], *flags()) == 0
    assert not (at_home / "my-network" / ".env").exists()


@pytest.mark.parametrize("how_many", [0, 1, 4, 16])
def test_input_that_ends_early_leaves_nothing(
    monkeypatch: pytest.MonkeyPatch,
    at_home: Path,
    capsys: pytest.CaptureFixture[str],
    how_many: int,
) -> None:
    assert typed(monkeypatch, [*ANSWERS.values()][:how_many]) == 2
    assert "Er is niets geschreven" in capsys.readouterr().err
    assert not (at_home / "my-network").exists()


def test_who_says_no_at_the_end_gets_nothing(
    monkeypatch: pytest.MonkeyPatch, at_home: Path
) -> None:
    assert typed(monkeypatch, [*(ANSWERS | {"write": "nee"}).values()]) == 1
    assert not (at_home / "my-network").exists()


@pytest.mark.parametrize("stops", [OSError(errno.ENOSPC, "No space left"), KeyboardInterrupt()])
def test_a_full_disk_or_ctrl_c_while_writing_leaves_nothing_half(
    monkeypatch: pytest.MonkeyPatch,
    at_home: Path,
    capsys: pytest.CaptureFixture[str],
    stops: BaseException,
) -> None:
    written = 0

    def fsync(_handle: int) -> None:
        nonlocal written
        written += 1
        if written == 3:
            raise stops

    monkeypatch.setattr(os, "fsync", fsync)  # a disk that is full at the third file
    status = typed(monkeypatch, [], *flags())
    assert status == (130 if isinstance(stops, KeyboardInterrupt) else 5)
    assert [path for path in (at_home / "my-network").rglob("*") if path.is_file()] == []
    told = capsys.readouterr().err
    assert status == 130 or ("Er is niets gemaakt" in told and "my-network" in told)


def test_a_folder_that_is_a_file_is_told_before_the_questions(
    monkeypatch: pytest.MonkeyPatch, at_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert typed(monkeypatch, [], *flags(), "--config", "kaart.geojson/mine") == 5
    told = capsys.readouterr()
    assert "mag ik niet schrijven" in told.err
    assert "Hoe heet" not in told.out


def test_postcodes_become_a_border_around_them(
    monkeypatch: pytest.MonkeyPatch, at_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BUURTBOT_PLACES", str(PLACES))
    assert typed(monkeypatch, [], *flags(border="2531, 9999")) == 2
    assert "Deze postcode ken ik niet: 9999" in capsys.readouterr().out
    assert typed(monkeypatch, [], *flags(border="2531 2532")) == 0
    file = at_home / "my-network" / "neighbourhoods" / "moerwijk.toml"
    assert "around the postcodes 2531, 2532" in file.read_text()
    made = filled(at_home / "my-network")
    assert made.holds(Point(52.050024, 4.300305))


def filled(folder: Path) -> Neighbourhood:
    """The neighbourhood when the rest is filled in as well."""
    for path, old, new in [
        ("network.toml", 'desk_bot = ""', 'desk_bot = "balie_bot"'),
        ("neighbourhoods/moerwijk.toml", 'bot = ""', 'bot = "moer_bot"'),
        ("neighbourhoods/moerwijk.toml", "group = 0", "group = -1001"),
        ("neighbourhoods/moerwijk.toml", "moderators = []", "moderators = [7]"),
    ]:
        text = (folder / path).read_text(encoding="utf-8")
        (folder / path).write_text(text.replace(old, new), encoding="utf-8")
    return load_network(folder).neighbourhoods[0]


def test_a_file_with_more_neighbourhoods_gives_the_one_of_that_name(
    monkeypatch: pytest.MonkeyPatch, at_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    two = collection(
        feature(polygon(SQUARE), BU_NAAM="Moerwijk-West"),
        feature(polygon(EAST), BU_CODE="BU05189999", BU_NAAM="Spoorwijk"),
    )
    (at_home / "buurten.geojson").write_text(json.dumps(two), encoding="utf-8")
    assert typed(monkeypatch, [], *flags(border="buurten.geojson")) == 2
    assert "Moerwijk-West, Spoorwijk" in capsys.readouterr().err
    assert typed(monkeypatch, [], *flags(border="buurten.geojson", area="moerwijk-west")) == 0
    made = filled(at_home / "my-network")
    assert made.holds(Point(52.055, 4.305))
    assert not made.holds(Point(52.055, 4.315))
    assert typed(monkeypatch, [], *flags(border="buurten.geojson", name="Spoorwijk")) == 0


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("geen kaart", "kan ik niet lezen als kaart"),
        ('{"type":"Point","coordinates":[4.3,52.05]}', "staat geen grens in Nederland"),
        (json.dumps(polygon([[lat, lon] for lon, lat in SQUARE])), "andersom?"),
    ],
)
def test_a_map_that_is_none_is_told(
    monkeypatch: pytest.MonkeyPatch,
    at_home: Path,
    capsys: pytest.CaptureFixture[str],
    content: str,
    told: str,
) -> None:
    (at_home / "kaart.geojson").write_text(content)
    assert typed(monkeypatch, [], *flags()) == 2
    assert told in capsys.readouterr().out


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_a_terminal_of_another_encoding_loses_no_letter(
    monkeypatch: pytest.MonkeyPatch, at_home: Path, encoding: str
) -> None:
    lines = [*(ANSWERS | {"name": "Eén Wijk", "language": "en"}).values()]
    assert typed(monkeypatch, lines, encoding=encoding) == 0
    file = at_home / "my-network" / "neighbourhoods" / "een-wijk.toml"
    assert 'name = "Eén Wijk"' in file.read_text(encoding="utf-8")
