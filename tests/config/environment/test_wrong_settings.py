"""What is set wrong is told by `check-config`: where, what is there, what would be right."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

import pytest

from buurtbot.cli import main
from config.network.network import load_network
from tests.chaos.service import Keys
from tests.config.filled_in import filled_in

KEY: Final = f"k1:{'A' * 43}="
TOKEN: Final = "7100000001:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K"
MOERWIJK: Final = "neighbourhoods/moerwijk.toml"
HOOK: Final = {"BUURTBOT_WEBHOOK_BASE": "https://buurt.example.nl"}
Wrong = tuple[
    str, str, str, str, str
]  # file, what stood there, what stands there now, told, right

# What is changed in a file that was right; what is told then, and what would be right.
IN_FILES: Final[tuple[Wrong, ...]] = (
    (MOERWIJK, 'slug = "moerwijk"', 'slug = "Moer Wijk"', "2: slug: is not", "small letters"),
    (MOERWIJK, 'slug = "moerwijk"', "", "1: slug: is missing", 'slug = "moerwijk"'),
    (MOERWIJK, '"gm0518"', '"Den Haag"', "4: municipality: is not", "the code of CBS"),
    (MOERWIJK, '"moerwijk_h', '"@moerwijk_h', "6: bot: is not", "without @"),
    (MOERWIJK, 'name = "Moerwijk"', 'name = ""', "3: name: is empty; there is ''", "Fill it in."),
    (MOERWIJK, 'name = "Moerwijk"', 'name = "FILL IN"', "3: name: still to be", "Fill it in."),
    (MOERWIJK, "-1007000000518", "1007000000518", "24: desk.group: must be", "-1001234567890"),
    (MOERWIJK, "-1007000000518", '"Balie"', "24: desk.group: is no whole number", "below 0"),
    (MOERWIJK, "-1007000000518", "-1009000000518", "24: desk.group: -1009", "your own"),
    (MOERWIJK, "-1007000000518", "-1007000000505", "24: group -1007", "its own group"),
    (MOERWIJK, "[710000086, 710000087]", "[]", "25: desk.moderators: nobody may", "staff"),
    (MOERWIJK, "[710000086, 710000087]", '["@noor"]', "25: desk.moderators.0: is no", "numbers"),
    (MOERWIJK, "[710000086, 710000087]", '"noor"', "25: desk.moderators: is no list", "[1234"),
    (MOERWIJK, "[710000086, 710000087]", "[810000086]", "25: desk.moderators: 810000086", "own"),
    (MOERWIJK, "= false", '= "misschien"', "26: desk.admins_may: is neither", "true or false"),
    (MOERWIJK, "070 305 24 80", "070 205 24 80", "27: desk.phone: 070 205 24 80 comes", "own"),
    (MOERWIJK, "070 305 24 80", "bel de balie", "27: desk.phone: is no telephone", "070 123"),
    (MOERWIJK, "070 305 24 80", "070-12", "27: desk.phone: is no telephone", "070 123"),
    (MOERWIJK, "phone =", "phoen =", "27: desk.phoen: there is no such setting", "Is phone"),
    (MOERWIJK, "[desk]", 'langauges = ["nl"]\n[desk]', "23: langauges: there is no", "languages"),
    (MOERWIJK, "[desk]", 'kleur = "blauw"\n[desk]', "23: kleur: there is no", "Known here: activ"),
    (MOERWIJK, "[desk]", "languages = []\n[desk]", "23: languages: has fewer", '["nl", "en"]'),
    (MOERWIJK, "[desk]", 'languages = ["fr"]\n[desk]', "23: languages.0: is none", "at least one"),
    (MOERWIJK, "admins_may", 'second_channel = "06 12345678"\nadmins_may', "26: desk.sec", "addr"),
    (MOERWIJK, "admins_may", 'second_channel = "http://a.nl"\nadmins_may', "26: desk.sec", "http"),
    (MOERWIJK, "admins_may", 'language = "de"\nadmins_may', "26: desk.language: is none", '"nl"'),
    (
        MOERWIJK,
        "centre = [52.05040, 4.29868]",
        "centre = [4.29868, 52.05]",
        "8: centre: [4",
        "first",
    ),
    (
        MOERWIJK,
        "centre = [52.05040, 4.29868]",
        "centre = [52.09, 4.3]",
        "8: centre: [52.09",
        "within",
    ),
    (
        MOERWIJK,
        "centre = [52.05040, 4.29868]",
        "centre = 52.05",
        "8: centre: is no list",
        "[52.05",
    ),
    (
        MOERWIJK,
        "[52.058, 4.2985],",
        "[4.2985, 52.058],",
        "9: outline: a corner is [lat",
        "corners",
    ),
    (MOERWIJK, "[52.058, 4.2985],", "[52.058],", "9: outline.0.1: is missing", "corners"),
    (MOERWIJK, "[52.0575, 4.3045],", "[52.043, 4.283],", "9: outline: the line from", "corner by"),
    (
        MOERWIJK,
        "days = [1, 2, 3, 4, 5]",
        "days = [0]",
        "30: desk.hours.days.0: must",
        "1 is Monday",
    ),
    (
        MOERWIJK,
        "days = [1, 2, 3, 4, 5]",
        'days = ["ma"]',
        "30: desk.hours.days.0: is no",
        "Monday",
    ),
    (
        MOERWIJK,
        "days = [1, 2, 3, 4, 5]",
        "days = []",
        "30: desk.hours.days: has fewer",
        "1 is Mon",
    ),
    (MOERWIJK, "begin = 09:00:00", 'begin = "half tien"', "31: desk.hours.begin: is no", "09:00"),
    (MOERWIJK, "begin = 09:00:00", "begin = 25:00:00", "31: Expected", "quote, bracket or ="),
    (MOERWIJK, "end = 17:00:00", "end = 08:00", "32: desk.hours.end: it must end", "17:00"),
    (MOERWIJK, 'name = "Moerwijk"', 'name = "Moerwijk', "3: Illegal character", "missing quote"),
    (MOERWIJK, 'name = "Moerwijk"', "name = Moerwijk", "3: Invalid value", "missing quote"),
    (MOERWIJK, 'name = "Moerwijk"', 'name = "A"\nname = "B"', "4: Cannot overwrite", "line"),
    (MOERWIJK, '"moerwijk_helpt_bot"', '"onze_balie_bot"', "6: bot 'onze_ba", "its own bot"),
    ("network.toml", '"onze_balie_bot"', '"balie bot"', "3: desk_bot: is not", "desk's own bot"),
    ("network.toml", '"onze_balie_bot"', '"buurt_balie_bot"', "3: desk_bot: buurt_balie", "own"),
    (
        "network.toml",
        'privacy_url = ""',
        'privacy_url = "onze site"',
        "4: privacy_url: is no",
        "C",
    ),
    ("network.toml", '"library"', '"de bieb"', "8: sources.0: is not", "without spaces"),
)
# What is set in an environment in which all was right.
IN_ENVIRONMENT: Final[tuple[tuple[Mapping[str, str], str, str], ...]] = (
    ({"BUURTBOT_TOKEN_MOERWIJK": ""}, "BUURTBOT_TOKEN_MOERWIJK is missing", "Set it"),
    ({"BUURTBOT_TOKEN_DESK": "7100:AA"}, "BUURTBOT_TOKEN_DESK is no token of", "BotFather"),
    ({"BUURTBOT_TOKEN_DESK": f'"{TOKEN}"'}, "BUURTBOT_TOKEN_DESK is no token of", "BotFather"),
    ({"BUURTBOT_TOKEN_DESK": f"bot{TOKEN}"}, "BUURTBOT_TOKEN_DESK is no token of", "BotFather"),
    (
        {"BUURTBOT_TOKEN_DESK": TOKEN, "BUURTBOT_TOKEN_MOERWIJK": TOKEN},
        "is the same token as BUURTBOT_TOKEN_",
        "a bot for each",
    ),
    (
        {"BUURTBOT_PEPPER": "", "BUURTBOT_PEPPER_FILE": "/nowhere/pepper"},
        "BUURTBOT_PEPPER_FILE: nothing that can be read at /nowhere/pepper",
        "in one line",
    ),
    ({"BUURTBOT_PEPPER": "", "BUURTBOT_PEPER": "x"}, "PEPPER is missing", "Is BUURTBOT_PEPER"),
    ({"BUURTBOT_PEPPER": "zout"}, "BUURTBOT_PEPPER has fewer than 16 signs", "make-secrets"),
    ({"BUURTBOT_MASTER_KEYS": ""}, "BUURTBOT_MASTER_KEYS is missing", "Set it"),
    ({"BUURTBOT_MASTER_KEYS": "k1:AAAA"}, "number 1 is not name:base64", "buurtbot new-key"),
    ({"BUURTBOT_MASTER_KEYS": f"{KEY},{KEY}"}, "number 2 is not name:base64", "its own name"),
    ({"BUURTBOT_LISTEN_PORT": "tachtig"}, "BUURTBOT_LISTEN_PORT: 'tachtig' is no", "8000"),
    ({"BUURTBOT_LOG": "verbose"}, "BUURTBOT_LOG: 'verbose' is no level", "DEBUG, INFO"),
    ({"BUURTBOT_WEBHOOK_BSE": "https://a.nl"}, "BUURTBOT_WEBHOOK_BSE: there is no", "_BASE meant"),
    ({"BUURTBOT_WEBHOOK_BASE": "buurt.example.nl"}, "is no plain web address", "https://buurt"),
    ({"BUURTBOT_WEBHOOK_BASE": "http://buurt.example.nl"}, "is without https", "https://buurt"),
    ({"BUURTBOT_WEBHOOK_BASE": "https://buurt.example.nl:9000"}, "never calls port 9000", "8443"),
    (HOOK | {"BUURTBOT_WEBHOOK_SECRET": ""}, "BUURTBOT_WEBHOOK_SECRET is missing", "Set it"),
    (HOOK | {"BUURTBOT_WEBHOOK_SECRET": "geheim"}, "SECRET has fewer than 16", "make-secrets"),
    ({"BUURTBOT_REDIS_URL": "127.0.0.1:6379"}, "BUURTBOT_REDIS_URL is no address", "redis://"),
    ({"BUURTBOT_REDIS_URL": "redis://:a/b@redis"}, "BUURTBOT_REDIS_URL is no address", "redis://"),
    ({"BUURTBOT_REDIS_USER": "buurtbot"}, "USER is set, and BUURTBOT_REDIS_PASSWORD", "neither"),
    ({"BUURTBOT_REDIS_CLUSTER": "misschien"}, "'misschien' is neither yes nor no", "1 or 0"),
    ({"BUURTBOT_REDIS_CA": "/nowhere.pem"}, "BUURTBOT_REDIS_CA is set, and", "rediss://"),
    ({"TELEGRAM_API_BASE": "api.telegram.org"}, "TELEGRAM_API_BASE is no plain", "Leave it out"),
    ({"BUURTBOT_GEOCODER": "google"}, "BUURTBOT_GEOCODER: 'google' is none", ""),
    ({"BUURTBOT_STREETS": "/nowhere"}, "BUURTBOT_STREETS: nothing at /nowhere", "geo build"),
    ({"BUURTBOT_VALHALLA_URL": "maps"}, "BUURTBOT_VALHALLA_URL is no plain web", "valhalla:8002"),
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A config folder and an environment in which all is right."""
    mine = filled_in(tmp_path / "mine")
    network = load_network(mine)
    for name, value in Keys.fresh(network).as_environment(network).items():
        monkeypatch.setenv(name, value)
    return mine


Told = Callable[[], tuple[int, str]]


@pytest.fixture
def told(folder: Path, capsys: pytest.CaptureFixture[str]) -> Told:
    """What check-config says of it, and how it ends."""

    def ask() -> tuple[int, str]:
        with pytest.raises(SystemExit) as ended:
            main(["check-config", "--config", str(folder)])
        said = capsys.readouterr()
        assert isinstance(ended.value.code, int)
        return ended.value.code, said.out + said.err

    return ask


def test_what_is_right_is_told_to_be_right(told: Told) -> None:
    assert told()[0] == 0


@pytest.mark.parametrize("wrong", IN_FILES, ids=lambda wrong: wrong[3][:30])
def test_a_value_in_a_file(folder: Path, told: Told, wrong: Wrong) -> None:
    file, old, new, what, right = wrong
    path = folder / file
    assert old in path.read_text(encoding="utf-8")
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    status, said = told()
    assert status == 2
    at = said.find(f"{path}:{what}")
    assert at > 0, said
    assert right in said[at:].split("\n")[1]


@pytest.mark.parametrize(
    ("env", "what", "right"), IN_ENVIRONMENT, ids=lambda value: str(value)[:30]
)
def test_a_value_in_the_environment(
    monkeypatch: pytest.MonkeyPatch, told: Told, env: Mapping[str, str], what: str, right: str
) -> None:
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    status, said = told()
    assert status == 2
    at = said.find(what)
    assert at > 0, said
    assert right in said[at:].split("\n")[1]
    secrets = (value for name, value in env.items() if "TOKEN" in name and value)
    assert not any(secret in said for secret in secrets)


def test_two_with_one_outline(folder: Path, told: Told) -> None:
    moerwijk, other = folder / MOERWIJK, folder / "neighbourhoods" / "zuid.toml"
    own = moerwijk.read_text(encoding="utf-8").replace("moerwijk", "zuid")
    other.write_text(own.replace("-1007000000518", "-1007000000519"), encoding="utf-8")
    said = told()[1]
    assert f"{other}:9: outline of 11 corners is also used in moerwijk.toml" in said
    assert "BUURTBOT_TOKEN_ZUID is missing" in said


def test_all_of_them_at_once(folder: Path, monkeypatch: pytest.MonkeyPatch, told: Told) -> None:
    path = folder / MOERWIJK
    wrong = path.read_text(encoding="utf-8")
    for _, old, new, *_ in (IN_FILES[0], IN_FILES[6], IN_FILES[16], IN_FILES[31]):
        wrong = wrong.replace(old, new, 1)
    path.write_text(wrong, encoding="utf-8")
    monkeypatch.setenv("BUURTBOT_LOG", "verbose")
    monkeypatch.setenv("BUURTBOT_TOKEN_DESK", "")
    said = told()[1]
    for what in ("slug", "desk.group", "desk.phone", "outline", "BUURTBOT_LOG", "TOKEN_DESK is"):
        assert what in said
