"""Settings and secrets: from the environment, a file it points at, or a folder of secrets."""

from base64 import b64encode
from pathlib import Path

import pytest

from config.core.mistakes import WrongConfig
from config.environment.settings import environment, load_settings, secret

KEY = b64encode(b"k" * 32).decode()
OTHER = b64encode(b"o" * 32).decode()
SLUGS = {"moerwijk": "BUURTBOT_TOKEN_MOERWIJK", "desk": "BUURTBOT_TOKEN_DESK"}
NEIGHBOURS = "111111:NEIGHBOURS-are-those-who-live-near"
THE_DESK = "222222:DESK-is-where-the-staff-of-all-is"
GOOD = {
    "BUURTBOT_TOKEN_MOERWIJK": NEIGHBOURS,
    "BUURTBOT_TOKEN_DESK": f" {THE_DESK}\n",
    "BUURTBOT_MASTER_KEYS": f"k2:{KEY},k1:{OTHER}",
    "BUURTBOT_PEPPER": "peper",
}


def _wrong(env: dict[str, str]) -> list[str]:
    with pytest.raises(WrongConfig) as caught:
        load_settings(SLUGS, env)
    assert all(mistake.remedy for mistake in caught.value.mistakes)
    return [mistake.what for mistake in caught.value.mistakes]


def test_what_is_needed_is_enough() -> None:
    settings = load_settings(SLUGS, GOOD)
    assert settings.tokens == {"moerwijk": NEIGHBOURS, "desk": THE_DESK}
    assert settings.master_keys == {"k2": b"k" * 32, "k1": b"o" * 32}
    assert settings.current_key == "k2"
    assert settings.pepper == b"peper"
    assert (settings.webhook_base, settings.redis_cluster) == ("", False)
    assert settings.redis_url == "redis://127.0.0.1:6379/0"
    assert settings.telegram_api_base == "https://api.telegram.org"
    assert (settings.listen_host, settings.listen_port) == ("127.0.0.1", 8000)


def test_everything_can_be_set() -> None:
    settings = load_settings(
        SLUGS,
        GOOD
        | {
            "BUURTBOT_REDIS_URL": "redis://redis:6379/0",
            "BUURTBOT_REDIS_CLUSTER": "1",
            "TELEGRAM_API_BASE": "http://telegram:8081/",
            "BUURTBOT_WEBHOOK_BASE": "https://buurt.example.org/",
            "BUURTBOT_WEBHOOK_SECRET": "een geheim: met vreemde tekens é",
            "BUURTBOT_LISTEN_HOST": "0.0.0.0",  # noqa: S104 - what a container sets
            "BUURTBOT_LISTEN_PORT": "9000",
        },
    )
    assert settings.redis_cluster
    assert settings.telegram_api_base == "http://telegram:8081"
    assert settings.webhook_base == "https://buurt.example.org"
    assert settings.listen_port == 9000


def test_a_token_without_a_file_is_kept_for_a_last_word(tmp_path: Path) -> None:
    pointed = tmp_path / "token"
    pointed.write_text("333:OLD")
    more = {"BUURTBOT_TOKEN_LAAK_WEST_FILE": str(pointed), "BUURTBOT_TOKEN_EMPTY": ""}
    settings = load_settings(SLUGS, GOOD | more)
    assert settings.spare_tokens == {"laak-west": "333:OLD"}
    assert "333" not in repr(settings)
    assert load_settings(SLUGS, GOOD).spare_tokens == {}


def test_every_bot_has_a_webhook_secret_of_its_own_that_telegram_takes() -> None:
    hook = {"BUURTBOT_WEBHOOK_BASE": "https://x", "BUURTBOT_WEBHOOK_SECRET": "één: geheim"}
    secrets = load_settings(SLUGS, GOOD | hook).webhook_secrets
    assert len(set(secrets.values())) == len(SLUGS)
    for one in secrets.values():
        assert one.isalnum()
        assert one.isascii()
        assert 32 <= len(one) <= 256
        assert "geheim" not in one


def test_everything_that_is_missing_is_told_at_once() -> None:
    told = _wrong({"BUURTBOT_WEBHOOK_BASE": "https://x"})
    names = (*SLUGS.values(), "MASTER_KEYS", "PEPPER", "WEBHOOK_SECRET")
    assert all(any(name in line for line in told) for name in names)


@pytest.mark.parametrize(
    "keys",
    [
        KEY,
        "k1:",
        "k1:geen base64!",
        f"k1:{b64encode(b'short').decode()}",
        f":{KEY}",
        f"k.1:{KEY}",
        f"k1:{KEY},k1:{OTHER}",
        f"k1:{KEY},,{KEY}",
    ],
)
def test_a_master_key_that_is_none_is_told_without_showing_it(keys: str) -> None:
    told = _wrong(GOOD | {"BUURTBOT_MASTER_KEYS": keys})
    assert len(told) == 1
    assert "BUURTBOT_MASTER_KEYS" in told[0]
    assert KEY[:8] not in told[0]


@pytest.mark.parametrize("port", ["http", "-1", "65536", "8000.5"])
def test_a_port_that_is_none_is_told(port: str) -> None:
    assert "BUURTBOT_LISTEN_PORT" in _wrong(GOOD | {"BUURTBOT_LISTEN_PORT": port})[0]


def test_nothing_secret_is_shown_when_the_settings_are_shown() -> None:
    hook = {"BUURTBOT_WEBHOOK_BASE": "https://x", "BUURTBOT_WEBHOOK_SECRET": "geheim"}
    redis = {"BUURTBOT_REDIS_URL": "redis://:wachtwoord@redis:6379/0"}
    shown = repr(load_settings(SLUGS, GOOD | hook | redis))
    for canary in ("NEIGHBOURS", "DESK", "kkkk", "peper", "geheim", "wachtwoord"):
        assert canary not in shown, canary


def test_a_secret_is_looked_for_in_three_places(tmp_path: Path) -> None:
    (tmp_path / "NAME").write_text("from the folder\n")
    pointed = tmp_path / "elsewhere"
    pointed.write_text("  from the file\n")
    from_file = {"NAME_FILE": str(pointed)}
    assert secret("NAME", {}, folder=tmp_path) == "from the folder"
    assert secret("NAME", from_file, folder=tmp_path) == "from the file"
    assert secret("NAME", from_file | {"NAME": " set "}, folder=tmp_path) == "set"
    assert secret("NAME", from_file | {"NAME": ""}, folder=tmp_path) == "from the file"


def test_a_secret_that_is_nowhere_or_cannot_be_read_is_empty(tmp_path: Path) -> None:
    assert secret("OTHER", {}, folder=tmp_path) == ""
    assert secret("OTHER", {"OTHER_FILE": str(tmp_path)}, folder=tmp_path) == ""
    (tmp_path / "OTHER").write_bytes(b"\xff\xfe\xfa")
    assert secret("OTHER", {}, folder=tmp_path) == ""


def test_the_environment_is_that_of_the_process() -> None:
    assert "PATH" in environment()
