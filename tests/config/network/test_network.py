"""The network: read from a folder, checked as a whole, and frozen."""

import shutil
from pathlib import Path

import pytest
from pydantic import ValidationError

from buurtbot.services.core.context import Context
from config.core.hours import Hours
from config.core.mistakes import WrongConfig
from config.network.network import load_network
from config.network.pages import desk_page, is_on_page
from geo.point import Point
from tests.scenes.street import CONFIG, MOERWIJK, metres_from

NETWORK = 'desk_bot = "buurt_balie_bot"\n'
MOERWIJK_TOML = """slug = "moerwijk"
name = "Moerwijk"
municipality = "gm0518"
municipality_name = "Den Haag"
bot = "moerwijk_buurtbot"
organisation = "Welzijn Moerwijk"
centre = [52.05, 4.31]
outline = [
  [52.04, 4.29],
  [52.04, 4.32],
  [52.07, 4.32],
]

[desk]
group = -1001
moderators = [9001]
phone = "070 123 45 67"
"""
TWICE = "workers = [{ name = 'K', mail = 'k@a.nl' }, { name = 'L', mail = 'K@a.nl' }]"


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
        moerwijk.name = "Anders"  # type: ignore[misc]  # it is frozen: that is the promise


def test_its_own_policy_counts(folder: Path) -> None:
    shutil.copy(CONFIG / "policy.toml", folder)
    path = folder / "policy.toml"
    path.write_text(path.read_text().replace("invite_at_once = 7", "invite_at_once = 3"))
    assert load_network(folder).policy.invite_at_once == 3


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("group = -1001", "", ":14: desk"),
        (
            'phone = "070',
            'workers = [{ name = "Karin", mail = "karin at desk" }]\nphone = "070',
            ":17: desk.workers.0.mail",
        ),
        (
            'phone = "070',
            f'{TWICE}\nphone = "070',
            ":17: desk.workers",
        ),
        ('slug = "moerwijk"', 'slug = "Moer Wijk"', ":1: slug"),
        ('municipality = "gm0518"', 'municipality = "Den Haag"', ":3: municipality"),
        ('bot = "moerwijk_buurtbot"', 'bot = "@moerwijk_buurtbot"', ":5: bot"),
        ("group = -1001", "group = 1001", ":15: desk.group"),
        ("group = -1001", 'group = "staf"', ":15: desk.group"),
        ('phone = "070 123 45 67"\n', "", ":14: desk.phone"),
        ("  [52.07, 4.32],\n", "", ":8: outline"),
        ("[52.07, 4.32]", "[52.04, 4.29]", ":8: outline"),
        ("[52.07, 4.32]", "[152.07, 4.32]", ":8: outline"),
        ("moderators = [9001]", "moderators = []", ":16: desk.moderators"),
        ("moderators = [9001]\n", "admins_may = false\n", ":14: desk.moderators"),
        ("group = -1001", "group = -1001\nphoen = 1", ":16: desk.phoen"),
        ("group = -1001", "group = -1001\nhours = { days = [] }", ":16: desk.hours.days"),
        ("group = -1001", "group = -1001\nhours = { days = [8] }", ":16: desk.hours.days.0"),
        (
            "group = -1001",
            "group = -1001\nhours = { begin = 09:00:00, end = 09:00:00 }",
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


def test_who_may_act_is_who_is_listed_unless_the_desk_says_otherwise(folder: Path) -> None:
    desk = load_network(folder).neighbourhood("moerwijk").desk
    assert (desk.admins_may, desk.who_may_act) == (
        False,
        "1 listed moderators, while they are in the group",
    )
    _change(folder, "moderators = [9001]", "admins_may = true")
    desk = load_network(folder).neighbourhood("moerwijk").desk
    assert desk.admins_may
    assert "ANY ADMINISTRATOR OF THE GROUP" in desk.who_may_act


def test_only_sources_that_are_listed_are_known(folder: Path) -> None:
    shared = load_network(folder).shared
    assert shared.known_source("Library") == "library"
    assert shared.known_source("help") == "help"
    assert shared.known_source("Ik ben Mieke") == ""
    assert shared.known_source("bieb") == ""
    (folder / "network.toml").write_text(f'{NETWORK}sources = ["bieb"]\n')
    shared = load_network(folder).shared
    assert (shared.known_source("bieb"), shared.known_source("library")) == ("bieb", "")
    (folder / "network.toml").write_text(f'{NETWORK}sources = ["de bieb"]\n')
    assert _wrong(folder)[0].startswith("network.toml:2: sources.0")


def test_all_mistakes_are_told_at_once(folder: Path) -> None:
    _change(folder, 'slug = "moerwijk"', 'slug = "M"')
    (folder / "network.toml").write_text('desk_bot = "x"\n')
    (folder / "policy.toml").write_text("invite_at_once = 0\n")
    (folder / "neighbourhoods" / "broken.toml").write_text("slug = \n")
    files = {mistake.partition(":")[0] for mistake in _wrong(folder)}
    assert files == {"network.toml", "broken.toml", "moerwijk.toml", "policy.toml"}


def test_two_neighbourhoods_share_nothing_that_is_of_one(folder: Path) -> None:
    other = MOERWIJK_TOML.replace("moerwijk_buurtbot", "Moerwijk_Buurtbot")
    (folder / "neighbourhoods" / "spoorwijk.toml").write_text(other)
    assert _wrong(folder) == [
        "spoorwijk.toml:1: slug 'moerwijk' is also used in moerwijk.toml",
        "spoorwijk.toml:5: bot 'Moerwijk_Buurtbot' is also used in moerwijk.toml",
        "spoorwijk.toml:8: outline of 3 corners is also used in moerwijk.toml",
        "spoorwijk.toml:15: group -1001 is also used in moerwijk.toml",
    ]


@pytest.mark.parametrize("shared_by", ["moerwijk spoorwijk", "moerwijk", "spoorwijk", ""])
def test_one_group_is_for_several_neighbourhoods_when_each_says_so(
    folder: Path, shared_by: str
) -> None:
    own = MOERWIJK_TOML.replace("moerwijk", "spoorwijk").replace("52.0", "52.1")
    for name, toml in (("moerwijk", MOERWIJK_TOML), ("spoorwijk", own)):
        said = "[desk]\nshares_group = true\n" if name in shared_by.split() else "[desk]\n"
        path = folder / "neighbourhoods" / f"{name}.toml"
        path.write_text(toml.replace("[desk]\n", said))
    if shared_by == "moerwijk spoorwijk":
        assert len(load_network(folder).neighbourhoods) == 2
    else:
        (told,) = _wrong(folder)
        assert "group -1001 is also used in moerwijk.toml" in told


def test_an_empty_folder_says_what_to_add(tmp_path: Path) -> None:
    told = _wrong(tmp_path)
    assert any("network.toml" in line and "missing" in line for line in told)
    assert any("no neighbourhoods" in line for line in told)


def test_which_neighbourhood_serves_a_place(context: Context) -> None:
    network = context.network
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


def test_pieces_and_holes_belong_to_a_neighbourhood(folder: Path) -> None:
    more = """outlines = [[[52.08, 4.29], [52.08, 4.32], [52.09, 4.32]]]
holes = [[[52.045, 4.305], [52.045, 4.31], [52.048, 4.31]]]
"""
    _change(folder, "\n[desk]", f"{more}\n[desk]")
    moerwijk = load_network(folder).neighbourhood("moerwijk")
    assert moerwijk.holds(Point(52.0825, 4.31))
    assert not moerwijk.holds(Point(52.0455, 4.309))
    assert moerwijk.outside_m(Point(52.0825, 4.31)) == 0
    _change(folder, "[[[52.08, 4.29]", "[[[4.29, 52.08]")
    assert any("outlines" in told for told in _wrong(folder))


def test_a_changed_copy_knows_its_own_border(context: Context) -> None:
    network = context.network
    moerwijk = network.neighbourhood("moerwijk")
    assert network.serving(MOERWIJK) == moerwijk
    east = network.neighbourhood("spoorwijk")
    moved = moerwijk.model_copy(update={"outline": east.outline})
    assert not moved.holds(MOERWIJK)
    alone = network.model_copy(update={"neighbourhoods": (moved,)})
    assert alone.serving(MOERWIJK) is None
    with pytest.raises(KeyError):
        alone.neighbourhood("spoorwijk")


def test_of_many_neighbourhoods_the_right_one_is_found_at_once(context: Context) -> None:
    network = context.network
    one = network.neighbourhood("moerwijk")
    corners = [(-90, -90), (-90, 90), (90, 90), (90, -90)]  # blocks of 180 m, 200 m apart
    places = {
        f"block-{row}-{column}": metres_from(MOERWIJK, north=200 * row, east=200 * column)
        for row in range(40)
        for column in range(40)
    }
    many = tuple(
        one.model_copy(
            update={
                "slug": slug,
                "outline": tuple(
                    (corner.lat, corner.lon)
                    for corner in (metres_from(p, north=n, east=e) for n, e in corners)
                ),
            }
        )
        for slug, p in places.items()
    )
    country = network.model_copy(update={"neighbourhoods": many})
    for slug in list(places)[::37]:
        served = country.serving(places[slug])
        assert served is not None
        assert served.slug == slug
    assert country.serving(metres_from(MOERWIJK, north=100, east=100)) is None


def test_a_desk_may_be_on_the_web_alone(folder: Path) -> None:
    workers = 'workers = [{ name = "Karin", mail = "Karin@desk.example" }]'
    _change(folder, "group = -1001\nmoderators = [9001]", workers)
    moerwijk = load_network(folder).neighbourhood("moerwijk")
    karin = moerwijk.desk.workers[0]
    assert (karin.mail, is_on_page(karin.user)) == ("karin@desk.example", True)
    assert moerwijk.desk.may_act(karin.user)
    assert not moerwijk.desk.may_act(9001)
    assert moerwijk.desk.who_may_act == "1 workers at the web desk"
    assert moerwijk.staff_chats == (moerwijk.staff_chat,) == (desk_page("moerwijk"),)
    assert is_on_page(moerwijk.staff_chat)


def test_a_desk_may_be_in_a_group_and_on_the_web(folder: Path) -> None:
    both = 'moderators = [9001]\nworkers = [{ name = "Karin", mail = "karin@desk.example" }]'
    _change(folder, "moderators = [9001]", both)
    moerwijk = load_network(folder).neighbourhood("moerwijk")
    assert moerwijk.staff_chats == (-1001, desk_page("moerwijk"))
    assert "; 1 workers at the web desk" in moerwijk.desk.who_may_act
