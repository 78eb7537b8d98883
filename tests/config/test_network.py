"""The network: read from a folder, checked as a whole, and frozen."""

import shutil
from pathlib import Path

import pytest
from pydantic import ValidationError

from buurtbot.services.house import House
from config.mistakes import WrongConfig
from config.network import Hours, load_network
from geo.point import Point
from tests.street import CONFIG, MOERWIJK, metres_from

NETWORK = 'desk_bot = "buurt_balie_bot"\n'
MOERWIJK_TOML = """slug = "moerwijk"
name = "Moerwijk"
municipality = "gm0518"
municipality_name = "Den Haag"
bot = "moerwijk_buurtbot"
organisation = "Welzijn Moerwijk"
centre = [52.055, 4.304]
outline = [
  [52.04, 4.29],
  [52.04, 4.32],
  [52.07, 4.32],
]

[desk]
group = -1001
phone = "070 123 45 67"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "neighbourhoods").mkdir()
    (tmp_path / "network.toml").write_text(NETWORK)
    (tmp_path / "neighbourhoods" / "moerwijk.toml").write_text(MOERWIJK_TOML)
    return tmp_path


def _wrong(folder: Path) -> list[str]:
    with pytest.raises(WrongConfig) as caught:
        load_network(folder)
    assert all(mistake.remedy for mistake in caught.value.mistakes)
    return [f"{Path(m.file).name}:{m.line}: {m.what}" for m in caught.value.mistakes]


def _change(folder: Path, old: str, new: str) -> None:
    path = folder / "neighbourhoods" / "moerwijk.toml"
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new))


def test_a_folder_becomes_a_network(folder: Path) -> None:
    network = load_network(folder)
    moerwijk = network.neighbourhood("moerwijk")
    assert moerwijk.token_name == "BUURTBOT_TOKEN_MOERWIJK"
    assert moerwijk.desk.hours == Hours()
    assert network.municipalities == ("gm0518",)
    assert network.policy.invite_at_once == 7
    with pytest.raises(KeyError):
        network.neighbourhood("nowhere")
    with pytest.raises(ValidationError):
        moerwijk.name = "Anders"  # type: ignore[misc]


def test_its_own_policy_counts(folder: Path) -> None:
    shutil.copy(CONFIG / "policy.toml", folder)
    path = folder / "policy.toml"
    path.write_text(path.read_text().replace("invite_at_once = 7", "invite_at_once = 3"))
    assert load_network(folder).policy.invite_at_once == 3


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('slug = "moerwijk"', 'slug = "Moer Wijk"', ":1: slug"),
        ('municipality = "gm0518"', 'municipality = "Den Haag"', ":3: municipality"),
        ('bot = "moerwijk_buurtbot"', 'bot = "@moerwijk_buurtbot"', ":5: bot"),
        ("group = -1001", "group = 1001", ":15: desk.group"),
        ("group = -1001", 'group = "staf"', ":15: desk.group"),
        ('phone = "070 123 45 67"\n', "", ":14: desk.phone"),
        ("  [52.07, 4.32],\n", "", ":8: outline"),
        ("[52.07, 4.32]", "[52.04, 4.29]", ":8: outline"),
        ("[52.07, 4.32]", "[152.07, 4.32]", ":8: outline"),
        ("group = -1001", "group = -1001\nphoen = 1", ":16: desk.phoen"),
        ("group = -1001", "group = -1001\nhours = { days = [] }", ":16: desk.hours.days"),
        ("group = -1001", "group = -1001\nhours = { days = [8] }", ":16: desk.hours.days.0"),
        (
            "group = -1001",
            "group = -1001\nhours = { begin = 17:00:00, end = 09:00:00 }",
            ":16: desk.hours.end",
        ),
    ],
    ids=lambda value: value.strip()[:30],
)
def test_a_mistake_is_told_with_its_line(folder: Path, old: str, new: str, told: str) -> None:
    _change(folder, old, new)
    mistakes = _wrong(folder)
    assert mistakes[0].startswith(f"moerwijk.toml{told}"), mistakes
    assert len({mistake.split(":")[1] for mistake in mistakes}) == 1


def test_all_mistakes_are_told_at_once(folder: Path) -> None:
    _change(folder, 'slug = "moerwijk"', 'slug = "M"')
    (folder / "network.toml").write_text('desk_bot = "x"\n')
    (folder / "policy.toml").write_text("invite_at_once = 0\n")
    (folder / "neighbourhoods" / "broken.toml").write_text("slug = \n")
    files = {mistake.partition(":")[0] for mistake in _wrong(folder)}
    assert files == {"network.toml", "broken.toml", "moerwijk.toml", "policy.toml"}


def test_two_neighbourhoods_may_not_share_a_slug_or_a_bot(folder: Path) -> None:
    other = MOERWIJK_TOML.replace("moerwijk_buurtbot", "Moerwijk_Buurtbot")
    (folder / "neighbourhoods" / "spoorwijk.toml").write_text(other)
    assert _wrong(folder) == [
        "spoorwijk.toml:1: slug 'moerwijk' is also used in moerwijk.toml",
        "spoorwijk.toml:5: bot 'Moerwijk_Buurtbot' is also used in moerwijk.toml",
    ]


def test_an_empty_folder_says_what_to_add(tmp_path: Path) -> None:
    told = _wrong(tmp_path)
    assert any("network.toml" in line and "missing" in line for line in told)
    assert any("no neighbourhoods" in line for line in told)


def test_which_neighbourhood_serves_a_place(house: House) -> None:
    network = house.network
    inside = network.serving(metres_from(MOERWIJK, east=900))
    assert inside is not None
    assert inside.slug == "moerwijk"
    border = network.serving(metres_from(MOERWIJK, east=1000))
    assert border is not None
    assert network.serving(Point(53.2, 5.8)) is None


def test_a_corner_with_latitude_and_longitude_swapped_is_told(folder: Path) -> None:
    file = folder / "neighbourhoods" / "moerwijk.toml"
    file.write_text(file.read_text().replace("outline = [", "outline = [[4.30, 52.05], "))
    with pytest.raises(WrongConfig, match="latitude, longitude"):
        load_network(folder)
