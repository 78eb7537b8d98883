"""The .env of a config folder: read beneath the environment, written for its owner alone."""

import os
from pathlib import Path

import pytest

from config.core.mistakes import WrongConfig
from config.environment.env_file import is_open_to_others, read_env_file, write_env_file
from config.environment.settings import environment_of

PEPPER = "BUURTBOT_PEPPER"


def test_what_is_written_is_read_and_what_stood_there_stays(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("# ours\nOTHER=1\nBUURTBOT_PEPPER=old\n", encoding="utf-8")
    write_env_file(tmp_path, {PEPPER: "k1:a+b/c=", "BUURTBOT_TOKEN_DESK": "12:ab-_c"})
    assert read_env_file(tmp_path) == {
        "OTHER": "1",
        PEPPER: "k1:a+b/c=",
        "BUURTBOT_TOKEN_DESK": "12:ab-_c",
    }
    assert (tmp_path / ".env").read_text(encoding="utf-8").startswith("# ours\n")


@pytest.mark.parametrize("before", [None, 0o644])
def test_it_is_for_its_owner_alone_whoever_made_it(tmp_path: Path, before: int | None) -> None:
    file = tmp_path / ".env"
    if before:
        file.touch()
        file.chmod(before)
        assert is_open_to_others(tmp_path)
    write_env_file(tmp_path, {PEPPER: "salt"})
    assert file.stat().st_mode & 0o777 == 0o600
    assert not is_open_to_others(tmp_path)


def test_a_folder_without_one_says_nothing(tmp_path: Path) -> None:
    assert read_env_file(tmp_path) == {}
    assert not is_open_to_others(tmp_path)


def test_what_the_process_was_given_goes_before_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PEPPER, "given")
    write_env_file(tmp_path, {PEPPER: "written", "BUURTBOT_TOKEN_DESK": "12:ab"})
    found = environment_of(tmp_path)
    assert (found[PEPPER], found["BUURTBOT_TOKEN_DESK"]) == ("given", "12:ab")


def test_one_from_windows_is_read(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"\xef\xbb\xbfBUURTBOT_PEPPER=salt\r\nEMPTY=\r\n")
    assert read_env_file(tmp_path) == {PEPPER: "salt"}


def test_one_that_cannot_be_read_is_said_unless_the_secrets_come_another_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".env").mkdir()  # as unreadable as somebody else's, also for root
    with pytest.raises(WrongConfig, match=r"\.env: cannot be read"):
        environment_of(tmp_path)
    monkeypatch.setenv("BUURTBOT_MASTER_KEYS", "k1:...")
    assert environment_of(tmp_path) == dict(os.environ)  # noqa: TID251 - what it was given
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / ".env").write_bytes(b"BUURTBOT_PEPPER=\xe9\n")
    with pytest.raises(WrongConfig, match="it is not UTF-8"):
        read_env_file(tmp_path / "other")
