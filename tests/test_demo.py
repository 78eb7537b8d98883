"""The demo starts by day, on a free port, with the same people and keys as the last time."""

import socket
from datetime import UTC, datetime
from pathlib import Path

import pytest

from buurtbot.demo.daytime import seconds_ahead
from buurtbot.demo.folder import DemoFolder
from buurtbot.demo.ready.people import demo_people
from buurtbot.demo.start import CONFIG, demo_geocoder, port_or_another, reset_demo
from config.network.network import load_network
from geo.lookup.address_table import TableGeocoder
from geo.lookup.chain import WithStreetNames
from geo.lookup.geocoding import Found
from geo.lookup.spelling import StreetNames
from tests.scenes.live import live_town

HOUR = 3600.0


def _amsterdam(text: str) -> float:
    return datetime.fromisoformat(text).astimezone(UTC).timestamp()


@pytest.mark.parametrize(
    ("real", "shown"),
    [
        ("2026-11-24T11:00+01:00", "2026-11-24T11:00+01:00"),  # a Tuesday morning stays
        ("2026-11-24T22:30+01:00", "2026-11-25T10:00+01:00"),  # at night: the next morning
        ("2026-11-24T06:30+01:00", "2026-11-24T10:00+01:00"),  # early: this morning
        ("2026-11-28T12:00+01:00", "2026-11-30T10:00+01:00"),  # a Saturday: Monday
        ("2027-03-27T12:00+01:00", "2027-03-29T10:00+02:00"),  # over the change to summer time
    ],
)
def test_the_demo_plays_by_day(real: str, shown: str) -> None:
    assert _amsterdam(real) + seconds_ahead(_amsterdam(real)) == _amsterdam(shown)


def test_the_clock_of_a_second_start_never_goes_back() -> None:
    evening = _amsterdam("2026-11-24T22:00+01:00")
    first = seconds_ahead(evening)
    assert seconds_ahead(evening + HOUR, before=first) == first


def test_a_taken_port_gives_another_one() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert port_or_another("127.0.0.1", port) != port


def test_keys_are_made_once_and_only_for_this_user(tmp_path: Path) -> None:
    folder = DemoFolder(tmp_path / "demo")
    first = folder.secrets(["moerwijk", "desk"])
    assert folder.secrets(["moerwijk", "desk", "later"]).items() >= first.items()
    assert (folder.path / "secrets.json").stat().st_mode & 0o077 == 0


def test_the_same_people_live_in_the_same_places() -> None:
    network = load_network(CONFIG)
    people = demo_people(network)
    assert people == demo_people(network)
    assert len({person.id for person in people}) == len(people)
    for neighbourhood in network.neighbourhoods:
        here = [p for p in people if p.neighbourhood == neighbourhood.slug]
        assert sum(p.role == "volunteer" for p in here) == 24
        assert all(neighbourhood.holds(p.point) for p in here)
        moderators = {p.id for p in here if p.role == "moderator"}
        assert moderators == set(neighbourhood.desk.moderators)


async def test_where_streets_are_known_the_demo_says_which_may_have_been_meant() -> None:
    assert isinstance(demo_geocoder(None), TableGeocoder)
    mending = demo_geocoder(StreetNames(["Oude Delft"]))
    assert isinstance(mending, WithStreetNames)
    assert isinstance(await mending.find_street("Erasmusweg 12, Den Haag"), Found)


def test_a_neighbourhood_more_gives_nobody_another_number() -> None:
    known = {person.name: person.id for person in demo_people(load_network(CONFIG))}
    first = ("Corrie Blok", "Sietske Dijkstra", "Anna de Vries", "Leny Vrolijk")
    assert [known[name] - 810_000_000 for name in first] == [0, 29, 58, 88]


async def test_a_second_start_finds_the_first_and_a_reset_empties_it(tmp_path: Path) -> None:
    folder = DemoFolder(tmp_path / "demo")
    for start in (1, 2):
        async with live_town(folder.path) as town:
            anna = await town.person("Anna")
            if start == 1:
                await anna.starts("moerwijk_buurtbot")
                await anna.waits_for("moerwijk_buurtbot", "Welkom")
            else:
                texts = [message.text for message in await anna.sees("moerwijk_buurtbot")]
                assert any("Welkom" in said for said in texts)
                await anna.presses("moerwijk_buurtbot", "Nederlands")
                await anna.waits_for("moerwijk_buurtbot", "Ik ben een computer")
    told: list[str] = []
    await reset_demo(folder, tell=told.append)
    assert told == ["The demo is empty again."]
    assert not list(folder.path.glob("*.json"))


async def test_where_no_demo_was_nothing_is_emptied_or_made(tmp_path: Path) -> None:
    told: list[str] = []
    await reset_demo(DemoFolder(tmp_path / "none"), tell=told.append)
    assert told == [f"There is no demo in {tmp_path / 'none'}, so there is nothing to empty."]
    assert not (tmp_path / "none").exists()
