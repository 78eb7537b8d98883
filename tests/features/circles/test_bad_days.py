"""A holiday, the clocks that change, and what staff and members type that is no answer."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.circle_street import CircleStreet
from tests.scenes.desk_people import mina
from tests.scenes.phone_street import Phone
from tests.scenes.street import Clock


async def a_street(store: Store, context: Context, clock: Clock, now: datetime) -> CircleStreet:
    """A circle that was set up at that moment."""
    clock.now = now
    street = CircleStreet(store, context, clock)
    await street.settles()
    await street.sets_up()
    return street


async def test_on_a_public_holiday_nobody_is_called(
    store: Store, context: Context, clock: Clock
) -> None:
    christmas_eve = datetime(2026, 12, 24, 12, tzinfo=UTC)  # a Thursday
    street = await a_street(store, context, clock, christmas_eve)
    await street.passes(3 * 24 * 60 + 19 * 60, step=60)  # until Monday, 8:00 in Amsterdam
    assert await street.asked() == []
    await street.passes(120, step=60)
    assert (await street.asked())[:1] == ["ans: Bep"]


@pytest.mark.parametrize(
    ("friday", "begins"),
    [
        (datetime(2026, 10, 23, 12, tzinfo=UTC), datetime(2026, 10, 26, 8, 30, tzinfo=UTC)),
        (datetime(2027, 3, 19, 12, tzinfo=UTC), datetime(2027, 3, 22, 8, 30, tzinfo=UTC)),
    ],
)
async def test_when_the_clock_changes_it_is_half_past_nine_all_the_same(
    store: Store, context: Context, clock: Clock, friday: datetime, begins: datetime
) -> None:
    street = await a_street(store, context, clock, friday)
    clock.now = begins.replace(minute=0)
    await street.passes(29)
    assert await street.asked() == []
    await street.passes(2)
    assert await street.asked() == ["ans: Bep"]


async def test_what_staff_type_that_is_no_answer_is_asked_again(
    store: Store, context: Context, clock: Clock
) -> None:
    street = CircleStreet(store, context, clock)
    await street.settles()
    await street.command("/cirkel")
    await street.press("Nieuwe cirkel")
    await street.types("   ", "Ochtendcirkel")
    for day in ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"):
        await street.presses(f"✅ {day}")
    await street.presses("Klaar")
    assert "minstens één dag" in (await street.own())[-1]
    await street.presses("maandag", "Klaar")
    await street.types("3 uur 's nachts")
    assert "tussen 7 uur en 19 uur" in (await street.own())[-1]
    await street.types("kwart voor tien")
    await street.presses("Nee", "Binnen 30 minuten")
    await street.types("Els")
    await street.presses("Nee")
    assert "Er is niets bewaard" in (await street.own())[-2]
    await street.types("Els")
    await street.presses("Ja")
    await street.types("geen idee")
    assert "nummer" in (await street.own())[-1]
    await street.types("070 345 67 89")
    await street.presses("Overslaan", "Overslaan", "Klaar")
    assert "minstens 3 leden" in (await street.own())[-2]
    await street.presses("Stop")
    assert "Er is niets veranderd" in (await street.own())[-1]


async def test_danger_typed_while_a_circle_is_set_up_is_a_case(
    store: Store, context: Context, clock: Clock
) -> None:
    street = CircleStreet(store, context, clock)
    await street.settles()
    await street.command("/cirkel")
    await street.press("Nieuwe cirkel")
    await street.types("ze zegt dat ze dood wil")
    assert (await street.case()).reason == "sensitive"


async def test_a_resident_finds_it_in_the_menu_and_says_when_they_are_away(
    store: Store, context: Context, clock: Clock
) -> None:
    street = CircleStreet(store, context, clock)
    await street.settles()
    phone = Phone(store, context, clock)
    await street.keep(replace(mina(clock), id=phone.who, chat=4711, name="Mieke"))
    await phone.types("/menu")
    await phone.presses("Samen in de buurt", "Telefooncirkel", "Ik wil meedoen", "Ja")
    assert "Op welk nummer" in phone.reads
    await phone.types("nummer?")
    assert "Op welk nummer" in phone.reads
    await phone.types("06 12345678")
    assert "zoekt een cirkel" in phone.reads
    await street.command("/cirkel")
    assert "Wachten op een cirkel: 1" in (await street.desk())[-1]
    await phone.types("/menu")
    await phone.presses("Samen in de buurt", "Telefooncirkel")
    assert "op de lijst" in phone.reads
