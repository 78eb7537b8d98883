"""What an operator types is checked before the service starts."""

from pathlib import Path

import pytest

from buurtbot.cli import main

CONFIG = Path(__file__).parents[1] / "config"


@pytest.fixture
def settled(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment in which every secret is there."""
    for slug in ("MOERWIJK", "CRABBEHOF", "HEECHTERP", "DESK"):
        monkeypatch.setenv(f"BUURTBOT_TOKEN_{slug}", "123:abc")
    monkeypatch.setenv("BUURTBOT_MASTER_KEYS", f"k1:{'A' * 43}=")
    monkeypatch.setenv("BUURTBOT_PEPPER", "a grain of pepper")
    return monkeypatch


def checked(capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    """The exit status of check-config, and what it says."""
    with pytest.raises(SystemExit) as done:
        main(["check-config", "--config", str(CONFIG)])
    assert isinstance(done.value.code, int)
    return done.value.code, capsys.readouterr().out


def test_a_good_config_is_told_to_be_good(
    settled: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    settled.setenv("BUURTBOT_VALHALLA_URL", "http://valhalla.lan:8002")
    status, said = checked(capsys)
    assert "This config is good." in said
    assert status == 0


def test_a_wrong_geocoder_and_a_wrong_router_are_both_named(
    settled: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    settled.setenv("BUURTBOT_GEOCODER", "google")
    settled.setenv("BUURTBOT_VALHALLA_URL", "https://valhalla1.openstreetmap.de")
    status, said = checked(capsys)
    assert "BUURTBOT_GEOCODER: 'google' is none" in said
    assert "BUURTBOT_VALHALLA_URL: valhalla1.openstreetmap.de is not meant" in said
    assert status == 2
