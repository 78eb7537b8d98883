"""A desk that works in a browser and a page for residents, set up by who never saw the code."""

import json
import tomllib
from pathlib import Path

import pytest

from tests.commands.test_new_neighbourhood import flags, typed
from tests.geo.test_boundary_files import SQUARE, polygon


@pytest.fixture(autouse=True)
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a map that somebody drew."""
    (tmp_path / "kaart.geojson").write_text(json.dumps(polygon(SQUARE)), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_who_works_in_a_browser_and_the_page_of_residents_stand_in_the_file(
    monkeypatch: pytest.MonkeyPatch, at_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    both = "Karin de Wit Karin@Voorbeeld.nl, Bram <bram@voorbeeld.nl>"
    said = flags(workers=both, page="ja", alarm_mail="dienst@voorbeeld.nl")
    assert typed(monkeypatch, [], *said) == 0
    assert "BUURTBOT_SMTP_URL" in capsys.readouterr().out
    file = at_home / "my-network" / "neighbourhoods" / "moerwijk.toml"
    found = tomllib.loads(file.read_text(encoding="utf-8"))
    assert found["page"] is True
    assert found["desk"]["alarm_mail"] == ["dienst@voorbeeld.nl"]
    assert found["desk"]["workers"] == [
        {"name": "Karin de Wit", "mail": "karin@voorbeeld.nl"},
        {"name": "Bram", "mail": "bram@voorbeeld.nl"},
    ]


@pytest.mark.parametrize(
    "wrong", [{"workers": "Karin"}, {"workers": "karin@voorbeeld.nl"}, {"alarm_mail": "dienst"}]
)
def test_what_is_no_mail_address_is_no_answer(
    monkeypatch: pytest.MonkeyPatch, at_home: Path, wrong: dict[str, str]
) -> None:
    assert typed(monkeypatch, [], *flags(**wrong)) == 2
    assert not (at_home / "my-network" / "neighbourhoods").exists()
