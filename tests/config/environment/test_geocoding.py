"""Which geocoder looks addresses up is chosen in the environment, and a wrong choice is told."""

from pathlib import Path

import pytest

from config.core.mistakes import WrongConfig
from config.environment.geocoding import open_geocoder
from geo.addresses import HouseNumber
from geo.lookup.address_table import TableGeocoder
from geo.lookup.chain import Chain, WithStreetNames
from geo.lookup.geocoding import Found
from geo.lookup.pdok_addresses import PdokAddresses
from geo.lookup.place_file import PlaceFile, write_places
from geo.lookup.self_hosted import SelfHostedAddresses
from geo.lookup.spelling import StreetNames

PLACES = Path(__file__).parents[3] / "config" / "demo" / "places.csv"


async def told(**env: str) -> str:
    """What is wrong with this environment."""
    with pytest.raises(WrongConfig) as wrong:
        async with open_geocoder(env):
            pass
    assert all(mistake.remedy for mistake in wrong.value.mistakes)
    return str(wrong.value)


async def test_a_table_alone_is_the_only_one_asked() -> None:
    for env in ({}, {"BUURTBOT_GEOCODER": "table"}):
        async with open_geocoder({"BUURTBOT_PLACES": str(PLACES), **env}) as geocoder:
            assert isinstance(geocoder, TableGeocoder)


async def test_without_anything_the_dutch_public_service_is_asked() -> None:
    async with open_geocoder({}) as geocoder:
        assert isinstance(geocoder, PdokAddresses)


@pytest.mark.parametrize("kind", ["nominatim", "photon", "pelias", "Photon"])
async def test_a_service_of_ones_own_is_asked_where_it_is(kind: str) -> None:
    env = {"BUURTBOT_GEOCODER": kind, "BUURTBOT_GEOCODER_URL": "http://maps.lan:2322/sub/"}
    async with open_geocoder(env) as geocoder:
        assert isinstance(geocoder, SelfHostedAddresses)


async def test_pdok_may_stand_behind_ones_own_door() -> None:
    env = {"BUURTBOT_GEOCODER": "pdok", "BUURTBOT_GEOCODER_URL": "https://pdok.lan"}
    async with open_geocoder(env) as geocoder:
        assert isinstance(geocoder, PdokAddresses)


async def test_a_table_is_asked_before_a_service_that_is_named() -> None:
    env = {"BUURTBOT_PLACES": str(PLACES), "BUURTBOT_GEOCODER": "pdok"}
    async with open_geocoder(env, streets=StreetNames(["Moerweg"])) as geocoder:
        assert isinstance(geocoder, WithStreetNames)
        assert isinstance(geocoder.geocoder, Chain)
        assert isinstance(await geocoder.find("2531AA", HouseNumber(3)), Found)


async def test_a_file_of_places_is_opened_and_closed(tmp_path: Path) -> None:
    write_places(PLACES, tmp_path / "demo.places")
    async with open_geocoder({"BUURTBOT_PLACES": str(tmp_path / "demo.places")}) as geocoder:
        assert isinstance(geocoder, PlaceFile)
        assert isinstance(await geocoder.find("2531AA", HouseNumber(3)), Found)


async def test_a_table_with_a_mistake_is_told(tmp_path: Path) -> None:
    broken = tmp_path / "places.csv"
    broken.write_text("nonsense\n")
    assert "places.csv: the first line" in await told(BUURTBOT_PLACES=str(broken))
    assert "No such file" in await told(BUURTBOT_PLACES=str(tmp_path / "none.csv"))
    broken.write_bytes(b"SQLite format 3\0")
    assert "make it again" in await told(BUURTBOT_PLACES=str(broken))


@pytest.mark.parametrize(
    ("env", "what"),
    [
        ({"BUURTBOT_GEOCODER": "google"}, "'google' is none"),
        ({"BUURTBOT_GEOCODER": "table"}, "there is none"),
        ({"BUURTBOT_GEOCODER": "photon"}, "BUURTBOT_GEOCODER_URL is missing"),
        ({"BUURTBOT_GEOCODER": "photon", "BUURTBOT_GEOCODER_URL": "maps.lan"}, "no plain web"),
        ({"BUURTBOT_GEOCODER": "photon", "BUURTBOT_GEOCODER_URL": "ftp://x"}, "no plain web"),
        ({"BUURTBOT_GEOCODER": "photon", "BUURTBOT_GEOCODER_URL": "http://x:y"}, "no plain web"),
        (
            {"BUURTBOT_GEOCODER": "photon", "BUURTBOT_GEOCODER_URL": "https://photon.komoot.io"},
            "not meant for the homes",
        ),
    ],
)
async def test_a_wrong_choice_is_told_with_a_remedy(env: dict[str, str], what: str) -> None:
    assert what in await told(**env)


async def test_a_password_in_the_address_is_not_told() -> None:
    secret = "http://us:sesame@maps.lan"
    assert "sesame" not in await told(BUURTBOT_GEOCODER="photon", BUURTBOT_GEOCODER_URL=secret)
