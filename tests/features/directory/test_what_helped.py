"""What helped is counted of nobody; what is gone, or kept, is said plainly."""

from dataclasses import replace
from datetime import date

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.people.referral import Referrals
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from tests.scenes.desk_street import DeskStreet
from tests.scenes.passing import timers_of
from tests.scenes.places import a_place, papers, with_places
from tests.scenes.referring import (
    MINA,
    SARA_OF_DESK,
    at_the_desk,
    is_asked,
    known,
    refers,
)
from tests.scenes.street import Clock


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    with_places(context, a_place(), papers())
    return DeskStreet(store, context, clock)


async def test_what_is_gone_is_said_to_be_gone(street: DeskStreet) -> None:
    case = await at_the_desk(street)
    await street.press("Doorverwijzen")
    with_places(street.context)
    await street.press("Papierspreekuur")
    assert "niet meer in de wijzer" in (await street.desk())[-1]
    for act in (
        deeds.refer(case="gone"),
        deeds.refer_to_place(case="gone", place="papers", sure=""),
    ):
        await street.do(act, actor=SARA_OF_DESK)
        assert "niet meer" in (await street.desk())[-1]
    assert case.id


async def test_of_a_case_about_nobody_nobody_is_referred(street: DeskStreet) -> None:
    async def decide(work: Work) -> Decision:
        new = NewCase(reason="parked", neighbourhood="moerwijk", what="KeyError")
        return await open_case(work, street.context, new)

    await street.commit(decide)
    case = await street.case()
    act = deeds.refer_to_place(case=case.id, place="papers", sure="")
    await street.do(deeds.refer(case=case.id), actor=SARA_OF_DESK)
    assert "Papierspreekuur" in (await street.desk())[-1]
    await street.do(act, actor=SARA_OF_DESK)
    assert "hoort geen persoon" in (await street.desk())[-1]


async def test_what_helped_is_shown_from_five_answers_on_and_of_nobody(
    street: DeskStreet,
) -> None:
    await at_the_desk(street)
    for number, label in enumerate(("Ja", "Ja", "Ja", "Een beetje", "Nee, ik heb nog hulp nodig")):
        if number == 4:
            await street.command("/wijzer")
            await street.press("Wat hielp?")
            said = (await street.desk())[-1]
            assert "Papierspreekuur" not in said
            assert "minder dan 5 antwoorden" in said
        await refers(street)
        await is_asked(street)
        await street.mina_presses(label)
    await street.command("/wijzer")
    await street.press("Wat hielp?")
    said = (await street.desk())[-1]
    assert "• Papierspreekuur: 3 ja, 1 een beetje, 1 nee." in said
    assert "minder dan 5 antwoorden" in said
    with_places(street.context, papers())
    await street.press("Wat hielp?")
    assert "minder dan" not in (await street.desk())[-1]


async def test_the_whole_directory_comes_ten_at_a_time(street: DeskStreet) -> None:
    with_places(street.context, *(a_place(f"p-{n}", name=f"Plek {n}") for n in range(12)))
    await street.command("/wijzer")
    assert "Plek 10" not in (await street.desk())[-1]
    await street.press("Meer")
    said = (await street.desk())[-1]
    assert "Plek 11" in said
    assert "Plek 9" not in said


async def test_many_places_come_six_at_a_time(street: DeskStreet) -> None:
    many = [
        a_place(f"place-{n}", name=f"Plek {n}", checked_on=date(2026, 11, 1)) for n in range(8)
    ]
    with_places(street.context, *many)
    await at_the_desk(street)
    await street.press("Doorverwijzen")
    assert "Plek 6" not in (await street.desk())[-1]
    await street.press("Meer")
    said = (await street.desk())[-1]
    assert "Plek 7" in said
    assert "Plek 0" not in said


async def test_she_reads_in_her_data_where_she_was_referred_to(street: DeskStreet) -> None:
    await at_the_desk(street)
    await refers(street)
    await street.do(deeds.my_data(), actor=MINA)
    waiting = await street.waiting("person:mina")
    files = [one.outgoing for one in waiting if one.outgoing.does == "file"]
    assert "Papierspreekuur" in str(files[-1])
    await street.do(deeds.forget_sure(), actor=MINA)
    assert await known(street) is None
    assert "referrals:mina" not in await timers_of(street)


async def test_the_clock_finds_nothing_where_nothing_is(street: DeskStreet) -> None:
    await street.do(deeds.referral_moves(person="nobody"))
    await street.keep(Referrals("nobody", "moerwijk"))
    await street.do(deeds.referral_moves(person="nobody"))
    assert await known(street, "nobody") is None
    await street.do(deeds.did_it_help(place="papers", said="yes"), actor=replace(MINA, who="x"))
    assert "Wij kennen elkaar nog niet" in (await street.reads("x"))[-1]
