"""A holiday, the clocks that change, and what staff and members type that is no answer."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from buurtbot.domain.core.call import Call
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.circle import Circles
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


async def test_the_day_before_a_holiday_each_knows_that_nobody_rings(
    store: Store, context: Context, clock: Clock
) -> None:
    street = await a_street(store, context, clock, datetime(2026, 12, 23, 12, tzinfo=UTC))
    await street.passes(20 * 60, step=30)
    await street.passes(31)  # Thursday, 9:31 in Amsterdam
    told = "belt niet op vrijdag 25 december. Dat is een feestdag.\nU belt weer op maandag 28"
    for who in ("ans", "bep", "cor", "dirk"):
        assert sum(told in line for line in await street.reads(who)) == 1
    assert "De anderen horen het van wie hen belt." in "".join(await street.desk())
    for who in ("ans", "bep", "cor"):
        await street.presses_of(who, "Gesproken")
    dirk = (await street.reads("dirk"))[-1]  # Els has no bot
    assert "Bel Els de Wit" in dirk
    assert "Zeg er ook bij: op vrijdag 25 december is er geen telefooncirkel" in dirk
    assert "Zeg er ook bij" not in "".join(await street.reads("ans"))
    await street.passes(24 * 60, step=60)
    assert sum(told in line for line in await street.reads("ans")) == 1


async def test_before_easter_monday_it_is_told_on_sunday_when_the_clock_has_changed(
    store: Store, context: Context, clock: Clock
) -> None:
    street = await a_street(store, context, clock, datetime(2027, 3, 26, 12, tzinfo=UTC))
    clock.now = datetime(2027, 3, 28, 7, 29, tzinfo=UTC)
    await street.passes(1)
    assert "U belt weer op dinsdag 30 maart" in (await street.reads("ans"))[-1]
    assert await street.asked() == []


async def test_whom_the_desk_rings_before_a_holiday_hears_it_from_the_desk(
    store: Store, context: Context, clock: Clock
) -> None:
    street = await a_street(store, context, clock, datetime(2026, 12, 23, 12, tzinfo=UTC))
    for who in ("ans", "bep", "cor", "dirk"):
        known = await street.get(Person, who)
        await street.keep(replace(known, reachable=False))
    await street.passes(20 * 60, step=30)
    await street.passes(31)
    await street.press("Ik bel")
    card = (await street.own())[-1]
    assert "Heeft de sleutel: Piet" in card
    assert "op vrijdag 25 december is er geen telefooncirkel" in card


@pytest.mark.parametrize(
    ("friday", "begins"),
    [
        (datetime(2026, 10, 23, 12, tzinfo=UTC), datetime(2026, 10, 26, 8, 30, tzinfo=UTC)),
        (datetime(2026, 3, 27, 12, tzinfo=UTC), datetime(2026, 3, 30, 7, 30, tzinfo=UTC)),
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


async def test_who_only_has_a_telephone_waits_for_a_circle_too_and_is_rung_when_none_came(
    store: Store, context: Context, clock: Clock
) -> None:
    street = CircleStreet(store, context, clock)
    await street.settles()
    await street.command("/cirkel")
    for agrees in ("Nee", "Ja"):
        await street.press("Iemand aan de telefoon wil meedoen")
        await street.types("Riet de Vries", "070 765 43 21")
        await street.presses(agrees)
    assert "Er is niets genoteerd" in "".join(await street.own())
    assert "Er wachten er nu 1 op een cirkel" in (await street.own())[-1]
    await street.press("Iemand aan de telefoon wil meedoen")
    await street.types("Riet", "0707654321")
    await street.presses("Ja")
    assert "zit al in een cirkel" in (await street.own())[-1]
    (riet,) = (await street.get(Circles, "moerwijk")).wishes
    await street.passes(60 * 24 * 60, step=24 * 60)
    assert (await street.get(Circles, "moerwijk")).wishes == ()
    assert [one.reason for one in (await street.get(Call, riet)).whys] == ["circle_none"]


async def test_who_waits_for_a_circle_by_telephone_is_chosen_when_it_is_set_up(
    store: Store, context: Context, clock: Clock
) -> None:
    street = CircleStreet(store, context, clock)
    await street.settles()
    await street.command("/cirkel")
    await street.press("Iemand aan de telefoon wil meedoen")
    await street.types("Riet de Vries", "070 765 43 21")
    await street.presses("Ja")
    await street.press("Nieuwe cirkel")
    await street.types("Ochtendcirkel")
    await street.presses("Klaar", "09:30 uur", "Nee", "Binnen 45 minuten", "Riet de Vries")
    assert "Wat is het adres" in (await street.own())[-1]
