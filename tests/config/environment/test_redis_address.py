"""Where Redis is: pieces are put together, and what does not fit is told without any secret."""

from pathlib import Path

import pytest

from config.core.mistakes import WrongConfig
from config.environment.redis_address import redis_address
from config.environment.settings import load_settings
from tests.config.environment.test_settings import GOOD, SLUGS

SECRET = "p@ss/w:rd?#é"
ELSEWHERE = "rediss://redis.example.org:6380/0"


def test_pieces_are_put_together() -> None:
    assert redis_address("") == "redis://127.0.0.1:6379/0"
    assert redis_address(ELSEWHERE, user="buurtbot", password=SECRET) == (
        "rediss://buurtbot:p%40ss%2Fw%3Ard%3F%23%C3%A9@redis.example.org:6380/0"
    )
    assert redis_address("redis://h/0", password="x") == "redis://:x@h/0"
    assert redis_address("redis://:old@h:1/0?protocol=3") == "redis://:old@h:1/0?protocol=3"
    assert redis_address("unix:///run/redis.sock") == "unix:///run/redis.sock"


@pytest.mark.parametrize(
    ("stated", "more", "told"),
    [
        ("http://h:6379", {}, "BUURTBOT_REDIS_URL is no address of a Redis"),
        (f"redis://:{SECRET}", {}, "BUURTBOT_REDIS_URL is no address of a Redis"),
        ("redis://h:port/0", {}, "BUURTBOT_REDIS_URL is no address of a Redis"),
        ("unix://", {}, "BUURTBOT_REDIS_URL is no address of a Redis"),
        (ELSEWHERE, {"user": "buurtbot"}, "BUURTBOT_REDIS_USER is set, and"),
        ("redis://u:x@h/0", {"password": SECRET}, "both hold a password"),
        ("redis://h/0", {"ca": __file__}, "is without TLS"),
        (ELSEWHERE, {"ca": "/not/there.pem"}, "/not/there.pem: No such file"),
        (ELSEWHERE, {"ca": __file__}, "there is no certificate in it"),
    ],
)
def test_what_does_not_fit_is_told_without_what_is_secret(
    stated: str, more: dict[str, str], told: str
) -> None:
    with pytest.raises(WrongConfig) as refused:
        redis_address(stated, **more)
    said = "\n".join(map(str, refused.value.mistakes))
    assert told in said
    assert SECRET not in said


def test_the_environment_states_it_in_pieces(tmp_path: Path) -> None:
    file = tmp_path / "password"
    file.write_text(f"{SECRET}\n", encoding="utf-8")
    env = {
        "BUURTBOT_REDIS_URL": ELSEWHERE,
        "BUURTBOT_REDIS_USER": "buurtbot",
        "BUURTBOT_REDIS_PASSWORD_FILE": str(file),
    }
    settings = load_settings(SLUGS, GOOD | env)
    assert settings.redis_url == redis_address(ELSEWHERE, user="buurtbot", password=SECRET)
    with pytest.raises(WrongConfig, match="BUURTBOT_REDIS_CA"):
        load_settings(SLUGS, GOOD | env | {"BUURTBOT_REDIS_CA": "/not/there.pem"})
