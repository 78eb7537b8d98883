"""A pause lasts as long as was said, and ends by itself or by the volunteer."""

from datetime import timedelta

import pytest

from buurtbot.domain.volunteering.offering import UNTIL_I_SAY
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.people_street import Street
from tests.scenes.street import TUESDAY, Clock
from tests.scenes.talk_street import a_person, an_offer


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    scene = Street(store, context, clock)
    await scene.put(a_person(offer=an_offer()))
    return scene


async def until(street: Street) -> object:
    offer = (await street.person()).offer
    assert offer is not None
    return offer.paused_until


async def test_lengths_are_offered(street: Street) -> None:
    await street.does("pause_menu")
    heard = await street.hears()
    for label in ("[Tot morgenochtend]", "[Een week]", "[Tot een dag die ik kies]"):
        assert label in heard


async def test_an_evening_ends_next_morning_by_itself(street: Street) -> None:
    await street.does("pause_offer", until="evening")
    assert await until(street) == TUESDAY.replace(day=25, hour=7)  # 08:00 in Amsterdam
    assert "geen oproepen tot morgen" in await street.hears()
    await street.passes(days=1)
    assert await until(street) is None
    assert "Uw pauze is voorbij" in await street.hears()


async def test_a_week_is_seven_days(street: Street) -> None:
    await street.does("pause_offer", until="week")
    assert await until(street) == TUESDAY + timedelta(days=7)


async def test_until_i_say_has_no_end(street: Street) -> None:
    await street.does("pause_offer", until="open")
    assert await until(street) == UNTIL_I_SAY
    await street.passes(days=80)
    assert await until(street) == UNTIL_I_SAY
    await street.does("resume_offer")
    assert await until(street) is None
    assert "pause_over:mieke" not in await street.timers()


async def test_a_longer_pause_replaces_a_shorter_one(street: Street) -> None:
    await street.does("pause_offer", until="evening")
    await street.does("pause_offer", until="open")
    await street.hears()
    await street.passes(days=2)
    assert await until(street) == UNTIL_I_SAY
    assert await street.hears() == ""


async def test_an_early_timer_does_nothing(street: Street) -> None:
    await street.does("pause_offer", until="week")
    await street.does("pause_over", person="mieke")
    assert await until(street) is not None
    await street.does("resume_offer")
    await street.does("pause_over", person="mieke")
    await street.does("pause_over", person="nobody")


async def test_who_holds_a_request_hears_that_it_goes_on(street: Street) -> None:
    await street.put(a_person(offer=an_offer(busy_with=("r1",))))
    await street.does("pause_offer", until="week")
    assert "een buur rekent nog op u" in await street.hears()


@pytest.mark.parametrize("name", ["pause_menu", "resume_offer", "stop_offering", "what_i_did"])
async def test_who_offers_nothing_hears_that(street: Street, name: str) -> None:
    await street.put(a_person())
    await street.does(name)
    assert "niet als helper in de lijst" in await street.hears()


async def test_a_length_we_do_not_know_changes_nothing(street: Street) -> None:
    await street.does("pause_offer", until="ever")
    assert await until(street) is None


async def test_a_pause_until_a_day_ends_that_morning(street: Street) -> None:
    await street.does("pause_offer", until="2026-11-27")
    assert await until(street) == TUESDAY.replace(day=27, hour=7)  # 08:00 in Amsterdam
    assert "geen oproepen tot vrijdag 27 november" in await street.hears()
    await street.passes(days=3)
    assert await until(street) is None


@pytest.mark.parametrize("day", ["2026-11-20", "2029-01-01", "ooit"])
async def test_a_day_that_is_not_to_come_is_no_pause(street: Street, day: str) -> None:
    await street.does("pause_offer", until=day)
    assert await until(street) is None
