"""Offering help: a new volunteer waits for the desk, a change keeps what was earned."""

from datetime import timedelta

import pytest

from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from geo.point import rounded
from tests.scenes.people_street import Street
from tests.scenes.street import MOERWIJK, TUESDAY, Clock, metres_from
from tests.scenes.talk_street import a_person, an_offer

OFFER = {
    "rules": "yes",
    "consent": "yes",
    "kinds": "dog groceries",
    "minutes": "15",
    "dayparts": "morning evening",
    "languages": "en nl",
    "place": f"{MOERWIJK.lat},{MOERWIJK.lon}",
}


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> Street:
    return Street(store, context, clock)


async def test_a_new_volunteer_waits_for_the_desk(street: Street) -> None:
    await street.put(a_person())
    await street.does("offer_help", **OFFER)
    offer = (await street.person()).offer
    assert offer is not None
    assert (offer.level, offer.kinds, offer.walk_minutes) == (0, ("groceries", "dog"), 15)
    assert (offer.dayparts, offer.languages) == (("morning", "evening"), ("nl", "en"))
    assert offer.agreed_rules == TUESDAY
    assert "maakt eerst kennis met u" in await street.hears()
    assert "Mieke" in await street.desk_hears()


async def test_only_the_rounded_place_is_kept(street: Street) -> None:
    await street.put(a_person())
    exact = metres_from(MOERWIJK, north=7, east=5)
    await street.does("offer_help", **{**OFFER, "place": f"{exact.lat},{exact.lon}"})
    assert (await street.person()).place == rounded(exact)


async def test_kinds_that_need_more_are_told_about(street: Street) -> None:
    await street.put(a_person())
    await street.does("offer_help", **{**OFFER, "kinds": "groceries medicines paperwork"})
    assert "Medicijnen ophalen, Papieren of computer" in await street.hears()


async def test_a_change_keeps_the_level_and_what_was_counted(street: Street) -> None:
    since = TUESDAY - timedelta(days=90)
    offer = an_offer(level=2, times_helped=4, helped=("anna",), since=since, busy_with=("r1",))
    await street.put(a_person(offer=offer, place=rounded(MOERWIJK)))
    await street.does("offer_help", **{**OFFER, "kinds": "company"})
    changed = (await street.person()).offer
    assert changed is not None
    assert (changed.kinds, changed.level, changed.times_helped) == (("company",), 2, 4)
    assert (changed.since, changed.busy_with) == (since, ("r1",))
    assert "Het is veranderd" in await street.hears()
    assert await street.desk_hears() == ""


async def test_without_a_new_place_the_known_one_stays(street: Street) -> None:
    await street.put(a_person(offer=an_offer(), place=rounded(MOERWIJK)))
    await street.does("offer_help", **{**OFFER, "place": ""})
    assert (await street.person()).place == rounded(MOERWIJK)


@pytest.mark.parametrize(
    "lacking", ["kinds", "minutes", "dayparts", "languages", "rules", "place"]
)
async def test_an_offer_with_something_lacking_is_not_kept(street: Street, lacking: str) -> None:
    await street.put(a_person())
    await street.does("offer_help", **{**OFFER, lacking: ""})
    assert (await street.person()).offer is None
    assert "Er mist nog een antwoord" in await street.hears()


async def test_who_the_desk_stopped_stays_stopped(street: Street) -> None:
    await street.put(a_person(offer=an_offer(refused=True, level=0), place=MOERWIJK))
    await street.does("offer_help", **OFFER)
    offer = (await street.person()).offer
    assert offer is not None
    assert offer.refused
    told = await street.hears()
    assert "Wilt u weten waarom?" in told
    assert "beter leren kennen" not in told, "one thing, not two"


async def test_who_lives_near_the_border_is_known_across_it(street: Street) -> None:
    await street.put(a_person())
    south = metres_from(MOERWIJK, north=-900)
    await street.does("offer_help", **{**OFFER, "place": f"{south.lat},{south.lon}"})
    await street.carries()
    assert await street.find(Person, "mieke", gm="gm0603") is not None
