"""Who says how far it is on foot is chosen in the environment, and a wrong choice is told."""

from pathlib import Path

import pytest

from config.core.mistakes import WrongConfig
from config.environment.outside import mistakes_outside
from config.environment.streets import open_walks
from geo.walking import ANY_WAY, CrowEstimate, Wishes
from tests.geo.pretend_valhalla import PretendValhalla, serving
from tests.geo.streets.drawn import at, big_town

IN_TOWN, OUT_OF_TOWN = at(1000, 1000), at(5000, 1000)
WHEELS: list[Wishes] = [
    frozenset({"wheelchair"}),
    frozenset({"pram"}),
    frozenset({"pram", "no_ferry"}),
]
FEET: list[Wishes] = [ANY_WAY, frozenset({"no_stairs"}), frozenset({"no_ferry"})]


@pytest.fixture(scope="module")
def streets(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A folder with the streets of one town of 2 by 2 km."""
    folder = tmp_path_factory.mktemp("town")
    big_town(folder)
    return str(folder)


async def method(env: dict[str, str], *, town: bool = True, wishes: Wishes = ANY_WAY) -> str:
    """Who tells a walk of 200 m, in town or out of it."""
    home = IN_TOWN if town else OUT_OF_TOWN
    there = at(1200, 1000) if town else at(5200, 1000)
    async with open_walks(env) as walking:
        walks = await walking.one_to_many(home, {"there": there}, 800, wishes=wishes)
    return walks["there"].method


async def told(**env: str) -> str:
    """What is wrong with this environment."""
    with pytest.raises(WrongConfig) as wrong:
        async with open_walks(env):
            pass
    assert all(mistake.remedy for mistake in wrong.value.mistakes)
    return str(wrong.value)


async def test_without_anything_distances_are_estimates() -> None:
    async with open_walks({"BUURTBOT_VALHALLA_URL": " "}) as walking:
        assert walking == CrowEstimate()


async def test_streets_are_walked_where_they_are_known_and_estimated_elsewhere(
    streets: str,
) -> None:
    for where in (streets, f"{streets}/town.streets"):
        env = {"BUURTBOT_STREETS": where}
        assert await method(env) == "street"
        assert await method(env, town=False) == "estimate"


@pytest.mark.parametrize("wishes", FEET)
async def test_on_foot_the_town_is_known_here_and_what_is_beyond_is_asked(
    streets: str, wishes: Wishes
) -> None:
    service = PretendValhalla()
    async with serving(service) as address:
        env = {"BUURTBOT_STREETS": streets, "BUURTBOT_VALHALLA_URL": address}
        assert await method(env, wishes=wishes) == "street"
        assert service.asked == []
        assert await method(env, town=False, wishes=wishes) == "valhalla"
    assert await method(env, town=False, wishes=wishes) == "estimate"


async def test_at_the_edge_of_town_the_router_knows_the_way_around(streets: str) -> None:
    async with serving(PretendValhalla()) as address:
        env = {"BUURTBOT_STREETS": streets, "BUURTBOT_VALHALLA_URL": address}
        async with open_walks(env) as walking:
            places = {"near": at(1020, 60), "along": at(1300, 10)}
            walks = await walking.one_to_many(at(1000, 100), places, 800)
    assert {who: walk.method for who, walk in walks.items()} == {
        "near": "street",
        "along": "valhalla",
    }


@pytest.mark.parametrize("wishes", WHEELS)
async def test_on_wheels_the_router_is_asked_first_and_then_the_town(
    streets: str, wishes: Wishes
) -> None:
    async with serving(PretendValhalla()) as address:
        env = {"BUURTBOT_STREETS": streets, "BUURTBOT_VALHALLA_URL": f"{address}/"}
        assert await method(env, wishes=wishes) == "valhalla"
    assert await method(env, wishes=wishes) == "street"
    assert await method(env, town=False, wishes=wishes) == "estimate"


async def test_a_router_alone_is_asked_everywhere() -> None:
    async with serving(PretendValhalla()) as address:
        env = {"BUURTBOT_VALHALLA_URL": address}
        for wishes in (*WHEELS, *FEET):
            assert await method(env, wishes=wishes) == "valhalla"
    assert await method(env) == "estimate"


@pytest.mark.parametrize(
    ("stated", "what"),
    [
        ("maps.lan:8002", "no plain web address"),
        ("ftp://maps.lan", "no plain web address"),
        ("http://", "no plain web address"),
        ("http://maps.lan:port", "no plain web address"),
        ("http://maps.lan/?api_key=sesame", "no plain web address"),
        ("http://us:sesame@maps.lan", "no plain web address"),
        ("https://valhalla1.openstreetmap.de", "not meant for the homes"),
        ("https://VALHALLA1.openstreetmap.de./", "not meant for the homes"),
        ("https://api.stadiamaps.com/", "not meant for the homes"),
    ],
)
async def test_an_address_that_is_none_or_everybodys_is_refused(stated: str, what: str) -> None:
    mistake = await told(BUURTBOT_VALHALLA_URL=stated)
    assert what in mistake
    assert "sesame" not in mistake


async def test_streets_that_are_not_there_or_are_none_are_told(tmp_path: Path) -> None:
    assert "nothing at" in await told(BUURTBOT_STREETS=str(tmp_path))
    assert "nothing at" in await told(BUURTBOT_STREETS=str(tmp_path / "town.streets"))
    (tmp_path / "town.streets").write_bytes(b"no streets")
    assert "BUURTBOT_STREETS: " in await told(BUURTBOT_STREETS=str(tmp_path))


async def test_everything_that_cannot_be_opened_is_told_at_once() -> None:
    env = {"BUURTBOT_GEOCODER": "google", "BUURTBOT_VALHALLA_URL": "maps.lan"}
    mistakes = await mistakes_outside(env)
    assert [mistake.what.split(":")[0].split()[0] for mistake in mistakes] == [
        "BUURTBOT_GEOCODER",
        "BUURTBOT_VALHALLA_URL",
    ]
    assert await mistakes_outside({}) == []
