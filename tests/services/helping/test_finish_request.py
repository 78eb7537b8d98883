"""Many press at once, and some live across the border: it ends exactly once, on both sides."""

import asyncio

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import CLOCK, Actor, Context
from buurtbot.storage.store import Store
from tests.scenes.helping_street import Street, riet, samir, soup
from tests.scenes.street import TUESDAY, Clock


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    street = Street(store, context, clock)
    await street.put(riet(), samir(), soup())
    return street


async def test_however_many_say_done_at_once_it_counts_once(street: Street) -> None:
    presses = [("samir", "done"), ("riet", "finished")] * 5
    await asyncio.gather(*(street.presses(who, name, request="soup") for who, name in presses))
    helper = await street.get(Person, "samir")
    assert helper.offer
    assert helper.offer.times_helped == 3
    assert (await street.hears("riet")).count("Is alles gelukt?") == 1
    assert (await street.hears("samir")).count("Hoe ging het bij Riet?") == 1


async def test_done_and_taken_back_at_once_ends_in_one_of_the_two(street: Street) -> None:
    await asyncio.gather(
        street.presses("samir", "done", request="soup"),
        street.presses("riet", "withdraw_sure", request="soup"),
    )
    request = await street.get(HelpRequest, "soup")
    heard = await street.hears("samir")
    if request.state == "done":
        assert "U hoeft niet te komen" not in heard
    else:
        assert "Hoe ging het" not in heard
    helper = await street.get(Person, "samir")
    assert helper.offer
    assert helper.offer.busy_with == ()


async def test_a_lent_volunteer_is_freed_at_home_as_well(street: Street) -> None:
    await street.put(samir(home="gm0603", lent_to=("gm0518",), bot="rijswijk-noord"))
    done = await street.presses("samir", "done", request="soup")
    (carry,) = done.carry
    assert (carry.municipality, carry.deed.name) == ("gm0603", "note_at_home")
    assert isinstance(carry.record, Person)
    assert carry.record.offer
    assert carry.record.offer.busy_with == ()
    street.clock.forward(hours=2)
    closed = await street.strikes("ask_how_it_went", request="soup")
    record = closed.carry[0].record
    assert isinstance(record, Person)
    assert record.lines == ()


async def test_the_clock_and_a_strange_desk_are_answered_where_they_are(street: Street) -> None:
    await street.does(Actor("moderator", "m-1", "moerwijk"), "finished", request="soup")
    assert "hoort niet bij u" in await street.desk_hears()
    assert (await street.does(CLOCK, "finished", request="soup")).tell == ()


async def test_not_come_after_it_ended_tells_how_it_stands(street: Street) -> None:
    await street.put(soup(state="done", ended=TUESDAY))
    await street.presses("riet", "not_come", request="soup")
    assert "Dit is klaar." in await street.hears("riet")


async def test_what_is_held_no_longer_is_answered_kindly(street: Street) -> None:
    await street.put(soup(state="withdrawn", ended=TUESDAY))
    await street.presses("samir", "on_my_way", request="soup")
    assert "U hoeft niet te komen." in await street.hears("samir")
    await street.put(soup(state="on_the_way"))
    await street.presses("samir", "request_status", request="soup")
    assert "[Klaar] [Het lukt toch niet]" in await street.hears("samir")


async def test_a_desk_may_report_for_who_only_has_a_phone(street: Street) -> None:
    await street.put(riet(chat=None), soup(by_desk=True))
    await street.does(Actor("moderator", "m-1", "moerwijk"), "not_come", request="soup")
    request = await street.get(HelpRequest, "soup")
    assert (await street.get(Case, request.case)).reason == "not_come"


async def test_a_volunteer_who_was_forgotten_leaves_nobody_waiting(street: Street) -> None:
    await street.put(soup(holder="gone"))
    for name in ("on_my_way", "done", "report_behaviour"):
        await street.presses("gone", name, request="soup")
    assert (await street.hears("gone")).count("hoort niet bij u") == 3
    await street.strikes("came_yet", request="soup")
    case = (await street.get(HelpRequest, "soup")).case
    assert (await street.get(Case, case)).reason == "not_come"
    await street.presses("riet", "not_come", request="soup")
    assert (await street.get(Case, case)).times == 2
    await street.hears("riet")
    await street.presses("riet", "finished", request="soup")
    assert "klaar. Berichten geef ik nu niet meer door." in await street.hears("riet")
    assert (await street.get(HelpRequest, "soup")).state == "done"
