"""How far it is to a neighbour: over real streets where we know them, else an honest estimate."""

from dataclasses import replace

import pytest

from buurtbot.domain.core.help_request import HelpRequest, WalkKnown
from buurtbot.domain.core.people.person import Person
from buurtbot.storage.keys import Keys
from buurtbot.storage.sealed import cards
from geo.point import Point
from geo.streets.walking import StreetWalks
from tests.geo.streets.drawn import Town, at
from tests.scenes.asking_street import GROCERIES, Street, a_person, a_volunteer
from tests.scenes.street import MOERWIJK, metres_from

HERE = at(1000, 1000)
SIDE, BLOCK_M = 21, 100.0


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> StreetWalks:
    """Streets every 100 m; a canal from south to north, with stairs, a ferry, and one bridge."""
    corners = {f"{x},{y}": (x * BLOCK_M, y * BLOCK_M) for x in range(SIDE) for y in range(SIDE)}
    drawn = Town(**corners)
    for y in range(SIDE):
        drawn.street([f"{x},{y}" for x in range(11)]).street([f"{x},{y}" for x in range(11, SIDE)])
    for x in range(SIDE):
        drawn.street([f"{x},{y}" for y in range(SIDE)])
    drawn.street(["10,10", "11,10"], highway="steps").street(["10,11", "11,11"], route="ferry")
    path, _ = drawn.street(["10,16", "11,16"]).built(tmp_path_factory.mktemp("canal"))
    return StreetWalks(path)


@pytest.fixture
async def canal(street: Street, town: StreetWalks) -> Street:
    """Anna lives west of the canal, at its only stairs; the streets are known."""
    street.context = replace(street.context, walking=town)
    return street


def across(id_: str, *wishes: str) -> Person:
    """Lives right across the canal, and walks ten minutes at most."""
    volunteer = a_volunteer(id_, walk_minutes=10, wishes=wishes)
    return replace(volunteer, place=at(1100, 1000))


async def asks(street: Street, place: Point = HERE) -> HelpRequest:
    return await street.asks(place=f"{place.lat},{place.lon}")


def known(request: HelpRequest) -> dict[str, WalkKnown]:
    return {invited.person: invited.walk for invited in request.invited}


async def test_without_streets_it_is_told_that_the_walk_is_an_estimate(street: Street) -> None:
    await street.lives_here(a_volunteer("near", metres=450, walk_minutes=10))
    await street.lives_here(a_volunteer("perhaps", metres=640, walk_minutes=10))
    await street.lives_here(a_volunteer("hardly", metres=720, walk_minutes=10))
    assert known(await street.asks()) == {"near": "estimated", "perhaps": "unsure"}
    assert "Ongeveer 8 minuten lopen (een schatting)" in await street.words_told("near")
    unsure = await street.words_told("perhaps")
    assert "Misschien 15 minuten lopen" in unsure
    assert "Het kan verder zijn dan u wilt." in unsure


async def test_over_known_streets_the_walk_is_told_without_a_doubt(canal: Street) -> None:
    await canal.lives_here(across("bram"))
    assert known(await asks(canal)) == {"bram": "measured"}
    words = await canal.words_told("bram")
    assert "Ongeveer 2 minuten lopen" in words
    assert "geschat" not in words


@pytest.mark.parametrize(
    ("wishes", "metres"),
    [
        ((), 100),
        (("no_ferry",), 100),
        (("no_stairs",), 300),
        (("pram",), 300),
        (("wheelchair",), 300),
    ],
)
async def test_who_cannot_take_the_stairs_is_told_the_way_round(
    canal: Street, wishes: tuple[str, ...], metres: int
) -> None:
    await canal.lives_here(across("bram", *wishes), across("plain"))
    request = await asks(canal)
    walks = {invited.person: invited.metres for invited in request.invited}
    assert walks["plain"] == pytest.approx(100, abs=20)  # both ends are rounded
    assert walks["bram"] == pytest.approx(metres, abs=20)


async def test_whom_only_stairs_and_ferry_would_bring_is_not_asked_to_come(canal: Street) -> None:
    await canal.lives_here(across("bram", "no_stairs", "no_ferry"), across("mieke", "no_stairs"))
    assert known(await asks(canal)) == {"mieke": "measured"}


async def test_near_as_the_crow_flies_and_far_on_foot_is_not_asked(canal: Street) -> None:
    south = replace(a_volunteer("south", walk_minutes=5), place=at(1100, 600))
    await canal.lives_here(south, a_volunteer("anna2", around=at(900, 700), metres=0))
    assert known(await asks(canal, at(1000, 600))) == {"anna2": "measured"}


async def test_all_doors_of_one_spot_are_told_the_same_walk(street: Street) -> None:
    """The door cannot be found from what is told: only the rounded spot counts."""
    await street.lives_here(a_volunteer("bram", metres=400))
    doors = [metres_from(MOERWIJK, north=n, east=e) for n, e in ((0, 0), (3, 4), (-4, 3))]
    told = set()
    for number, door in enumerate(doors):
        await street.lives_here(a_person(f"anna{number}"))
        place = f"{door.lat},{door.lon}"
        asked = await street.does(f"anna{number}", "ask_for_help", **{**GROCERIES, "place": place})
        [request] = [kept for kept in asked.decision.keep if isinstance(kept, HelpRequest)]
        told |= {one.metres for one in (await street.request(request.id)).invited}
    assert len(told) == 1


async def test_the_address_and_the_exact_place_come_after_a_yes_and_not_before(
    street: Street,
) -> None:
    await street.lives_here(a_volunteer("bram"))
    request = await street.asks()
    await street.does("bram", "more_about", request=request.id)
    assert "Luykenlaan" not in await street.words_told("bram")
    await street.does("bram", "take_request", request=request.id)
    assert "Straat: Jan Luykenlaan\n" in await street.words_told("bram")
    assert "Jan Luykenlaan 12" not in await street.words_told("bram")
    await street.does("bram", "on_my_way", request=request.id)
    assert "Jan Luykenlaan 12" in await street.words_told("bram")


async def test_whose_card_is_not_as_they_are_is_asked_only_once_it_is(street: Street) -> None:
    await street.lives_here(a_volunteer("bram"), a_volunteer("mieke"))
    key = Keys(street.gm).card("bram")
    before = cards.load(await street.store.redis.get(key), "", street.store.forms)
    assert before
    assert before.offer
    eager = replace(before, offer=replace(before.offer, walk_minutes=5))
    await street.store.redis.set(key, cards.dump(eager, street.store.forms.mark))
    request = await street.asks()
    assert known(request) == {"mieke": "estimated"}
    assert cards.load(await street.store.redis.get(key), "", street.store.forms) == before
    await street.does("mieke", "not_now", request=request.id)
    assert set(known(await street.request(request.id))) == {"mieke", "bram"}
