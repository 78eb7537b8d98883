"""Volunteers whom the desk knows well call too, and see no more than they need.

Riet has only a telephone. Noor is a volunteer whom the desk knows well.
"""

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from tests.scenes.call_list import IVO, MINA, NOOR, is_listed, lives_there, takes
from tests.scenes.desk_street import OMAR, SARA, DeskStreet, nearby
from tests.scenes.passing import passes
from tests.scenes.street import Clock


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    street = DeskStreet(store, context, clock)
    await lives_there(street)
    return street


async def test_a_volunteer_who_is_known_well_calls_with_least_data(street: DeskStreet) -> None:
    await is_listed(street)
    await street.do(deeds.my_calls(), actor=NOOR)
    assert "Riet" not in (await street.reads("noor"))[-1]
    await street.do(deeds.take_call(call="riet"), actor=NOOR)
    card = (await street.reads("noor"))[-1]
    assert "Bel nu: Riet\n+31 70 765 43 21" in card
    assert "de Vries" not in card
    await street.do(deeds.call_not_answered(call="riet"), actor=NOOR)
    assert "765" not in (await street.reads("noor"))[-1]
    await street.do(deeds.more_calls(call="riet"), actor=NOOR)
    assert "niemand om te bellen" in (await street.reads("noor"))[-1]


async def test_who_calls_reports_in_one_press_and_calls_them_no_more(street: DeskStreet) -> None:
    await is_listed(street)
    await street.do(deeds.my_calls(), actor=NOOR)
    await street.do(deeds.take_call(call="riet"), actor=NOOR)
    card = await street.last("person:noor")
    acts = [one.deed for row in card.buttons for one in row]
    assert deeds.report_call(call="riet") in acts
    await street.do(deeds.report_call(call="riet"), actor=NOOR)
    assert (await street.get(Person, "noor")).paused_from == ("riet",)
    assert not (await street.get(Call, "riet")).holder
    assert (await street.case()).reason == "behaviour"
    for act in (deeds.take_call(call="riet"), deeds.report_call(call="riet")):
        await street.do(act, actor=NOOR)
        assert not (await street.get(Call, "riet")).holder
    await takes(street)
    theirs = [one.deed for row in (await street.last(street.own_queue())).buttons for one in row]
    assert deeds.report_call(call="riet") not in theirs, "staff have their own ways"


async def test_a_note_of_another_is_not_for_a_volunteer(street: DeskStreet) -> None:
    await is_listed(street)
    await takes(street)
    await street.presses("Iets opschrijven")
    await street.types("Haar zoon leent geld van haar")
    await street.presses("Teruggeven")
    await street.do(deeds.my_calls(), actor=NOOR)
    await street.do(deeds.take_call(call="riet"), actor=NOOR)
    assert "zoon" not in (await street.reads("noor"))[-1]


async def test_who_may_not_call_hears_how_that_comes(street: DeskStreet) -> None:
    await is_listed(street)
    for who in (IVO, MINA):
        await street.do(deeds.my_calls(), actor=who)
        assert "als de balie u goed kent" in (await street.reads(who.who))[-1]
        await street.do(deeds.take_call(call="riet"), actor=who)
    assert not (await street.get(Call, "riet")).holder
    await street.do(deeds.my_calls(), actor=Actor("person", "nobody", "moerwijk"))


async def test_what_is_for_staff_alone_no_volunteer_sees(street: DeskStreet) -> None:
    await is_listed(street, by_neighbour=False)
    await street.do(deeds.my_calls(), actor=NOOR)
    assert "niemand om te bellen" in (await street.reads("noor"))[-1]


async def test_who_was_asked_first_and_says_nothing_is_not_waited_for(street: DeskStreet) -> None:
    await is_listed(street, by="noor")
    assert "Kunt u vandaag iemand bellen?" in (await street.reads("noor"))[-1]
    assert not await street.desk()
    await passes(street, minutes=31)
    assert "er wacht iemand" in (await street.desk())[-1]


async def test_who_was_asked_first_takes_it_or_says_not_now(street: DeskStreet) -> None:
    await is_listed(street, by="noor")
    await street.do(deeds.pass_call(call="riet"), actor=NOOR)
    assert "Wij vragen een ander" in (await street.reads("noor"))[-1]
    assert "er wacht iemand" in (await street.desk())[-1]
    await street.do(deeds.my_calls(), actor=NOOR)
    await street.do(deeds.take_call(call="riet"), actor=NOOR)
    assert "Bel nu: Riet" in (await street.reads("noor"))[-1]
    await passes(street, minutes=21)
    assert "weer op de lijst" in (await street.reads("noor"))[-1]


async def test_who_may_not_call_any_more_gets_no_name(street: DeskStreet) -> None:
    await is_listed(street, by="noor")
    await street.keep(nearby(street.clock, level=1))
    await street.do(deeds.take_call(call="riet"), actor=NOOR)
    assert "niet (meer) van u" in (await street.reads("noor"))[-1]


async def test_the_card_of_one_caller_is_never_changed_in_the_chat_of_another(
    street: DeskStreet,
) -> None:
    """A message is found by its name, and its number means nothing in another chat."""
    await is_listed(street, by="noor")
    await passes(street, minutes=31)
    await takes(street)
    await passes(street, minutes=21)
    await takes(street, user=OMAR)
    await passes(street, minutes=21)
    chats = [street.own_queue(SARA), street.own_queue(OMAR), "person:noor"]
    names = [
        {getattr(one.outgoing, "name", "") for one in await street.waiting(chat)} - {""}
        for chat in chats
    ]
    sara, omar, noor = names
    assert all(names)
    assert not sara & omar
    assert not (sara | omar) & noor
