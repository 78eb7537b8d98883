"""Everybody in the circle comes back in one answer: where Redis keeps them, and their cards."""

from dataclasses import replace
from datetime import timedelta

import pytest

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.people.card import Card, card_of, is_same
from buurtbot.domain.core.people.person import Person
from buurtbot.storage.at_rest.forms import Forms
from buurtbot.storage.keys import Keys
from buurtbot.storage.sealed import cards
from buurtbot.storage.store import Store
from geo.point import Point, rounded
from geo.walking import crow_m
from tests.scenes.asking_street import a_volunteer
from tests.scenes.street import MOERWIJK, TUESDAY, Clock
from tests.storage.scenes import GM, commit, everything

FULL = a_volunteer(
    "full",
    paused_until=TUESDAY + timedelta(days=1),
    asked=(TUESDAY - timedelta(hours=1, milliseconds=3),),
    helped=("anna", "henk"),
    busy_with=("r1",),
    times_helped=3,
)


async def test_the_circle_holds_the_same_people_in_the_same_places(
    store: Store, clock: Clock
) -> None:
    homes = {
        f"n{metres}": a_volunteer(f"n{metres}", metres=metres) for metres in range(0, 3000, 70)
    }
    await commit(store, Decision(keep=tuple(homes.values())), "op1", clock)
    around = {"longitude": MOERWIJK.lon, "latitude": MOERWIJK.lat, "radius": 1600, "unit": "m"}
    near = set(await store.redis.geosearch(Keys(GM).volunteers, **around))
    found = await store.work(GM, "look", clock.now).near(MOERWIJK, 1600)
    assert set(found) == near
    assert 0 < len(near) < len(homes)
    kept = dict(zip(near, await store.redis.geopos(Keys(GM).volunteers, *near), strict=True))
    for name, (place, card) in found.items():
        home = homes[name].place
        assert home is not None
        lon, lat = kept[name]
        assert crow_m(place, Point(lat, lon)) < 0.001
        assert crow_m(place, rounded(home)) < 0.5
        assert card == card_of(homes[name])


async def test_more_people_than_lua_can_unpack_at_once(store: Store, clock: Clock) -> None:
    crowd = tuple(a_volunteer(f"n{number}", metres=number / 10) for number in range(2100))
    for first in range(0, len(crowd), 300):
        await commit(store, Decision(keep=crowd[first : first + 300]), f"op{first}", clock)
    found = await store.work(GM, "look", clock.now).near(MOERWIJK, 1600)
    assert {name: card for name, (_, card) in found.items()} == {p.id: card_of(p) for p in crowd}


async def test_nobody_near_is_an_empty_answer(store: Store, clock: Clock) -> None:
    assert await store.work(GM, "look", clock.now).near(MOERWIJK, 1600) == {}


@pytest.mark.parametrize("written", ["", "{}", "of another time", '{"id": "full", "offer": 3}'])
async def test_a_card_that_is_missing_or_unreadable_is_made_from_the_record(
    store: Store, clock: Clock, written: str
) -> None:
    await commit(store, Decision(keep=(FULL, a_volunteer("other"))), "op1", clock)
    await store.redis.set(Keys(GM).card("full"), written)
    found = await store.work(GM, "look", clock.now).near(MOERWIJK, 1600)
    assert found["full"].card == card_of(FULL)
    assert found["other"].card == card_of(a_volunteer("other"))


async def test_who_needs_something_of_the_way_is_found_without_an_open_card(
    store: Store, clock: Clock
) -> None:
    rolls = a_volunteer("rolls", wishes=("wheelchair",))
    plain = replace(rolls, offer=replace(FULL.offer, asked=())) if FULL.offer else rolls
    for number, person in enumerate((plain, rolls, plain, rolls)):
        await commit(store, Decision(keep=(person,)), f"op{number}", clock)
        found = await store.work(GM, "look", clock.now).near(MOERWIJK, 1600)
        assert found["rolls"].card == card_of(person)
        assert await store.redis.exists(Keys(GM).card("rolls")) == (person is plain)
    stored = await everything(store)
    assert "wheelchair" not in str(stored)


async def test_the_card_goes_with_the_offer_and_with_the_person(
    store: Store, clock: Clock
) -> None:
    async def written() -> str | None:
        card: str | None = await store.redis.get(Keys(GM).card("full"))
        return card

    for number, after in enumerate((replace(FULL, offer=None), replace(FULL, reachable=False))):
        await commit(store, Decision(keep=(FULL,)), f"op{number}", clock)
        assert is_same(
            cards.load(await written() or "", "", store.forms) or Card("", None), card_of(FULL)
        )
        await commit(store, Decision(keep=(after,)), f"op{number} after", clock)
        assert await written() is None
    await commit(store, Decision(keep=(FULL,)), "again", clock)
    await commit(store, Decision(drop=(FULL,)), "dropped", clock)
    assert await written() is None


@pytest.mark.parametrize("person", [FULL, a_volunteer("plain"), replace(FULL, offer=None)])
def test_a_card_comes_back_as_it_was_and_tells_nothing_private(person: Person) -> None:
    card = card_of(person)
    forms = Forms()
    written = cards.dump(card, forms.mark)
    assert is_same(cards.load(written, "", forms) or Card("", None), card)
    for private in (person.name, str(person.chat), "invitations", "agreed_rules"):
        assert private not in written
